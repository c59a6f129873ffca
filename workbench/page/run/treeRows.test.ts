import {
  CHILDREN_SHOWN,
  openAtFirst,
  parentOf,
  pathText,
  previewOf,
  rowsOf,
  typeOf,
} from "./treeRows";

const VALUE = { status: 200, data: { nodes: [{ id: "a" }, { id: "b" }], "odd/~key": null } };

const lines = (open: string[]) =>
  rowsOf(VALUE, new Set(open)).map(({ level, name, state }) => `${level} ${name} ${state}`);

test("a tree has the lines of what is open", () => {
  expect(lines([])).toEqual(["0  closed"]);
  expect(lines(["", "/data"])).toEqual([
    "0  open",
    "1 status leaf",
    "1 data open",
    "2 nodes closed",
    "2 odd/~key leaf",
  ]);
  // What is open in something closed is not shown.
  expect(lines(["", "/data/nodes"])).toEqual(["0  open", "1 status leaf", "1 data closed"]);
});

test("paths are JSON Pointers, and are shown as code has them", () => {
  const paths = rowsOf(VALUE, new Set(["", "/data", "/data/nodes"])).map(({ path }) => path);
  expect(paths).toContain("/data/odd~1~0key");
  expect(pathText(VALUE, "/data/nodes/1/id")).toBe("data.nodes[1].id");
  expect(pathText(VALUE, "/data/odd~1~0key")).toBe('data["odd/~key"]');
  expect(pathText(VALUE, "")).toBe("");
  expect(pathText([[1]], "/0/0")).toBe("[0][0]");
  expect(parentOf("/data/nodes")).toBe("/data");
  expect(parentOf("/data")).toBe("");
  expect(parentOf("")).toBeUndefined();
});

test("of many children a part is shown, and a line that offers the others", () => {
  const list = Array.from({ length: CHILDREN_SHOWN + 500 }, (_, at) => at);
  const rows = rowsOf(list, new Set([""]));
  expect(rows).toHaveLength(CHILDREN_SHOWN + 2);
  expect(rows.at(-1)).toMatchObject({ path: "/+", state: "more", count: 500, level: 1 });
  expect(rowsOf(list, new Set([""]), new Map([["", 2000]]))).toHaveLength(list.length + 1);
});

test("a small value is open at first, a large list in it is not", () => {
  expect([...openAtFirst(VALUE)]).toEqual([
    "",
    "/data",
    "/data/nodes",
    "/data/nodes/0",
    "/data/nodes/1",
  ]);
  const large = { nodes: Array.from({ length: 5000 }, () => ({ id: 1 })), total: { count: 1 } };
  expect([...openAtFirst(large)]).toEqual(["", "/total"]);
  expect([...openAtFirst("text")]).toEqual([]);
});

test("a preview says what a value is", () => {
  expect([[], [1], [1, 2], {}, { a: 1 }, { a: 1, b: 2 }].map((value) => previewOf(value))).toEqual([
    "[0 items]",
    "[1 item]",
    "[2 items]",
    "{0 keys}",
    "{1 key}",
    "{2 keys}",
  ]);
  expect(["a\nb", 7, true, null].map((value) => previewOf(value))).toEqual([
    '"a\\nb"',
    "7",
    "true",
    "null",
  ]);
  expect(previewOf("abcdef", 3)).toBe('"abc…"');
});

test("types are those of JSON", () => {
  expect([null, undefined, [], {}, "", 1, true].map(typeOf)).toEqual([
    "null",
    "null",
    "array",
    "object",
    "string",
    "number",
    "boolean",
  ]);
});
