import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { rawRequest } from "./rawRequest";

interface Result<T> {
  data: { status: number; data: { data: T; errors?: { message: string }[] } };
}

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

const raw = async <T>(params: Record<string, unknown>) =>
  (await harness.run<Result<T>>("rawRequest", params)).data;

describe("rawRequest", () => {
  test("returns the body as it came", async () => {
    const result = await raw<{ authenticatedUser: { id: string } }>({
      query: "{ authenticatedUser { id } }",
    });
    expect(result.status).toBe(200);
    expect(result.data.data.authenticatedUser.id).toEqual(expect.any(String));
  });

  test("its default query runs without variables", async () => {
    const response = await raw<{ authenticatedUser: { email: string } }>({});
    expect(response.data.data.authenticatedUser.email).toContain("@");
  });

  test("its example gets a customer by ID", async () => {
    const list = await raw<{ customers: { nodes: { id: string; name: string }[] } }>({
      query: "{ customers(isSystem: false, first: 1) { nodes { id name } } }",
    });
    const [customer] = list.data.data.customers.nodes;
    const response = await raw<{ customer: { id: string; name: string } }>({
      query: rawRequest.inputs.query.example,
      variables: [{ key: "id", value: customer?.id }],
    });
    expect(response.data.data.customer).toMatchObject({ ...customer });
  });

  test("text becomes what the query declares; Variables Object takes precedence", async () => {
    const query =
      "query ($first: Int!, $system: Boolean) { customers(first: $first, isSystem: $system) { nodes { id } } }";
    const one = await raw<{ customers: { nodes: unknown[] } }>({
      query,
      variables: [
        { key: "first", value: "1" },
        { key: "system", value: "false" },
      ],
    });
    expect(one.data.data.customers.nodes).toHaveLength(1);
    const two = await raw<{ customers: { nodes: unknown[] } }>({
      query,
      variables: [{ key: "first", value: "1" }],
      variablesJson: '{"first": 2}',
    });
    expect(two.data.data.customers.nodes).toHaveLength(2);
  });

  test("input objects are given as JSON", async () => {
    const result = await raw<{ createCustomer: { customer: { name: string } } }>({
      query:
        "mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customer { name } errors { field messages } } }",
      variables: [{ key: "input", value: '{"name": "Raw Co"}' }],
    });
    expect(result.data.data.createCustomer.customer.name).toBe("Raw Co");
    expect(harness.emulator.store.counters.mutations.createCustomer).toBe(1);
  });

  test("of several operations the named one is sent", async () => {
    const query = "query Me { authenticatedUser { id } } query Org { organization { name } }";
    const result = await raw<{ organization: { name: string } }>({ query, operationName: "Org" });
    expect(Object.keys(result.data.data)).toEqual(["organization"]);
    expect((await harness.fail("rawRequest", { query })).message).toMatch(
      /^Raw GraphQL Request: Query or Mutation has several operations: Me, Org\./,
    );
  });

  describe("a document with a query and a mutation", () => {
    const query = `
      query Read { authenticatedUser { id } }
      mutation Write { createCustomer(input: { name: "Raw Mix Co" }) { customer { id } } }`;

    test("its query is sent again after a failure that might have been executed", async () => {
      harness.emulator.requests.clear();
      harness.emulator.faults.next("http502AfterExecution", { operationName: "Read" });
      await raw({ query, operationName: "Read" });
      expect(harness.emulator.requests.count({ operationName: "Read" })).toBe(2);
    });

    test("its mutation is not", async () => {
      const created = harness.emulator.store.counters.mutations.createCustomer ?? 0;
      harness.emulator.requests.clear();
      harness.emulator.faults.next("http502AfterExecution", { operationName: "Write" });
      const error = await harness.fail("rawRequest", { query, operationName: "Write" });
      expect(error).toMatchObject({ code: "unavailable", outcome: "unknown" });
      expect(harness.emulator.requests.count({ operationName: "Write" })).toBe(1);
      expect(harness.emulator.store.counters.mutations.createCustomer).toBe(created + 1);
    });

    test("neither is sent where both have one name", async () => {
      harness.emulator.requests.clear();
      const twice = query.replace("Write", "Read");
      const error = await harness.fail("rawRequest", { query: twice, operationName: "Read" });
      expect(error.message).toContain("Query or Mutation has several operations named Read.");
      expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
    });
  });

  test("variables that the query does not declare are reported, and not sent", async () => {
    harness.logs.length = 0;
    await raw({ query: "{ authenticatedUser { id } }", variables: [{ key: "spare", value: "x" }] });
    expect(harness.logs.join()).toContain(
      "not sent, because the query does not declare them: spare",
    );
  });

  test("errors of the API fail the step with every message", async () => {
    const error = await harness.fail("rawRequest", {
      query: "{ customers { nope } authenticatedUser { never } }",
    });
    expect(error.code).toBe("rejected");
    expect(error.message).toMatch(/^Raw GraphQL Request: Prismatic returned GraphQL errors\. /);
    expect(error.message).toContain("nope");
    expect(error.message).toContain("never");
  });

  test("with Fail on Errors off the errors are returned", async () => {
    const result = await raw({ query: "{ customers { nope } }", failOnErrors: "false" });
    expect(result.data.errors?.[0]?.message).toContain("nope");
  });

  test("an object that is not there is null, and no failure", async () => {
    const result = await raw({
      query: rawRequest.inputs.query.example,
      variables: { id: unknownId("Customer") },
    });
    expect(result.data.data).toEqual({ customer: null });
  });

  test.each([
    [{ query: "query {" }, "Query or Mutation is not valid GraphQL at line 1, column 8"],
    [
      {
        query: "query ($n: Int) { customers(first: $n) { totalCount } }",
        variables: [{ key: "n", value: "x" }],
      },
      "GraphQL Variables do not match the query: $n (Int) must be a whole number, but is a string.",
    ],
    [
      { query: "query ($id: ID!) { customer(id: $id) { id } }" },
      "GraphQL Variables do not match the query: $id (ID!) needs a value.",
    ],
    [
      { query: "{ authenticatedUser { id } }", variablesJson: "[1]" },
      "Variables Object must be a JSON object",
    ],
    [
      { query: "{ authenticatedUser { id } }", variablesJson: "{" },
      "Variables Object must be JSON, but it ends too early",
    ],
    [
      { query: "{ authenticatedUser { id } }", failOnErrors: "x" },
      "Fail on Errors must be true or false",
    ],
  ])("refuses %j before anything is sent", async (params, message) => {
    const before = harness.emulator.requests.count({ path: "/api" });
    const error = await harness.fail("rawRequest", params);
    expect(error.message).toContain(`Raw GraphQL Request: ${message}`);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(before);
  });
});
