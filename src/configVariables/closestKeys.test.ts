import { hint, nearest } from "./closestKeys";

const KNOWN = ["Acme API Key", "Acme Endpoint", "Batch Size", "Sync?"];

test.each([
  ["Acme Api key", ["Acme API Key"]],
  ["acme_endpoint", ["Acme Endpoint"]],
  ["BatchSize", ["Batch Size"]],
  ["Batch Sise", ["Batch Size"]],
  ["Sync", ["Sync?"]],
  ["Nothing like it", []],
])("%s is nearest to %j", (given, expected) => {
  expect(nearest(given, KNOWN)).toEqual(expected);
});

test("the hint names the nearest, else what there is", () => {
  expect(hint("batchsize", KNOWN)).toBe('Closest match: "Batch Size"');
  expect(hint("xxxxxxxxxxxxxx", KNOWN)).toBe(
    'Available: "Acme API Key", "Acme Endpoint", "Batch Size", "Sync?"',
  );
  expect(hint("x", [])).toBe("None exist");
  const many = Array.from({ length: 12 }, (_, index) => `Variable number ${index}`);
  expect(hint("y", many)).toMatch(/"Variable number 9" and 2 more$/);
});
