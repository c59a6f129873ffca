import { loadPlatform, type Platform } from "../../emulator/player/platform";
import { breakConnection } from "../../emulator/store";
import { addPastExecution } from "../../emulator/store/seed/executions";
import type { InstanceRecord } from "../../emulator/store/types";
import { type Harness, startHarness } from "../../test/support/harness";
import component from "..";

let harness: Harness;
let instance: InstanceRecord;
let platform: Platform;
let own: string;

beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
  const found = [...harness.emulator.store.instances.values()].find(
    ({ name }) => name === "Onboarding",
  );
  if (!found) throw new Error("The emulator has no such instance.");
  instance = found;
  own = "SW5zdGFuY2U6b3du";
  platform = loadPlatform(component as never, {
    context: () => ({
      instance: { id: own, name: "Watcher" },
      startedAt: new Date(now()).toISOString(),
    }),
  });
});
afterEach(async () => {
  platform.stop();
  await harness.stop();
});

interface Poll {
  readonly records: { id: string }[];
  /** Whether steps run at all. */
  readonly steps: boolean;
}

async function poll(
  key: string,
  name: string,
  params: Record<string, unknown> = {},
): Promise<Poll> {
  const result = await platform.trigger(
    key,
    { headers: {}, body: { data: {} } },
    { connection: harness.connection, ...params },
  );
  const data = result.payload.body.data as Record<string, { id: string }[]>;
  return { records: data[name] ?? [], steps: result.resultType !== "polled_no_changes" };
}

const now = () => harness.emulator.store.clock.now();
const ids = ({ records }: Pick<Poll, "records">) => records.map(({ id }) => id);
const fail = (secondsAgo: number) =>
  addPastExecution(harness.emulator.store, instance, now() - secondsAgo * 1_000, {
    error: "The ERP is down",
  });
const minuteAgo = () => new Date(now() - 60_000).toISOString();

describe("failedExecutions", () => {
  const executions = (params?: Record<string, unknown>) =>
    poll("failedExecutions", "executions", params);

  test("begins now, and returns each failed execution once, oldest first", async () => {
    fail(600);
    expect(await executions()).toEqual({ records: [], steps: false });
    const [first, second] = [fail(20), fail(10)];
    expect(ids(await executions())).toEqual([first.id, second.id]);
    expect(await executions()).toEqual({ records: [], steps: false });
  });

  test("returns what is over Max Items with the next run, from the look-back date on", async () => {
    const [first, second, third] = [fail(50), fail(40), fail(30)];
    const params = { instanceId: instance.id, lookBackDate: minuteAgo(), maxItems: 2 };
    expect(ids(await executions(params))).toEqual([first.id, second.id]);
    expect(ids(await executions(params))).toEqual([third.id]);
  });

  test("an error of the API fails the run, and nothing is lost by it", async () => {
    await executions();
    const execution = fail(5);
    harness.emulator.faults.next("graphqlErrorIn200", { operationName: "PollFailedExecutions" });
    await expect(executions()).rejects.toThrow(/^Failed Executions: /);
    expect(ids(await executions())).toEqual([execution.id]);
  });

  test("leaves the instance out that it runs in, unless it is included", async () => {
    own = instance.id;
    await executions();
    const execution = fail(5);
    expect(ids(await executions())).toEqual([]);
    platform.states.instanceState = {};
    const params = { includeOwnInstance: true, lookBackDate: minuteAgo() };
    expect(ids(await executions(params))).toContain(execution.id);
  });
});

test("connectionErrors returns a connection when it breaks, without values", async () => {
  const { store } = harness.emulator;
  const order = [...store.instances.values()].find(({ name }) => name === "Order Sync");
  if (!order) throw new Error("The emulator has no such instance.");
  const connections = () => poll("connectionErrors", "connections", { instanceId: order.id });
  await connections();
  breakConnection(store, order, "Slack Connection");
  const broken = await connections();
  expect(broken.records).toMatchObject([{ key: "Slack Connection" }]);
  expect(JSON.stringify(broken)).not.toMatch(/token|"value"/i);
  expect((await connections()).steps).toBe(false);
});

test("instancesNeedingAttention returns an instance once for each reason", async () => {
  const instances = () =>
    poll("instancesNeedingAttention", "instances", { instanceId: instance.id });
  await instances();
  instance.needsDeploy = true;
  harness.emulator.store.changed();
  expect((await instances()).records).toMatchObject([
    { id: instance.id, newReasons: ["needsDeploy"] },
  ]);
  expect((await instances()).steps).toBe(false);
  instance.systemSuspended = true;
  harness.emulator.store.changed();
  expect((await instances()).records).toMatchObject([
    { newReasons: ["suspended"], reasons: ["needsDeploy", "suspended"] },
  ]);
});

test("logLines returns each entry of the severity and above once", async () => {
  const logs = () => poll("logLines", "logs", { instanceId: instance.id });
  await logs();
  fail(5);
  const { records } = await logs();
  expect(records.length).toBeGreaterThan(0);
  expect(records).toMatchObject(records.map(() => ({ severity: "ERROR" })));
  expect((await logs()).steps).toBe(false);
});

test.each([
  ["failedExecutions", { maxItems: 0 }, "Failed Executions: Max Items must be a whole number"],
  ["logLines", { minimumSeverity: "LOUD" }, "Log Lines: Minimum Severity must be one of"],
  ["connectionErrors", { instanceId: "x" }, "Connection Errors: Instance ID"],
  ["instancesNeedingAttention", { lookBackDate: "soon" }, "Instances Needing Attention: Look-Back"],
])("%s refuses %j before anything is sent", async (key, params, message) => {
  const before = harness.emulator.requests.count({ path: "/api" });
  await expect(poll(key, "records", params)).rejects.toThrow(message);
  expect(harness.emulator.requests.count({ path: "/api" })).toBe(before);
});
