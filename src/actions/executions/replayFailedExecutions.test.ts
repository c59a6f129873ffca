import { addFailedExecutions, addPastExecution } from "../../../emulator/store/seed/executions";
import type { ExecutionRecord, InstanceRecord } from "../../../emulator/store/types";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import type { ReplayReport } from "./replayOneByOne";

interface Result {
  data: { status: number; data: ReplayReport };
}

let harness: Harness;
let instance: InstanceRecord;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
  // Nothing failed in it yet.
  const found = [...harness.emulator.store.instances.values()].find(
    ({ name }) => name === "Onboarding",
  );
  if (!found) throw new Error("The emulator has no such instance.");
  instance = found;
});
afterEach(() => harness.stop());

const replayFailed = async (params: Record<string, unknown> = {}) =>
  (await harness.run<Result>("replayFailedExecutions", { instanceId: instance.id, ...params })).data
    .data;
const ids = (executions: readonly { id: string }[]) => executions.map(({ id }) => id);
const replaysOf = ({ id }: { id: string }) => harness.emulator.store.replays.get(id) ?? [];
const mutations = () => harness.emulator.store.counters.mutations.replayExecution ?? 0;
const add = (minute: number, past: Parameters<typeof addPastExecution>[3] = {}) =>
  addPastExecution(
    harness.emulator.store,
    instance,
    harness.emulator.store.clock.now() - 86_400_000 + minute * 60_000,
    past,
  );
const failed = (minute: number): ExecutionRecord => add(minute, { error: "The ERP is down" });

