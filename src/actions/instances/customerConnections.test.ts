import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { type Recorder, startRecorder } from "../../../test/support/recorder";

let harness: Harness;
let recorder: Recorder;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
  recorder = await startRecorder(harness);
});
afterEach(async () => {
  await recorder.stop();
  await harness.stop();
});

const store = () => harness.emulator.store;
const customer = (name: string) => store().derivedId("Customer", name);
const version = (name: string) => {
  const draft = [...store().drafts.values()].find((one) => one.name === name);
  return (
    store()
      .versions.get(draft?.versionSequenceId ?? "")
      ?.at(-1)?.id ?? ""
  );
};
const connectionOf = (stableKey: string, customerName: string) =>
  store().derivedId("CustomerConfigVariable", `${stableKey}:${customer(customerName)}`);
const add = (stableKey: string, customerName: string, key: string | null = null) => {
  const [any] = store().customerConfigVariables.values();
  if (!any) throw new Error("Connections are seeded.");
  const id = store().derivedId("CustomerConfigVariable", `${stableKey}:${customerName}:${key}`);
  const scopedConfigVariableId = store().derivedId("ScopedConfigVariable", stableKey);
  const customerId = customer(customerName);
  store().customerConfigVariables.set(id, { ...any, id, key, customerId, scopedConfigVariableId });
  store().changed();
  return id;
};

type Result<T> = { data: { data: T } };
const params = (configVariables: unknown, customerName = "Atlas Logistics") => ({
  connection: recorder.connection,
  customerId: customer(customerName),
  integrationId: version("Order Intake"),
  name: "Orders",
  configVariables,
});
const create = async (configVariables: unknown, customerName?: string): Promise<string> => {
  const { data } = await harness.run<Result<{ createInstance: { instance: { id: string } } }>>(
    "createInstance",
    params(configVariables, customerName),
  );
  return data.data.createInstance.instance.id;
};
const problem = async (configVariables: unknown, customerName?: string): Promise<string> => {
  const error = await harness.fail("createInstance", params(configVariables, customerName));
  expect(error.code).toBe("invalidInput");
  expect(store().counters.mutations).toEqual({});
  const prefix = "Create Instance: 1 problem in Config Variables; nothing was changed. ";
  expect(error.message.startsWith(prefix)).toBe(true);
  return error.message.slice(prefix.length);
};
const chosen = (instanceId: string) =>
  store().instances.get(instanceId)?.config?.get("ERP")?.customerConfigVariableId;
const sentVariables = (operationName: string) =>
  recorder.inputsOf(operationName).map(({ configVariables }) => configVariables);

const erpOfAtlas = () => connectionOf("customer-erp", "Atlas Logistics");

test.each([
  ["a stable key", () => ({ ERP: { customerConnection: " customer-erp " } })],
  ["the ID of the customer's connection", () => ({ ERP: { customerConnection: erpOfAtlas() } })],
  [
    "the ID of the organization's connection",
    () => ({
      ERP: { customerConnection: store().derivedId("ScopedConfigVariable", "customer-erp") },
    }),
  ],
  ["JSON text", () => '{"ERP": {"customerConnection": "customer-erp"}}'],
  ["the API's list", () => [{ key: "ERP", value: { customerConnection: "customer-erp" } }]],
  ["the API's own field", () => [{ key: "ERP", customerConfigVariableId: erpOfAtlas() }]],
])("createInstance takes a reusable connection by %s", async (_, configVariables) => {
  const id = await create(configVariables());
  expect(sentVariables("CreateInstance")).toEqual([
    [{ key: "ERP", customerConfigVariableId: erpOfAtlas() }],
  ]);
  expect(chosen(id)).toBe(erpOfAtlas());
});

test("a step without such a reference looks nothing up", async () => {
  await create({ Warehouse: "North" });
  expect(recorder.sent.map(({ name }) => name)).toEqual([
    "GetIntegrationConfiguration",
    "CreateInstance",
  ]);
});

test.each(["updateInstanceConfigVariables", "updateInstance"])(
  "%s finds the customer by the instance",
  async (key) => {
    const instanceId = await create({ Warehouse: "North" });
    const eu = add("own-erp", "Atlas Logistics", "EU");
    expect(chosen(instanceId)).toBeUndefined();
    const given = { instanceId, connection: recorder.connection };
    await harness.run(key, {
      ...given,
      configVariables: { ERP: { customerConnection: "customer-erp" } },
    });
    expect(chosen(instanceId)).toBe(erpOfAtlas());
    const error = await harness.fail(key, {
      ...given,
      configVariables: { ERP: { customerConnection: eu } },
    });
    expect(error.message).toContain(
      `"ERP" uses the organization's connection "customer-erp", but refers to a connection "own-erp".`,
    );
  },
);

test("updateInstance takes it for the version that the instance is moved to, too", async () => {
  const instanceId = await create({ Warehouse: "North" });
  await harness.run("updateInstance", {
    instanceId,
    integrationId: version("Order Intake"),
    configVariables: { ERP: { customerConnection: "customer-erp" } },
  });
  expect(chosen(instanceId)).toBe(erpOfAtlas());
});

