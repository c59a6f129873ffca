import { LosslessNumber } from "lossless-json";
import { connectionVariable, variableOf } from "../../test/support/configVariables";
import type { ConfigVariableValues } from "../inputs/configVariables";
import type { FindConnection } from "./references";
import { toInputs } from "./toInputs";

const required = [
  variableOf({ key: "Text" }),
  variableOf({ key: "Yes", dataType: "BOOLEAN" }),
  variableOf({ key: "Number", dataType: "NUMBER" }),
  variableOf({ key: "Day", dataType: "DATE" }),
  variableOf({ key: "Moment", dataType: "TIMESTAMP" }),
  variableOf({ key: "Colour", dataType: "PICKLIST", pickList: ["red", "green"] }),
  variableOf({ key: "Open", dataType: "PICKLIST", pickList: [] }),
  variableOf({ key: "Code", dataType: "CODE" }),
  variableOf({ key: "Start", dataType: "SCHEDULE" }),
  variableOf({ key: "List", collectionType: "VALUELIST" }),
  variableOf({ key: "Map", collectionType: "KEYVALUELIST" }),
  connectionVariable("ERP", { username: "STRING", sandbox: "BOOLEAN", port: "STRING" }),
];
const find: FindConnection = (_, reference, report) => {
  if (reference === "acme") return "Q3VzdG9tZXI=";
  report(`refers to ${reference}, which is not there`);
  return undefined;
};
const make = (given: ConfigVariableValues, finder?: FindConnection) =>
  toInputs(given, required, "Config Variables", finder);
const inputs = (...list: [name: string, type: string, value: string][]) => ({
  values: JSON.stringify(list.map(([name, type, value]) => ({ name, type, value }))),
});

test.each<[string, Record<string, unknown>, object]>([
  [
    "a long number",
    { Text: new LosslessNumber("12345678901234567890") },
    { value: "12345678901234567890" },
  ],
  [
    "a long number for a number",
    { Number: 12345678901234567890n },
    { value: "12345678901234567890" },
  ],
  [
    "a time for a text",
    { Text: new Date("2026-01-31T08:00:00Z") },
    { value: "2026-01-31T08:00:00.000Z" },
  ],
  ["a yes for a text", { Text: true }, { value: "true" }],
  ["a no as text, with blanks", { Yes: " FALSE " }, { value: "false" }],
  ["a time for a day", { Day: new Date("2026-01-31T23:59:00Z") }, { value: "2026-01-31" }],
  ["any value of an empty picklist", { Open: "anything" }, { value: "anything" }],
  [
    "a cron expression with blanks",
    { Start: " 15  10,12 1-5 */2 MON " },
    { scheduleType: "custom", value: " 15  10,12 1-5 */2 MON " },
  ],
  ["a list of which one item is a number", { List: '["a", 1]' }, { value: '["a","1"]' }],
  [
    "a key-value list as JSON text, as it is",
    { Map: '[ {"key": "k", "value": "v"} ]' },
    { value: '[ {"key": "k", "value": "v"} ]' },
  ],
  [
    "a key-value list of which one value is a number",
    { Map: '[{"key": "a", "value": "x"}, {"key": "b", "value": 1}]' },
    { value: '[{"key":"a","value":"x"},{"key":"b","value":"1"}]' },
  ],
  [
    "inputs of a connection that are no texts",
    { ERP: { port: 443, username: false, sandbox: "" } },
    inputs(["port", "value", "443"], ["username", "value", "false"], ["sandbox", "value", ""]),
  ],
  [
    "an input with more digits than JavaScript holds",
    { ERP: { port: 12345678901234567890n } },
    inputs(["port", "value", "12345678901234567890"]),
  ],
  [
    "inputs as the API lists them, with and without a type",
    {
      ERP: [
        { name: "username", value: "u" },
        { name: "sandbox", type: "value", value: true },
        { name: "port", type: "configVar", value: "Port" },
      ],
    },
    inputs(["username", "value", "u"], ["sandbox", "value", "true"], ["port", "configVar", "Port"]),
  ],
  [
    "a customer's connection",
    { ERP: { customerConnection: " acme " } },
    { customerConfigVariableId: "Q3VzdG9tZXI=" },
  ],
])("%s is taken", (_, given, expected) => {
  const [key] = Object.keys(given);
  expect(make(given, find)).toEqual([{ key, ...expected }]);
});