describe("replayFailedExecutions", () => {
  test("replays each failed execution once, the oldest first", async () => {
    const executions = addFailedExecutions(harness.emulator.store, instance, 3);
    add(0);
    const report = await replayFailed();
    expect(report).toEqual({
      replayed: executions.map((execution) => ({
        id: execution.id,
        replay: {
          id: replaysOf(execution)[0]?.id,
          status: expect.any(String),
          startedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
        },
      })),
      skipped: [],
      failed: [],
    });
    for (const execution of executions) expect(replaysOf(execution)).toHaveLength(1);
    expect(mutations()).toBe(3);
    expect(harness.logs.join("\n")).not.toMatch(/could not be replayed|Max Records/);
  });

  test("leaves out what was mended, is being mended, or will be", async () => {
    const mendedByReplay = failed(0);
    add(60, { replayForExecutionId: mendedByReplay.id });
    const mendedByRetry = failed(1);
    add(61, { retryForExecutionId: mendedByRetry.id, error: "The ERP is down" });
    add(62, { retryForExecutionId: mendedByRetry.id, retryCount: 2 });
    const waiting = failed(2);
    waiting.retryNextAt = Date.now() + 3_600_000;
    const beingReplayed = failed(3);
    harness.emulator.store.revision += 1;
    await harness.run("replayExecution", { executionId: beingReplayed.id });
    const [again] = replaysOf(beingReplayed);
    if (again?.outcome) again.outcome.endsAt = Number.POSITIVE_INFINITY;
    const replayedInVain = failed(4);
    add(64, { replayForExecutionId: replayedInVain.id, error: "Still down" });
    const untouched = failed(5);

    const before = mutations();
    const report = await replayFailed();
    expect(ids(report.replayed)).toEqual([replayedInVain.id, untouched.id]);
    expect(report.failed).toEqual([]);
    expect(report.skipped).toEqual([
      { id: mendedByReplay.id, reason: expect.stringMatching(/^A replay .* succeeded\.$/) },
      { id: mendedByRetry.id, reason: expect.stringMatching(/^A retry .* succeeded\.$/) },
      { id: waiting.id, reason: expect.stringMatching(/^A retry is due at /) },
      { id: beingReplayed.id, reason: expect.stringMatching(/^A replay .* is still running\.$/) },
    ]);
    expect(mutations()).toBe(before + 2);
  });

  test("looks at each again before it is replayed, since others replay too", async () => {
    const { store } = harness.emulator;
    const [first, second, third] = addFailedExecutions(store, instance, 3);
    const stopListening = store.onEvent(({ type }) => {
      if (type !== "execution.replayed") return;
      stopListening();
      add(60, { replayForExecutionId: second?.id });
    });
    const report = await replayFailed();
    expect(ids(report.replayed)).toEqual([first?.id, third?.id]);
    expect(report.skipped).toEqual([
      { id: second?.id, reason: expect.stringMatching(/^A replay .* succeeded\.$/) },
    ]);
  });

  test("finds nothing to do the second time", async () => {
    addFailedExecutions(harness.emulator.store, instance, 4);
    expect((await replayFailed()).replayed).toHaveLength(4);
    const second = await replayFailed();
    expect(second.replayed).toEqual([]);
    expect(second.skipped).toHaveLength(4);
    expect(mutations()).toBe(4);
  });

  test("keeps to the span of time and to Max Records", async () => {
    const executions = [0, 10, 20, 30, 40].map(failed);
    const time = (index: number) => new Date(executions[index]?.startedAt ?? 0).toISOString();
    const span = { startedAfter: time(1), startedBefore: time(3) };
    expect(ids((await replayFailed({ ...span, maxRecords: 2 })).replayed)).toEqual(
      ids(executions.slice(1, 3)),
    );
    expect(harness.logs.join("\n")).toContain(
      "1 failed execution is not replayed because of Max Records. Run the step again to replay the rest.",
    );
    expect(ids((await replayFailed(span)).replayed)).toEqual(ids(executions.slice(3, 4)));
  });

  test("says how many Max Records leaves", async () => {
    for (const minute of [0, 10, 20]) failed(minute);
    expect((await replayFailed({ maxRecords: 1 })).replayed).toHaveLength(1);
    expect(harness.logs.join("\n")).toContain(
      "2 failed executions are not replayed because of Max Records.",
    );
  });

  test("lists no more than Max Records needs", async () => {
    const executions = Array.from({ length: 430 }, (_, minute) => failed(minute));
    // The first 150 are fixed, so that one part of the list does not hold enough.
    for (const { id } of executions.slice(0, 150)) add(500, { replayForExecutionId: id });
    harness.emulator.requests.clear();
    const report = await replayFailed({ maxRecords: 3 });
    expect(ids(report.replayed)).toEqual(ids(executions.slice(150, 153)));
    expect(harness.emulator.requests.count({ operationName: "ListFailedExecutions" })).toBe(2);
    expect(harness.logs.join("\n")).toContain(
      "Further failed executions might not be replayed because of Max Records.",
    );
  }, 30_000);

  test("goes on after one that the API rejects", async () => {
    const [first, second] = addFailedExecutions(harness.emulator.store, instance, 2);
    if (first) first.flowId = unknownId("IntegrationFlow");
    const report = await replayFailed();
    expect(report.failed).toEqual([
      { id: first?.id, reason: expect.stringContaining("no longer exists") },
    ]);
    expect(ids(report.replayed)).toEqual([second?.id]);
    expect(harness.logs.join("\n")).toContain("1 of 2 executions could not be replayed.");
    expect(harness.emulator.requests.count({ operationName: "GetFailedExecution" })).toBe(2);
  });

  test.each(["resetAfterExecution", "http502AfterExecution", "closeMidBody"] as const)(
    "finds out whether an execution was replayed after %s",
    async (kind) => {
      const executions = addFailedExecutions(harness.emulator.store, instance, 2);
      harness.emulator.faults.next(kind, { operationName: "ReplayExecution" });
      const report = await replayFailed();
      expect(ids(report.replayed)).toEqual(ids(executions));
      for (const execution of executions) expect(replaysOf(execution)).toHaveLength(1);
    },
  );

  test.each([
    ["http502AfterExecution", 1],
    ["http502", 0],
  ] as const)("does not take an earlier replay for the new one after %s", async (kind, made) => {
    const execution = failed(0);
    const earlier = add(1, { replayForExecutionId: execution.id, error: "Still down" });
    harness.emulator.faults.next(kind, { operationName: "ReplayExecution" });
    const report = await replayFailed();
    expect(report.replayed).toHaveLength(made);
    expect(report.failed).toHaveLength(1 - made);
    for (const { replay } of report.replayed) expect(replay.id).not.toBe(earlier.id);
  });

  test("reports an unknown outcome and never sends it again", async () => {
    const [first, second] = addFailedExecutions(harness.emulator.store, instance, 2);
    harness.emulator.faults.next("http502", { operationName: "ReplayExecution" });
    const report = await replayFailed();
    expect(report.failed).toEqual([
      { id: first?.id, reason: expect.any(String), outcomeUnknown: true },
    ]);
    expect(ids(report.replayed)).toEqual([second?.id]);
    expect(harness.emulator.requests.count({ operationName: "ReplayExecution" })).toBe(2);
    // Not replayed, so the next run does it.
    expect(ids((await replayFailed()).replayed)).toEqual([first?.id]);
  });

  test("stops when the connection is refused, and reports the rest as not tried", async () => {
    const executions = addFailedExecutions(harness.emulator.store, instance, 5);
    harness.emulator.faults.next("http401", { after: 5, times: 1000 });
    const report = await replayFailed();
    expect(ids(report.replayed)).toEqual(ids(executions.slice(0, 2)));
    expect(ids(report.failed)).toEqual(ids(executions.slice(2)));
    expect(report.failed.at(-1)?.reason).toMatch(/^Not replayed, because the step stopped early: /);
    expect(mutations()).toBe(2);
  });

  test.each(["http503", "html200"] as const)(
    "stops when %s comes again and again",
    async (kind) => {
      const executions = addFailedExecutions(harness.emulator.store, instance, 20);
      harness.emulator.faults.next(kind, { operationName: "ReplayExecution", times: 1000 });
      const report = await replayFailed();
      expect(report.replayed).toEqual([]);
      expect(ids(report.failed)).toEqual(ids(executions));
      expect(report.failed.filter(({ reason }) => reason.startsWith("Not replayed"))).toHaveLength(
        15,
      );
      expect(harness.emulator.requests.count({ operationName: "ReplayExecution" })).toBe(5);
    },
  );

  test.each(["Integration", "Customer"] as const)("says that there is no such %s", async (type) => {
    const id = unknownId(type);
    const key = type === "Integration" ? "integrationId" : "customerId";
    const error = await harness.fail("replayFailedExecutions", { [key]: id });
    expect(error.code).toBe("notFound");
    expect(error.message).toContain(`${type} ${id} was not found`);
  });

  describe("of an integration or a customer", () => {
    const replayed = async (params: Record<string, unknown>) =>
      (await harness.run<Result>("replayFailedExecutions", params)).data.data.replayed;
    let other: InstanceRecord;
    beforeEach(() => {
      const { store } = harness.emulator;
      // What the seed has that failed is no part of this.
      for (const execution of store.executions.values()) execution.error = null;
      const found = [...store.instances.values()].find(
        ({ isSystem, enabled, customerId, integrationId }) =>
          !isSystem &&
          enabled &&
          customerId !== instance.customerId &&
          integrationId !== instance.integrationId,
      );
      if (!found) throw new Error("The emulator has no other instance.");
      other = found;
    });

    test("replays what failed in it and nothing else", async () => {
      const mine = failed(1);
      addPastExecution(harness.emulator.store, other, mine.startedAt, { error: "Elsewhere" });
      expect(ids(await replayed({ integrationId: instance.integrationId }))).toEqual([mine.id]);
      const again = failed(2);
      expect(ids(await replayed({ customerId: instance.customerId }))).toEqual([again.id]);
      expect(mutations()).toBe(2);
    });

    test("leaves out tests", async () => {
      const { store } = harness.emulator;
      const integration = store.integrations.get(instance.integrationId);
      const test = store.instances.get(integration?.systemInstanceId ?? "");
      if (!test) throw new Error("The integration has no test instance.");
      addPastExecution(store, test, store.clock.now() - 60_000, {
        error: "A test",
        invokeType: "INTEGRATION_FLOW_TEST",
      });
      expect(await replayed({ integrationId: test.integrationId })).toEqual([]);
      expect(mutations()).toBe(0);
    });
  });

  test("Dry Run replays nothing and reports what it would do", async () => {
    const executions = addFailedExecutions(harness.emulator.store, instance, 4, 1);
    const planned = failed(9);
    planned.retryNextAt = Date.now() + 60_000;
    const report = await replayFailed({ dryRun: true, maxRecords: 2 });
    expect(report).toEqual({
      replayed: [],
      wouldReplay: executions.slice(1, 3).map(({ id, startedAt, error }) => ({
        id,
        startedAt: new Date(startedAt).toISOString(),
        error,
      })),
      skipped: [
        { id: executions[0]?.id, reason: expect.stringContaining("succeeded") },
        { id: planned.id, reason: expect.stringContaining("retry") },
      ],
      failed: [],
    });
    expect(mutations()).toBe(0);
  });

  test("says that there is no such instance", async () => {
    const error = await harness.fail("replayFailedExecutions", {
      instanceId: unknownId("Instance"),
    });
    expect(error.code).toBe("notFound");
    expect(error.message).toContain(
      "was not found, or the connection's user has no access to it. Check Instance ID, then",
    );
  });

  test.each([
    [
      {},
      "Instance ID, Integration ID and Customer ID are all missing. Enter at least one of them.",
    ],
    [{ instanceId: unknownId("Integration") }, "Instance ID is the ID of an integration."],
    [{ instanceId: unknownId("Instance"), maxRecords: 0 }, "Max Records must be a whole number"],
    [{ instanceId: unknownId("Instance"), startedAfter: "May" }, "Started After must be a date"],
    [
      {
        instanceId: unknownId("Instance"),
        startedAfter: "2026-02-01",
        startedBefore: "2026-01-01",
      },
      "must be earlier than Started Before",
    ],
  ])("refuses %j before sending", async (params, message) => {
    const error = await harness.fail("replayFailedExecutions", params);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(message);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });
});

