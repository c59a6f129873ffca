import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import { type Emulator, startEmulator } from "..";
import { ask, type GraphQLAnswer } from "./testing";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.stop());
afterEach(() => {
  emulator.withoutFields([]);
  expect(emulator.internalErrors).toEqual([]);
});

const messagesOf = ({ errors }: GraphQLAnswer<unknown>) => errors?.map(({ message }) => message);

test("a removed field is refused at validation, at its place, and nothing is executed", async () => {
  emulator.withoutFields(["Customer.externalId"]);
  const before = emulator.store.counters.mutations.updateCustomer ?? 0;
  const [customer] = emulator.store.customers.values();
  const result = await ask(
    emulator,
    `mutation ($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) { customer { id externalId } }
}`,
    { input: { id: customer?.id, name: "Renamed" } },
  );
  expect(result).toEqual({
    status: 200,
    errors: [
      {
        message: 'Cannot query field "externalId" on type "Customer".',
        locations: [{ line: 2, column: 49 }],
        extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
      },
    ],
  });
  expect(emulator.store.counters.mutations.updateCustomer ?? 0).toBe(before);
});

test("so are a removed argument, input field, enum value and root field", async () => {
  emulator.withoutFields([
    "RootQuery.customers(name:)",
    "UpdateCustomerInput.labels",
    "OrderDirection.DESC",
    "RootQuery.instance",
  ]);
  expect(messagesOf(await ask(emulator, '{ customers(name: "x") { totalCount } }'))).toEqual([
    'Unknown argument "name" on field "RootQuery.customers".',
  ]);
  const update = await ask(
    emulator,
    'mutation { updateCustomer(input: { id: "x", labels: [] }) { customer { id } } }',
  );
  expect(messagesOf(update)?.[0]).toMatch(
    /^Field "labels" is not defined by type "UpdateCustomerInput"/,
  );
  const sorted = await ask(
    emulator,
    "{ customers(sortBy: [{ field: NAME, direction: DESC }]) { totalCount } }",
  );
  expect(messagesOf(sorted)?.[0]).toMatch(/^Value "DESC" does not exist in "OrderDirection" enum/);
  expect(messagesOf(await ask(emulator, '{ instance(id: "x") { id } }'))?.[0]).toMatch(
    /^Cannot query field "instance" on type "RootQuery"/,
  );
});

test("introspection lacks what was removed, and all else is served as before", async () => {
  emulator.withoutFields(["Customer.externalId", "RootQuery.customers(name:)"]);
  const { data } = await ask<IntrospectionQuery>(emulator, getIntrospectionQuery());
  const schema = buildClientSchema(data);
  const fieldsOf = (type: string) => {
    const found = schema.getType(type);
    return found && "getFields" in found ? found.getFields() : {};
  };
  expect(Object.keys(fieldsOf("Customer"))).not.toContain("externalId");
  expect(Object.keys(fieldsOf("Customer"))).toContain("name");
  const customers = schema.getQueryType()?.getFields().customers;
  expect(customers?.args.map(({ name }) => name)).not.toContain("name");

  const listed = await ask<{ customers: { nodes: object[] } }>(
    emulator,
    "{ customers(first: 2) { nodes { id name } } }",
  );
  expect(listed.data.customers.nodes).toHaveLength(2);
});

test("what was removed can be restored", async () => {
  emulator.withoutFields(["Customer.externalId"]);
  emulator.withoutFields([]);
  expect(
    await ask(emulator, "{ customers(first: 1) { nodes { externalId } } }"),
  ).not.toHaveProperty("errors");
});

test.each([
  ["Customer.nope", "The schema has no Customer.nope."],
  ["Customer.externalId(id:)", "The schema has no Customer.externalId(id:)."],
  [
    "Customer",
    '"Customer" does not name a part of the schema. Write Type.field or Type.field(argument:).',
  ],
])("%s is refused", async (coordinate, message) => {
  expect(() => emulator.withoutFields([coordinate])).toThrow(message);
  await expect(startEmulator({ withoutFields: [coordinate] })).rejects.toThrow(message);
});

test("a schema that is not valid any more is refused", () => {
  expect(() => emulator.withoutFields(["Customer.id"])).toThrow(
    /^The schema is not valid without Customer\.id: /,
  );
});
