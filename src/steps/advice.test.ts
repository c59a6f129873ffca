import { type Harness, startHarness } from "../../test/support/harness";
import { validParams } from "../../test/support/params";
import { pick } from "../../test/support/pick";
import { playFlow } from "../../test/support/playFlow";
import { reply, startServer } from "../../test/support/server";
import component from "..";

const ENDLESS = "The list does not come to an end";
const INPUTS = /Max Records|After|First/;

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());
afterEach(() => harness.emulator.faults.clear());

/** Spoils the next page of a list: it announces more records, but has no cursor to them. */
const spoil = (operationName: string) =>
  harness.emulator.faults.next("hasNextPageWithoutEndCursor", { operationName });

test.each([
  ["listCustomers", "ListCustomers", "Max Records and After."],
  ["listLogs", "ListLogs", "Max Records and After Cursor."],
])("%s advises to read the list in parts, by its own labels", async (key, operation, labels) => {
  spoil(operation);
  const { message } = await harness.fail(key, { fetchAll: "true" });
  expect(message).toContain(ENDLESS);
  expect(message).toMatch(new RegExp(`read the list in parts with ${labels}$`));
});

test.each([
  ["listCustomers", "ListCustomers", "After"],
  ["listLogs", "ListLogs", "After Cursor"],
])("%s says where to continue, by its own labels", async (key, operationName, label) => {
  const params = { fetchAll: "true", first: "2" };
  harness.emulator.faults.next("http403", { operationName, after: 1 });
  const { message } = await harness.fail(key, params);
  expect(message).toMatch(
    new RegExp(`2 records were read before\\..* set ${label} to "\\w+=*"\\.$`),
  );
});

test("a look-up of config variables names no inputs of lists", async () => {
  const { store } = harness.emulator;
  const instance = [...store.instances.values()].find(({ name }) => name === "Order Sync");
  spoil("GetInstanceConfiguration");
  const { message } = await harness.fail("updateInstanceConfigVariables", {
    instanceId: instance?.id,
    configVariables: { Greeting: "Hello" },
  });
  expect(message).toContain(ENDLESS);
  expect(message).not.toMatch(INPUTS);
});

test("a picker names no inputs of lists", async () => {
  spoil("SelectCustomers");
  const error: Error = await pick(harness, "selectCustomer").then(
    () => new Error("A failure was expected."),
    (thrown) => thrown,
  );
  expect(error.message).toContain(ENDLESS);
  expect(error.message).not.toMatch(INPUTS);
});

test("the trigger names no inputs of lists", async () => {
  const flow = await playFlow(harness, component, "eventWebhook", {
    eventTypes: ["customer.created"],
  });
  spoil("ListWebhookEndpoints");
  const error: Error = await flow.deploy().then(
    () => new Error("A failure was expected."),
    (thrown) => thrown,
  );
  await flow.stop();
  expect(error.message).toContain(ENDLESS);
  expect(error.message).not.toMatch(INPUTS);
});

test("a response that is too large can be made smaller with First", async () => {
  harness.emulator.faults.next("hugeBody", {
    operationName: "ListCustomers",
    hugeBytes: 40 * 1024 * 1024,
  });
  const { message } = await harness.fail("listCustomers");
  expect(message).toMatch(/exceeds 32 MiB\. Lower First/);
});

test("a change that might have been made is to be checked before another run", async () => {
  const params = validParams(harness.emulator.store).updateCustomer;
  harness.emulator.faults.next("http500AfterExecution", { operationName: "UpdateCustomer" });
  const { message } = await harness.fail("updateCustomer", params);
  expect(message).toMatch(
    /\(HTTP 500\)\. The change might have been made\. Check the object in Prismatic, or with a Get or List step, before running this step again\.$/,
  );
});

test("a missing permission says that nothing was changed, and what to do", async () => {
  const api = await startServer((_, response) =>
    reply(response, {
      data: { updateCustomer: null },
      errors: [{ message: "Access is not permitted", path: ["updateCustomer"] }],
    }),
  );
  const error = await harness.fail("updateCustomer", {
    ...validParams(harness.emulator.store).updateCustomer,
    connection: {
      ...harness.connection,
      fields: { ...harness.connection.fields, endpoint: api.url },
    },
  });
  await api.stop();
  expect(error).toMatchObject({ code: "rejected", outcome: "notExecuted" });
  expect(error.message).toBe(
    "Update Customer: Prismatic denied access (updateCustomer): the connection's user has none of the permissions org_crud_customers, org_manage_customers. Nothing was changed. Use the refresh token of a user with a higher role.",
  );
});
