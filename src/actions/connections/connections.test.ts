import { breakConnection } from "../../../emulator/store";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Connection {
  id: string;
  key: string;
  status: string | null;
  instance: { id: string; name: string };
  customer: { name: string };
  component: { key: string };
  reusableConnection: { stableKey: string } | null;
  authorizeUrl?: string | null;
}

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
});
afterEach(() => harness.stop());

const store = () => harness.emulator.store;
const instance = (name: string, customer = "Atlas Logistics") => {
  const found = [...store().instances.values()].find(
    (one) => one.name === name && store().customers.get(one.customerId)?.name === customer,
  );
  if (!found) throw new Error(`There is no ${name} of ${customer}.`);
  return found;
};
const list = async (params: Record<string, unknown> = {}) => {
  const { data } = await harness.run<{
    data: { status: number; data: { connections: { totalCount: number; nodes: Connection[] } } };
  }>("listConnections", params);
  expect(data.status).toBe(200);
  return data.data.connections;
};
const shown = ({ nodes }: { nodes: Connection[] }) =>
  nodes.map(({ customer, key, status }) => `${customer.name}: ${key} ${status}`);

describe("listConnections", () => {
  test("returns the connections of all instances with their status, and no other config variable", async () => {
    const connections = await list();
    expect(shown(connections)).toEqual([
      "Atlas Logistics: ERP Connection ACTIVE",
      "Atlas Logistics: Slack Connection ACTIVE",
      "Blue Harbor Foods: ERP Connection PENDING",
      "Blue Harbor Foods: Slack Connection ERROR",
      "Blue Harbor Foods: Slack Connection ACTIVE",
    ]);
    expect(connections.totalCount).toBe(5);
    expect(connections.nodes[1]).toEqual({
      id: expect.any(String),
      key: "Slack Connection",
      status: "ACTIVE",
      refreshAt: "2026-10-01T18:00:00.000Z",
      lastSuccessfulRefreshAt: "2026-10-01T11:00:00.000Z",
      instance: { id: instance("Order Sync").id, name: "Order Sync" },
      customer: { id: expect.any(String), name: "Atlas Logistics", externalId: "cust-atlas" },
      integration: { id: expect.any(String), name: "Order Sync", versionNumber: 3 },
      component: { key: "slack", label: "Slack" },
      reusableConnection: null,
    });
  });

  test("never returns a credential, and a reconnect link only where it is wanted", async () => {
    const without = JSON.stringify(await list());
    const links = await list({ includeReconnectLinks: true });
    const secrets =
      /atlas-erp-secret|seeded-access|atlas-client|erp\.atlas\.example|"meta"|"inputs"/;
    expect(without).not.toMatch(/authorizeUrl|oauth2\/authorize/);
    expect(without).not.toMatch(secrets);
    expect(JSON.stringify(links)).not.toMatch(secrets);
    expect(links.nodes.map(({ authorizeUrl }) => authorizeUrl)).toEqual([
      null,
      expect.stringContaining("/oauth2/authorize"),
      null,
      expect.stringContaining("/oauth2/authorize"),
      expect.stringContaining("/oauth2/authorize"),
    ]);
    expect(harness.logs.join("\n")).not.toContain("authorize");
  });

  test("filters by status, customer, integration, component and instance", async () => {
    const { id, customerId, integrationId } = instance("Order Sync", "Blue Harbor Foods");
    expect(shown(await list({ status: "error" }))).toEqual([
      "Blue Harbor Foods: Slack Connection ERROR",
    ]);
    expect(shown(await list({ status: "Pending" }))).toEqual([
      "Blue Harbor Foods: ERP Connection PENDING",
    ]);
    expect((await list({ status: "active" })).totalCount).toBe(3);
    expect((await list({ customerId })).totalCount).toBe(3);
    expect((await list({ integrationId })).totalCount).toBe(4);
    expect(shown(await list({ componentKey: "northwind-erp" }))).toEqual([
      "Atlas Logistics: ERP Connection ACTIVE",
      "Blue Harbor Foods: ERP Connection PENDING",
    ]);
    expect(shown(await list({ instanceId: id, status: "error" }))).toEqual([
      "Blue Harbor Foods: Slack Connection ERROR",
    ]);
  });

  test("error includes connections that failed", async () => {
    const order = instance("Order Sync");
    const stored = order.config?.get("Slack Connection");
    if (stored) stored.status = "FAILED";
    store().revision += 1;
    expect(shown(await list({ status: "error", customerId: order.customerId }))).toEqual([
      "Atlas Logistics: Slack Connection FAILED",
    ]);
  });

  test("names the reusable connection that a connection uses", async () => {
    const order = instance("Order Sync");
    const variable = store()
      .integrations.get(order.integrationId)
      ?.requiredConfigVariables.find(({ key }) => key === "Slack Connection");
    if (variable) variable.scopedStableKey = "northwind-slack";
    const { nodes } = await list({ instanceId: order.id, componentKey: "slack" });
    expect(nodes[0]?.reusableConnection).toMatchObject({ stableKey: "northwind-slack" });
  });

  test("stops at Max Records and says so", async () => {
    expect((await list({ maxRecords: 2 })).nodes).toHaveLength(2);
    expect(harness.logs.join("\n")).toContain("Max Records was reached after 2 connections");
  });

  test("a whole list is one request for each hundred instances", async () => {
    await harness.stop();
    harness = await startHarness({ instances: 250 });
    await harness.run("getCurrentUser");
    harness.emulator.requests.clear();
    expect((await list()).totalCount).toBe(5);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(3);
  });

  test("an instance of more config variables than a page holds is read to its end", async () => {
    const order = instance("Order Sync");
    const variables = store().integrations.get(order.integrationId)?.requiredConfigVariables ?? [];
    const slack = variables.find(({ key }) => key === "Slack Connection");
    if (!slack) throw new Error("The integration has the variable.");
    for (let index = 0; index < 120; index += 1) {
      variables.push({ ...slack, key: `Slack ${index}`, stableKey: `slack-${index}` });
    }
    expect((await list({ customerId: order.customerId })).totalCount).toBe(122);
    expect((await list({ instanceId: order.id })).totalCount).toBe(122);
  });

  test("an unknown instance is not found", async () => {
    const id = unknownId("Instance");
    const error = await harness.fail("listConnections", { instanceId: id });
    expect(error.code).toBe("notFound");
    expect(error.message).toContain(`Instance ${id} was not found`);
  });

  test.each([
    [{ status: "broken" }, "Status must be one of any, active, pending, error"],
    [{ maxRecords: 0 }, "Max Records must be a whole number of 1 or more, but is 0."],
    [
      { instanceId: unknownId("Instance"), customerId: unknownId("Customer") },
      "Instance ID cannot be combined with Customer ID. Clear one of them.",
    ],
    [
      { instanceId: unknownId("Instance"), integrationId: unknownId("Integration") },
      "Instance ID cannot be combined with Integration ID. Clear one of them.",
    ],
  ])("refuses %j before anything is sent", async (params, message) => {
    const before = harness.emulator.requests.count({});
    const error = await harness.fail("listConnections", params);
    expect(error.message).toContain(`List Connections: ${message}`);
    expect(error.code).toBe("invalidInput");
    expect(harness.emulator.requests.count({})).toBe(before);
  });
});