describe("what cannot be used is reported by the variable, before anything is changed:", () => {
  const refer = (customerConnection: unknown) => ({ ERP: { customerConnection } });

  test("a connection of another customer", async () => {
    const message = await problem(refer(erpOfAtlas()), "Delta Robotics");
    expect(message).toBe(
      `"ERP" refers to a connection of the customer "Atlas Logistics" (${customer("Atlas Logistics")}): it must be a connection of the customer ${customer("Delta Robotics")}. Use its stable key instead of an ID.`,
    );
  });

  test("thousands of references end in a message, not in thousands of requests", async () => {
    const values = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`ERP ${index}`, refer(`erp-${index}`).ERP]),
    );
    const error = await harness.fail("createInstance", params(values));
    expect(error.message).toContain("At least 20 problems in Config Variables");
    expect(recorder.sent.length).toBeLessThan(50);
    expect(store().counters.mutations).toEqual({});
  });

  test("a connection that the customer does not have yet", async () => {
    expect(await problem(refer("customer-erp"), "Delta Robotics")).toBe(
      `"ERP" refers to "customer-erp", of which the customer ${customer("Delta Robotics")} has no connection. Create it with Set Customer Connection.`,
    );
  });

  test("a connection that the organization does not have", async () => {
    expect(await problem(refer("customer_erp"))).toBe(
      '"ERP" refers to "customer_erp", which is not a connection of the organization. Closest match: "customer-erp", "customer-slack".',
    );
  });

  test("a connection that does not exist", async () => {
    const id = unknownId("CustomerConfigVariable");
    expect(await problem(refer(id))).toBe(
      `"ERP" refers to the customer connection ${id}, which was not found, or the connection's user has no access to it.`,
    );
  });

  test("a connection that all customers share", async () => {
    expect(await problem({ Slack: { customerConnection: "northwind-slack" } })).toBe(
      '"Slack" refers to "northwind-slack", which all customers share: leave it out.',
    );
  });

  test("a connection for tests", async () => {
    const record = store().customerConfigVariables.get(erpOfAtlas());
    if (record) record.isTest = true;
    store().changed();
    expect(await problem(refer(erpOfAtlas()))).toBe(
      `"ERP" refers to the customer connection ${erpOfAtlas()}, which is for tests only.`,
    );
  });

  test("a stable key of which the customer has several", async () => {
    const [eu, us] = [
      add("own-erp", "Atlas Logistics", "EU"),
      add("own-erp", "Atlas Logistics", "US"),
    ];
    expect(await problem(refer("own-erp"))).toBe(
      `"ERP" refers to "own-erp", of which the customer ${customer("Atlas Logistics")} has 2 connections. Use the ID of one of them: "EU" (${eu}), "US" (${us}).`,
    );
  });

  test("inputs beside the reference, and a reference to nothing", async () => {
    expect(await problem({ ERP: { customerConnection: "customer-erp", apiKey: "secret" } })).toBe(
      '"ERP" has inputs in addition to its customerConnection: enter one or the other.',
    );
    const nothing =
      '"ERP" needs the ID or the stable key of a connection as its customerConnection.';
    expect(await problem(refer(" "))).toBe(nothing);
    expect(await problem(refer(7))).toBe(nothing);
    expect(await problem(refer(null))).toBe(nothing);
    expect(await problem([{ key: "ERP", value: { customerConnection: {} } }])).toBe(nothing);
  });

  test("several problems, in one message", async () => {
    const error = await harness.fail(
      "createInstance",
      params({ ...refer("nothing"), Slack: { customerConnection: "x" }, "Page Size": "many" }),
    );
    expect(error.message).toMatch(/^Create Instance: 3 problems in Config Variables/);
  });
});

test("a connection of a component that has an input of that name has it as an input", async () => {
  for (const { inputs } of store().connections.values()) {
    const username = inputs.find(({ key }) => key === "username");
    if (username) username.key = "customerConnection";
  }
  const { data } = await harness.run<Result<{ createInstance: { instance: { id: string } } }>>(
    "createInstance",
    {
      ...params({ "ERP Connection": { customerConnection: "customer-erp" } }),
      integrationId: version("Order Sync"),
    },
  );
  const { id } = data.data.createInstance.instance;
  expect(store().instances.get(id)?.config?.get("ERP Connection")?.inputs).toMatchObject({
    customerConnection: { value: "customer-erp" },
  });
});

test("what List Config Variables returns is written back as it is, and to no other customer", async () => {
  const instanceId = await create({ ERP: { customerConnection: "customer-erp" }, Warehouse: "N" });
  const { data } = await harness.run<
    Result<{ instance: { configVariables: { nodes: { customerConfigVariable: unknown }[] } } }>
  >("listConfigVariables", { instanceId });
  const { nodes } = data.data.instance.configVariables;
  expect(nodes.map(({ customerConfigVariable }) => customerConfigVariable)).toEqual([
    { id: erpOfAtlas() },
    null,
    null,
    null,
  ]);
  const before = structuredClone(store().instances.get(instanceId)?.config);
  await harness.run("updateInstanceConfigVariables", {
    instanceId,
    connection: recorder.connection,
    configVariables: nodes,
  });
  expect(store().instances.get(instanceId)?.config?.get("ERP")).toEqual(before?.get("ERP"));
  expect(sentVariables("UpdateInstanceConfigVariables").at(-1)).toEqual([
    { key: "ERP", customerConfigVariableId: erpOfAtlas() },
    { key: "Warehouse", value: "N" },
    { key: "Page Size", value: "50" },
  ]);
  const error = await harness.fail("createInstance", params(nodes, "Delta Robotics"));
  expect(error.message).toContain("Use its stable key instead of an ID.");
});
