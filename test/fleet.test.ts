import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { FaultKind } from "../emulator";
import { addFailedExecutions } from "../emulator/store/seed/executions";
import type { ReplayReport } from "../src/actions/executions/replayOneByOne";
import { configureClients } from "../src/client";
import { type Harness, startHarness } from "./support/harness";
import { WITHOUT_PAUSES } from "./support/pace";

let harness: Harness;
beforeEach(() =>
  configureClients({ limits: { ...WITHOUT_PAUSES, baseDelayMs: 5, throttledBaseDelayMs: 5 } }),
);
afterEach(async () => {
  configureClients({});
  await harness.stop();
});

describe("replayFailedExecutions on 1,000 executions, 100 of them mended", () => {
  const EXECUTIONS = 1_000;
  const MENDED = 100;

  const setUp = async () => {
    harness = await startHarness({ instances: 0 });
    const { store } = harness.emulator;
    const instance = [...store.instances.values()].find(({ name }) => name === "Onboarding");
    if (!instance) throw new Error("The emulator has no such instance.");
    const executions = addFailedExecutions(store, instance, EXECUTIONS, MENDED);
    const mended = executions.slice(0, MENDED);
    const others = executions.slice(MENDED);
    const replay = async () =>
      (
        await harness.run<{ data: { data: ReplayReport } }>("replayFailedExecutions", {
          instanceId: instance.id,
        })
      ).data.data;
    // The server's own count, beside what the component reports.
    const replays = ({ id }: { id: string }) => store.replays.get(id)?.length ?? 0;
    return { store, mended, others, replay, replays };
  };
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

  const RECOVERABLE: FaultKind[] = [
    "http429Seconds",
    "rateLimitedIn200",
    "http401",
    "resetAfterExecution",
    "closeAfterExecution",
    "http502AfterExecution",
    "http504AfterExecution",
  ];

  test("replays each of the others exactly once, in spite of faults", async () => {
    const { store, mended, others, replay, replays } = await setUp();
    harness.emulator.faults.plan({
      rate: 0.02,
      kinds: RECOVERABLE,
      paths: ["/api"],
      retryAfterSeconds: 0.05,
    });
    const report = await replay();

    expect(harness.emulator.faults.injected.length).toBeGreaterThan(20);
    expect(report.failed).toEqual([]);
    expect(ids(report.replayed)).toEqual(ids(others));
    expect(ids(report.skipped)).toEqual(ids(mended));
    expect(others.map(replays)).toEqual(others.map(() => 1));
    expect(mended.map(replays)).toEqual(mended.map(() => 1));
    expect(store.counters.mutations.replayExecution).toBe(EXECUTIONS - MENDED);
  }, 180_000);

  test("reports what may not have been replayed, and the next run does the rest", async () => {
    const { store, mended, others, replay, replays } = await setUp();
    harness.emulator.faults.plan({
      rate: 0.02,
      kinds: [...RECOVERABLE, "http500", "http502", "http503", "resetBeforeExecution", "html200"],
      paths: ["/api"],
      retryAfterSeconds: 0.05,
      seed: 7,
    });
    const report = await replay();
    harness.emulator.faults.clear();

    expect(report.failed.length).toBeGreaterThan(0);
    expect([...ids(report.replayed), ...ids(report.failed)].sort()).toEqual(ids(others).sort());
    expect(report.replayed.map(replays)).toEqual(report.replayed.map(() => 1));
    expect(report.failed.map(replays)).toEqual(report.failed.map(() => 0));
    for (const { reason } of report.failed) expect(reason).not.toMatch(/^Not tried/);

    const second = await replay();
    expect(ids(second.replayed)).toEqual(
      ids(others).filter((id) => report.failed.some((failed) => failed.id === id)),
    );
    expect(second.failed).toEqual([]);
    expect(others.map(replays)).toEqual(others.map(() => 1));
    expect(mended.map(replays)).toEqual(mended.map(() => 1));
    expect(store.counters.mutations.replayExecution).toBe(EXECUTIONS - MENDED);
  }, 180_000);
});

