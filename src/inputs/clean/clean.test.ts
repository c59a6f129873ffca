import { InvalidInputError } from "../../errors";
import {
  type Clean,
  cleanBoolean,
  cleanChoice,
  cleanDateTime,
  cleanInteger,
  cleanJson,
  cleanJsonObject,
  cleanKeyValueList,
  cleanText,
  cleanTextList,
  cleanThreeState,
  cleanUUID,
  cleanVerbatim,
} from ".";

const cleaners: Record<string, Clean<unknown>> = {
  cleanBoolean: cleanBoolean("X"),
  cleanChoice: cleanChoice("X", ["ONE", "TWO"]),
  cleanDateTime: cleanDateTime("X"),
  cleanInteger: cleanInteger("X"),
  cleanJson: cleanJson("X"),
  cleanJsonObject: cleanJsonObject("X"),
  cleanKeyValueList: cleanKeyValueList("X"),
  cleanText: cleanText("X"),
  cleanTextList: cleanTextList("X"),
  cleanThreeState: cleanThreeState("X"),
  cleanUUID: cleanUUID("X"),
  cleanVerbatim: cleanVerbatim("X"),
};

describe.each(Object.entries(cleaners))("%s", (_name, clean) => {
  test.each([[undefined], [null], [""], ["  \n "]])("leaves out the blank value %j", (blank) => {
    expect(clean(blank)).toBeUndefined();
  });
});

test.each<[Clean<unknown>, unknown, unknown]>([
  [cleanText("X"), "  a b ", "a b"],
  [cleanText("X"), 7, "7"],
  [cleanVerbatim("X"), " a\n", " a\n"],
  [cleanVerbatim("X"), Buffer.from("é"), "é"],
  [cleanVerbatim("X"), new Uint8Array([104, 105]), "hi"],
  [cleanVerbatim("X"), Buffer.alloc(0), undefined],
  [cleanJson("X"), Buffer.from('{"a": 1}'), { a: 1 }],
  [cleanJson("X"), '\uFEFF{"a": 1}', { a: 1 }],
  [cleanKeyValueList("X"), '[{"key": "a", "value": "1"}]', { a: "1" }],
  [cleanKeyValueList("X"), Buffer.from('{"a": "1"}'), { a: "1" }],
  [cleanInteger("X"), " 12 ", 12],
  [cleanInteger("X", { min: 1, max: 100 }), 100, 100],
  [cleanBoolean("X"), "TRUE", true],
  [cleanBoolean("X"), "no", false],
  [cleanBoolean("X"), false, false],
  [cleanThreeState("X"), "any", undefined],
  [cleanThreeState("X"), "yes", true],
  [cleanThreeState("X"), "false", false],
  [cleanChoice("X", ["ONE", "TWO"]), "two", "TWO"],
  [cleanDateTime("X"), "2026-01-31T13:00:00+01:00", "2026-01-31T12:00:00.000Z"],
  [cleanDateTime("X"), "2026-01-31", "2026-01-31T00:00:00.000Z"],
  [cleanDateTime("X"), new Date(0), "1970-01-01T00:00:00.000Z"],
  [cleanTextList("X"), [" a ", "", "b"], ["a", "b"]],
  [cleanTextList("X"), '["a","b"]', ["a", "b"]],
  [cleanTextList("X"), "a", ["a"]],
  [cleanTextList("X"), [], undefined],
  [
    cleanKeyValueList("X"),
    [
      { key: " a ", value: "1" },
      { key: "", value: "2" },
    ],
    { a: "1" },
  ],
  [cleanKeyValueList("X"), { a: 1 }, { a: 1 }],
  [cleanKeyValueList("X"), '{"a": 1}', { a: 1 }],
  [cleanKeyValueList("X"), [], undefined],
  [cleanJson("X"), "[1]", [1]],
  [cleanJson("X"), { a: 1 }, { a: 1 }],
  [cleanJsonObject("X"), '{"a": null}', { a: null }],
])("%p turns %j into %j, and leaves that as it is", (clean, given, expected) => {
  expect(clean(given)).toEqual(expected);
  expect(clean(expected)).toEqual(expected);
});

