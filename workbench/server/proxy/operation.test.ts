import { hasMutation, readGraphQL } from "./operation";
import { redactVariables } from "./redactVariables";
import { Repetitions } from "./repetitions";

const read = (query: string, more: object = {}) => readGraphQL(JSON.stringify({ query, ...more }));

test("a request has the name, type and variables of its operation", () => {
  const query = "query A($x: Int) { a(x: $x) } mutation B { b }";
  expect(read(query, { operationName: "A", variables: { x: 1 } })).toMatchObject({
    name: "A",
    type: "query",
    isReading: true,
    variables: { x: 1 },
  });
  expect(read(query, { operationName: "B" })).toMatchObject({ type: "mutation", isReading: false });
  expect(read("{ a }")).toMatchObject({ name: "query", type: "query" });
});

test.each([
  ["several operations without a name", "query A { a } query B { b }", {}],
  ["a name that is not there", "query A { a }", { operationName: "B" }],
  ["two operations of a name", "query A { a } mutation A { b }", { operationName: "A" }],
  ["a subscription", "subscription { a }", {}],
  ["no operation", "fragment F on T { a }", {}],
])("%s is no request that can be judged", (_, query, more) => {
  expect(read(query, more)).toBeUndefined();
});

test("only mutations that judge count as reading, in fragments or beside others not", () => {
  const judge = "validateIntegrationSchema(input: {}) { errors { field } }";
  expect(read(`mutation { ${judge} }`)?.isReading).toBe(true);
  expect(read(`mutation { x: ${judge} }`)?.isReading).toBe(true);
  expect(read(`mutation { ${judge} deleteCustomer { id } }`)?.isReading).toBe(false);
  expect(read("mutation { validateIntegrationSchema: deleteCustomer { id } }")?.isReading).toBe(
    false,
  );
  expect(read(`mutation { ... on RootMutation { ${judge} } }`)?.isReading).toBe(false);
});

test("texts in a document that may be secret are replaced, others stay", () => {
  const query = `mutation {
    a(name: "shown", password: "hidden", input: {
      key: "shown", values: [{ name: "shown", value: "hidden" }, { deep: ["hidden"] }], headers: """hidden"""
    }, token: "", apiKeys: ["hidden"], value: $v) { id }
  }`;
  const { text = "" } = read(query) ?? {};
  expect(text).not.toContain("hidden");
  expect(text.match(/"shown"/g)).toHaveLength(2);
  expect(text).toContain('token: ""');
  expect(text).toContain("value: $v");
});

test("variables keep their form, and lose the values that may be secret", () => {
  const variables = {
    id: "x",
    first: 100,
    refreshToken: "hidden",
    configVariables: [{ key: "Name", value: "hidden", isDefault: true }],
    connections: [{ inputs: [{ name: "user", value: "hidden" }] }],
    headers: { "X-Any": "hidden" },
    payload: null,
    secret: "",
  };
  const shown = redactVariables(variables);
  expect(JSON.stringify(shown)).not.toContain("hidden");
  expect(shown).toMatchObject({
    id: "x",
    first: 100,
    configVariables: [{ key: "Name", value: "REDACTED", isDefault: true }],
    headers: { "X-Any": "REDACTED" },
    payload: null,
    secret: "",
  });
});

test("a document is known to have a mutation, wherever it is", () => {
  expect(hasMutation("query A { a } mutation B { b }")).toBe(true);
  expect(hasMutation("{ mutation }")).toBe(false);
  expect(hasMutation("mutation {")).toBeUndefined();
});

test("pages are counted by their index, and otherwise by their order", () => {
  const repetitions = new Repetitions();
  const page = (variables: object) =>
    repetitions.pageOf({ ...read("query L { l }"), variables } as never);
  const cursor = (index: number) => Buffer.from(`arrayconnection:${index}`).toString("base64");
  expect(page({})).toBeUndefined();
  expect(page({ first: 100 })).toBe(1);
  expect(page({ first: 100, after: cursor(299) })).toBe(4);
  expect(page({ first: 50, offset: 100 })).toBe(3);
  expect(page({ first: 100, after: "opaque-a" })).toBe(2);
  expect(page({ first: 100, after: "opaque-b" })).toBe(3);
  expect(page({ first: 100, after: "opaque-a" })).toBe(2);
  expect(page({ first: 100, name: "of another list" })).toBe(1);
});

test("an attempt counts on from one that failed only", () => {
  const repetitions = new Repetitions();
  const first = repetitions.begin("a");
  first.end(true);
  const second = repetitions.begin("a");
  expect([first.attempt, second.attempt, repetitions.begin("b").attempt]).toEqual([1, 2, 1]);
  second.end(false);
  expect(repetitions.begin("a").attempt).toBe(1);
});
