import { Collector, idOf } from "./collector";
import { cursorOf, indexOf } from "./cursors";

const things = (...ids: string[]) => ids.map((id) => ({ id }));

test("adds each record once, and counts what it leaves out", () => {
  const collector = new Collector(10);
  expect(collector.add([...things("a", "b", "a"), null, undefined])).toBe(5);
  expect(collector).toMatchObject({ nodes: things("a", "b"), repeated: 1, nulls: 2, room: 8 });
});

test("stops before the first record that has no room, and not before what takes none", () => {
  const collector = new Collector(2);
  expect(collector.add([...things("a", "b", "a"), null, ...things("c", "d")])).toBe(4);
  expect(collector).toMatchObject({ nodes: things("a", "b"), repeated: 1, nulls: 1, room: 0 });
});

test("what was requested again on purpose is not reported as repeated", () => {
  const collector = new Collector(10);
  collector.add([...things("a", "b"), null]);
  collector.add([...things("b"), null, null, ...things("a")], 2);
  collector.add(things("a", "b", "a"), 2);
  expect(collector).toMatchObject({ nodes: things("a", "b"), repeated: 2, nulls: 2 });
});

test("records without an ID are all added, and never known", () => {
  const collector = new Collector(10);
  collector.add([{ name: "x" }, { name: "x" }, { id: 5 }, { id: 5 }]);
  expect(collector.nodes).toHaveLength(4);
  expect(collector.repeated).toBe(0);
  expect(collector.knowsAnyOf([{ name: "x" }, { id: 5 }, null])).toBe(false);
});

test("knows records by ID, if any of them was added", () => {
  const collector = new Collector(1);
  collector.add(things("a", "b"));
  expect(collector.knowsAnyOf(things("x", "a"))).toBe(true);
  expect(collector.knowsAnyOf(things("x", "b"))).toBe(false);
  expect(collector.knowsAnyOf([])).toBe(false);
});

test.each([
  [{ id: "a" }, "a"],
  [{ id: 5 }, undefined],
  [{}, undefined],
  [null, undefined],
  [undefined, undefined],
])("the ID of %j is %s", (node, expected) => {
  expect(idOf(node)).toBe(expected);
});

test.each([
  ["arrayconnection:0", 0],
  ["arrayconnection:120", 120],
  ["arrayconnection:999999999999999", 999_999_999_999_999],
  ["arrayconnection:1000000000000000", undefined],
  ["arrayconnection:", undefined],
  ["arrayconnection:-1", undefined],
  ["arrayconnection:1x", undefined],
  ["xarrayconnection:1", undefined],
  ["opaque", undefined],
])("the index in a cursor of %j is %s", (text, expected) => {
  expect(indexOf(Buffer.from(text).toString("base64"))).toBe(expected);
});

test("no cursor has no index; a cursor is made as the API makes it", () => {
  expect([indexOf(null), indexOf(undefined), indexOf("")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(cursorOf(41)).toBe("YXJyYXljb25uZWN0aW9uOjQx");
});
