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
import { type ConfigVariableNode, toObject } from "./toObject";

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
