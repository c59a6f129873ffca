import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Emulator } from "../emulator";
import { requireBuilt } from "./support/bundle";
import type { Prism } from "./support/prism";
import { importWith } from "./support/prismDeploy";
import { usePrism } from "./support/usePrism";

/**
 * Prismatic's own command line helps to develop a component: it runs a command with a connection's
 * fields, and tries an action in a test integration.
 */
const DIST = join(__dirname, "../dist");
const ENTER = "\r";

const CONNECTED = `
definitionVersion: 7
name: Connected
requiredConfigVars:
  - key: ERP Connection
    dataType: connection
    connection: { key: apiKey, component: { key: northwind-erp, isPublic: false, version: LATEST } }
    inputs:
      endpoint: { type: value, value: "https://erp.example.com" }
      apiKey: { type: value, value: s3cret }
flows:
  - name: Flow
    steps:
      - name: Trigger
        isTrigger: true
        action: { key: webhook, component: { key: webhook-triggers, isPublic: true } }
`;

let emulator: Emulator;
let prism: Prism;

usePrism((signedIn) => {
  ({ emulator, prism } = signedIn);
});
beforeAll(requireBuilt);

test("components:dev:run gives a command the fields of a connection", async () => {
  const file = join(prism.home, "connected.yml");
  writeFileSync(file, CONNECTED);
  const id = await importWith(prism, file);
  const instance = [...emulator.store.instances.values()].find(({ name }) => name === "Order Sync");
  const dev = (flag: string, of: string, connection: string, code: string) => {
    const from = ["components:dev:run", flag, of, "--connectionKey", connection];
    return prism.run([...from, "--", process.execPath, "-e", code]);
  };
  const show = "console.log(process.env.PRISMATIC_CONNECTION_VALUE)";
  const [tested, deployed, failed, unknown] = await Promise.allSettled([
    dev("--integrationId", id, "ERP Connection", show),
    dev("--instanceId", instance?.id ?? "", "ERP Connection", show),
    dev("--integrationId", id, "ERP Connection", "process.exit(3)"),
    dev("--integrationId", id, "CRM Connection", show),
  ]);
  const fieldsOf = (run: typeof tested) =>
    JSON.parse((run as PromiseFulfilledResult<string>).value).fields;
  expect(fieldsOf(tested)).toMatchObject({ endpoint: "https://erp.example.com", apiKey: "s3cret" });
  const stored = instance?.config?.get("ERP Connection")?.inputs;
  expect(stored?.apiKey?.value).toBeTruthy();
  expect(fieldsOf(deployed)).toMatchObject({ endpoint: stored?.endpoint?.value, apiKey: "" });
  expect(String((failed as PromiseRejectedResult).reason)).toContain("failed with exit code 3");
  expect(String((unknown as PromiseRejectedResult).reason)).toContain("Failed to find active");
}, 120_000);

test("components:dev:test publishes a copy, performs an action in a test integration, and cleans up", async () => {
  const { store } = emulator;
  const copy = join(prism.home, "component");
  cpSync(DIST, copy, { recursive: true });
  const values = { API_KEY: emulator.refreshToken, ENDPOINT: emulator.url, TENANT_ID: "" };
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(copy, ".env"), lines.join(""));
  const integrations = [...store.drafts.keys()];
  const options = ["--no-build", "--print-results", "--clean-up"];
  const trying = prism.start(["components:dev:test", ...options], copy);
  await trying.printed(/Action:/);
  trying.type("Get Current");
  await trying.printed(/❯ Get Current User/);
  trying.type(ENTER);
  await trying.printed(/Connection: \(testConnection\)/);
  trying.type(ENTER);
  await trying.printed(/❯ Prismatic Refresh Token/);
  trying.type(ENTER);
  const shown = await trying.printed(/=+ Step Results =+\s+{.*}\s+=+/);
  const [, results = ""] = /({.*})/.exec(shown) ?? [];
  expect(JSON.parse(results)).toMatchObject({
    status: 200,
    data: { authenticatedUser: { id: store.signedInUser.id, email: store.signedInUser.email } },
  });
  expect(await trying.exitCode).toBe(0);
  expect(trying.output()).not.toContain(emulator.refreshToken);
  const [published] = emulator.publishes;
  expect(published?.input.definition.key).toMatch(/^prismatic-.*-testing$/);
  expect(published?.package?.length).toBeGreaterThan(1000);
  // Nothing is left of it.
  expect([...store.drafts.keys()]).toEqual(integrations);
  expect(store.components.has(published?.componentId ?? "")).toBe(false);
  expect(store.counters.mutations).toMatchObject({ testIntegrationFlow: 1, deleteComponent: 1 });
}, 120_000);
