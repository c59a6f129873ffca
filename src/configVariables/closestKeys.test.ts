import { hint, nearest } from "./closestKeys";

const KNOWN = ["Acme API Key", "Acme Endpoint", "Batch Size", "Sync?"];

test.each([
  ["Acme Api key", ["Acme API Key"]],
  ["acme_endpoint", ["Acme Endpoint"]],
  ["BatchSize", ["Batch Size"]],
  ["Batch Sise", ["Batch Size"]],
  ["Sync", ["Sync?"]],
  ["Nothing like it", []],
  ["Acme API Kez", ["Acme API Key"]],
])("%s is nearest to %j", (given, expected) => {
  expect(nearest(given, KNOWN)).toEqual(expected);
});

test("the closest name comes first, and a number counts as a letter does", () => {
  expect(nearest("Region 2", ["Regional", "Region 12", "Region 2b", "region-2"])).toEqual([
    "region-2",
    "Region 12",
    "Region 2b",
  ]);
  expect(nearest("2", ["1", "3"])).toEqual([]);
});

test("a long text is compared with nothing, since nothing is like it", () => {
  const begin = process.cpuUsage().user;
  const long = "x".repeat(200_000);
  expect(nearest(long, [...KNOWN, `${long.slice(0, 100_000)}`])).toEqual([]);
  expect(process.cpuUsage().user - begin).toBeLessThan(500_000);
});

test("the hint names the nearest, else what there is", () => {
  expect(hint("batchsize", KNOWN)).toBe('Closest match: "Batch Size"');
  expect(hint("xxxxxxxxxxxxxx", KNOWN)).toBe(
    'Available: "Acme API Key", "Acme Endpoint", "Batch Size", "Sync?"',
  );
  expect(hint("x", [])).toBe("None exist");
  const ten = Array.from({ length: 10 }, (_, index) => `Variable number ${index}`);
  expect(hint("y", ten)).toMatch(/"Variable number 9"$/);
  const many = Array.from({ length: 12 }, (_, index) => `Variable number ${index}`);
  expect(hint("y", many)).toMatch(/"Variable number 9" and 2 more$/);
});
