import fc from "fast-check";
import {
  COLOURS,
  connectionVariable,
  keyValueListTexts,
  PLAIN_TYPES,
  plainTexts,
  valueListTexts,
  variableOf,
} from "../../test/support/configVariables";
import type { RequiredConfigVariable } from "./requiredConfigVariable";
import { toInputs } from "./toInputs";
import { type ConfigVariableNode, isNodeList, toObject } from "./toObject";

/** A config variable as it would be listed. */
function node(variable: RequiredConfigVariable, fields: Partial<ConfigVariableNode> = {}) {
  return {
    value: null,
    scheduleType: null,
    timeZone: null,
    inputs: null,
    requiredConfigVariable: variable,
    ...fields,
  } as ConfigVariableNode;
}

test("config variables are read as people would write them", () => {
  const connection = connectionVariable("Connection", { username: "STRING", password: "PASSWORD" });
  const nodes = [
    node(variableOf({ key: "Text" }), { value: "true" }),
    node(variableOf({ key: "Yes", dataType: "BOOLEAN" }), { value: "true" }),
    node(variableOf({ key: "Number", dataType: "NUMBER" }), { value: "250" }),
    node(variableOf({ key: "Exact", dataType: "NUMBER" }), { value: "1.50" }),
    node(variableOf({ key: "Unset" })),
    node(variableOf({ key: "List", collectionType: "VALUELIST" }), { value: '["a"]' }),
    node(variableOf({ key: "Map", collectionType: "KEYVALUELIST" }), {
      value: '[{"key":"k","value":"v"}]',
    }),
    node(variableOf({ key: "Form", dataType: "JSONFORM" }), { value: '{"a":1}' }),
    node(variableOf({ key: "Schedule", dataType: "SCHEDULE" }), {
      value: "0 0 * * *",
      scheduleType: "CUSTOM",
      timeZone: "UTC",
    }),
    node(connection, {
      inputs: {
        nodes: [
          { name: "username", type: "VALUE", value: "u" },
          { name: "password", type: "VALUE", value: "" },
        ],
      },
    }),
  ];
  expect(toObject(nodes)).toEqual({
    Text: "true",
    Yes: true,
    Number: 250,
    Exact: "1.50",
    List: ["a"],
    Map: { k: "v" },
    Form: { a: 1 },
    Schedule: { value: "0 0 * * *", scheduleType: "custom", timeZone: "UTC" },
    Connection: { username: "u" },
  });
});

const scheduled = (fields: Partial<ConfigVariableNode>) =>
  node(variableOf({ key: "It", dataType: "SCHEDULE" }), fields);
const connected = (fields: Partial<ConfigVariableNode>) =>
  node(variableOf({ key: "It", dataType: "CONNECTION" }), fields);
const mapped = (value: string) =>
  node(variableOf({ key: "It", collectionType: "KEYVALUELIST" }), { value });

test.each<[string, ConfigVariableNode, object]>([
  [
    "text that is null in JSON",
    node(variableOf({ key: "It", dataType: "JSONFORM" }), { value: "null" }),
    { It: "null" },
  ],
  [
    "text that is no JSON",
    node(variableOf({ key: "It", dataType: "JSONFORM" }), { value: "{" }),
    { It: "{" },
  ],
  [
    "a value that the API does not have",
    node(variableOf({ key: "It" }), { value: undefined as never }),
    {},
  ],
  [
    "a value that is not of its type",
    node(variableOf({ key: "It", dataType: "BOOLEAN" }), { value: "1" }),
    { It: "1" },
  ],
  [
    "a number with too many digits",
    node(variableOf({ key: "It", dataType: "NUMBER" }), { value: "12345678901234567890" }),
    { It: "12345678901234567890" },
  ],
  [
    "a form with such a number",
    node(variableOf({ key: "It", dataType: "JSONFORM" }), { value: '{"n":12345678901234567890}' }),
    { It: '{"n":12345678901234567890}' },
  ],
  [
    "a list that is none",
    node(variableOf({ key: "It", collectionType: "VALUELIST" }), { value: '{"a":1}' }),
    { It: '{"a":1}' },
  ],
  [
    "a map with a key twice",
    mapped('[{"key":"k","value":"1"},{"key":"k","value":"2"}]'),
    {
      It: [
        { key: "k", value: "1" },
        { key: "k", value: "2" },
      ],
    },
  ],
  ["a map of nulls", mapped("[null]"), { It: "[null]" }],
  ["a map that is none", mapped("7"), { It: "7" }],
  [
    "a schedule without a time zone",
    scheduled({ value: "0 0 * * *", scheduleType: "CUSTOM" }),
    { It: { value: "0 0 * * *", scheduleType: "custom" } },
  ],
  [
    "a schedule of which the type is not reported",
    scheduled({ value: "0 0 * * *", scheduleType: undefined as never }),
    { It: { value: "0 0 * * *" } },
  ],
  ["a schedule that is off", scheduled({ scheduleType: "NONE" }), { It: { scheduleType: "none" } }],
  ["no schedule", scheduled({ timeZone: "UTC" }), {}],
  ["a connection without inputs", connected({}), {}],
  [
    "a connection with a null input",
    connected({
      inputs: {
        nodes: [null, { name: "a", type: "VALUE", value: "x" }],
      } as ConfigVariableNode["inputs"],
    }),
    { It: { a: "x" } },
  ],
  [
    "a blank template",
    connected({
      inputs: {
        nodes: [{ name: "a", type: "TEMPLATE", value: "" }],
      } as ConfigVariableNode["inputs"],
    }),
    { It: { a: { type: "template", value: "" } } },
  ],
  [
    "a customer's connection",
    connected({
      customerConfigVariable: {
        id: "Q3VzdG9tZXI=",
      } as ConfigVariableNode["customerConfigVariable"],
    }),
    { It: { customerConnection: "Q3VzdG9tZXI=" } },
  ],
])("%s is read as what can be written back", (_, listed, expected) => {
  expect(toObject([listed])).toEqual(expected);
});

