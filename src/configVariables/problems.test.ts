import { connectionVariable, variableOf } from "../../test/support/configVariables";
import type { ConfigVariableValues } from "../inputs/configVariables";
import { Problems } from "./problems";
import { toInputs } from "./toInputs";

const MANY = 200_000;
/** Of work, not of waiting for a busy machine. */
const LONGEST_MS = 2_000;
const workMs = () => process.cpuUsage().user / 1_000;
const required = [
  ...Array.from({ length: 300 }, (_, index) => variableOf({ key: `Variable ${index}` })),
  variableOf({ key: "Start", dataType: "SCHEDULE" }),
  variableOf({ key: "Map", collectionType: "KEYVALUELIST" }),
  variableOf({
    key: "Colours",
    dataType: "PICKLIST",
    collectionType: "VALUELIST",
    pickList: Array.from({ length: 300 }, (_, index) => `colour ${index}`),
  }),
  connectionVariable("ERP", { username: "STRING", password: "PASSWORD" }),
];

const fieldsOf = (name: string): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: MANY }, (_, index) => [`${name} x${index}`, "x"]));
const listOf = <T>(make: (index: number) => T): T[] =>
  Array.from({ length: MANY }, (_, index) => make(index));

/** What was wrong with the values, and how long it took to say so. */
function problemWith(given: ConfigVariableValues): { message: string; ms: number } {
  const begin = workMs();
  try {
    toInputs(given, required, "Config Variables");
  } catch (error) {
    return { message: (error as Error).message, ms: workMs() - begin };
  }
  throw new Error("Expected a problem.");
}

test.each<[string, () => ConfigVariableValues, string]>([
  ["unknown variables", () => fieldsOf("Variable"), 'Config variable "Variable x19" does not'],
  ["unknown variables in a list", () => listOf((index) => ({ key: `k${index}` })), '"k19" does'],
  ["items without a key", () => listOf(String), "Item 20 of the list must be an object"],
  ["one variable twice and more", () => listOf(() => ({ key: "Map", value: "{}" })), "two values"],
  ["unknown fields of an item", () => [{ key: "Map", ...fieldsOf("f") }], 'field "f x19"'],
  ["unknown fields of a schedule", () => ({ Start: fieldsOf("f") }), 'no field "f x19"'],
  ["values that a picklist lacks", () => ({ Colours: listOf((i) => `colour x${i}`) }), "item 20"],
  [
    "entries that are no text",
    () => ({ Map: listOf((i) => ({ key: `k${i}`, value: [] })) }),
    "k19",
  ],
  ["unknown inputs", () => ({ ERP: fieldsOf("i") }), 'no input "i x19"'],
  [
    "an input twice and more",
    () => ({ ERP: listOf(() => ({ name: "username", value: "x" })) }),
    'has its input "username" twice',
  ],
])("of %s the first are told, quickly", (_, given, expected) => {
  const { message, ms } = problemWith(given());
  expect(message).toMatch(/^At least 20 problems in Config Variables; nothing was changed\. /);
  expect(message).toContain(expected);
  expect(ms).toBeLessThan(LONGEST_MS);
});

test("a long list is converted quickly", () => {
  const list = listOf((index) => `item ${index}`);
  const map = Object.fromEntries(list.map((item) => [item, item]));
  const begin = workMs();
  expect(toInputs({ Map: map }, required, "Config Variables")).toHaveLength(1);
  expect(workMs() - begin).toBeLessThan(LONGEST_MS);
});

test("up to 19 problems are counted", () => {
  const problems = new Problems("Config Variables");
  problems.throwIfAny();
  for (let index = 0; index < 19; index++) problems.add(`Problem ${index}.`);
  expect(() => problems.throwIfAny()).toThrow(
    /^19 problems in Config Variables; nothing was changed\. Problem 0\. .*Problem 18\.$/,
  );
});
