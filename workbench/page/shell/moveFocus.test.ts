import { nextStop } from "./moveFocus";

test("arrows move by one and stay within the list", () => {
  expect(nextStop("ArrowDown", 0, 3, true)).toBe(1);
  expect(nextStop("ArrowDown", 2, 3, false)).toBe(2);
  expect(nextStop("ArrowUp", 1, 3, false)).toBe(0);
  expect(nextStop("ArrowUp", 0, 3, true)).toBe(0);
});

test("Home and End lead to the ends of the list, but belong to the text in the field", () => {
  expect(nextStop("Home", 2, 3, false)).toBe(1);
  expect(nextStop("End", 1, 3, false)).toBe(2);
  expect(nextStop("End", 0, 3, true)).toBeUndefined();
});

test("other keys, and keys elsewhere, move nothing", () => {
  expect(nextStop("a", 1, 3, false)).toBeUndefined();
  expect(nextStop("ArrowDown", -1, 3, false)).toBeUndefined();
});
