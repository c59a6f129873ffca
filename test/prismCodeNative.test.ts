import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Emulator } from "../emulator";
import { post } from "../emulator/server/testing";
import { flowsEnded } from "../emulator/store/executions";
import { testUrl } from "../emulator/store/flowUrls";
import type { FlowRecord, IntegrationRecord } from "../emulator/store/types";
import { buildCodeNative, CODE_NATIVE } from "../scripts/lib/codeNativeExample";
import { requireBuilt } from "./support/bundle";
import type { Prism } from "./support/prism";
import { deployDraftWith } from "./support/prismDeploy";
import { usePrism } from "./support/usePrism";

/** Prismatic's own command line imports, deploys and tries integrations that are written in code. */
const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");
const ICON = join(DIST, "icon.png");

/**
 * An integration with a flow that needs an API key and whose log has a section, and another one that
 * invokes it.
 */
const GREETER = `
import { flow, integration } from "@prismatic-io/spectral";

const greet = flow({
  name: "Greet",
  stableKey: "greet",
  description: "Greet whoever calls",
  isSynchronous: true,
  endpointSecurityType: "customer_required",
  onExecution: async ({ logger }, { onTrigger }) => {
    logger.section("Polite Part");
    logger.info("Thinking of a greeting");
    logger.sectionEnd({ label: "Polite Part" });
    logger.info("Greeting found");
    return { data: "Hello " + onTrigger.results.body.data.name };
  },
});

const announce = flow({
  name: "Announce",
  stableKey: "announce",
  description: "Greet the guest of honor",
  isSynchronous: true,
  onExecution: async ({ invokeFlow }) => {
    const { data } = await invokeFlow("Greet", { name: "Grace" });
    return { data: { greeting: data } };
  },
});

export default integration({
  name: "Greeter",
  description: "Greets whoever calls",
  iconPath: "icon.png",
  flows: [greet, announce],
});
`;

let emulator: Emulator;
let prism: Prism;

usePrism((signedIn) => {
  ({ emulator, prism } = signedIn);
});
beforeAll(requireBuilt);

/** A project as `prism integrations:init` makes it, as far as its other commands look at it. */
function makeProject(name: string): { folder: string; dist: string } {
  const folder = join(prism.home, name);
  const dist = join(folder, "dist");
  mkdirSync(dist, { recursive: true });
  mkdirSync(join(folder, ".spectral"));
  writeFileSync(join(folder, "package.json"), readFileSync(join(CODE_NATIVE, "package.json")));
  return { folder, dist };
}

test("integrations:import, publish and deploy bring about a code-native integration that manages the organization", async () => {
  const { store } = emulator;
  const { folder, dist } = makeProject("fleet-watch");
  await Promise.all([
    buildCodeNative(dist),
    prism.run(["components:publish", "--no-confirm"], DIST),
  ]);
  const id = (await prism.run(["integrations:import"], folder)).trim();
  expect(store.integrations.get(id)).toMatchObject({ name: "Fleet Watch", isCodeNative: true });
  expect(JSON.parse(readFileSync(join(folder, ".spectral/prism.json"), "utf8"))).toMatchObject({
    integrationId: id,
  });
  const waiting = [...store.instances.values()].find(({ name }) => name === "Onboarding");
  const version = store.integrations.get(waiting?.integrationId ?? "");
  const watched = store.drafts.get(version?.versionSequenceId ?? "");
  if (!waiting || !watched) throw new Error("The instance Onboarding is seeded.");
  const instance = await deployDraftWith({ emulator, prism }, id, {
    Integration: watched.id,
    Version: watched.id,
    "Instance Configuration": "{}",
  });
  expect(instance.lastDeployedAt).not.toBeNull();
  waiting.needsDeploy = true;
  const configs = await prism.table(["instances:flow-configs:list", instance.id]);
  const config = configs.find(({ name }) => name === "Deploy Waiting");
  await prism.run(["instances:flow-configs:test", config?.id ?? ""]);
  await flowsEnded(store);
  expect(store.executionsByInstance.get(instance.id)?.at(-1)).toMatchObject({ status: "SUCCESS" });
  expect(waiting.needsDeploy).toBe(false);
}, 180_000);

describe("an integration with API keys", () => {
  let folder: string;
  let integration: IntegrationRecord;

  beforeAll(async () => {
    const project = makeProject("greeter");
    folder = project.folder;
    writeFileSync(join(folder, "greeter.ts"), GREETER);
    writeFileSync(join(project.dist, "icon.png"), readFileSync(ICON));
    await build({
      entryPoints: [join(folder, "greeter.ts")],
      outfile: join(project.dist, "index.js"),
      bundle: true,
      platform: "node",
      nodePaths: [join(ROOT, "node_modules")],
      logLevel: "error",
    });
    await expect(prism.run(["integrations:import"], folder)).rejects.toThrow(/API keys/);
    const key = ["--test-api-key", 'Greet="k3y"'];
    const id = (await prism.run(["integrations:import", ...key], folder)).trim();
    integration = emulator.store.integrations.get(id) as IntegrationRecord;
  }, 180_000);

  const executions = () =>
    emulator.store.executionsByInstance.get(integration.systemInstanceId) ?? [];

  test("integrations:import sets its icon", async () => {
    const shown = await fetch(integration.avatarUrl ?? "");
    expect(shown.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(readFileSync(ICON));
  });

  test("integrations:flows:test needs its key, and shows the sections of its log", async () => {
    const payload = join(folder, "payload.json");
    writeFileSync(payload, '{"name": "Ada"}');
    const tryFlow = (...more: string[]) =>
      prism.run(
        ["integrations:flows:test", "--flow-name", "Greet", "--payload", payload, ...more],
        folder,
      );
    const before = executions().length;
    const [refused, output] = await Promise.all([
      tryFlow(),
      tryFlow("--apiKey", "k3y", "--tail-logs", "--cni-auto-end"),
    ]);
    expect(refused).toContain("needs a valid API key");
    expect(output).toContain('"Hello Ada"');
    expect(output).toContain("[Polite Part] Thinking of a greeting");
    expect(output).toMatch(/LOG_INFO +Greeting found/);
    expect(executions()).toHaveLength(before + 1);
  }, 180_000);

  test("one of its flows invokes another, with its key", async () => {
    const before = executions().length;
    const announce = integration.flows.find(({ name }) => name === "Announce") as FlowRecord;
    const response = await post(testUrl(emulator.url, announce), {});
    expect([response.status, await response.json()]).toEqual([200, { greeting: "Hello Grace" }]);
    await flowsEnded(emulator.store);
    const made = executions().slice(before);
    const starts = made.map(({ flowId, invokeType, status }) => [
      emulator.store.flows.get(flowId)?.name,
      invokeType,
      status,
    ]);
    expect(starts).toEqual([
      ["Announce", "INTEGRATION_FLOW_TEST", "SUCCESS"],
      ["Greet", "CROSS_FLOW", "SUCCESS"],
    ]);
  }, 60_000);
});
