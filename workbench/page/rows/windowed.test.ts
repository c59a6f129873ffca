import { scrollTo, windowOf } from "./windowed";

test("few rows are all on the page", () => {
  expect(windowOf(3, 20, 0, 400)).toEqual({ first: 0, end: 3, before: 0, after: 0 });
  expect(windowOf(0, 20, 0, 400)).toEqual({ first: 0, end: 0, before: 0, after: 0 });
});

test("of many rows, those in sight and a few around them", () => {
  expect(windowOf(5000, 20, 20_000, 400)).toEqual({
    first: 994,
    end: 1027,
    before: 19_880,
    after: 3973 * 20,
  });
});

test("the window stays within rows that became fewer", () => {
  const { first, end, after } = windowOf(50, 20, 90_000, 400);
  expect([first, end, after]).toEqual([23, 50, 0]);
});

test("a row is scrolled into sight as little as necessary", () => {
  expect(scrollTo(5, 20, 0, 400)).toBeUndefined();
  expect(scrollTo(2, 20, 100, 400)).toBe(40);
  expect(scrollTo(30, 20, 0, 400)).toBe(220);
});
