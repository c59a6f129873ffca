import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { type Recorder, startRecorder } from "../../../test/support/recorder";

interface OrganizationConnection {
  id: string;
  key: string;
  stableKey: string;
  variableScope: string;
  managedBy: string;
  status: string;
  connection: { component: { key: string }; inputs: { nodes: { key: string; type: string }[] } };
}
interface CustomerConnection {
  id: string;
  key: string | null;
  status: string;
  isTest: boolean;
  customer: { id: string; name: string } | null;
  scopedConfigVariable: { id: string; stableKey: string };
}
interface List<T> {
  totalCount: number;
  nodes: T[];
}

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
const run = async <T>(key: string, params: Record<string, unknown>): Promise<T> => {
  const result = await harness.run<{ data: { status: number; data: Record<string, unknown> } }>(
    key,
    { connection: recorder.connection, ...params },
  );
  expect(result.data.status).toBe(200);
  return Object.values(result.data.data)[0] as T;
};
const organizationConnections = (params = {}) =>
  run<List<OrganizationConnection>>("listOrganizationConnections", params);
const customerConnections = (params = {}) =>
  run<List<CustomerConnection>>("listCustomerConnections", params);
const set = (params: Record<string, unknown>) =>
  run<{ outcome: string; customerConnection: { id: string; status: string } }>(
    "setCustomerConnection",
    params,
  );
const customer = (name: string) => {
  const found = [...store().customers.values()].find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found.id;
};
const scopedId = (stableKey: string) => store().derivedId("ScopedConfigVariable", stableKey);
const version = (name: string) => {
  const draft = [...store().drafts.values()].find((one) => one.name === name);
  return (
    store()
      .versions.get(draft?.versionSequenceId ?? "")
      ?.at(-1)?.id ?? ""
  );
};
const stored = (id: string) => store().customerConfigVariables.get(id)?.value.inputs ?? {};

const SECRET = "delta-erp-secret-4711";
const INPUTS = { endpoint: "https://erp.delta.example", username: "sync", apiKey: SECRET };
const delta = () => ({
  customerId: customer("Delta Robotics"),
  organizationConnection: "customer-erp",
  inputs: JSON.stringify(INPUTS),
});

describe("listOrganizationConnections", () => {
  test("returns the connections with the inputs that they take", async () => {
    const { totalCount, nodes } = await organizationConnections();
    expect(totalCount).toBe(4);
    expect(
      nodes.map(({ stableKey, variableScope, managedBy }) => [stableKey, variableScope, managedBy]),
    ).toEqual([
      ["northwind-slack", "ORG", "ORG"],
      ["customer-slack", "CUSTOMER", "ORG"],
      ["customer-erp", "CUSTOMER", "ORG"],
      ["own-erp", "CUSTOMER", "CUSTOMER"],
    ]);
    expect(nodes[2]).toEqual({
      id: scopedId("customer-erp"),
      key: "Customer ERP",
      stableKey: "customer-erp",
      description: "",
      variableScope: "CUSTOMER",
      managedBy: "ORG",
      status: "PENDING",
      lastConfiguredAt: expect.any(String),
      refreshAt: null,
      lastSuccessfulRefreshAt: null,
      customer: null,
      connection: {
        key: "apiKey",
        label: "Northwind ERP API Key",
        oauth2Type: null,
        component: { key: "northwind-erp", label: "Northwind ERP" },
        inputs: {
          nodes: [
            { key: "endpoint", label: "Endpoint", type: "STRING", required: true, shown: true },
            { key: "username", label: "Username", type: "STRING", required: true, shown: true },
            { key: "apiKey", label: "API Key", type: "PASSWORD", required: true, shown: true },
            { key: "debug", label: "Debug", type: "BOOLEAN", required: false, shown: true },
          ],
        },
      },
    });
  });

  test("filters by name, component and manager", async () => {
    const keys = async (params: object) =>
      (await organizationConnections(params)).nodes.map(({ stableKey }) => stableKey);
    expect(await keys({ keyContains: "SLACK" })).toEqual(["northwind-slack", "customer-slack"]);
    expect(await keys({ componentKey: "slack" })).toEqual(["northwind-slack", "customer-slack"]);
    expect(await keys({ componentKey: "northwind-erp" })).toEqual(["customer-erp", "own-erp"]);
    expect(await keys({ componentKey: "no-such-component" })).toEqual([]);
    expect(await keys({ managedBy: "Customer" })).toEqual(["own-erp"]);
    expect(await keys({ managedBy: "org", keyContains: "erp" })).toEqual(["customer-erp"]);
    expect(await keys({ managedBy: "any", fetchAll: true })).toHaveLength(4);
    expect(await keys({ first: 1 })).toEqual(["northwind-slack"]);
  });

  test("blank filters are not sent", async () => {
    await organizationConnections({ keyContains: " ", componentKey: "", managedBy: "any" });
    const { variables = {} } = recorder.sent.at(-1) ?? {};
    const given = Object.entries(variables).filter(([, value]) => value !== undefined);
    expect(given).toEqual([]);
  });

  test("refuses another manager before anything is sent", async () => {
    const error = await harness.fail("listOrganizationConnections", { managedBy: "me" });
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain("Managed By must be one of any, org, customer");
  });
});