describe("listLogs of 100,000 lines", () => {
  interface Measured {
    lines: number;
    ids: number;
    totalCount: number;
    /** Bytes. */
    retained: number;
    /** Bytes. */
    peak: number;
  }

  const measure = async (maxRecords: number): Promise<Measured> => {
    const script = join(__dirname, "support/listLogsMemory.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...["--expose-gc", "--import", "tsx", script],
      ...[harness.emulator.url, harness.emulator.refreshToken, String(maxRecords)],
    ]);
    return JSON.parse(stdout) as Measured;
  };

  test("takes memory in proportion to the lines", async () => {
    harness = await startHarness({ instances: 0, logs: 100_000 });
    const quarter = await measure(25_000);
    const whole = await measure(100_000);

    expect(quarter).toMatchObject({ lines: 25_000, ids: 25_000 });
    expect(whole).toMatchObject({ lines: 100_000, ids: 100_000 });
    const logs = [...harness.emulator.store.logs.values()];
    expect(whole.totalCount).toBe(logs.filter(({ isTestExecution }) => !isTestExecution).length);
    expect(whole.retained / quarter.retained).toBeGreaterThan(3);
    expect(whole.retained / quarter.retained).toBeLessThan(5);
    // Garbage is collected when the engine likes, so the peak has some room; squares have not.
    expect(whole.peak / Math.max(quarter.peak, quarter.retained)).toBeLessThan(8);
    expect(whole.peak / whole.retained).toBeLessThan(5);
  }, 180_000);
});

describe("exportIntegration and importIntegration", () => {
  const exported = (integrationId: string) =>
    harness.run<{ data: string; contentType: string }>("exportIntegration", { integrationId });
  const imported = async (definition: unknown, integrationId?: string) =>
    (
      await harness.run<{
        data: { data: { importIntegration: { integration: { id: string } } } };
      }>("importIntegration", { definition, integrationId })
    ).data.data.importIntegration.integration.id;

  const flow = (name: string, description: string) => `  - name: ${JSON.stringify(name)}
    description: ${JSON.stringify(description)}
    steps:
      - name: Webhook
        isTrigger: true
        action: { key: webhook, component: { key: webhook-triggers, version: 1, isPublic: true } }
`;
  const megabyte = () => {
    let text = "name: Large 規模\nflows:\n";
    for (let number = 1; Buffer.byteLength(text) < 1_048_576; number += 1) {
      text += flow(`Flow ${number}`, `Größe ${number} ✓ 🚚 `.repeat(100));
    }
    return text;
  };

  test.each([
    ["non-ASCII text", `name: Größe ✓ 🚚 – 注文\nflows:\n${flow("Überfluss", "naïve 𝒜 e\u0301")}`],
    [
      "comments, blank lines and odd spaces",
      `# Acme\n\n\nname:   Acme  \n\nflows:   []   \n\n# end`,
    ],
    ["Windows line ends", "name: Acme\r\nflows: []\r\n"],
    ["block scalars", "name: Acme\ndocumentation: |+\n  # Title\n\n  Text\n\n\nflows: []\n"],
    ["escapes", 'name: Acme\ndescription: "a\\tb\\u2028c\\"d\\\\e"\nflows: []\n'],
    ["one megabyte", megabyte()],
  ])(
    "take %s there and back unchanged",
    async (_, definition) => {
      harness = await startHarness({ instances: 0 });
      const first = await exported(await imported(definition));
      expect(first.data === definition).toBe(true);
      // The whole result of the step, as a flow hands it on.
      const second = await imported(first);
      expect((await exported(second)).data === definition).toBe(true);
      await imported(first.data, second);
      expect((await exported(second)).data === definition).toBe(true);
    },
    60_000,
  );

  test("take every integration of an organization there and back unchanged", async () => {
    harness = await startHarness({ instances: 0 });
    const { store } = harness.emulator;
    const drafts = [...store.drafts.values()];
    expect(drafts.length).toBeGreaterThan(3);
    for (const draft of drafts) {
      const { data } = await exported(draft.id);
      const { id, name, flows } = store.integrations.get(await imported(data)) ?? draft;
      expect(id).not.toBe(draft.id);
      expect(name).toBe(draft.name);
      expect(flows.map((one) => one.name)).toEqual(draft.flows.map((one) => one.name));
      expect((await exported(id)).data).toBe(draft.definition);
    }
  });
});
