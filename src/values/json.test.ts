import fc from "fast-check";
import { LosslessNumber } from "lossless-json";
import { isCutShort, MAX_JSON_DEPTH, parseScanned, scanJson } from "./json";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test("accepts exactly the texts that JSON.parse accepts", () => {
  const pieces = fc.constantFrom(
    ...'{}[],:"\\-+.eE019 \n\tu',
    "true",
    "false",
    "null",
    '"a"',
    '"\\u00e9"',
    "\\n",
    "\u0001",
    "é",
    "𝄞",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      expect(scanJson(text).problem === undefined).toBe(parses(text));
    }),
    { numRuns: 20_000 },
  );
});

test("every true beginning of JSON is cut short, unless it is whole already", () => {
  fc.assert(
    fc.property(fc.json(), fc.double({ min: 0, max: 1, noNaN: true }), (json, share) => {
      const beginning = json.slice(0, Math.floor(json.length * share));
      expect(isCutShort(beginning)).toBe(!parses(beginning));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["", "cutShort", 0],
  ['{"a": 1', "cutShort", 7],
  ['{"a": "b', "cutShort", 8],
  ['["\\u12', "cutShort", 6],
  ["-", "cutShort", 1],
  ["1.", "cutShort", 2],
  ["1e+", "cutShort", 3],
  ["tru", "cutShort", 3],
  ["[1,]", "syntax", 3],
  ['{"a" 1}', "syntax", 5],
  ["[01]", "syntax", 2],
  ["trua", "syntax", 3],
  ['"a\nb"', "syntax", 2],
  ['"\\x"', "syntax", 2],
  ['"\\u12g4"', "syntax", 5],
  ["1 2", "syntax", 2],
])("%j has the problem %s at %d", (text, reason, at) => {
  expect(scanJson(text).problem).toEqual({ reason, at });
});

test("nesting is bounded, however deep it is", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  expect(scanJson(nested(MAX_JSON_DEPTH)).problem).toBeUndefined();
  expect(scanJson(nested(1_000_000)).problem).toEqual({ reason: "tooDeep", at: MAX_JSON_DEPTH });
});

test("keys that an object repeats are reported, as they read without escapes", () => {
  const text = '{"a": {"b": 1, "\\u0062": 2}, "c": {"b": 3}, "a": 4}';
  expect(scanJson(text).repeatedKeys).toEqual(["b", "a"]);
});

test("numbers keep all of their digits", () => {
  const text = '{"short": 1.5, "long": [12345678901234567890, 0.1234567890123456789, 1e400]}';
  const scan = scanJson(text);
  expect(scan.hasLongNumbers).toBe(true);
  expect(parseScanned(text, scan)).toEqual({
    short: 1.5,
    long: ["12345678901234567890", "0.1234567890123456789", "1e400"].map(
      (digits) => new LosslessNumber(digits),
    ),
  });
});

test("plain numbers stay numbers", () => {
  const text = "[9007199254740991, -0.25, 1e21]";
  const scan = scanJson("[9007199254740991, -0.25]");
  expect(scan.hasLongNumbers).toBe(false);
  expect(parseScanned("[9007199254740991, -0.25]", scan)).toEqual([9007199254740991, -0.25]);
  expect(scanJson(text).problem).toBeUndefined();
});

test("the key __proto__ is a key like any other", () => {
  const text = '{"__proto__": 12345678901234567890}';
  const value = parseScanned(text, scanJson(text)) as object;
  expect(Object.keys(value)).toEqual(["__proto__"]);
});
