import { LosslessNumber } from "lossless-json";
import { chooseOperation } from "./document";
import { coerceVariables } from "./variables";

const coerce = (declarations: string, given: Record<string, unknown>) =>
  coerceVariables(chooseOperation(`query (${declarations}) { a }`, undefined).definition, given);

test.each<[string, unknown, unknown]>([
  ["Int", "42", 42],
  ["Int!", " -7 ", -7],
  ["Float", "1.5", 1.5],
  ["Boolean", "TRUE", true],
  ["Boolean!", "false", false],
  ["String", " keeps blanks ", " keeps blanks "],
  ["String!", "", ""],
  ["ID!", "SW5zdGFuY2U6", "SW5zdGFuY2U6"],
  ["[Int!]!", "[1, 2]", [1, 2]],
  ["[Int]", '["1", "2"]', [1, 2]],
  ["[ID]", "SW5z", ["SW5z"]],
  ["[String]", ["a"], ["a"]],
  ["UpdateInstanceInput!", '{"id": "x", "enabled": true}', { id: "x", enabled: true }],
  [
    "[InstanceOrder]",
    '[{"field": "NAME", "direction": "ASC"}]',
    [{ field: "NAME", direction: "ASC" }],
  ],
  ["ExecutionStatus", "ERROR", "ERROR"],
  ["DateTime", "2026-01-31T13:00:00Z", "2026-01-31T13:00:00Z"],
  ["JSONString", '{"stays": "text"}', '{"stays": "text"}'],
  ["Int", 42, 42],
  ["String", 42, "42"],
  ["[String!]", [1, true, "a"], ["1", "true", "a"]],
  ["String!", new Date(0), "1970-01-01T00:00:00.000Z"],
  ["ID!", 42, 42],
  ["Float", 1.5, 1.5],
  ["Boolean", false, false],
  ["[Int]", [1, null], [1, null]],
  ["JSONString", { a: [1] }, '{"a":[1]}'],
  ["DateTime", new Date(0), new Date(0)],
  ["OrderDirection", "DESC", "DESC"],
  ["ExportInput", "FULL", "FULL"],
  ["Float", "0.1234567890123456789", new LosslessNumber("0.1234567890123456789")],
  ["BigInt", 12345678901234567890n, 12345678901234567890n],
  ["Spec", '{"n": 12345678901234567890}', { n: new LosslessNumber("12345678901234567890") }],
  ["JSONString", { n: new LosslessNumber("12345678901234567890") }, '{"n":12345678901234567890}'],
])("a %s is made of %j", (type, given, expected) => {
  expect(coerce(`$x: ${type}`, { x: given }).variables).toEqual({ x: expected });
});

test("Blank values of nullable variables are left out; a given null is kept", () => {
  expect(coerce("$a: Int, $b: String, $c: ID", { a: "", b: " ", c: null }).variables).toEqual({
    c: null,
  });
});

test("A variable with a default may be left out", () => {
  expect(coerce("$first: Int! = 10", {}).variables).toEqual({});
});

test("Names may carry the dollar sign; undeclared ones are reported and not sent", () => {
  expect(coerce("$a: Int", { $a: "1", b: "2" })).toEqual({
    variables: { a: 1 },
    undeclared: ["b"],
  });
});

test.each<[string, Record<string, unknown>, string]>([
  ["$n: Int", { n: "many" }, "$n (Int) must be a whole number, but is a string"],
  ["$n: Int", { n: "3000000000" }, "$n (Int) must be from -2147483647 to 2147483647"],
  ["$n: Int", { n: "1.5" }, "$n (Int) must be a whole number"],
  ["$x: Float!", { x: "NaN" }, "$x (Float!) must be a number"],
  ["$b: Boolean", { b: "yes" }, "$b (Boolean) must be true or false, but is a string"],
  ["$n: Int", { n: { a: "hunter2" } }, "$n (Int) must be a whole number, but is an object"],
  ["$n: Int", { n: 1.5 }, "$n (Int) must be a whole number, but is a number"],
  ["$b: Boolean", { b: 1 }, "$b (Boolean) must be true or false, but is a number"],
  ["$s: String", { s: { a: 1 } }, "$s (String) must be a string, but is an object"],
  ["$id: ID!", { id: Buffer.from("a") }, "$id (ID!) must be a string, but is binary data"],
  ["$l: [Int]", { l: "[1," }, "$l ([Int]) must be valid JSON"],
  ["$l: [Int]", { l: '["a"]' }, "$l ([Int]) must be a whole number"],
  ["$i: UpdateInstanceInput!", { i: "{name" }, "$i (UpdateInstanceInput!) must be valid JSON"],
  ["$i: UpdateInstanceInput!", { i: '{"id": 1, "id": 2}' }, 'has "id" more than once'],
  ["$n: Int", { n: "12345678901234567890" }, "$n (Int) must be from -2147483647 to 2147483647"],
  ["$a: Int", { a: "1", $a: "2" }, 'GraphQL Variables has "a" more than once'],
  ["$id: ID!, $n: Int!", {}, "$id (ID!) needs a value; $n (Int!) needs a value"],
])("%s with %j is refused: %s", (declarations, given, message) => {
  expect(() => coerce(declarations, given)).toThrow(message);
});

test("what Variables Object has stays as it is", () => {
  const { definition } = chooseOperation(
    "query ($blank: String, $none: Int, $number: String, $spaces: ID) { a }",
    undefined,
  );
  const object = { blank: "", none: null, number: 5, spaces: " " };
  expect(coerceVariables(definition, { blank: "text", none: "1" }, object).variables).toEqual(
    object,
  );
});

test("a variable may be named __proto__", () => {
  const given = JSON.parse('{"$__proto__": "5"}');
  const { variables } = coerce("$__proto__: Int", given);
  expect(Object.entries(variables)).toEqual([["__proto__", 5]]);
});
