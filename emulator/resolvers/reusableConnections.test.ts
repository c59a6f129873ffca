import { createTestApi, type Data, type TestApi } from "./testing";

let api: TestApi;
beforeEach(() => {
  api = createTestApi({ instances: 0 });
});

const customer = (name: string) =>
  [...api.store.customers.values()].find((one) => one.name === name)?.id ?? "";
const scoped = (stableKey: string) =>
  [...api.store.scopedConfigVariables.values()].find((one) => one.stableKey === stableKey)?.id ??
  "";
const version = (name: string) => {
  const draft = [...api.store.drafts.values()].find((one) => one.name === name);
  return api.store.versions.get(draft?.versionSequenceId ?? "")?.at(-1)?.id ?? "";
};
const expressions = (values: Record<string, string>) =>
  Object.entries(values).map(([name, value]) => ({ name, type: "value", value }));
const erp = { endpoint: "https://erp.example", username: "u", apiKey: "secret" };

const createConnection = (stableKey: string, customerName: string, more: object = {}) =>
  api.mutate("CreateCustomerConfigVariable", {
    scopedConfigVariable: scoped(stableKey),
    customer: customer(customerName),
    isTest: false,
    inputs: expressions(erp),
    ...more,
  });
const createInstance = async (integration: string, customerName: string, more: object = {}) => {
  const { instance, errors } = await api.mutate("CreateInstance", {
    name: "New",
    customer: customer(customerName),
    integration: version(integration),
    ...more,
  });
  expect(errors).toEqual([]);
  return instance as Data;
};
const messages = ({ errors }: Data): string[] => errors.flatMap((error: Data) => error.messages);
const connectionsOf = async (instanceId: string) => {
  const { configVariables } = await api.operation("ListInstanceConnections", {
    instanceId,
    withReconnectLinks: false,
  });
  return Object.fromEntries(
    configVariables.nodes
      .filter((node: Data) => node.requiredConfigVariable.connection)
      .map((node: Data) => [node.requiredConfigVariable.key, node.status]),
  );
};

test("an instance uses the shared connection, and the one of its customer once there is one", async () => {
  const { id, configState } = await createInstance("Order Intake", "Delta Robotics", {
    configVariables: [{ key: "Warehouse", value: "North" }],
  });
  expect(configState).toBe("NEEDS_INSTANCE_CONFIGURATION");
  expect(await connectionsOf(id)).toEqual({ ERP: "PENDING", Slack: "ACTIVE" });
  const { customerConfigVariable } = await createConnection("customer-erp", "Delta Robotics");
  expect(customerConfigVariable.status).toBe("ACTIVE");
  expect(await connectionsOf(id)).toEqual({ ERP: "ACTIVE", Slack: "ACTIVE" });
  expect((await api.mutate("DeployInstance", { id })).errors).toEqual([]);
});

test("a connection lacks a required input, is completed, and keeps what is not sent", async () => {
  const { customerConfigVariable: made } = await createConnection(
    "customer-erp",
    "Delta Robotics",
    { inputs: expressions({ endpoint: erp.endpoint }) },
  );
  expect(made.status).toBe("PENDING");
  const { customerConfigVariable: updated } = await api.mutate("UpdateCustomerConfigVariable", {
    id: made.id,
    inputs: expressions({ username: "u", apiKey: "secret" }),
  });
  expect(updated).toEqual({ id: made.id, status: "ACTIVE" });
  expect(api.store.customerConfigVariables.get(made.id)?.value.inputs?.endpoint?.value).toBe(
    erp.endpoint,
  );
});

test("a customer has one value of a connection that the organization sets, and several of its own", async () => {
  expect(messages(await createConnection("customer-erp", "Atlas Logistics"))).toEqual([
    "The customer has this connection already.",
  ]);
  expect(messages(await createConnection("own-erp", "Atlas Logistics", { key: "EU" }))).toEqual([]);
  expect(messages(await createConnection("own-erp", "Atlas Logistics", { key: "US" }))).toEqual([]);
  expect(messages(await createConnection("own-erp", "Atlas Logistics", { key: "US" }))).toEqual([
    "The customer has this connection already.",
  ]);
  const test = await createConnection("customer-erp", "Atlas Logistics", {
    customer: undefined,
    isTest: true,
  });
  expect(messages(test)).toEqual([]);
  const { totalCount } = await api.operation("FindCustomerConnections", {
    customerId: customer("Atlas Logistics"),
  });
  expect(totalCount).toBe(4);
});

