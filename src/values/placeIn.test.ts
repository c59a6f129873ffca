import { placeIn } from "./placeIn";

test("line and column of a place", () => {
  expect(placeIn("ab\ncd", 4)).toEqual({ line: 2, column: 2 });
});