test.each<[Clean<unknown>, unknown, string]>([
  [cleanText("Name"), { a: 1 }, "Name must be a string, but is an object."],
  [
    cleanInteger("First", { min: 1, max: 100 }),
    "101",
    'First must be a whole number from 1 to 100, but is "101".',
  ],
  [
    cleanInteger("Offset", { min: 0 }),
    -1,
    "Offset must be a whole number of 0 or more, but is -1.",
  ],
  [cleanInteger("Level"), "1.5", 'Level must be a whole number, but is "1.5".'],
  [cleanBoolean("Force"), "maybe", 'Force must be true or false, but is "maybe".'],
  [cleanThreeState("Enabled"), "maybe", 'Enabled must be any, yes or no, but is "maybe".'],
  [cleanChoice("Order", ["ASC", "DESC"]), "up", 'Order must be one of ASC, DESC, but is "up".'],
  [
    cleanDateTime("Started After"),
    "yesterday",
    'Started After must be a date and time such as 2026-01-31T13:00:00Z, but is "yesterday".',
  ],
  [
    cleanDateTime("Started After"),
    "2026-01-31T13:00:00",
    'Started After has no time zone: "2026-01-31T13:00:00". Add Z for UTC, or an offset such as -06:00.',
  ],
  [
    cleanDateTime("Started After"),
    "2026-13-31",
    'Started After must be a date and time such as 2026-01-31T13:00:00Z, but is "2026-13-31".',
  ],
  [
    cleanDateTime("Started After"),
    "2026-02-30T13:00:00Z",
    'Started After must be a date and time such as 2026-01-31T13:00:00Z, but is "2026-02-30T13:00:00Z".',
  ],
  [
    cleanVerbatim("Payload"),
    Buffer.from([0x25, 0xff, 0xfe]),
    "Payload must be a string, but is binary data that is not UTF-8.",
  ],
  [cleanText("Name"), Buffer.from("a"), "Name must be a string, but is binary data."],
  [
    cleanJson("Values"),
    Buffer.from("{,}"),
    "Values must be JSON, but it is invalid at line 1, column 2.",
  ],
  [
    cleanKeyValueList("Headers"),
    [
      { key: "a", value: "1" },
      { key: "a ", value: "2" },
    ],
    'Headers has "a" more than once.',
  ],
  [
    cleanKeyValueList("Headers"),
    '"secret"',
    "Headers must be a list of keys and values, or a JSON",
  ],
  [
    cleanTextList("Labels"),
    ["a", { key: "b" }],
    "Labels must be a list of strings, but item 2 is an object.",
  ],
  [cleanTextList("Labels"), 5, "Labels must be a list of strings, but is 5."],
  [cleanKeyValueList("Headers"), ["a"], "Headers must be a list of keys and values."],
  [
    cleanKeyValueList("Headers"),
    "nonsense",
    "Headers must be a list of keys and values, or a JSON object",
  ],
  [
    cleanJsonObject("Values"),
    "[1]",
    'Values must be a JSON object such as {"key": "value"}, but is a list.',
  ],
  [
    cleanJson("Values"),
    '{\n "a": tru }',
    "Values must be JSON, but it is invalid at line 2, column 10.",
  ],
  [
    cleanJson("Values"),
    '{"a": [1, "b',
    "Values must be JSON, but it ends too early; check for a missing bracket or quote.",
  ],
  [
    cleanJson("Values"),
    "[".repeat(200),
    "Values must be JSON, but it is nested deeper than 128 levels.",
  ],
])("%p refuses %j with a message for people", (clean, given, message) => {
  expect(() => clean(given)).toThrow(InvalidInputError);
  expect(() => clean(given)).toThrow(message);
});

test("A broken JSON text is not quoted: it may hold secrets", () => {
  try {
    cleanJson("Values")('{"password": hunter2}');
    throw new Error("expected a failure");
  } catch (error) {
    expect((error as Error).message).not.toContain("hunter2");
  }
});

describe("cleanUUID", () => {
  const uuid = "6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9";

  test("takes a UUID in either case, and trims it", () => {
    expect(cleanUUID("X")(` ${uuid.toUpperCase()} `)).toBe(uuid);
  });

  test.each(["abc", `${uuid}0`, Buffer.from(`Integration:${uuid}`).toString("base64")])(
    "refuses %s",
    (value) => {
      expect(() => cleanUUID("X")(value)).toThrow(/^X must be a UUID such as .+, but is "/);
    },
  );
});
