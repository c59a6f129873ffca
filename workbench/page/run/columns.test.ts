import {
  cellOf,
  cellText,
  columnsOf,
  headingOf,
  isTabular,
  listsIn,
  nextSorting,
  orderOf,
} from "./columns";

const NODES = [
  { id: "1", name: "Order 10", count: 2, customer: { name: "Atlas", tags: ["a"] } },
  { id: "2", name: "Order 9", count: 10, customer: null },
  { id: "3", name: null, count: 1, extra: true, customer: { name: "Birch", tags: [] } },
];

test("lists are found wherever they are in objects, the longest first", () => {
  const result = { status: 200, data: { a: { nodes: [1] }, b: { nodes: NODES, empty: [] } } };
  expect(listsIn(result).map(({ path, items }) => [path.join("."), items.length])).toEqual([
    ["data.b.nodes", 3],
    ["data.a.nodes", 1],
  ]);
  expect(listsIn(NODES)).toEqual([{ path: [], items: NODES }]);
  expect(listsIn("text")).toEqual([]);
});

test("a list is shown as a table when it is what the result is about", () => {
  const found = (path: string[], items: unknown[]) => isTabular({ path, items });
  expect(found(["data", "instances", "nodes"], NODES)).toBe(true);
  expect(found(["result"], NODES)).toBe(true);
  expect(found([], NODES)).toBe(true);
  expect(found(["data", "instance", "flows"], NODES)).toBe(false);
  expect(found(["data", "changes"], Array(10).fill({}))).toBe(true);
  expect(found(["data", "labels"], Array(10).fill("a"))).toBe(false);
});

test("columns come from all items; objects in them have columns of their own", () => {
  expect(columnsOf(NODES).map(headingOf)).toEqual([
    "id",
    "name",
    "count",
    "customer.name",
    "customer.tags",
    "extra",
  ]);
  expect(columnsOf(["a", "b"]).map(headingOf)).toEqual(["value"]);
  expect(columnsOf([{ a: {} }, { "a.b": 1 }]).map(headingOf)).toEqual(["a", "a.b"]);
});

test("a column whose values are numbers is one of numbers, and has the width of its texts", () => {
  const [id, , count] = columnsOf(NODES);
  expect(count).toMatchObject({ numeric: true, width: 7 });
  expect(id).toMatchObject({ numeric: false, width: 5 });
  const long = "x".repeat(500);
  const uuid = "SW5zdGFuY2U6MDIyM2ZkMDUtYWU3MS01YzM4";
  const widths = columnsOf([
    { text: `${long} ${long}`, id: uuid, key: uuid },
    { id: null, key: "short" },
  ]);
  expect(widths.map(({ width }) => width)).toEqual([38, 14, 36]);
});

test("cells are texts of one line", () => {
  expect([null, undefined, 7, false, "a", ["a"], { b: 1 }].map(cellText)).toEqual([
    "",
    "",
    "7",
    "false",
    "a",
    '["a"]',
    '{"b":1}',
  ]);
  expect(cellText(Array.from({ length: 21 }))).toBe("[21 items]");
  expect(cellText("x".repeat(301))).toBe(`${"x".repeat(300)}…`);
});

const sorted = (heading: string, down: boolean) => {
  const column = columnsOf(NODES).find((one) => headingOf(one) === heading);
  return orderOf(NODES, column, down).map((at) => NODES[at]?.id);
};

test("numbers are sorted as numbers, texts as people do, blanks last", () => {
  expect(sorted("count", false)).toEqual(["3", "1", "2"]);
  expect(sorted("count", true)).toEqual(["2", "1", "3"]);
  expect(sorted("name", false)).toEqual(["2", "1", "3"]);
  expect(sorted("name", true)).toEqual(["1", "2", "3"]);
  expect(sorted("customer.name", true)).toEqual(["3", "1", "2"]);
});

test("without a column, items stay as they came", () => {
  expect(orderOf(NODES, undefined, true)).toEqual([0, 1, 2]);
});

test("a heading sorts up, then down, then not", () => {
  expect(nextSorting(undefined, 1)).toEqual({ column: 1, down: false });
  expect(nextSorting({ column: 1, down: false }, 1)).toEqual({ column: 1, down: true });
  expect(nextSorting({ column: 1, down: true }, 1)).toBeUndefined();
  expect(nextSorting({ column: 1, down: true }, 2)).toEqual({ column: 2, down: false });
});

test("a cell is found through objects only", () => {
  const [, , , name] = columnsOf(NODES);
  expect(name && NODES.map((node) => cellOf(node, name))).toEqual(["Atlas", undefined, "Birch"]);
});
