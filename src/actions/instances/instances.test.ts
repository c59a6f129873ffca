import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Named {
  id: string;
  name: string;
}
interface Instance extends Named {
  description: string;
  enabled: boolean;
  needsDeploy: boolean;
  labels: string[] | null;
  updatedAt: string;
  lastDeployedAt: string | null;
  configState: string | null;
  customer: Named & { externalId: string | null };
  integration: Named & { versionNumber: number };
  flowConfigs: { totalCount: number; nodes: { webhookUrl: string; flow: Named }[] };
}
interface Result<T> {
  data: { status: number; data: T };
}
interface Instances {
  instances: {
    totalCount: number;
    nodes: Instance[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ instances: 260 });
});
afterAll(() => harness.stop());

const list = async (params: Record<string, unknown> = {}) =>
  (await harness.run<Result<Instances>>("listInstances", params)).data.data.instances;
const get = async (instanceId: string) =>
  (await harness.run<Result<{ instance: Instance }>>("getInstance", { instanceId })).data.data
    .instance;
const find = async (
  params: Record<string, unknown>,
  test: (instance: Instance) => boolean = () => true,
) => {
  const found = (await list({ fetchAll: true, ...params })).nodes.find(test);
  if (!found) throw new Error("The emulator has no such instance.");
  return found;
};

