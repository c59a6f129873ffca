import { inspect } from "node:util";
import { LosslessNumber } from "lossless-json";
import { MAX_JSON_DEPTH } from "./json";
import { MAX_VALUES, plainCopy } from "./plainCopy";

const whyNotJson = (value: unknown): string | undefined => {
  try {
    plainCopy(value);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

const nested = (depth: number): unknown => {
  let value: unknown = "core";
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { value };
  return value;
};

test("nesting is bounded, however deep it is", () => {
  expect(whyNotJson(nested(MAX_JSON_DEPTH))).toBeUndefined();
  expect(whyNotJson(nested(MAX_JSON_DEPTH + 1))).toBe("is nested deeper than 128 levels");
  expect(whyNotJson(nested(200_000))).toBe("is nested deeper than 128 levels");
});

test("a value that refers to itself is found; one that is used twice is fine", () => {
  const shared = { a: 1 };
  expect(whyNotJson({ first: shared, second: [shared, shared] })).toBeUndefined();
  const circle: Record<string, unknown> = { shared };
  circle.again = [circle];
  expect(whyNotJson(circle)).toBe("refers to itself");
});

test("values that share their parts are copied once, and counted as often as they are there", () => {
  const grown = (levels: number) => {
    let value: unknown = "core";
    for (let level = 0; level < levels; level += 1) value = [value, value];
    return value;
  };
  expect(whyNotJson(grown(19))).toBeUndefined();
  expect(whyNotJson(grown(20))).toBe("holds more than 2000000 values");
  expect(whyNotJson(grown(100))).toBe("holds more than 2000000 values");
});

test("a list without end is refused before it is read", () => {
  expect(whyNotJson(new Array(MAX_VALUES + 1))).toBe("holds more than 2000000 values");
  const endless = new Proxy([], { get: (_, key) => (key === "length" ? Number.NaN : 1) });
  expect(whyNotJson(endless)).toBe("holds more than 2000000 values");
});

test.each<[string, unknown, string]>([
  ["function", { a: [() => 1] }, "holds a function, which JSON cannot hold"],
  ["symbol", [Symbol("x")], "holds a symbol, which JSON cannot hold"],
  ["Map", { a: new Map([[1, 2]]) }, "holds a Map, which JSON cannot hold"],
  ["Set", new Set([1]), "holds a Set, which JSON cannot hold"],
  ["Promise", [Promise.resolve()], "holds a Promise, which JSON cannot hold"],
  [
    "value that is itself as JSON",
    {
      toJSON() {
        return this;
      },
    },
    "holds an object that JSON cannot hold",
  ],
])("a %s is refused", (_, value, why) => {
  expect(whyNotJson(value)).toBe(why);
});

test("a copy holds what JSON would hold, and nothing of the original", () => {
  const bytes = Buffer.from("x");
  const original = {
    a: [1, null, undefined, "b", true, 5n, new LosslessNumber("12345678901234567890")],
    when: new Date(5),
    bytes,
    get made() {
      return { c: 1 };
    },
    url: new URL("https://example.com/"),
    nothing: Object.create(null),
  };
  const copy = plainCopy(original) as typeof original;
  expect(inspect(copy, { depth: 5, getters: false })).toBe(
    inspect(
      {
        ...original,
        made: { c: 1 },
        url: "https://example.com/",
        nothing: {},
      },
      { depth: 5 },
    ),
  );
  expect(copy.a).not.toBe(original.a);
  expect(copy.bytes).toBe(bytes);
});

test("the key __proto__ is a key like others", () => {
  const copy = plainCopy(JSON.parse('{"__proto__": {"a": 1}, "b": 2}'));
  expect(JSON.stringify(copy)).toBe('{"__proto__":{"a":1},"b":2}');
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});

test("what a getter throws is thrown", () => {
  const value = {
    get a(): never {
      throw new RangeError("mine");
    },
  };
  expect(() => plainCopy(value)).toThrow(RangeError);
});

test.each([["text"], [null], [undefined], [Buffer.alloc(1_000_000)], [new Date(5)]])(
  "a plain value is itself",
  (value) => {
    expect(plainCopy(value)).toEqual(value);
  },
);