test.each<[string, unknown, boolean]>([
  ["config variables as they are listed", [scheduled({}), connected({})], true],
  ["an empty list", [], false],
  ["the API's own list", [{ key: "It", value: "x" }], false],
  ["a list of which one is listed so", [scheduled({}), { key: "It" }], false],
  ["a list of nulls", [null], false],
  ["an object", { requiredConfigVariable: { key: "It" }, length: 1 }, false],
])("%s: whether it was listed", (_, given, expected) => {
  expect(isNodeList(given)).toBe(expected);
});

test("a secret input, which is reported as blank, is not written back", () => {
  const variable = connectionVariable("Connection", { password: "PASSWORD" });
  const listed = node(variable, {
    inputs: { nodes: [{ name: "password", type: "VALUE", value: "" }] },
  });
  expect(toObject([listed])).toEqual({});
});

describe("what was read is written back unchanged, for random variables of every type", () => {
  const plain = fc.constantFrom(...PLAIN_TYPES).chain((dataType) => {
    const variable = { dataType, pickList: dataType === "PICKLIST" ? COLOURS : null };
    return fc.oneof(
      plainTexts[dataType].map((value) => ({ variable, value })),
      valueListTexts(dataType).map((value) => ({
        variable: { ...variable, collectionType: "VALUELIST" as const },
        value,
      })),
      keyValueListTexts(dataType).map((value) => ({
        variable: { ...variable, collectionType: "KEYVALUELIST" as const },
        value,
      })),
    );
  });

  test("values", () => {
    const variables = fc.uniqueArray(fc.tuple(fc.string(), plain), {
      selector: ([key]) => key,
      maxLength: 12,
    });
    fc.assert(
      fc.property(variables, (given) => {
        const nodes = given.map(([key, { variable, value }]) =>
          node(variableOf({ key, ...variable }), { value }),
        );
        const required = nodes.map(({ requiredConfigVariable }) => requiredConfigVariable);
        const written = toInputs(toObject(nodes), required, "Config Variables");
        const byKey = new Map(written.map((input) => [input.key, input]));
        expect(byKey.size).toBe(given.length);
        for (const [key, { value }] of given) expect(byKey.get(key)).toEqual({ key, value });
      }),
      { numRuns: 1000 },
    );
  });

  test("connections", () => {
    const text = fc.string({ minLength: 1 });
    const inputs = fc.dictionary(fc.string(), text, { minKeys: 1, maxKeys: 6 });
    const types = fc.constantFrom("VALUE", "TEMPLATE", "CONFIGVAR", "REFERENCE", "COMPLEX");
    fc.assert(
      fc.property(inputs, types, (given, type) => {
        const entries = Object.entries(given);
        const variable = connectionVariable(
          "Connection",
          Object.fromEntries(entries.map(([name]) => [name, "STRING"])),
        );
        const nodes = entries.map(([name, value]) => ({ name, type, value }));
        const listed = node(variable, { inputs: { nodes } as ConfigVariableNode["inputs"] });
        const [written] = toInputs([listed], [variable], "Config Variables");
        const sent = JSON.parse(written?.values ?? "") as typeof nodes;
        expect(new Map(sent.map((input) => [input.name, input.value]))).toEqual(new Map(entries));
        expect(sent.every((input) => input.type.toUpperCase() === type)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
