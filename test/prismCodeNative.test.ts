import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Emulator } from "../emulator";
import { flowsEnded } from "../emulator/store/executions";
import { buildCodeNative, CODE_NATIVE } from "../scripts/lib/codeNativeExample";
import { requireBuilt } from "./support/bundle";
import type { Prism } from "./support/prism";
import { deployDraftWith } from "./support/prismDeploy";
import { usePrism } from "./support/usePrism";

/** Prismatic's own command line imports, deploys and tries integrations that are written in code. */
const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");

/** An integration with a flow that needs an API key and whose log has a section. */
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

export default integration({
  name: "Greeter",
  description: "Greets whoever calls",
  iconPath: "icon.png",
  flows: [greet],
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

test("integrations:import sets an icon and API keys, and integrations:flows:test shows the sections of a log", async () => {
  const { store } = emulator;
  const { folder, dist } = makeProject("greeter");
  writeFileSync(join(folder, "greeter.ts"), GREETER);
  const icon = readFileSync(join(DIST, "icon.png"));
  writeFileSync(join(dist, "icon.png"), icon);
  await build({
    entryPoints: [join(folder, "greeter.ts")],
    outfile: join(dist, "index.js"),
    bundle: true,
    platform: "node",
    nodePaths: [join(ROOT, "node_modules")],
    logLevel: "error",
  });
  await expect(prism.run(["integrations:import"], folder)).rejects.toThrow(/API keys/);
  const id = (
    await prism.run(["integrations:import", "--test-api-key", 'Greet="k3y"'], folder)
  ).trim();
  const integration = store.integrations.get(id);
  const shown = await fetch(integration?.avatarUrl ?? "");
  expect(shown.headers.get("content-type")).toBe("image/png");
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(icon);

  const payload = join(folder, "payload.json");
  writeFileSync(payload, '{"name": "Ada"}');
  const tryFlow = (...more: string[]) =>
    prism.run(
      ["integrations:flows:test", "--flow-name", "Greet", "--payload", payload, ...more],
      folder,
    );
  const [refused, output] = await Promise.all([
    tryFlow(),
    tryFlow("--apiKey", "k3y", "--tail-logs", "--cni-auto-end"),
  ]);
  expect(refused).toContain("needs a valid API key");
  expect(output).toContain('"Hello Ada"');
  expect(output).toContain("[Polite Part] Thinking of a greeting");
  expect(output).toMatch(/LOG_INFO +Greeting found/);
  expect(store.executionsByInstance.get(integration?.systemInstanceId ?? "")).toHaveLength(1);
}, 180_000);
