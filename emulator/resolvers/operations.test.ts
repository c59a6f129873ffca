import { Kind, print } from "graphql";
import { createTestApi, operations, schema } from "./testing";

const queries = operations.definitions.flatMap((definition) => {
  if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== "query") return [];
  const required = (definition.variableDefinitions ?? [])
    .filter((variable) => variable.type.kind === Kind.NON_NULL_TYPE)
    .map(({ variable, type }) => ({ key: variable.name.value, type: print(type) }));
  return [{ name: definition.name?.value ?? "", required }];
});

function someId<T extends { id: string }>(records: Map<string, T>): string {
  const first = records.values().next().value;
  if (!first) throw new Error("Nothing was seeded.");
  return first.id;
}

const api = createTestApi();

const values: Record<string, unknown> = {
  customerConnectionId: someId(api.store.customerConfigVariables),
  customerExternalId: "cust-atlas",
  customerId: someId(api.store.customers),
  direction: "DESC",
  externalId: "cust-atlas",
  executionId: someId(api.store.executions),
  includeApiKeys: true,
  instanceId: someId(api.store.instances),
  integrationId: someId(api.store.integrations),
  name: "Order Sync",
  monitorId: someId(api.store.alerts.monitors),
  namePrefix: "Managed",
  versionSequenceId: [...api.store.drafts.keys()][0],
  webhookId: someId(api.store.alerts.webhooks),
  withReconnectLinks: true,
};

/** By type, where any value will do. */
const someValue: Record<string, unknown> = {
  "Date!": "2026-09-30",
  "DateTime!": "2026-09-30T00:00:00Z",
};

test.each(queries)("$name returns something", async ({ name, required }) => {
  const variables = Object.fromEntries(
    required.map(({ key, type }) => [key, values[key] ?? someValue[type]]),
  );
  expect(await api.operation(name, variables)).not.toBeNull();
});

test("every mutation and query of the schema has a resolver of its own", () => {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      expect([field.name, typeof field.resolve]).toEqual([field.name, "function"]);
    }
  }
});

test.each([
  "alertEvent",
  "alertGroup",
  "alertMonitor",
  "alertTrigger",
  "alertWebhook",
  "customer",
  "customerConfigVariable",
  "executionResult",
  "instance",
  "integration",
  "scopedConfigVariable",
  "user",
  "webhookEndpoint",
])("%s is null for an unknown ID and for one of another type", async (field) => {
  const role = api.store.organizationRoles[0]?.id;
  const unknown = Buffer.from(`Instance:${api.store.newUuid()}`).toString("base64");
  for (const id of [role, unknown, "nonsense", ""]) {
    expect(await api.run(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id })).toEqual({
      [field]: null,
    });
  }
});

test("the whole schema can be queried for each record without an error", async () => {
  const customer = someId(api.store.customers);
  const result = await api.run(
    `query ($customer: ID!) {
      customer(id: $customer) { instances { nodes { executionResults { totalCount } } } users { totalCount } }
      organization { name users { nodes { role { level } org { id } } } }
      executionResults {
        nodes {
          requestPayloadUrl responsePayloadUrl flow { testUrl } flowConfig { webhookUrl apiKeys }
          logs(orderBy: { field: TIMESTAMP, direction: DESC }) { nodes { message severity } }
          replays { totalCount } retryAttempts { totalCount }
        }
      }
      components(allVersions: true) {
        nodes { actions { nodes { key component { key } detailDataSource { key } } } connections { nodes { component { key } } } }
      }
      integrations(allVersions: true) {
        nodes {
          systemInstance { id flowConfigs { nodes { apiKeys lastExecutedAt inFailedState } } }
          testConfigVariables(status: "pending") { nodes { authorizeUrl } }
          definition(useLatestComponentVersions: true)
        }
      }
    }`,
    { customer },
  );
  expect(result.integrations.nodes.length).toBeGreaterThan(6);
});
