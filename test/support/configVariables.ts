import fc from "fast-check";
import type { RequiredConfigVariable } from "../../src/configVariables/requiredConfigVariable";

/** A config variable's variable, with all that is not given left plain. */
export function variableOf(
  given: Partial<RequiredConfigVariable> & Pick<RequiredConfigVariable, "key">,
): RequiredConfigVariable {
  return {
    stableKey: null,
    dataType: "STRING",
    collectionType: null,
    pickList: null,
    scopedConfigVariable: null,
    connection: null,
    ...given,
  };
}

type ConnectionInput = NonNullable<
  NonNullable<RequiredConfigVariable["connection"]>["inputs"]["nodes"][number]
>;

/** The variable of a connection's variable, by the types of its inputs. */
export function connectionVariable(
  key: string,
  inputs: Record<string, ConnectionInput["type"]>,
): RequiredConfigVariable {
  const nodes = Object.entries(inputs).map(([key, type]) => ({ key, type }));
  return variableOf({ key, dataType: "CONNECTION", connection: { inputs: { nodes } } });
}

export const COLOURS = ["red", "green", "blue", "a, b"];

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("", " x ", "null", "[]", "1"),
);
const day = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => String(value + 0)),
  fc.integer().map(String),
  fc.constantFrom("1.50", "007", "1e3", " 5 ", "-0", "12345678901234567890"),
);
const json = fc.oneof(
  fc.json({ maxDepth: 2 }),
  fc.constantFrom('{ "spaced" : 1 }', '"text"', "null", "[1,  2]", '{"2":"b","1":"a"}'),
);

/** Texts that the API may hold for a plain variable of each data type. */
export const plainTexts = {
  STRING: text,
  CODE: text,
  BOOLEAN: fc.constantFrom("true", "false"),
  NUMBER: number,
  DATE: day.map((value) => value.slice(0, 10)),
  TIMESTAMP: day,
  PICKLIST: fc.constantFrom(...COLOURS),
  JSONFORM: json,
  OBJECTSELECTION: json,
  OBJECTFIELDMAP: json,
} as const;

export type PlainType = keyof typeof plainTexts;
export const PLAIN_TYPES = Object.keys(plainTexts) as PlainType[];

const spacing = fc.constantFrom(0, 2);

/** JSON texts of value lists. */
export function valueListTexts(type: PlainType): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(plainTexts[type], { maxLength: 5 }), spacing)
    .map(([items, space]) => JSON.stringify(items, null, space));
}

/** JSON texts of key-value lists, repeated and numeric keys among them. */
export function keyValueListTexts(type: PlainType): fc.Arbitrary<string> {
  const key = fc.oneof(fc.string(), fc.constantFrom("a", "a", "1", "0", "__proto__"));
  return fc
    .tuple(fc.array(fc.record({ key, value: plainTexts[type] }), { maxLength: 5 }), spacing)
    .map(([items, space]) => JSON.stringify(items, null, space));
}
