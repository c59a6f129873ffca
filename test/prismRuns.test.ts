import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Emulator } from "../emulator";
import { flowsEnded } from "../emulator/store/executions";
import type { ExecutionRecord, InstanceRecord } from "../emulator/store/types";
import { requireBuilt } from "./support/bundle";
import type { Prism } from "./support/prism";
import { deployWith } from "./support/prismDeploy";
import { usePrism } from "./support/usePrism";

/**
 * Prismatic's own command line publishes this component to the emulator, imports the example flows,
 * and deploys and runs them: what they manage is the organization that they run in.
 */
const DIST = join(__dirname, "../dist");
const FLOWS = join(__dirname, "../examples/flows");

let emulator: Emulator;
let prism: Prism;
let folder: string;

usePrism((signedIn) => {
  ({ emulator, prism } = signedIn);
});
beforeAll(async () => {
  requireBuilt();
  folder = mkdtempSync(join(tmpdir(), "prism-runs-"));
  await prism.run(["components:publish", "--no-confirm"], DIST);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const deploy = (file: string, config?: Record<string, string>) =>
  deployWith({ emulator, prism }, file, config);

/** Runs the only flow of an instance with `prism instances:flow-configs:test`. */
async function run(instance: InstanceRecord, payload: unknown = {}): Promise<ExecutionRecord> {
  const { store } = emulator;
  const [config] = await prism.table(["instances:flow-configs:list", instance.id]);
  const file = join(folder, "payload.json");
  writeFileSync(file, JSON.stringify(payload));
  await prism.run(["instances:flow-configs:test", config?.id ?? "", "--payload", file]);
  await flowsEnded(store);
  return store.executionsByInstance.get(instance.id)?.at(-1) as ExecutionRecord;
}

const logsOf = ({ id }: ExecutionRecord) =>
  [...emulator.store.logs.values()]
    .filter(({ executionId }) => executionId === id)
    .map(({ severity, message }) => `${severity} ${message}`);

test("components:signature knows what was published", async () => {
  const signature = (await prism.run(["components:signature"], DIST)).trim();
  const component = [...emulator.store.components.values()].findLast(
    ({ key }) => key === "prismatic",
  );
  expect(signature).toMatch(/^[0-9a-f]{40}$/);
  expect(signature).toBe(component?.signature);
});

test("a flow reports what failed in the organization that it runs in", async () => {
  const instance = await deploy(join(FLOWS, "report-failed-executions.yml"));
  const failed = [...emulator.store.executions.values()].filter(
    ({ status, startedAt, isTestExecution }) =>
      status === "ERROR" &&
      !isTestExecution &&
      startedAt > emulator.store.clock.now() - 24 * 60 * 60 * 1000,
  );
  expect(failed.length).toBeGreaterThan(0);
  const execution = await run(instance);
  expect(execution.error).toBeNull();
  const reported = logsOf(execution).filter((line) => /^ERROR .* failed, the latest/.test(line));
  expect(reported).toHaveLength(new Set(failed.map(({ instanceId }) => instanceId)).size);
}, 120_000);
