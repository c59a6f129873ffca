import { connectionVariable, variableOf } from "../../test/support/configVariables";
import type { ConfigVariableValues } from "../inputs/configVariables";
import type { RequiredConfigVariable } from "./requiredConfigVariable";
import { toInputs } from "./toInputs";

const required: RequiredConfigVariable[] = [
  variableOf({ key: "My String", stableKey: "my-string" }),
  variableOf({ key: "Sync?", dataType: "BOOLEAN" }),
  variableOf({ key: "Batch Size", dataType: "NUMBER" }),
  variableOf({ key: "Start", dataType: "DATE" }),
  variableOf({ key: "Since", dataType: "TIMESTAMP" }),
  variableOf({ key: "Colour", dataType: "PICKLIST", pickList: ["red", "green"] }),
  variableOf({ key: "Warehouse", dataType: "PICKLIST" }),
  variableOf({ key: "Template", dataType: "CODE" }),
  variableOf({ key: "Form", dataType: "JSONFORM" }),
  variableOf({ key: "Fields", dataType: "OBJECTFIELDMAP" }),
  variableOf({ key: "Objects", dataType: "OBJECTSELECTION" }),
  variableOf({ key: "Sync Schedule", dataType: "SCHEDULE" }),
  variableOf({ key: "My List", collectionType: "VALUELIST" }),
  variableOf({ key: "Numbers", dataType: "NUMBER", collectionType: "VALUELIST" }),
  variableOf({ key: "My Map", collectionType: "KEYVALUELIST" }),
  connectionVariable("My Connection", {
    username: "STRING",
    password: "PASSWORD",
    sandbox: "BOOLEAN",
    headers: "STRING",
  }),
];

const make = (given: ConfigVariableValues) => toInputs(given, required, "Config Variables");