describe("replayExecution", () => {
  test("replays an execution", async () => {
    const { id } = failed(0);
    const { data } = await harness.run<{
      data: {
        data: {
          replayExecution: { instanceExecutionResult: { replayForExecution: { id: string } } };
        };
      };
    }>("replayExecution", { executionId: id });
    expect(data.data.replayExecution.instanceExecutionResult.replayForExecution.id).toBe(id);
    expect(replaysOf({ id })).toHaveLength(1);
  });

  test("reports that a running execution cannot be replayed, nor one that is not there", async () => {
    const running = [...harness.emulator.store.executions.values()].find(
      ({ endedAt }) => endedAt === null,
    );
    const error = await harness.fail("replayExecution", { executionId: running?.id });
    expect(error.code).toBe("rejected");
    expect(error.message).toBe(
      "Replay Execution: Prismatic rejected the request; nothing was changed. Execution ID (id): A running execution cannot be replayed.",
    );
    const unknown = await harness.fail("replayExecution", {
      executionId: unknownId("InstanceExecutionResult"),
    });
    expect(unknown.message).toContain("Execution not found.");
  });

  test.each([
    [{}, "Execution ID is required."],
    [{ executionId: unknownId("Instance") }, "Execution ID is the ID of an instance."],
  ])("refuses %j before sending", async (params, message) => {
    const error = await harness.fail("replayExecution", params);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(message);
  });
});
