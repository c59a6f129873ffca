import { differences } from "./differences";

test.each<[string, object, object, object]>([
  ["equal values", { name: "A", on: false }, { name: "A", on: false }, {}],
  ["another text", { name: "B", note: "x" }, { name: "A", note: "x" }, { name: "B" }],
  ["false where there was nothing", { on: false }, {}, { on: false }],
  ["nothing wanted", { name: undefined, labels: undefined }, { name: "A", labels: ["a"] }, {}],
  ["a list in another order", { labels: ["b", "a"] }, { labels: ["a", "b"] }, {}],
  ["a list with an item twice", { labels: ["a", "a"] }, { labels: ["a"] }, {}],
  ["a list that lacks an item", { labels: ["a"] }, { labels: ["a", "b"] }, { labels: ["a"] }],
  ["a list with one more item", { labels: ["a", "b"] }, { labels: ["a"] }, { labels: ["a", "b"] }],
  [
    "a list with another item",
    { labels: ["a", "b"] },
    { labels: ["a", "c"] },
    { labels: ["a", "b"] },
  ],
  ["a list where there was a text", { labels: ["a"] }, { labels: "a" }, { labels: ["a"] }],
  ["a list where there was none", { labels: ["a"] }, { labels: null }, { labels: ["a"] }],
])("%s", (_, wanted, current, expected) => {
  expect(differences(wanted, current)).toStrictEqual(expected);
});