describe("listInstances", () => {
  test("returns the documented paths", async () => {
    const result = await harness.run<Result<Instances>>("listInstances", { first: 2 });
    expect(result.data.status).toBe(200);
    expect(result.data.data.instances.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: expect.any(String),
      endCursor: expect.any(String),
    });
    for (const node of result.data.data.instances.nodes) {
      expect(node).toMatchObject({
        id: expect.any(String),
        name: expect.any(String),
        updatedAt: expect.any(String),
        customer: { id: expect.any(String) },
      });
      expect(node).toHaveProperty("labels");
    }
  });

  test("one page has 100 records; Fetch All has them all, in order, once each", async () => {
    const page = await list();
    expect(page.nodes).toHaveLength(100);
    expect(page.pageInfo.hasNextPage).toBe(true);
    const all = await list({ fetchAll: true });
    expect(all.nodes).toHaveLength(all.totalCount);
    expect(all.totalCount).toBe(page.totalCount);
    expect(new Set(all.nodes.map(({ id }) => id)).size).toBe(all.totalCount);
    expect(all.nodes.slice(0, 100)).toEqual(page.nodes);
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  test("Max Records stops there, and the page info reports how to go on", async () => {
    const all = await list({ fetchAll: true });
    const some = await list({ maxRecords: 150 });
    expect(some.nodes).toEqual(all.nodes.slice(0, 150));
    expect(some.pageInfo.hasNextPage).toBe(true);
    const rest = await list({ fetchAll: true, after: some.pageInfo.endCursor });
    expect(rest.nodes).toEqual(all.nodes.slice(150));
  });

  test("every filter filters", async () => {
    const sample = await find({}, ({ labels, description, customer }) =>
      Boolean(labels?.length && description && customer.externalId),
    );
    const matching: [Record<string, unknown>, (instance: Instance) => boolean][] = [
      [{ name: sample.name }, ({ name }) => name === sample.name],
      [
        { nameContains: sample.name.slice(1, 5).toUpperCase() },
        ({ name }) => name.toUpperCase().includes(sample.name.slice(1, 5).toUpperCase()),
      ],
      [
        { description: sample.description },
        ({ description }) => description === sample.description,
      ],
      [
        { descriptionContains: sample.description.slice(1, 6) },
        ({ description }) => description.includes(sample.description.slice(1, 6)),
      ],
      [
        { labelContains: sample.labels?.[0] },
        ({ labels }) => labels?.some((label) => label.includes(sample.labels?.[0] ?? "")) ?? false,
      ],
      [{ customerId: sample.customer.id }, ({ customer }) => customer.id === sample.customer.id],
      [
        { customerExternalId: sample.customer.externalId },
        ({ customer }) => customer.externalId === sample.customer.externalId,
      ],
      [
        { integrationId: sample.integration.id },
        ({ integration }) => integration.id === sample.integration.id,
      ],
      [{ enabled: "yes" }, ({ enabled }) => enabled],
      [{ enabled: "no" }, ({ enabled }) => !enabled],
      [{ needsDeploy: "yes" }, ({ needsDeploy }) => needsDeploy],
      [{ needsDeploy: "no" }, ({ needsDeploy }) => !needsDeploy],
    ];
    const all = await list({ fetchAll: true });
    for (const [filter, matches] of matching) {
      const { nodes } = await list({ fetchAll: true, ...filter });
      expect({ filter, ids: nodes.map(({ id }) => id) }).toEqual({
        filter,
        ids: all.nodes.filter(matches).map(({ id }) => id),
      });
      expect(nodes.length).toBeGreaterThan(0);
    }
    expect((await list({ enabled: "any" })).totalCount).toBe(all.totalCount);
  });

  test("a blank filter filters for nothing", async () => {
    expect((await list({ name: "", customerId: " ", labelContains: "" })).totalCount).toBe(
      (await list()).totalCount,
    );
  });

  test.each([
    [{ customerId: unknownId("Instance") }, "Customer ID is the ID of an instance."],
    [{ integrationId: "not an ID" }, "Integration ID is not the ID of an integration"],
    [{ enabled: "maybe" }, 'Enabled must be any, yes or no, but is "maybe".'],
    [{ needsDeploy: 7 }, "Needs Deploy must be any, yes or no, but is 7."],
    [{ compatibility: "new" }, 'Compatibility must be a whole number, but is "new".'],
  ])("refuses %j", async (params, message) => {
    expect((await harness.fail("listInstances", params)).message).toContain(
      `List Instances: ${message}`,
    );
  });
});

describe("getInstance", () => {
  test("returns customer, integration and the webhook URLs of the flows", async () => {
    const instance = await get((await find({})).id);
    expect(instance.customer.name).toEqual(expect.any(String));
    expect(instance.integration.versionNumber).toEqual(expect.any(Number));
    expect(instance.flowConfigs.nodes.length).toBeGreaterThan(0);
    for (const { webhookUrl, flow } of instance.flowConfigs.nodes) {
      expect(webhookUrl).toMatch(/^https?:\/\//);
      expect(flow.name).toEqual(expect.any(String));
    }
  });

  test("says that there is no such instance", async () => {
    const error = await harness.fail("getInstance", { instanceId: unknownId("Instance") });
    expect(error.code).toBe("notFound");
    expect(error.message).toMatch(/^Get Instance: Instance \S+ was not found, or the connection/);
  });

  test("needs an instance's ID", async () => {
    expect((await harness.fail("getInstance", {})).message).toBe(
      "Get Instance: Instance ID is required.",
    );
    expect(
      (await harness.fail("getInstance", { instanceId: unknownId("Customer") })).message,
    ).toContain("Instance ID is the ID of a customer.");
  });
});

describe("deployInstance", () => {
  test("deploys, so that nothing waits any more", async () => {
    const waiting = await find(
      { needsDeploy: "yes" },
      ({ configState }) => configState === "FULLY_CONFIGURED",
    );
    const result = await harness.run<Result<{ deployInstance: { instance: Instance } }>>(
      "deployInstance",
      {
        instanceId: waiting.id,
      },
    );
    expect(result.data.data.deployInstance.instance.needsDeploy).toBe(false);
    expect(await get(waiting.id)).toMatchObject({ needsDeploy: false });
    expect((await get(waiting.id)).lastDeployedAt).not.toBe(waiting.lastDeployedAt);
  });

  test("an instance that is not configured is rejected, unless forced", async () => {
    const incomplete = await find(
      {},
      ({ configState }) => configState === "NEEDS_INSTANCE_CONFIGURATION",
    );
    const error = await harness.fail("deployInstance", { instanceId: incomplete.id });
    expect(error.code).toBe("rejected");
    expect(error.outcome).toBe("notExecuted");
    expect(error.message).toMatch(
      /^Deploy Instance: Prismatic rejected the request; nothing was changed\. /,
    );
    await harness.run("deployInstance", { instanceId: incomplete.id, force: "true" });
    expect((await get(incomplete.id)).needsDeploy).toBe(false);
  });

  test("an unknown instance is rejected, a bad ID and a bad switch refused", async () => {
    expect((await harness.fail("deployInstance", { instanceId: unknownId("Instance") })).code).toBe(
      "rejected",
    );
    expect((await harness.fail("deployInstance", { instanceId: "x" })).message).toContain(
      "Instance ID is not the ID",
    );
    expect(
      (await harness.fail("deployInstance", { instanceId: unknownId("Instance"), force: "hard" }))
        .message,
    ).toBe('Deploy Instance: Force must be true or false, but is "hard".');
  });
});

describe.each([
  ["disableInstnce", "Disable Instance", false],
  ["enableInstance", "Enable Instance", true],
] as const)("%s", (key, label, enabled) => {
  test(`leaves the instance ${enabled ? "enabled" : "disabled"}`, async () => {
    const instance = await find({ enabled: enabled ? "no" : "yes" });
    const result = await harness.run<Result<{ updateInstance: { instance: Instance } }>>(key, {
      instanceId: instance.id,
    });
    expect(result.data.data.updateInstance.instance.enabled).toBe(enabled);
    expect(await get(instance.id)).toMatchObject({
      enabled,
      name: instance.name,
      labels: instance.labels,
    });
  });

  test("an unknown instance is rejected, a missing ID refused", async () => {
    expect((await harness.fail(key, { instanceId: unknownId("Instance") })).code).toBe("rejected");
    expect((await harness.fail(key, {})).message).toBe(`${label}: Instance ID is required.`);
  });
});

describe("listConfigVariables", () => {
  test("lists keys, types, values and states", async () => {
    const instance = await find({});
    const result = await harness.run<
      Result<{
        instance: Named & {
          configVariables: {
            totalCount: number;
            nodes: { requiredConfigVariable: { key: string; dataType: string } }[];
          };
        };
      }>
    >("listConfigVariables", { instanceId: instance.id });
    const { configVariables } = result.data.data.instance;
    expect(configVariables.nodes.length).toBe(configVariables.totalCount);
    expect(configVariables.nodes.length).toBeGreaterThan(0);
    for (const { requiredConfigVariable } of configVariables.nodes) {
      expect(requiredConfigVariable).toMatchObject({
        key: expect.any(String),
        dataType: expect.any(String),
      });
    }
  });

  test("follows pages", async () => {
    const instance = await find({});
    const result = await harness.run<
      Result<{ instance: { configVariables: { totalCount: number; nodes: unknown[] } } }>
    >("listConfigVariables", { instanceId: instance.id, fetchAll: true, first: 2 });
    const { configVariables } = result.data.data.instance;
    expect(configVariables.nodes).toHaveLength(configVariables.totalCount);
  });

  test("says that there is no such instance, with and without Fetch All", async () => {
    for (const fetchAll of [false, true]) {
      const error = await harness.fail("listConfigVariables", {
        instanceId: unknownId("Instance"),
        fetchAll,
      });
      expect(error.code).toBe("notFound");
    }
  });
});

describe("Global Debug", () => {
  test("is turned on and off, and left alone", async () => {
    const { store } = harness.emulator;
    const instance = [...store.instances.values()].find(({ isSystem }) => !isSystem);
    const instanceId = instance?.id;
    await harness.run("updateInstance", { instanceId, globalDebug: "on" });
    expect(instance?.globalDebug).toBe(true);
    await harness.run("updateInstance", { instanceId, name: "Renamed", globalDebug: "leave" });
    expect(instance?.globalDebug).toBe(true);
    await harness.run("updateInstance", { instanceId, globalDebug: "off" });
    expect(instance?.globalDebug).toBe(false);
    const error = await harness.fail("updateInstance", { instanceId, globalDebug: "loud" });
    expect(error.message).toContain('Global Debug must be leave, on or off, but is "loud".');
  });
});
