import { cancelExecution } from "../../../emulator/store/cancelExecution";
import { addPastExecution } from "../../../emulator/store/seed/executions";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Execution {
  id: string;
  status: string;
  startedAt: string;
  error: string | null;
  instance: { id: string; customer: { id: string } };
  flow: { id: string; name: string };
}
interface Result {
  data: {
    status: number;
    data: {
      executionResults: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: Execution[];
      };
    };
  };
}

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ instances: 0, executions: 240 });
});
afterAll(() => harness.stop());

const list = async (params: Record<string, unknown> = {}) =>
  (await harness.run<Result>("listExecutions", params)).data.data.executionResults;
const everything = () => [...harness.emulator.store.executions.values()];
const records = () => everything().filter(({ isTestExecution }) => !isTestExecution);
const instance = (name: string) => {
  const found = [...harness.emulator.store.instances.values()].find((one) => one.name === name);
  if (!found) throw new Error(`The emulator has no instance "${name}".`);
  return found;
};

describe("listExecutions", () => {
  test("returns a page, the newest first", async () => {
    const { nodes, totalCount, pageInfo } = await list();
    expect(totalCount).toBe(records().length);
    expect(nodes).toHaveLength(100);
    expect(pageInfo.hasNextPage).toBe(true);
    const times = nodes.map(({ startedAt }) => startedAt);
    expect(times).toEqual([...times].sort().reverse());
    expect(new Date(times[0] ?? "").getTime()).toBe(
      Math.max(...records().map(({ startedAt }) => startedAt)),
    );
  });

  test("returns the oldest first by choice, and all pages", async () => {
    const { nodes } = await list({ sortDirection: "asc", fetchAll: true });
    const times = nodes.map(({ startedAt }) => startedAt);
    expect(times).toEqual([...times].sort());
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(records().length);
  });

  test("stops at Max Records and reports how to go on", async () => {
    const { nodes, pageInfo } = await list({ maxRecords: 150, fetchAll: true });
    expect(nodes).toHaveLength(150);
    expect(pageInfo.hasNextPage).toBe(true);
    const next = await list({ after: pageInfo.endCursor, first: 1 });
    expect(nodes.map(({ id }) => id)).not.toContain(next.nodes[0]?.id);
  });

  test("filters by what it belongs to", async () => {
    const feed = instance("Inventory Feed");
    const ofFeed = records().filter((one) => one.instanceId === feed.id).length;
    expect((await list({ instanceId: feed.id })).totalCount).toBe(ofFeed);
    expect(
      (await list({ customerId: feed.customerId, integrationId: feed.integrationId })).totalCount,
    ).toBe(ofFeed);
    const flowId = records().find((one) => one.instanceId === feed.id)?.flowId;
    const ofFlow = await list({ flowId, first: 5 });
    expect(ofFlow.nodes.map(({ flow }) => flow.id)).toEqual(Array(5).fill(flowId));
  });

  test("filters by failure and status", async () => {
    const failed = records().filter(({ error }) => error !== null).length;
    expect(failed).toBeGreaterThan(50);
    expect((await list({ failedOnly: true })).totalCount).toBe(failed);
    expect((await list({ status: "error", failedOnly: "true" })).totalCount).toBe(failed);
    const { nodes } = await list({ status: "PENDING", instanceId: instance("Order Sync").id });
    expect(nodes.length).toBeGreaterThan(0);
    expect(new Set(nodes.map(({ status }) => status))).toEqual(new Set(["PENDING"]));
    // A switch that is off, and a blank choice, filter for nothing.
    expect((await list({ failedOnly: false, status: " " })).totalCount).toBe(records().length);
  });

  test("leaves tests out unless they are chosen", async () => {
    const tests = everything().length - records().length;
    expect(tests).toBeGreaterThan(0);
    expect((await list({ testExecutions: "" })).totalCount).toBe(records().length);
    expect((await list({ testExecutions: "no" })).totalCount).toBe(records().length);
    expect((await list({ testExecutions: "any" })).totalCount).toBe(everything().length);
    expect((await list({ testExecutions: "yes" })).totalCount).toBe(tests);
  });

  test("finds canceled executions by their status, and not among the failed ones", async () => {
    const { store } = harness.emulator;
    const [canceled, canceling] = ["CANCELED", "CANCELING"].map(() => {
      const execution = addPastExecution(store, instance("Order Sync"), store.clock.now());
      execution.endedAt = null;
      return execution;
    });
    if (!canceled || !canceling) throw new Error("Two executions are needed.");
    cancelExecution(store, canceled);
    canceling.status = "CANCELING";
    const ids = async (params: Record<string, unknown>) =>
      (await list({ fetchAll: true, ...params })).nodes.map(({ id }) => id);
    expect(await ids({ status: "Canceled" })).toEqual([canceled.id]);
    expect(await ids({ status: "canceling" })).toEqual([canceling.id]);
    expect(await ids({ failedOnly: true })).not.toContain(canceled.id);
    store.executions.delete(canceled.id);
    store.executions.delete(canceling.id);
    store.changed();
  });

  test("filters by the times of their start, both ends included", async () => {
    const marked = instance("Inventory Feed (paused)");
    const times = ["2025-03-01T10:00:00Z", "2025-03-01T11:00:00Z", "2025-03-01T12:00:00Z"];
    for (const time of times) {
      addPastExecution(harness.emulator.store, marked, Date.parse(time));
    }
    const { nodes } = await list({
      instanceId: marked.id,
      startedAfter: "2025-03-01T12:00:00+02:00",
      startedBefore: "2025-03-01T11:00:00Z",
    });
    expect(nodes.map(({ startedAt }) => Date.parse(startedAt))).toEqual(
      [times[1], times[0]].map((time) => Date.parse(time ?? "")),
    );
  });

  test("finds nothing where nothing is", async () => {
    expect(await list({ instanceId: unknownId("Instance") })).toMatchObject({
      totalCount: 0,
      nodes: [],
    });
  });

  test.each([
    [{ instanceId: unknownId("Customer") }, "Instance ID is the ID of a customer."],
    [{ status: "FAILED" }, "Status must be one of"],
    [{ failedOnly: true, status: "SUCCESS" }, "Failed Only cannot be combined with Status SUCCESS"],
    [{ startedAfter: "yesterday" }, "Started After must be a date and time"],
    [{ startedBefore: "2026-01-31T13:00:00" }, "Started Before has no time zone"],
    [
      { startedAfter: "2026-02-01", startedBefore: "2026-01-01" },
      "Started After (2026-02-01T00:00:00.000Z) must be earlier than Started Before",
    ],
    [{ sortDirection: "up" }, "Sort Direction must be one of DESC, ASC"],
    [{ first: 5, last: 5 }, "First and Last cannot be combined"],
    [{ maxRecords: 0 }, "Max Records must be a whole number"],
  ])("refuses %j before sending", async (params, message) => {
    const before = harness.emulator.requests.count({ path: "/api" });
    const error = await harness.fail("listExecutions", params);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(message);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(before);
  });
});
