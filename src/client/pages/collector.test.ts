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
  expect(collector.beginsInOrder([{ name: "x" }, { name: "x" }])).toBe(false);
});

test("knows whether records begin in the order in which they were added", () => {
  const collector = new Collector(10);
  collector.add([...things("a", "b"), null, ...things("c", "d")]);
  for (const known of [things("a", "b"), things("b", "c", "x"), things("c", "d", "a")]) {
    expect(collector.beginsInOrder(known)).toBe(true);
  }
  for (const other of [
    things("a"),
    things("a", "c"),
    things("b", "a"),
    things("x", "a", "b"),
    [],
  ]) {
    expect(collector.beginsInOrder(other)).toBe(false);
  }
});

test("knows whether records are those that were added, up to one of them", () => {
  const collector = new Collector(10);
  collector.add(things("a", "b", "c", "d"));
  expect(collector.endsWith(things("b", "c", "d", "x"), 2)).toBe(true);
  expect(collector.endsWith(things("d"), 0)).toBe(true);
  expect(collector.endsWith(things("x", "c", "d"), 2)).toBe(false);
  expect(collector.endsWith(things("a", "c", "d"), 2)).toBe(false);
  expect(collector.endsWith(things("b", "c", "x"), 2)).toBe(false);
  expect(collector.endsWith(things("b"), 3)).toBe(false);
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
