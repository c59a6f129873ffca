import fc from "fast-check";
import { connectionVariable, PLAIN_TYPES, variableOf } from "../../test/support/configVariables";
import { InvalidInputError } from "../errors";
import { toInputs } from "./toInputs";

const SECRET = "hunter2-very-secret";
const PIN = 4_711_471_147;

const TYPES = [...PLAIN_TYPES, "SCHEDULE"] as const;
const VARIABLES = [
  connectionVariable("Connection", { password: "PASSWORD", sandbox: "BOOLEAN" }),
  ...TYPES.flatMap((dataType) =>
    [null, "VALUELIST" as const, "KEYVALUELIST" as const].map((collectionType) =>
      variableOf({
        key: `${dataType} ${collectionType}`,
        dataType,
        collectionType,
        pickList: dataType === "PICKLIST" ? ["hunter1", "other"] : null,
      }),
    ),
  ),
];

/** Any JSON value with the secret for its texts and the PIN for its numbers. */
const anything = fc.jsonValue({ maxDepth: 3 }).map(function withSecret(value: unknown): unknown {
  if (typeof value === "string") return SECRET;
  if (typeof value === "number") return PIN;
  if (Array.isArray(value)) return value.map(withSecret);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withSecret(item)]));
});

test("whatever is given for a config variable of any kind, no message quotes it", () => {
  const given = fc.oneof(
    anything,
    anything.map((value) => JSON.stringify(value)),
    anything.map((value) => JSON.stringify(JSON.stringify(value))),
    anything.map((value) => [value]),
    anything.map((value) => ({ a: value })),
    anything.map((value) => [{ key: "a", value }]),
    anything.map((value) => ({ password: value, sandbox: value })),
    anything.map((value) => ({ password: { type: "template", value } })),
    anything.map((value) => [{ name: "sandbox", value }]),
    anything.map((value) => ({ value, scheduleType: value, timeZone: value })),
    fc.constantFrom(BigInt(PIN), new Date(PIN), Number.NaN, [SECRET, PIN], `${SECRET}!`),
  );
  const way = fc.constantFrom<(key: string, value: unknown) => Parameters<typeof toInputs>[0]>(
    (key, value) => ({ [key]: value }),
    (key, value) => [{ key, value }],
    (key, value) => [{ key, values: value }],
    (key, value) => [{ key, value, scheduleType: value, timeZone: value }],
  );
  const refused = new Map<string, number>();
  fc.assert(
    fc.property(fc.constantFrom(...VARIABLES), given, way, (variable, value, make) => {
      try {
        toInputs(make(variable.key, value), [variable], "Config Variables");
      } catch (error) {
        refused.set(variable.key, (refused.get(variable.key) ?? 0) + 1);
        expect(error).toBeInstanceOf(InvalidInputError);
        expect((error as Error).message).not.toMatch(/hunter2|47114711|1970/);
      }
    }),
    { numRuns: 8_000, seed: 4711 },
  );
  expect(VARIABLES.filter(({ key }) => (refused.get(key) ?? 0) < 10)).toEqual([]);
});