test.each<[string, unknown, object]>([
  ["a field that is null", { key: "Text", value: "x", timeZone: null }, { value: "x" }],
  ["values that are null", { key: "Text", value: "x", values: null }, { value: "x" }],
  ["a text of a map, as it is", { key: "Map", value: "{}" }, { value: "{}" }],
  [
    "values beside a value that is not used",
    { key: "ERP", value: "old", values: '[{"name":"username","value":"u"}]' },
    { values: '[{"name":"username","value":"u"}]' },
  ],
  [
    "a customer's connection",
    { key: "ERP", value: { customerConnection: "acme" } },
    { customerConfigVariableId: "Q3VzdG9tZXI=" },
  ],
  [
    "what the connection does not have a name for",
    { key: "ERP", values: '[1, {"name":"username"}]' },
    { values: '[1, {"name":"username"}]' },
  ],
])("in the API's list %s is taken", (_, item, expected) => {
  const { key } = item as { key: string };
  expect(make([item], find)).toEqual([{ key, ...expected }]);
});

test.each<[string, Record<string, unknown>, string]>([
  [
    "a number that is not finite",
    { Number: Number.NaN },
    '"Number" must be a number, but is not finite.',
  ],
  ["a list with one number", { Number: ["1"] }, '"Number" must be a number, but is a list.'],
  ["a time that is none", { Text: new Date(Number.NaN) }, '"Text" must be a single string'],
  ["a time that is none for a day", { Day: new Date(Number.NaN) }, '"Day" must be a date'],
  ["a list with a day", { Day: ["2026-01-31"] }, '"Day" must be a date'],
  ["a day with more before it", { Day: "on 2026-01-31" }, '"Day" must be a date'],
  ["a day with more after it", { Day: "2026-01-31T08:00:00Z" }, '"Day" must be a date'],
  [
    "a list with a moment",
    { Moment: ["2026-01-31T08:00:00Z"] },
    '"Moment" must be a date and time',
  ],
  [
    "a moment with more before it",
    { Moment: "x2026-01-31T08:00:00Z" },
    '"Moment" must be a date and',
  ],
  [
    "an object for a picklist",
    { Colour: {} },
    '1 problem in Config Variables; nothing was changed. "Colour" must be a single string, but is an object.',
  ],
  [
    "a schedule that is a list",
    { Start: ["x"] },
    "or an object of value, scheduleType, timeZone, not a list",
  ],
  [
    "a cron expression of six fields",
    { Start: "0 0 * * * *" },
    'of five fields, such as "0 0 * * *", but has another string.',
  ],
  ["a cron expression after a word", { Start: "at: 0 0 * * *" }, "of five fields"],
  [
    "a schedule without one",
    { Start: { scheduleType: "custom" } },
    'of five fields, such as "0 0 * * *", but has none.',
  ],
  [
    "a number as a cron expression",
    { Start: { value: 5, scheduleType: "day" } },
    "needs a cron expression as its value, but has a number",
  ],
  [
    "a time zone that is not one",
    { Start: { value: "0 0 * * *", timeZone: "Mars/Base" } },
    "needs a time zone such as",
  ],
  [
    "a list as a time zone",
    { Start: { value: "0 0 * * *", timeZone: ["UTC"] } },
    "needs a time zone such as",
  ],
  [
    "pairs of which one has no key",
    { Map: [{ key: "a", value: "x" }, { value: "y" }] },
    '"Map" is a key-value list',
  ],
  [
    "pairs of which one has a number as key",
    { Map: [{ key: 1, value: "y" }] },
    '"Map" is a key-value list',
  ],
  ["a number for a map", { Map: 7 }, '"Map" is a key-value list'],
  [
    "inputs of which one has no name",
    { ERP: [{ name: "port", value: "1" }, { value: "2" }] },
    '"ERP" is a connection: enter an object',
  ],
  [
    "inputs of which one is a text",
    { ERP: [{ name: "port", value: "1" }, "port"] },
    '"ERP" is a connection: enter an object',
  ],
  ["null for a connection", { ERP: null }, '"ERP" is null. Leave it out to keep its value.'],
  ["null for code", { Code: null }, 'or enter "" to empty it.'],
  ["null for a day", { Day: null }, "Leave it out to keep its value."],
  ["undefined", { Text: undefined }, '"Text" is undefined.'],
  [
    "a reference with inputs",
    { ERP: { customerConnection: "acme", username: "u" } },
    "has inputs in addition to its customerConnection: enter one or the other.",
  ],
  [
    "a blank reference",
    { ERP: { customerConnection: " " } },
    "needs the ID or the stable key of a connection as its customerConnection.",
  ],
  [
    "a number as a reference",
    { ERP: { customerConnection: 1 } },
    "needs the ID or the stable key of a connection as its customerConnection.",
  ],
  [
    "a reference to nothing",
    { ERP: { customerConnection: "other" } },
    '"ERP" refers to other, which is not there.',
  ],
])("%s is reported", (_, given, expected) => {
  expect(() => make(given, find)).toThrow(expected);
  expect(() => make(given, find)).toThrow(/^1 problem in Config Variables; /);
});

test("where no connection can be looked up, a reference is reported", () => {
  expect(() => make({ ERP: { customerConnection: "acme" } })).toThrow(
    '"ERP" cannot refer to a customer\'s connection here.',
  );
});
