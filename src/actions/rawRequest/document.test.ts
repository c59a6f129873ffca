import { chooseOperation } from "./document";

test("The only operation is sent as it was written", () => {
  const text = "query  Who { authenticatedUser { id } } # spaced";
  const { operation } = chooseOperation(text, undefined);
  expect(operation).toEqual({ name: "Who", type: "query", text });
});

test("An operation without a name is known by its type", () => {
  expect(chooseOperation("{ authenticatedUser { id } }", undefined).operation.name).toBe("query");
});

test("Of several operations the named one is sent, with its fragments and no others", () => {
  const text = `
    query A { authenticatedUser { ...F } }
    mutation B { deleteUser(input: {id: "x"}) { errors { field } } }
    fragment F on User { id }
    fragment G on User { name }`;
  const { operation } = chooseOperation(text, "A");
  expect(operation.type).toBe("query");
  expect(operation.text).toContain("fragment F");
  expect(operation.text).not.toContain("fragment G");
  expect(operation.text).not.toContain("deleteUser");
  expect(chooseOperation(text, "B").operation.type).toBe("mutation");
});

test("The values that are written in the document are known, its names are none", () => {
  const text =
    'query A($b: Int = 5) { c(d: "x", e: 1.5) { ...F } } fragment F on G { h(i: ["y"]) }';
  expect([...chooseOperation(text, undefined).literals].sort()).toEqual(["1.5", "5", "x", "y"]);
});

test.each([
  ['{ a "s3cret" }', "Expected Name, found String.", "s3cret"],
  ['{ a(b: "x" 4711) }', "Expected Name, found Int.", "4711"],
  ["eyJhbGciOiJub25lIn0 { a }", "Unexpected Name.", "eyJ"],
  ["quer { a }", 'Unexpected Name "quer".', undefined],
])("Of %j the error quotes no value", (text, expected, secret) => {
  const refused = expect(() => chooseOperation(text, undefined));
  refused.toThrow(expected);
  if (secret)
    refused.toThrow(expect.not.objectContaining({ message: expect.stringContaining(secret) }));
});

test.each([
  [
    "query {\n  a(",
    undefined,
    "Query or Mutation is not valid GraphQL at line 2, column 5: Expected Name, found <EOF>.",
  ],
  ["", undefined, "Query or Mutation is not valid GraphQL"],
  ["fragment F on User { id }", undefined, "Query or Mutation has no operation."],
  ["query A { a } query B { b }", undefined, "Query or Mutation has several operations: A, B."],
  ["query A { a }", "C", 'Operation Name "C" is not in Query or Mutation, which has: A.'],
  ["query A { a } mutation A { b }", "A", "Query or Mutation has several operations named A."],
  ["query A { a } { b }", "A", "Query or Mutation has an operation without a name"],
  [`{ a${"{b".repeat(2_000)} }`, undefined, "Query or Mutation is nested deeper than 128 levels."],
  [`query ($a: ${"[".repeat(200_000)}`, undefined, "nested deeper than 128 levels"],
  [`{ a } #${"x".repeat(1_100_000)}`, undefined, "is longer than 1048576 characters"],
  ["subscription { a }", undefined, "Query or Mutation is a subscription"],
])("%j with operation name %j is refused: %s", (text, name, message) => {
  expect(() => chooseOperation(text, name)).toThrow(message);
});
