import { addPastExecution } from "../store/seed/executions";
import type { InstanceRecord } from "../store/types";
import { createTestApi, type Data, type TestApi } from "./testing";

let api: TestApi;
beforeEach(() => {
  api = createTestApi();
});

const instanceNamed = (name: string): InstanceRecord => {
  const found = [...api.store.instances.values()].find((one) => one.name === name);
  if (!found) throw new Error(`There is no instance "${name}".`);
  return found;
};
const WHOLE = { from: "2026-01-01", to: "2026-12-31" };
const instanceUsage = (variables: object): Promise<{ nodes: Data[]; totalCount: number }> =>
  api.operation("ListInstanceUsage", { first: 100, ...WHOLE, ...variables });

test("an instance's usage of a day is that of its executions that ended on it", async () => {
  const instance = instanceNamed("Order Sync");
  const day = Date.parse("2026-08-01T10:00:00Z");
  addPastExecution(api.store, instance, day);
  addPastExecution(api.store, instance, day + 60_000);
  addPastExecution(api.store, instance, day + 120_000, { error: "no stock" });
  addPastExecution(api.store, instance, Date.parse("2026-08-01T23:59:59.900Z"));
  const steps = api.store.executionsByInstance
    .get(instance.id)
    ?.filter(({ endedAt }) => endedAt && endedAt < Date.parse("2026-08-02") && endedAt >= day)
    .reduce((sum, { stepResults }) => sum + stepResults.length, 0);
  const { nodes } = await instanceUsage({ instanceId: instance.id, to: "2026-08-31" });
  expect(nodes).toMatchObject([
    {
      snapshotDate: "2026-08-01",
      successfulExecutionCount: 2,
      failedExecutionCount: 1,
      stepCount: steps,
      spendMbSecs: 3 * 1024,
      instance: { id: instance.id, isSystem: false, customer: { name: "Atlas Logistics" } },
    },
    { snapshotDate: "2026-08-02", successfulExecutionCount: 1, spendMbSecs: 1024 },
  ]);
});

test("days are filtered and sorted, and have the same ID each time", async () => {
  const days = async (variables: object) =>
    (await instanceUsage(variables)).nodes.map(({ snapshotDate }) => snapshotDate);
  const all = await days({});
  expect(all).toEqual([...all].sort());
  expect(new Set(all).size).toBeGreaterThan(3);
  const [, second] = [...new Set(all)];
  expect(new Set(await days({ from: second, to: second }))).toEqual(new Set([second]));
  const ids = async () => (await instanceUsage({})).nodes.map(({ id }) => id);
  expect(await ids()).toEqual(await ids());
  expect(new Set(await ids()).size).toBe(all.length);
});

test("the organization's usage is the sum of its instances'", async () => {
  const sumOf = (nodes: Data[], field: string) => nodes.reduce((sum, node) => sum + node[field], 0);
  const instances = (await instanceUsage({})).nodes;
  const { nodes } = await api.operation("ListOrganizationUsage", { first: 100, ...WHOLE });
  expect(new Set(nodes.map(({ snapshotDate }: Data) => snapshotDate)).size).toBe(nodes.length);
  for (const field of [
    "successfulExecutionCount",
    "failedExecutionCount",
    "stepCount",
    "spendMbSecs",
  ]) {
    expect(sumOf(nodes, field)).toBe(sumOf(instances, field));
    expect(sumOf(nodes, field)).toBeGreaterThan(0);
  }
});

describe("snapshots of customers", () => {
  const QUERY = `query ($customer: ID, $from: DateTime, $to: DateTime, $latest: Boolean) {
    customerTotalUsageMetrics(
      customer: $customer, snapshotTime_Gte: $from, snapshotTime_Lte: $to
      onlyLatestDailySnapshots: $latest, sortBy: [{ field: SNAPSHOT_TIME, direction: ASC }]
    ) { totalCount nodes {
      snapshotTime deployedInstanceCount deployedUniqueIntegrationCount customer { name }
    } }
  }`;
  const snapshots = async (variables: object) => {
    const customer = instanceNamed("Order Sync").customerId;
    const data = await api.run(QUERY, { customer, ...variables });
    return data.customerTotalUsageMetrics.nodes as Data[];
  };

  test("are hourly", async () => {
    const from = "2026-09-30T00:00:00Z";
    const nodes = await snapshots({ from, to: "2026-09-30T23:59:59Z" });
    expect(nodes).toHaveLength(24);
    expect(nodes[0]).toMatchObject({
      snapshotTime: "2026-09-30T00:00:00.000Z",
      customer: { name: "Atlas Logistics" },
    });
  });

  test("or the last of each day, of which today's is the newest", async () => {
    const nodes = await snapshots({ from: "2026-09-30T00:00:00Z", latest: true });
    expect(nodes.map(({ snapshotTime }) => snapshotTime)).toEqual([
      "2026-09-30T23:00:00.000Z",
      "2026-10-01T12:00:00.000Z",
    ]);
  });

  test("count deployed instances from their creation on", async () => {
    const instance = instanceNamed("Order Sync");
    const created = new Date(instance.createdAt);
    const [before] = await snapshots({
      from: new Date(created.getTime() - 3 * 3_600_000).toISOString(),
      to: new Date(created.getTime() - 1).toISOString(),
    });
    const [after] = await snapshots({ from: created.toISOString() });
    expect(after.deployedInstanceCount).toBe(before.deployedInstanceCount + 1);
    expect(after.deployedUniqueIntegrationCount).toBeGreaterThan(0);
  });

  test("of all customers are returned without a filter, the test customer's too", async () => {
    const data = await api.run(QUERY, { from: "2026-10-01T12:00:00Z" });
    const names = data.customerTotalUsageMetrics.nodes.map(({ customer }: Data) => customer.name);
    expect(new Set(names).size).toBe(api.store.customers.size);
  });
});

test("a day that is none is refused", async () => {
  const { errors } = await api.execute(
    '{ orgDailyUsageMetrics(snapshotDate_Gte: "2026-13-01") { totalCount } }',
  );
  expect(errors?.[0]?.message).toContain("Date must be a day");
});
