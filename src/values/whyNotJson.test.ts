import { MAX_JSON_DEPTH } from "./json";
import { whyNotJson } from "./whyNotJson";

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

test("values that share their parts are looked at once", () => {
  let value: unknown = ["core"];
  for (let level = 0; level < 100; level += 1) value = [value, value];
  expect(whyNotJson(value)).toBeUndefined();
});

test.each([["text"], [null], [undefined], [Buffer.alloc(1_000_000)], [new Date()]])(
  "a plain value can be sent",
  (value) => {
    expect(whyNotJson(value)).toBeUndefined();
  },
);
