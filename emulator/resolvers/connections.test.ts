import { authorizeConnection, breakConnection } from "../store/connections";
import { createTestApi, type Data, type TestApi } from "./testing";

let api: TestApi;
beforeEach(() => {
  api = createTestApi({ instances: 0 });
});

const instanceNamed = (name: string) => {
  const found = [...api.store.instances.values()].find((one) => one.name === name);
  if (!found) throw new Error(`There is no instance "${name}".`);
  return found;
};
const connections = (name: string, statuses?: string[]): Promise<Data[]> =>
  api
    .operation("ListInstanceConnections", {
      instanceId: instanceNamed(name).id,
      statuses,
      withReconnectLinks: true,
    })
    .then(({ configVariables }) => configVariables.nodes);
const slack = (nodes: Data[]) =>
  nodes.find(({ requiredConfigVariable }) => requiredConfigVariable.key === "Slack Connection");

test("config variables are filtered by their connection's status", async () => {
  const keys = (nodes: Data[]) => nodes.map((node) => node.requiredConfigVariable.key);
  expect(keys(await connections("Order Sync", ["active"]))).toEqual([
    "ERP Connection",
    "Slack Connection",
  ]);
  expect(keys(await connections("Order Sync", ["error", "failed"]))).toEqual([]);
  breakConnection(api.store, instanceNamed("Order Sync"), "Slack Connection");
  expect(keys(await connections("Order Sync", ["error", "failed"]))).toEqual(["Slack Connection"]);
  expect((await connections("Order Sync")).length).toBeGreaterThan(2);
});

test("a connection is disconnected, and works again once somebody has followed its link", async () => {
  const { id, lastSuccessfulRefreshAt, authorizeUrl } = slack(await connections("Order Sync"));
  expect(lastSuccessfulRefreshAt).toBe("2026-10-01T11:00:00.000Z");
  const result = await api.mutate("DisconnectConnection", { id });
  expect(result).toEqual({ instanceConfigVariable: { id, status: "PENDING" }, errors: [] });
  expect(slack(await connections("Order Sync"))).toMatchObject({
    status: "PENDING",
    refreshAt: null,
  });
  const followed = new URL(authorizeUrl).searchParams.get("id") ?? "";
  expect(authorizeConnection(api.store, followed)).toBe(true);
  expect(slack(await connections("Order Sync"))).toMatchObject({ status: "ACTIVE" });
  expect(authorizeConnection(api.store, "nothing")).toBe(false);
});

test("connections of users, of the organization and of customers are disconnected", async () => {
  const team = instanceNamed("Team Notifications");
  const { instance } = await api.run(
    `query ($id: ID!) { instance(id: $id) {
      userLevelConfigs { nodes { configVariables { nodes { id } } } }
    } }`,
    { id: team.id },
  );
  const { id: ofUser } = instance.userLevelConfigs.nodes[0].configVariables.nodes[0];
  const [ofOrganization] = api.store.scopedConfigVariables.keys();
  const [ofCustomer] = api.store.customerConfigVariables.keys();
  expect(await api.mutate("DisconnectUserLevelConnection", { id: ofUser })).toMatchObject({
    userLevelConfigVariable: { id: ofUser, status: "PENDING" },
  });
  expect(await api.mutate("DisconnectScopedConnection", { id: ofOrganization })).toMatchObject({
    scopedConfigVariable: { id: ofOrganization, status: "PENDING" },
  });
  expect(await api.mutate("DisconnectCustomerConnection", { id: ofCustomer })).toMatchObject({
    customerConfigVariable: { id: ofCustomer, status: "PENDING" },
  });
});

test.each([
  ["DisconnectConnection", "Config variable not found."],
  ["DisconnectUserLevelConnection", "User level config variable not found."],
  ["DisconnectScopedConnection", "Scoped config variable not found."],
  ["DisconnectCustomerConnection", "Customer config variable not found."],
])("%s refuses an unknown ID", async (operation, message) => {
  const { errors } = await api.mutate(operation, { id: "nothing" });
  expect(errors).toEqual([{ field: "id", messages: [message] }]);
});

test("only OAuth 2.0 connections can be disconnected", async () => {
  const [erp] = await connections("Order Sync", ["active"]);
  const { errors } = await api.mutate("DisconnectConnection", { id: erp.id });
  expect(errors).toEqual([
    { field: "id", messages: ["Only OAuth 2.0 connections can be disconnected."] },
  ]);
});

test("a required config variable names the reusable connection that it uses", async () => {
  const integration = api.store.integrations.get(instanceNamed("Order Sync").integrationId);
  const variable = integration?.requiredConfigVariables.find(
    ({ key }) => key === "Slack Connection",
  );
  if (!variable) throw new Error("The integration has the variable.");
  expect(slack(await connections("Order Sync")).requiredConfigVariable.scopedConfigVariable).toBe(
    null,
  );
  variable.scopedStableKey = "northwind-slack";
  const { scopedConfigVariable } = slack(await connections("Order Sync")).requiredConfigVariable;
  expect(scopedConfigVariable).toMatchObject({ stableKey: "northwind-slack" });
});