function problem(given: ConfigVariableValues): string {
  try {
    make(given);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("Expected a problem.");
}

describe("the shape that each type needs", () => {
  test.each<[string, Record<string, unknown>, object]>([
    ["text", { "My String": "x" }, { value: "x" }],
    ["empty text, which empties the variable", { "My String": "" }, { value: "" }],
    ["text with blanks around, which stay", { "My String": " x " }, { value: " x " }],
    ["a number for a text", { "My String": 7 }, { value: "7" }],
    ["a yes", { "Sync?": true }, { value: "true" }],
    ["a no", { "Sync?": false }, { value: "false" }],
    ["a yes as text", { "Sync?": "True" }, { value: "true" }],
    ["a number", { "Batch Size": 250 }, { value: "250" }],
    ["zero", { "Batch Size": 0 }, { value: "0" }],
    ["a number as text, digit by digit", { "Batch Size": "1.50" }, { value: "1.50" }],
    ["a date", { Start: "2026-01-31" }, { value: "2026-01-31" }],
    ["a timestamp", { Since: "2026-01-31T08:00:00+01:00" }, { value: "2026-01-31T08:00:00+01:00" }],
    [
      "a timestamp from a step",
      { Since: new Date("2026-01-31T08:00:00Z") },
      { value: "2026-01-31T08:00:00.000Z" },
    ],
    ["a picklist's value", { Colour: "green" }, { value: "green" }],
    ["a value of a picklist that a data source fills", { Warehouse: "W1" }, { value: "W1" }],
    ["code", { Template: "<a/>\n" }, { value: "<a/>\n" }],
    ["code that is JSON", { Template: { a: [1] } }, { value: '{"a":[1]}' }],
    ["a JSON form", { Form: { name: "x", tags: [1] } }, { value: '{"name":"x","tags":[1]}' }],
    ["a JSON form as text, as it is", { Form: '{ "name": "x" }' }, { value: '{ "name": "x" }' }],
    ["a field map", { Fields: { fields: [] } }, { value: '{"fields":[]}' }],
    ["an object selection", { Objects: [{ object: "o" }] }, { value: '[{"object":"o"}]' }],
    [
      "a cron expression",
      { "Sync Schedule": "0 0 * * *" },
      { scheduleType: "custom", value: "0 0 * * *" },
    ],
    [
      "a schedule",
      {
        "Sync Schedule": {
          value: "0 9 * * MON",
          timeZone: "America/Chicago",
          scheduleType: "WEEK",
        },
      },
      { scheduleType: "week", timeZone: "America/Chicago", value: "0 9 * * MON" },
    ],
    ["no schedule", { "Sync Schedule": { scheduleType: "none" } }, { scheduleType: "none" }],
    ["a list", { "My List": ["a", "b"] }, { value: '["a","b"]' }],
    ["an empty list", { "My List": [] }, { value: "[]" }],
    [
      "a list of numbers, which are texts to the API",
      { Numbers: [1, "2"] },
      { value: '["1","2"]' },
    ],
    ["a number as text", { "Batch Size": " -1.5e3 " }, { value: " -1.5e3 " }],
    ["a list as JSON text, as it is", { "My List": '[ "a" ]' }, { value: '[ "a" ]' }],
    ["a list of numbers as JSON text", { Numbers: "[1, 2]" }, { value: '["1","2"]' }],
    [
      "a map",
      { "My Map": { k: "v", n: 1 } },
      { value: '[{"key":"k","value":"v"},{"key":"n","value":"1"}]' },
    ],
    [
      "a map as a key-value list",
      { "My Map": [{ key: "k", value: "v" }] },
      { value: '[{"key":"k","value":"v"}]' },
    ],
    ["a map as JSON text", { "My Map": '{"k":"v"}' }, { value: '[{"key":"k","value":"v"}]' }],
    [
      "a connection",
      { "My Connection": { username: "u", password: "p", sandbox: true } },
      {
        values:
          '[{"name":"username","type":"value","value":"u"},{"name":"password","type":"value","value":"p"},{"name":"sandbox","type":"value","value":"true"}]',
      },
    ],
    [
      "a connection's input that is no plain value",
      { "My Connection": { username: { type: "template", value: "{{#x}}" }, headers: { a: "b" } } },
      {
        values:
          '[{"name":"username","type":"template","value":"{{#x}}"},{"name":"headers","type":"value","value":"{\\"a\\":\\"b\\"}"}]',
      },
    ],
    [
      "a connection as the API lists its inputs",
      { "My Connection": [{ name: "username", type: "value", value: "u" }] },
      { values: '[{"name":"username","type":"value","value":"u"}]' },
    ],
    [
      "a connection as JSON text",
      { "My Connection": '{"username":"u"}' },
      { values: '[{"name":"username","type":"value","value":"u"}]' },
    ],
  ])("%s", (_, given, expected) => {
    const key = Object.keys(given)[0];
    expect(make(given)).toEqual([{ key, ...expected }]);
  });

  test("several variables keep their order", () => {
    expect(make({ "My List": [], "My String": "x" }).map(({ key }) => key)).toEqual([
      "My List",
      "My String",
    ]);
  });
});

describe("the API's own list", () => {
  test("is taken as it is", () => {
    const own = [
      { key: "My String", value: "x" },
      { key: "My List", value: '[ "a" ]' },
      { key: "My Connection", values: '[{"name": "username", "type": "value", "value": "u"}]' },
      { key: "Sync Schedule", scheduleType: "custom", timeZone: "UTC", value: "0 0 * * *" },
    ];
    expect(make(own)).toEqual(own);
  });

  test("takes a connection that the customer has configured once for all", () => {
    const own = [{ key: "My Connection", customerConfigVariableId: "Q3VzdG9tZXI=" }];
    expect(make(own)).toEqual(own);
  });

  test("gives a shape to what is no text yet", () => {
    expect(
      make([
        { key: "My List", value: ["a"] },
        { key: "Sync?", value: true },
        { key: "My Connection", values: { username: "u" } },
      ]),
    ).toEqual([
      { key: "My List", value: '["a"]' },
      { key: "Sync?", value: "true" },
      { key: "My Connection", values: '[{"name":"username","type":"value","value":"u"}]' },
    ]);
  });

  test.each<[string, unknown[], string]>([
    ["an item without a key", [{ value: "x" }], "Item 1 of the list must be an object with a key."],
    ["an item that is no object", ["x"], "Item 1 of the list must be an object with a key."],
    [
      "a key twice",
      [
        { key: "Sync?", value: "true" },
        { key: "Sync?", value: "false" },
      ],
      '"Sync?" has two values: keep one of them.',
    ],
    [
      "an unknown field",
      [{ key: "Sync?", vale: "true" }],
      '"Sync?" has an unknown field "vale". Closest match: "value"',
    ],
    ["no value", [{ key: "Sync?" }], '"Sync?" has no value. Leave it out'],
    [
      "values for what is no connection",
      [{ key: "Sync?", values: "[]" }],
      '"Sync?" is not a connection',
    ],
    [
      "a value for a connection",
      [{ key: "My Connection", value: "p" }],
      '"My Connection" is a connection, whose inputs go into "values"',
    ],
    [
      "an unknown input",
      [{ key: "My Connection", values: '[{"name":"usrname"}]' }],
      '"My Connection" has no input "usrname". Closest match: "username".',
    ],
    [
      "values that are no JSON",
      [{ key: "My Connection", values: "hunter2" }],
      '"My Connection" needs a JSON list of its inputs',
    ],
    [
      "a time zone that is no text",
      [{ key: "Sync Schedule", value: "0 0 * * *", timeZone: 1 }],
      '"Sync Schedule" needs a string as its timeZone.',
    ],
  ])("reports %s", (_, given, expected) => {
    expect(problem(given)).toContain(expected);
  });
});

describe("what does not fit is reported by name before anything is sent", () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      "an unknown key",
      { "My Strin": "x" },
      'Config variable "My Strin" does not exist. Closest match: "My String".',
    ],
    ["a key in other case", { "my string": "x" }, 'Closest match: "My String".'],
    ["a key that is nothing like any", { Zzzzzzzzzz: "x" }, 'Available: "My String", "Sync?"'],
    ["a stable key", { "my-string": "x" }, 'It is the stable key of "My String": use that key.'],
    [
      "a list for a text",
      { "My String": ["x"] },
      '"My String" must be a single string, but is a list.',
    ],
    [
      "a word for a yes or no",
      { "Sync?": "maybe" },
      '"Sync?" must be true or false, but is another string.',
    ],
    ["a one for a yes", { "Sync?": 1 }, '"Sync?" must be true or false, but is a number.'],
    [
      "a word for a number",
      { "Batch Size": "many" },
      '"Batch Size" must be a number, but is another string.',
    ],
    ["a hexadecimal number", { "Batch Size": "0x10" }, '"Batch Size" must be a number'],
    ["a number without an end", { "Batch Size": "Infinity" }, '"Batch Size" must be a number'],
    ["a blank for a number", { "Batch Size": "" }, '"Batch Size" must be a number'],
    ["a day that does not exist", { Start: "2026-02-30" }, '"Start" must be a date'],
    ["a timestamp without a time", { Since: "2026-01-31" }, '"Since" must be a date and time'],
    [
      "a value that is not in the picklist",
      { Colour: "gren" },
      '"Colour" must be a value of its picklist, but is another string. Closest match: "green".',
    ],
    [
      "text for a JSON form that is no JSON",
      { Form: "{a" },
      '"Form" must be a JSON object or list',
    ],
    [
      "a number for a field map",
      { Fields: 3 },
      '"Fields" must be a JSON object or list, but is a number.',
    ],
    [
      "four fields of a cron expression",
      { "Sync Schedule": "0 0 * *" },
      '"Sync Schedule" needs a cron expression of five fields',
    ],
    [
      "an unknown schedule type",
      { "Sync Schedule": { scheduleType: "dayly" } },
      'Closest match: "day"',
    ],
    [
      "an unknown time zone",
      { "Sync Schedule": { value: "0 0 * * *", timeZone: "Chicago" } },
      'a time zone such as "America/Chicago"',
    ],
    [
      "an unknown field of a schedule",
      { "Sync Schedule": { value: "0 0 * * *", timezone: "UTC" } },
      'no field "timezone". Closest match: "timeZone".',
    ],
    ["a number for a schedule", { "Sync Schedule": 5 }, '"Sync Schedule" is a schedule'],
    ["a text for a list", { "My List": "a" }, '"My List" is a list, such as'],
    [
      "an object in a list",
      { "My List": ["a", {}] },
      '"My List" has an invalid entry: item 2 must be a single string',
    ],
    ["a word in a list of numbers", { Numbers: [1, "x"] }, "item 2 must be a number"],
    ["a list for a map", { "My Map": ["a"] }, '"My Map" is a key-value list'],
    [
      "a list in a map",
      { "My Map": { k: [] } },
      'the value of "k" must be a single string, but is a list',
    ],
    [
      "a text for a connection",
      { "My Connection": "hunter2" },
      '"My Connection" is a connection: enter an object',
    ],
    [
      "a reference where no customer is known",
      { "My Connection": { customerConnection: "hunter2" } },
      '"My Connection" cannot refer to a customer\'s connection here',
    ],
    ["a connection without inputs", { "My Connection": {} }, "none of its inputs has a value"],
    [
      "an input that does not exist",
      { "My Connection": { pasword: "hunter2" } },
      '"My Connection" has no input "pasword". Closest match: "password".',
    ],
    [
      "an input given twice",
      {
        "My Connection": [
          { name: "password", value: "hunter2" },
          { name: "password", value: "x" },
        ],
      },
      'has its input "password" twice',
    ],
    ["a null input", { "My Connection": { password: null } }, 'no value for its input "password"'],
    [
      "a word for an input that is yes or no",
      { "My Connection": { sandbox: "hunter2" } },
      'needs true or false for its input "sandbox"',
    ],
    [
      "null for a text",
      { "My String": null },
      '"My String" is null. Leave it out to keep its value, or enter "" to empty it.',
    ],
    ["null for a list", { "My List": null }, "or enter an empty list"],
    ["null for a number", { "Batch Size": null }, "Leave it out to keep its value."],
    ["null for a schedule", { "Sync Schedule": null }, 'or enter {"scheduleType": "none"}'],
  ])("%s", (_, given, expected) => {
    const message = problem(given);
    expect(message).toContain(expected);
    expect(message).not.toContain("hunter2");
  });

  test("all problems come in one message", () => {
    const message = problem({ "My Strin": "x", "Sync?": "maybe", "Batch Size": 1, Colour: "pink" });
    expect(message).toMatch(/^3 problems in Config Variables; nothing was changed\./);
    expect(message).toContain('"My Strin"');
    expect(message).toContain('"Sync?"');
    expect(message).toContain('"Colour"');
    expect(message).not.toContain('"Batch Size"');
  });

  test("a connection whose inputs the API did not report takes any input", () => {
    const variable = variableOf({ key: "Reused", dataType: "CONNECTION" });
    expect(toInputs({ Reused: { any: "x" } }, [variable], "Config Variables")).toEqual([
      { key: "Reused", values: '[{"name":"any","type":"value","value":"x"}]' },
    ]);
  });
});
