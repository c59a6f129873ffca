import type { Instance } from "./records";
import { filterRows, type Sorting, sortRows, toRow } from "./rows";

const instance = (id: string, name: string, extra: Partial<Instance> = {}): Instance => ({
  id,
  name,
  customer: { id: "c1", name: "Atlas" },
  integration: { id: "i1", name: "Shop", versionNumber: 3 },
  labels: ["Production"],
  ...extra,
});

const rows = [
  instance("1", "Feed 10", { lastExecutedAt: "2026-10-01T12:00:00Z" }),
  instance("2", "feed 9", { inFailedState: true, lastExecutedAt: "2026-10-02T12:00:00Z" }),
  instance("3", "Orders", { enabled: false, customer: { id: "c2", name: "Blue Harbor" } }),
].map(toRow);

const names = (found: readonly { instance: Instance }[]) => found.map((row) => row.instance.name);
const sorted = (column: Sorting["column"], descending = false) =>
  names(sortRows(rows, { column, descending }));

test("a row has what is shown", () => {
  expect(rows[0]).toMatchObject({
    customer: "Atlas",
    integration: "Shop v3",
    executedAt: Date.parse("2026-10-01T12:00:00Z"),
    states: ["deployed"],
  });
  expect(toRow({ id: "1", name: "Bare" })).toMatchObject({
    customer: "",
    integration: "",
    executedAt: 0,
  });
});

describe("search", () => {
  test.each<[string, string[]]>([
    ["", ["Feed 10", "feed 9", "Orders"]],
    ["FEED", ["Feed 10", "feed 9"]],
    ["harbor ord", ["Orders"]],
    ["  production  ", ["Feed 10", "feed 9", "Orders"]],
    ["feed harbor", []],
  ])("%p", (search, expected) => {
    expect(names(filterRows(rows, search, undefined))).toEqual(expected);
  });

  test("a state and words both hold", () => {
    expect(names(filterRows(rows, "", "failing"))).toEqual(["feed 9"]);
    expect(names(filterRows(rows, "orders", "failing"))).toEqual([]);
  });
});

describe("sorting", () => {
  test("numbers in names count as numbers, and case does not matter", () => {
    expect(sorted("name")).toEqual(["feed 9", "Feed 10", "Orders"]);
    expect(sorted("name", true)).toEqual(["Orders", "Feed 10", "feed 9"]);
  });

  test("states are in order of how serious they are", () => {
    expect(sorted("state")).toEqual(["feed 9", "Orders", "Feed 10"]);
  });

  test("equal rows keep their order in both directions", () => {
    expect(sorted("customer")).toEqual(["Feed 10", "feed 9", "Orders"]);
    expect(sorted("customer", true)).toEqual(["Orders", "Feed 10", "feed 9"]);
  });

  test("what never ran is older than everything", () => {
    expect(sorted("executedAt")).toEqual(["Orders", "Feed 10", "feed 9"]);
  });
});
