import type { ServerResponse } from "node:http";
import { buildSchema, execute, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import {
  clientOf,
  errorOf,
  QUICK,
  reply,
  type Seen,
  startServer,
  type TestServer,
} from "../../../test/support/server";
import type { Operation } from "../operation";
import { resetClients } from "../reset";

type Any = Operation<Record<string, unknown>, Record<string, unknown>>;

const SDL = `
  type Query {
    customer(id: ID!): Customer
    customers(first: Int, after: String, name: String, isSystem: Boolean, order: Order): Customers
  }
  input Order { field: String, nulls: String }
  type Customers { nodes: [Customer], pageInfo: PageInfo!, totalCount: Int }
  type PageInfo { hasNextPage: Boolean!, hasPreviousPage: Boolean, startCursor: String, endCursor: String }
  type Customer { id: ID!, name: String, role(long: Boolean): Role }
  type Role { id: ID!, name: String }
  type Mutation { rename(input: RenameInput!): RenamePayload }
  input RenameInput { id: ID!, name: String, note: String }
  type RenamePayload { customer: Customer, errors: [FieldError!]! }
  type FieldError { field: String!, messages: [String!]! }
`;
const CUSTOMER = { id: "c1", name: "Acme", role: { id: "r1", name: "Admin" } };

/** The schema after some of its text was replaced. */
const schemaOf = (...changes: [from: string, to: string][]): GraphQLSchema =>
  buildSchema(
    changes.reduce((sdl, [from, to]) => {
      if (!sdl.includes(from)) throw new Error(`The schema has no ${from}.`);
      return sdl.replace(from, to);
    }, SDL),
  );

const operation = (text: string, more: Partial<Any> = {}): Any => ({
  name: /\w+ (\w+)/.exec(text)?.[1] ?? "",
  type: text.startsWith("mutation") ? "mutation" : "query",
  text,
  ...more,
});

let schema: GraphQLSchema;
let executed: number;
let respond: (response: ServerResponse, errors: readonly GraphQLError[]) => void;
let server: TestServer;

beforeAll(async () => {
  server = await startServer(async ({ body }: Seen, response) => {
    const { query, variables } = body as { query: string; variables: Record<string, unknown> };
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return respond(response, errors);
    const result = await execute({
      schema,
      document,
      variableValues: variables,
      rootValue: {
        customer: CUSTOMER,
        customers: ({ after }: { after?: string }) => ({
          nodes: [{ ...CUSTOMER, id: after ? "c2" : "c1" }],
          totalCount: 2,
          pageInfo: { hasNextPage: !after, hasPreviousPage: false, endCursor: "abc" },
        }),
        rename: () => {
          executed += 1;
          return { customer: CUSTOMER, errors: [] };
        },
      },
    });
    reply(response, result);
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  resetClients();
  executed = 0;
  schema = schemaOf();
  server.api.length = 0;
  respond = (response, errors) => reply(response, { errors });
});

const sentTexts = () => server.api.map(({ body }) => (body as { query: string }).query);
const sentVariables = () =>
  server.api.map(({ body }) => (body as { variables?: unknown }).variables ?? {});
const start = () => clientOf(server, { limits: QUICK });

const GET = operation(
  "query Get($id:ID!){customer(id:$id){...C id}}fragment C on Customer{name role{name}}",
);
const LIST = operation(
  "query List($first:Int,$after:String,$name:String){customers(first:$first,after:$after,name:$name,isSystem:false){nodes{id name}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount}}",
);
const RENAME = operation(
  "mutation Rename($input:RenameInput!){rename(input:$input){customer{id name}errors{field messages}}}",
);
const RENAME_INPUT = { input: { id: "c1", name: "secret name" } };

describe("a field that is selected", () => {
  test("is left out, reported once and remembered until the clients are reset", async () => {
    schema = schemaOf(["type Customer { id: ID!, name: String,", "type Customer { id: ID!,"]);
    const { client, logs } = start();
    const get = async () => (await client.request(GET, { id: "c1" })).data;
    expect(await get()).toEqual({ customer: { id: "c1", role: { name: "Admin" } } });
    expect(server.api).toHaveLength(2);
    expect(await get()).toEqual({ customer: { id: "c1", role: { name: "Admin" } } });
    const other = start();
    expect((await other.client.request(GET, { id: "c1" })).data).toHaveProperty("customer.id");
    expect(server.api).toHaveLength(4);
    expect([...logs, ...other.logs]).toEqual([
      "Prismatic no longer has Customer.name. Get continues without. Install a newer version of the component.",
    ]);
    resetClients();
    await get();
    expect(server.api).toHaveLength(6);
  });

  test("takes with it what is then empty, fragments and variables", async () => {
    schema = schemaOf(["role(long: Boolean): Role", ""]);
    const text =
      "query Get($id:ID!,$long:Boolean,$with:Boolean!){customer(id:$id){id ...F @include(if:$with)}}fragment F on Customer{...G}fragment G on Customer{role(long:$long){id}}";
    const { client } = start();
    const variables = { id: "c1", long: true, with: true };
    const { data } = await client.request(operation(text), variables);
    expect(data).toEqual({ customer: { id: "c1" } });
    expect(sentTexts()[1]?.replace(/\s+/g, " ").trim()).toBe(
      "query Get($id: ID!) { customer(id: $id) { id } }",
    );
    expect(sentVariables()[1]).toEqual({ id: "c1" });
  });

  test("is found under its alias, and in text of several lines", async () => {
    schema = schemaOf(["type Role { id: ID!, name: String }", "type Role { id: ID! }"]);
    const text = "query Get($id:ID!){\n  customer(id:$id){\n    id name\n    role{title:name id}}}";
    const { client } = start();
    const { data } = await client.request(operation(text), { id: "c1" });
    expect(data).toEqual({ customer: { id: "c1", name: "Acme", role: { id: "r1" } } });
  });

  test("fails where the operation declares it as essential, alone or with what holds it", async () => {
    schema = schemaOf(["role(long: Boolean): Role", ""]);
    for (const essential of [["customer.role.name"], ["name"]]) {
      const { client, logs } = start();
      const error = await errorOf(client.request({ ...GET, essential }, { id: "c1" }));
      expect(error).toMatchObject({ code: "rejected", outcome: undefined });
      expect(error.message).toMatch(
        /^Prismatic no longer has Customer\.role, which this step needs\./,
      );
      expect(logs).toEqual([]);
    }
  });

  test("fails where nothing would be left", async () => {
    schema = schemaOf(["customer(id: ID!): Customer", ""]);
    const error = await errorOf(start().client.request(GET, { id: "c1" }));
    expect(error.message).toContain("no longer has Query.customer,");
    expect(server.api).toHaveLength(1);
  });
});

describe("an argument", () => {
  const withoutName = () => schemaOf(["name: String, isSystem", "isSystem"]);

  test("without a value is left out; with one it is an error, also after it was left out", async () => {
    schema = withoutName();
    const { client } = start();
    await client.request(LIST, { first: 1 });
    expect(sentTexts()[1]).not.toContain("$name");
    const error = await errorOf(client.request(LIST, { first: 1, name: "Acme" }));
    expect(error).toMatchObject({ code: "rejected" });
    expect(error.message).toBe(
      "Prismatic no longer has Query.customers(name:), which this step needs. Install a newer version of the component. Where an input of the step sends it, the step also runs without that input.",
    );
    await client.request(LIST, { first: 1, name: undefined });
    expect(server.api).toHaveLength(4);
  });

  test("whose value is in the text, or is null, or a default, is not left out", async () => {
    schema = schemaOf(["isSystem: Boolean, ", ""]);
    expect((await errorOf(start().client.request(LIST, { first: 1 }))).message).toContain(
      "Query.customers(isSystem:)",
    );
    schema = withoutName();
    const { client } = start();
    expect((await errorOf(client.request(LIST, { name: null }))).message).toContain("(name:)");
    const withDefault = { ...LIST, text: LIST.text.replace("$name:String", '$name:String="x"') };
    expect((await errorOf(client.request(withDefault, {}))).message).toContain("(name:)");
    expect(server.api).toHaveLength(3);
  });

  test("and a field of an object are alike", async () => {
    schema = schemaOf([", nulls: String", ""]);
    const text =
      'query List($nulls:String){customers(order:{field:"name",nulls:$nulls}){nodes{id}}}';
    const { client } = start();
    await client.request(operation(text), {});
    expect(sentTexts()[1]).toContain('customers(order: {field: "name"})');
    const error = await errorOf(client.request(operation(text), { nulls: "last" }));
    expect(error.message).toContain("no longer has Order.nulls,");
  });

  test("goes with the type of its variable", async () => {
    schema = schemaOf(["order: Order", ""], ["input Order { field: String, nulls: String }", ""]);
    const text = "query List($order:Order){customers(order:$order){nodes{id}}}";
    const { data } = await start().client.request(operation(text), {});
    expect(data).toEqual({ customers: { nodes: [{ id: "c1" }] } });
  });
});

describe("a list", () => {
  test.each(["totalCount", "startCursor", "hasPreviousPage"])(
    "is read without %s",
    async (name) => {
      schema = schemaOf([new RegExp(`,? ?${name}: \\w+`).exec(SDL)?.[0] ?? "", ""]);
      const { client, logs } = start();
      const { data } = await client.paginate(LIST, {}, (result) => result.customers as never);
      expect(data).toMatchObject({ customers: { nodes: [{ id: "c1" }, { id: "c2" }] } });
      expect(server.api).toHaveLength(3);
      expect(logs.filter((line) => line.includes(name))).toHaveLength(1);
    },
  );

  test.each([
    ["nodes: [Customer], ", "Customers.nodes"],
    ["pageInfo: PageInfo!, ", "Customers.pageInfo"],
    ["hasNextPage: Boolean!, ", "PageInfo.hasNextPage"],
    [", endCursor: String", "PageInfo.endCursor"],
  ])("needs %s", async (from, coordinate) => {
    schema = schemaOf([from, ""]);
    const reading = start().client.paginate(LIST, {}, (result) => result.customers as never);
    expect((await errorOf(reading)).message).toContain(`no longer has ${coordinate},`);
  });
});

describe("a mutation", () => {
  test("is executed once, after it was refused", async () => {
    schema = schemaOf(["type Customer { id: ID!, name: String,", "type Customer { id: ID!,"]);
    const { client } = start();
    const { data } = await client.request(RENAME, RENAME_INPUT);
    expect(data).toEqual({ rename: { customer: { id: "c1" }, errors: [] } });
    expect([executed, server.api.length]).toEqual([1, 2]);
  });

  test.each([
    ["type Customer { id: ID!, ", "type Customer { ", "Customer.id"],
    ["customer: Customer, errors", "errors", "RenamePayload.customer"],
    [", errors: [FieldError!]! ", "", "RenamePayload.errors"],
    ["field: String!, messages", "messages", "FieldError.field"],
    [", messages: [String!]! ", "", "FieldError.messages"],
    ["rename(input", "reword(input", "Mutation.rename"],
    [", name: String, note", ", note", "RenameInput.name"],
  ])("needs %s", async (from, to, coordinate) => {
    schema = schemaOf([from, to]);
    // Values of variables are checked when the operation is executed, and refuse all of it.
    const error = await errorOf(start().client.request(RENAME, RENAME_INPUT));
    expect(error).toMatchObject({ code: "rejected", outcome: "notExecuted" });
    expect(error.message).toMatch(
      new RegExp(
        `^Prismatic no longer has ${coordinate.replace(".", "[.]")}, which this step needs; nothing was changed[.]`,
      ),
    );
    expect(error.message).not.toContain("secret");
    expect([executed, server.api.length]).toEqual([0, 1]);
  });
});

describe("Python's GraphQL", () => {
  test("is understood in its quotes, with a path of null and with HTTP 400", async () => {
    schema = schemaOf(
      ["type Customer { id: ID!, name: String,", "type Customer { id: ID!,"],
      ["name: String, isSystem", "isSystem"],
    );
    respond = (response, errors) => {
      const inPython = errors.map(({ message, locations }) => ({
        message: message.replaceAll('"', "'"),
        locations,
        path: null,
      }));
      reply(response, { errors: inPython }, 400);
    };
    const { client, logs } = start();
    expect((await client.request(LIST, {})).data).toHaveProperty("customers.nodes.0.id", "c1");
    expect(logs).toHaveLength(1);
    expect(logs[0]).toContain("Customer.name");
    expect(logs[0]).toContain("Query.customers(name:)");
  });

  test("of an older version names the type after the field", async () => {
    schema = schemaOf(["name: String, isSystem", "isSystem"]);
    respond = (response, errors) =>
      reply(response, {
        errors: errors.map(({ locations }) => ({
          message: 'Unknown argument "name" on field "customers" of type "Query".',
          locations,
        })),
      });
    expect((await start().client.request(LIST, {})).status).toBe(200);
  });
});

test("a query is adapted where null stands in place of its data", async () => {
  schema = schemaOf(["type Customer { id: ID!, name: String,", "type Customer { id: ID!,"]);
  respond = (response, errors) => reply(response, { errors, data: null });
  expect((await start().client.request(GET, { id: "c1" })).status).toBe(200);
});

describe("nothing is sent again", () => {
  const refused = () => {
    schema = schemaOf(["type Customer { id: ID!, name: String,", "type Customer { id: ID!,"]);
  };
  const at = (column: number) => [{ line: 1, column }];
  const MESSAGE = 'Cannot query field "name" on type "Customer".';

  test.each<[string, (errors: readonly GraphQLError[]) => object]>([
    ["beside data, also where these are null", (errors) => ({ errors, data: null })],
    [
      "for an error of a field",
      (errors) => ({ errors: [{ ...errors[0]?.toJSON(), path: ["rename"] }] }),
    ],
    ["without locations", () => ({ errors: [{ message: MESSAGE }] })],
    ["for a place without the field", () => ({ errors: [{ message: MESSAGE, locations: at(3) }] })],
    [
      "for a place beyond the text",
      () => ({ errors: [{ message: MESSAGE, locations: [{ line: 9, column: 1 }] }] }),
    ],
    [
      "beside another error",
      (errors) => ({ errors: [...errors, new GraphQLError("Out of order.")] }),
    ],
    [
      "for a type alone",
      () => ({ errors: [{ message: 'Unknown type "RenameInput".', locations: at(24) }] }),
    ],
    [
      "for a sentence that quotes it",
      () => ({ errors: [{ message: `Failed: ${MESSAGE}`, locations: at(1) }] }),
    ],
  ])("%s", async (_, bodyOf) => {
    refused();
    respond = (response, errors) => reply(response, bodyOf(errors));
    const { client, logs } = start();
    const error = await errorOf(client.request(RENAME, RENAME_INPUT));
    expect(error.message).toMatch(/^Prismatic reported an error/);
    expect([server.api.length, executed, logs]).toEqual([1, 0, []]);
  });

  test("of a raw request, whose document is its author's", async () => {
    refused();
    const { data } = await start().client.requestRaw(GET as never, { id: "c1" });
    expect(data.errors).toHaveLength(1);
    expect(server.api).toHaveLength(1);
  });

  test("after twenty refusals", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `f${index}`);
    const text = `query Get($id:ID!){customer(id:$id){id ${names.join(" ")}}}`;
    respond = (response, errors) => reply(response, { errors: errors.slice(0, 1) });
    const error = await errorOf(start().client.request(operation(text), { id: "c1" }));
    expect(error.message).toContain('Cannot query field "f20"');
    expect(server.api).toHaveLength(21);
  });
});