describe("listCustomerConnections", () => {
  test("returns connections with customer and organization's connection, and no credential", async () => {
    const all = await customerConnections();
    expect(all.totalCount).toBe(2);
    expect(all.nodes[0]).toEqual({
      id: expect.any(String),
      key: null,
      status: "ACTIVE",
      isTest: false,
      lastConfiguredAt: expect.any(String),
      refreshAt: "2026-10-01T18:00:00.000Z",
      lastSuccessfulRefreshAt: "2026-10-01T11:00:00.000Z",
      customer: {
        id: customer("Atlas Logistics"),
        name: "Atlas Logistics",
        externalId: "cust-atlas",
      },
      scopedConfigVariable: {
        id: scopedId("customer-slack"),
        key: "Customer Slack",
        stableKey: "customer-slack",
        managedBy: "ORG",
        connection: { key: "oauth2", component: { key: "slack", label: "Slack" } },
      },
    });
    expect(JSON.stringify(all)).not.toMatch(/seeded-access|reusable-secret|erp\.atlas/);
  });

  test("filters by customer and by the organization's connection", async () => {
    const { customerConnection } = await set(delta());
    const ids = async (params: object) =>
      (await customerConnections(params)).nodes.map(({ id }) => id);
    expect(await ids({ customerId: customer("Delta Robotics") })).toEqual([customerConnection.id]);
    const ofErp = await ids({ organizationConnectionId: scopedId("customer-erp") });
    expect(ofErp).toHaveLength(2);
    expect(ofErp).toContain(customerConnection.id);
    expect(
      await ids({
        customerId: customer("Delta Robotics"),
        organizationConnectionId: scopedId("customer-slack"),
      }),
    ).toEqual([]);
  });

  test("refuses the ID of something else", async () => {
    const error = await harness.fail("listCustomerConnections", {
      organizationConnectionId: unknownId("CustomerConfigVariable"),
    });
    expect(error.message).toBe(
      "List Customer Connections: Organization Connection ID is the ID of a customer's connection. Enter the ID of an organization's connection.",
    );
  });
});