describe("disconnectConnection", () => {
  const disconnect = async (connectionId: string) =>
    (await harness.run<{ data: { data: unknown } }>("disconnectConnection", { connectionId })).data
      .data;

  test("disconnects a broken connection, which its link then mends", async () => {
    const order = instance("Order Sync");
    breakConnection(store(), order, "Slack Connection");
    const find = async () => {
      const { nodes } = await list({ instanceId: order.id, includeReconnectLinks: true });
      return nodes.find(({ key }) => key === "Slack Connection");
    };
    const broken = await find();
    expect(broken?.status).toBe("ERROR");
    expect(await disconnect(broken?.id ?? "")).toEqual({
      disconnectConnection: {
        instanceConfigVariable: { id: broken?.id, status: "PENDING" },
        errors: [],
      },
    });
    expect((await find())?.status).toBe("PENDING");
    await fetch(broken?.authorizeUrl ?? "");
    expect((await find())?.status).toBe("ACTIVE");
  });

  test("chooses the operation by the type of the ID", async () => {
    const team = instance("Team Notifications", "Blue Harbor Foods");
    const [config] = team.userLevelConfigs;
    const ofUser = store().derivedId("UserLevelConfigVariable", `${config?.id}:My Slack`);
    const [ofOrganization = ""] = store().scopedConfigVariables.keys();
    const [ofCustomer = ""] = store().customerConfigVariables.keys();
    expect(await disconnect(ofUser)).toMatchObject({
      disconnectUserLevelConnection: { userLevelConfigVariable: { id: ofUser } },
    });
    expect(await disconnect(ofOrganization)).toMatchObject({
      disconnectScopedConnection: { scopedConfigVariable: { id: ofOrganization } },
    });
    expect(await disconnect(ofCustomer)).toMatchObject({
      disconnectCustomerConnection: { customerConfigVariable: { id: ofCustomer } },
    });
    expect(store().counters.mutations).toEqual({
      disconnectUserLevelConnection: 1,
      disconnectScopedConnection: 1,
      disconnectCustomerConnection: 1,
    });
  });

  test.each([
    ["InstanceConfigVariable", "Config variable not found."],
    ["UserLevelConfigVariable", "User level config variable not found."],
    ["ScopedConfigVariable", "Scoped config variable not found."],
    ["CustomerConfigVariable", "Customer config variable not found."],
  ] as const)("says that there is no such %s", async (type, message) => {
    const error = await harness.fail("disconnectConnection", { connectionId: unknownId(type) });
    expect(error.code).toBe("rejected");
    expect(error.message).toContain(message);
    expect(error.message).toContain("Check Connection ID");
  });

  test("says what can be disconnected", async () => {
    const { nodes } = await list({ componentKey: "northwind-erp" });
    const error = await harness.fail("disconnectConnection", { connectionId: nodes[0]?.id });
    expect(error.message).toContain("Only OAuth 2.0 connections can be disconnected.");
  });

  test("refuses the ID of an instance", async () => {
    const error = await harness.fail("disconnectConnection", {
      connectionId: unknownId("Instance"),
    });
    expect(error.message).toBe(
      "Disconnect Connection: Connection ID is the ID of an instance. Enter the ID of an instance's config variable or a user-level config variable or an organization's connection or a customer's connection.",
    );
  });
});