test.each([
  ["northwind-slack", {}, "All customers share the value of this connection."],
  ["none", {}, "Scoped config variable not found."],
  ["customer-erp", { customer: "nobody" }, "Customer not found."],
  [
    "customer-erp",
    { inputs: [{ name: "pin", type: "value", value: "1" }] },
    'Connection "Northwind ERP API Key" has no input "pin".',
  ],
  [
    "customer-erp",
    { inputs: [{ name: "apiKey", type: "secret", value: "1" }] },
    'Input "apiKey" of "Northwind ERP API Key" needs a type and a text value.',
  ],
])("a connection of %s with %j is rejected", async (stableKey, more, message) => {
  expect(messages(await createConnection(stableKey, "Delta Robotics", more))).toEqual([message]);
});

test("which connection an instance uses is chosen among those of its customer", async () => {
  const { customerConfigVariable: own } = await createConnection("customer-erp", "Delta Robotics");
  const { customerConfigVariable: other } = await createConnection("own-erp", "Delta Robotics");
  const [ofAtlas] = [...api.store.customerConfigVariables.values()].filter(
    (one) => one.scopedConfigVariableId === scoped("customer-erp"),
  );
  const { id } = await createInstance("Order Intake", "Delta Robotics");
  const choose = (key: string, customerConfigVariableId: string | undefined) =>
    api.mutate("UpdateInstanceConfigVariables", {
      id,
      configVariables: [{ key, customerConfigVariableId }],
    });
  expect(messages(await choose("ERP", own.id))).toEqual([]);
  expect(messages(await choose("ERP", ofAtlas?.id))).toEqual([
    '"ERP": the customer has no such connection.',
  ]);
  expect(messages(await choose("ERP", other.id))).toEqual([
    '"ERP" uses another connection than "customer-erp".',
  ]);
  expect(messages(await choose("Warehouse", own.id))).toEqual([
    '"Warehouse" does not use a reusable connection.',
  ]);
  const values = await api.mutate("UpdateInstanceConfigVariables", {
    id,
    configVariables: [{ key: "ERP", values: JSON.stringify(expressions(erp)) }],
  });
  expect(messages(values)).toEqual(['"ERP" uses a reusable connection, which has its own inputs.']);
});

test("instances that use a connection need deployment after a change, or are deployed again", async () => {
  const { customerConfigVariable: made } = await createConnection("customer-erp", "Delta Robotics");
  const { id } = await createInstance("Order Intake", "Delta Robotics", {
    configVariables: [{ key: "Warehouse", value: "North" }],
  });
  await api.mutate("DeployInstance", { id });
  const change = (redeploy?: boolean) =>
    api.mutate("UpdateCustomerConfigVariable", {
      id: made.id,
      inputs: expressions({ username: "other" }),
      redeploy,
    });
  await change();
  expect(api.store.instances.get(id)?.needsDeploy).toBe(true);
  await change(true);
  expect(api.store.instances.get(id)?.needsDeploy).toBe(false);
});

test("a connection is deleted once no instance uses it", async () => {
  const { customerConfigVariable: made } = await createConnection("customer-erp", "Delta Robotics");
  const { id } = await createInstance("Order Intake", "Delta Robotics");
  const remove = () => api.mutate("DeleteCustomerConfigVariable", { id: made.id });
  expect(messages(await remove())).toEqual(["The connection is in use by 1 instance(s)."]);
  api.store.instances.delete(id);
  expect(await remove()).toEqual({ customerConfigVariable: { id: made.id }, errors: [] });
  expect(messages(await remove())).toEqual(["Customer config variable not found."]);
});

test("an integration that names an unknown connection is not imported", async () => {
  const { errors } = await api.mutate("ImportIntegration", {
    definition: `name: X
requiredConfigVars: [{ key: ERP, dataType: connection, useScopedConfigVar: nothing }]
flows: []`,
  });
  expect(errors[0].messages).toEqual(['Config variable "ERP": connection "nothing" not found.']);
});

test("an instance's variable of a reusable connection cannot be connected by itself", async () => {
  const { id } = await createInstance("Order Intake", "Atlas Logistics");
  const { configVariables } = await api.operation("ListConfigVariables", { instanceId: id });
  const slack = configVariables.nodes.find(
    (node: Data) => node.requiredConfigVariable.key === "Slack",
  );
  const refused = ['"Slack" uses the reusable connection "northwind-slack".'];
  expect(messages(await api.mutate("DisconnectConnection", { id: slack.id }))).toEqual(refused);
  const imported = await api.mutate("UpdateOAuth2Connection", { id: slack.id, accessToken: "x" });
  expect(messages(imported)).toEqual(refused);
});