describe("setCustomerConnection", () => {
  test("creates the connection by stable key, then sets it again", async () => {
    const first = await set(delta());
    expect(first).toEqual({
      outcome: "created",
      customerConnection: { id: expect.any(String), status: "ACTIVE" },
    });
    const { id } = first.customerConnection;
    expect(recorder.inputsOf("CreateCustomerConfigVariable")).toEqual([
      {
        customer: customer("Delta Robotics"),
        scopedConfigVariable: scopedId("customer-erp"),
        isTest: false,
        inputs: Object.entries(INPUTS).map(([name, value]) => ({ name, type: "value", value })),
      },
    ]);
    const second = await set({ ...delta(), inputs: { apiKey: "another-secret" } });
    expect(second).toEqual({ outcome: "updated", customerConnection: { id, status: "ACTIVE" } });
    expect(recorder.inputsOf("UpdateCustomerConfigVariable")).toEqual([
      { id, inputs: [{ name: "apiKey", type: "value", value: "another-secret" }] },
    ]);
    expect(stored(id)).toMatchObject({
      username: { value: "sync" },
      apiKey: { value: "another-secret" },
    });
    expect(store().counters.mutations).toEqual({
      createCustomerConfigVariable: 1,
      updateCustomerConfigVariable: 1,
    });
  });

  test("takes the ID of the organization's connection, and values of other types", async () => {
    const { customerConnection } = await set({
      ...delta(),
      organizationConnection: ` ${scopedId("customer-erp")} `,
      inputs: { ...INPUTS, username: 42, debug: true },
    });
    expect(stored(customerConnection.id)).toMatchObject({
      username: { type: "value", value: "42" },
      debug: { type: "value", value: "true" },
    });
  });

  test("a connection without its required inputs is pending", async () => {
    const { customerConnection } = await set({ ...delta(), inputs: { username: "sync" } });
    expect(customerConnection.status).toBe("PENDING");
  });

  test("a connection for tests is not the customer's", async () => {
    const { customerConnection: first } = await set(delta());
    const record = store().customerConfigVariables.get(first.id);
    if (record) record.isTest = true;
    store().changed();
    expect(await set(delta())).toMatchObject({ outcome: "created" });
  });

  test("many at once end with one connection, and all of them have it", async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => set(delta())));
    expect(new Set(all.map(({ customerConnection }) => customerConnection.id)).size).toBe(1);
    expect(all.filter(({ outcome }) => outcome === "created")).toHaveLength(1);
    expect(store().counters.mutations.createCustomerConfigVariable).toBe(1);
    expect(recorder.inputsOf("CreateCustomerConfigVariable").length).toBeGreaterThan(1);
  });

  test("deploys the instances that use the connection again where it is wanted", async () => {
    await set(delta());
    const { data } = await harness.run<{
      data: { data: { createInstance: { instance: { id: string } } } };
    }>("createInstance", {
      customerId: customer("Delta Robotics"),
      integrationId: version("Order Intake"),
      name: "Orders of Delta",
      configVariables: { Warehouse: "North" },
    });
    const { id } = data.data.createInstance.instance;
    const needsDeploy = () => store().instances.get(id)?.needsDeploy;
    await harness.run("deployInstance", { instanceId: id });
    await set(delta());
    expect(needsDeploy()).toBe(true);
    await set({ ...delta(), redeploy: "true" });
    expect(needsDeploy()).toBe(false);
    expect(
      recorder.inputsOf("UpdateCustomerConfigVariable").map(({ redeploy }) => redeploy),
    ).toEqual([undefined, true]);
  });

  test("all problems of the inputs are reported, with the closest keys, and without a value", async () => {
    const error = await harness.fail("setCustomerConnection", {
      ...delta(),
      inputs: { apikey: SECRET, debug: SECRET, username: null, colour: SECRET },
    });
    expect(error.code).toBe("invalidInput");
    expect(error.message).toBe(
      'Set Customer Connection: 4 problems in Connection Inputs; nothing was changed. Connection "customer-erp" has no input "apikey". Closest match: "apiKey". Connection "customer-erp" has no input "colour". Available: "endpoint", "username", "apiKey", "debug". Connection "customer-erp" needs true or false for its input "debug". Connection "customer-erp" has no value for its input "username". Leave the input out to keep its value.',
    );
    expect(store().counters.mutations).toEqual({});
  });

  test("an unknown stable key is reported with the closest ones, an unknown ID as not found", async () => {
    const error = await harness.fail("setCustomerConnection", {
      ...delta(),
      organizationConnection: "customer_erp",
    });
    expect(error.code).toBe("invalidInput");
    expect(error.message).toBe(
      'Set Customer Connection: Organization Connection: organization connection "customer_erp" was not found. Closest match: "customer-erp", "customer-slack".',
    );
    const id = unknownId("ScopedConfigVariable");
    const other = await harness.fail("setCustomerConnection", {
      ...delta(),
      organizationConnection: id,
    });
    expect(other.code).toBe("notFound");
    expect(other.message).toContain(`Organization connection ${id} was not found`);
    expect(other.message).toContain("Check Organization Connection");
  });

  test("a connection that all customers share has no inputs of a customer", async () => {
    const error = await harness.fail("setCustomerConnection", {
      ...delta(),
      organizationConnection: "northwind-slack",
      inputs: { clientId: "x" },
    });
    expect(error.message).toBe(
      'Set Customer Connection: Organization Connection "northwind-slack" is shared by all customers: a customer has no inputs of its own.',
    );
  });

  test("of several connections of a customer, none is changed", async () => {
    const create = (key: string) => {
      const id = store().derivedId("CustomerConfigVariable", key);
      const [record] = store().customerConfigVariables.values();
      if (!record) throw new Error("Connections are seeded.");
      store().customerConfigVariables.set(id, {
        ...record,
        id,
        key,
        scopedConfigVariableId: scopedId("own-erp"),
        customerId: customer("Delta Robotics"),
      });
      store().changed();
      return id;
    };
    const [eu, us] = [create("EU"), create("US")];
    const error = await harness.fail("setCustomerConnection", {
      ...delta(),
      organizationConnection: "own-erp",
    });
    expect(error.code).toBe("invalidInput");
    expect(error.message).toBe(
      `Set Customer Connection: Organization Connection: the customer has 2 connections "own-erp", so that it is not certain which one to set; nothing was changed. Delete all but one of them with Delete Customer Connection: "EU" (${eu}), "US" (${us}).`,
    );
    expect(store().counters.mutations).toEqual({});
  });

  test("an unknown customer is rejected by its input", async () => {
    const error = await harness.fail("setCustomerConnection", {
      ...delta(),
      customerId: unknownId("Customer"),
    });
    expect(error.code).toBe("rejected");
    expect(error.message).toContain(
      "nothing was changed. Customer ID (customer): Customer not found. Check Customer ID",
    );
  });

  test("no value is in a log or in the error of an outage", async () => {
    harness.emulator.faults.next("closeAfterExecution", {
      operationName: "CreateCustomerConfigVariable",
    });
    const error = await harness.fail("setCustomerConnection", delta());
    expect(error.outcome).toBe("unknown");
    expect(error.message).toMatch(/Run this step again/);
    await set(delta());
    expect(`${error.message}${error.stack}${harness.logs.join("\n")}`).not.toContain(SECRET);
    expect(store().counters.mutations).toEqual({
      createCustomerConfigVariable: 1,
      updateCustomerConfigVariable: 1,
    });
  });

  test.each([
    [{ organizationConnection: "customer-erp", inputs: "{}" }, "Customer ID is required."],
    [{ organizationConnection: " " }, "Organization Connection is required."],
    [{ inputs: "" }, "Connection Inputs is required."],
    [{ inputs: "{}" }, "Connection Inputs must have at least one value, but is an empty object."],
    [{ inputs: "[1]" }, "Connection Inputs must be a JSON object such as"],
    [{ inputs: `{"apiKey": "${SECRET}"` }, "Connection Inputs must be JSON, but it ends too early"],
    [
      { organizationConnection: unknownId("Customer") },
      "Organization Connection is the ID of a customer. Enter the ID of an organization's connection.",
    ],
    [{ redeploy: "perhaps" }, "Redeploy must be"],
  ])("refuses %j before anything is sent", async (params, message) => {
    const known = "organizationConnection" in params && "inputs" in params ? {} : delta();
    const error = await harness.fail("setCustomerConnection", { ...known, ...params });
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(`Set Customer Connection: ${message}`);
    expect(error.message).not.toContain(SECRET);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });
});

