import fc from "fast-check";
import { addDays, countDays, daysOf } from "./days";
import { compareWhole, exactSum, wholeNumber } from "./exactSum";

const big = fc.bigInt({ min: 0n, max: 2n ** 70n });

test("sums are exact, numbers where JavaScript can hold them, else text", () => {
  fc.assert(
    fc.property(big, big, (left, right) => {
      const sum = exactSum(wholeNumber(left), wholeNumber(right));
      expect(BigInt(sum)).toBe(left + right);
      expect(typeof sum).toBe(
        left + right <= BigInt(Number.MAX_SAFE_INTEGER) ? "number" : "string",
      );
    }),
  );
  expect(exactSum(Number.MAX_SAFE_INTEGER, 2)).toBe("9007199254740993");
});

test("whole numbers compare by their value", () => {
  fc.assert(
    fc.property(big, big, (left, right) => {
      expect(compareWhole(wholeNumber(left), String(right))).toBe(
        left < right ? -1 : left > right ? 1 : 0,
      );
    }),
  );
});

test("days are counted over leap days and years", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(countDays("2024-01-01", "2024-12-31")).toBe(366);
  expect(daysOf("2025-12-31", "2026-01-02")).toEqual(["2025-12-31", "2026-01-01", "2026-01-02"]);
});
