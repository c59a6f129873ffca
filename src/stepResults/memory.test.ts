import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { encode } from "@msgpack/msgpack";
import { addPastExecution } from "../../emulator/store/seed/executions";
import { type Harness, startHarness } from "../../test/support/harness";

const STEPS = 100;
const MB = 1_000_000;
/** What the platform gives a step, in MiB. */
const HEAP_MIB = 1_024;

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

/** What a process with the platform's memory ends with, of 100 steps that returned this value. */
async function endWith(value: unknown) {
  const { store } = harness.emulator;
  const [instance] = [...store.instances.values()].filter(({ enabled }) => enabled);
  if (!instance) throw new Error("The emulator has no instance.");
  const execution = addPastExecution(store, instance, store.clock.now());
  const [template] = execution.stepResults;
  if (!template) throw new Error("The execution has no results.");
  const blobKey = store.blobs.put(Buffer.from(encode(value)), "application/msgpack");
  execution.stepResults = Array.from({ length: STEPS }, (_, index) => ({
    ...template,
    id: store.newId("InstanceStepResult"),
    displayStepName: `Step ${index}`,
    blobKey,
  }));
  const script = join(__dirname, "../../test/support/stepResultsMemory.ts");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      `--max-old-space-size=${HEAP_MIB}`,
      "--import",
      "tsx",
      script,
      harness.emulator.url,
      harness.emulator.refreshToken,
      execution.id,
    ],
    { timeout: 110_000 },
  );
  return JSON.parse(stdout) as { results?: number; message?: string; peakMiB: number };
}

const TO_NAME =
  /take more memory than one step has\. Enter one of them in Step Name: "Step 0", "Step 1"/;

/** Records of a list, of about 60 bytes each. */
const records = (bytes: number) =>
  Array.from({ length: bytes / 60 }, (_, row) => ({
    id: row,
    name: `Record ${row}`,
    updatedAt: "2026-01-01T00:00:00Z",
  }));

test.each<[string, unknown]>([
  ["binary", { data: Buffer.alloc(3 * MB) }],
  ["text", "text ".repeat((3 * MB) / 5)],
  ["empty objects", Array(3 * MB).fill({})],
  ["records", records(3 * MB)],
])(
  "100 results of 3 MB of %s end in an error that says to name a step",
  async (_, value) => {
    const { results, message, peakMiB } = await endWith(value);
    expect(results).toBeUndefined();
    expect(message).toMatch(TO_NAME);
    expect(peakMiB).toBeLessThan(HEAP_MIB);
  },
  120_000,
);

test("100 results of 1 MB of records come all", async () => {
  const { results, message, peakMiB } = await endWith(records(MB));
  expect(message).toBeUndefined();
  expect(results).toBe(STEPS);
  expect(peakMiB).toBeLessThan(HEAP_MIB);
}, 120_000);