describe("deleteCustomerConnection", () => {
  test("deletes the connection", async () => {
    const { customerConnection } = await set(delta());
    const { id } = customerConnection;
    expect(await run("deleteCustomerConnection", { customerConnectionId: id })).toEqual({
      customerConfigVariable: { id },
      errors: [],
    });
    expect(store().customerConfigVariables.has(id)).toBe(false);
    const error = await harness.fail("deleteCustomerConnection", { customerConnectionId: id });
    expect(error.code).toBe("rejected");
    expect(error.message).toContain(
      "Customer Connection ID (id): Customer config variable not found.",
    );
    expect(error.message).toContain("Check Customer Connection ID");
  });

  test("says what to do about a connection that is in use", async () => {
    const { customerConnection } = await set(delta());
    await harness.run("createInstance", {
      customerId: customer("Delta Robotics"),
      integrationId: version("Order Intake"),
      name: "Orders of Delta",
    });
    const error = await harness.fail("deleteCustomerConnection", {
      customerConnectionId: customerConnection.id,
    });
    expect(error.message).toMatch(
      /in use by 1 instance\(s\)\. Delete the instances that use it, or have them use another connection\.$/,
    );
  });

  test.each([
    ["", "Delete Customer Connection: Customer Connection ID is required."],
    [
      unknownId("ScopedConfigVariable"),
      "Delete Customer Connection: Customer Connection ID is the ID of an organization's connection. Enter the ID of a customer's connection.",
    ],
    [
      "customer-erp",
      'Delete Customer Connection: Customer Connection ID is not the ID of a customer\'s connection: "customer-erp". Use an ID that starts with "Q3VzdG9tZXJDb25maWdWYXJpYWJsZT": id in the results of List Customer Connections.',
    ],
  ])("refuses %j before anything is sent", async (customerConnectionId, message) => {
    const error = await harness.fail("deleteCustomerConnection", { customerConnectionId });
    expect(error.message).toBe(message);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });
});
