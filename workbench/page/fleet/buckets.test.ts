import { borders, fillBuckets, outcomeOf, SPANS, spanOf, stack, totals } from "./buckets";

const HOUR = 3_600_000;
const at = (time: string) => Date.parse(`2026-10-01T${time}Z`);
const bucket = (counts: { succeeded: number; failed: number; other: number }) => ({
  from: 0,
  to: 2000,
  ...counts,
});

describe("borders", () => {
  test.each(SPANS.map((span) => [span.label, span] as const))("%s", (_, span) => {
    for (const until of [at("00:00:00"), at("12:34:56"), at("23:59:59.999")]) {
      const edges = borders(span, until);
      expect(edges).toHaveLength(span.buckets + 1);
      const widths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
      // A change of the clock makes one an hour longer or shorter.
      const odd = widths.filter((width) => Math.abs(width - span.hours * HOUR) > HOUR);
      expect(odd).toEqual([]);
      expect(edges.at(-2)).toBeLessThanOrEqual(until);
      expect(edges.at(-1)).toBeGreaterThan(until);
      const hours = edges.map((edge) => new Date(edge)).filter((edge) => edge.getMinutes() !== 0);
      expect(hours).toEqual([]);
    }
  });

  test("days begin at midnight of the local clock", () => {
    const edges = borders(spanOf("14d"), at("12:34:56"));
    expect(edges.map((edge) => new Date(edge).getHours())).toEqual(Array(15).fill(0));
  });

  test("a span that does not exist is the shortest", () => {
    expect(spanOf("constructor")).toBe(SPANS[0]);
  });
});

describe("outcome", () => {
  test.each<[object, string]>([
    [{ status: "SUCCESS", error: null }, "succeeded"],
    [{ status: "SUCCESS" }, "succeeded"],
    [{ status: "ERROR", error: "No" }, "failed"],
    [{ status: "ERROR", error: null }, "failed"],
    [{ status: null, error: "" }, "failed"],
    [{ status: "PENDING", error: null }, "other"],
    [{ status: "CANCELED" }, "other"],
    [{}, "other"],
  ])("%j: %s", (execution, expected) => {
    expect(outcomeOf(execution)).toBe(expected);
  });
});

describe("buckets", () => {
  test("executions count where they started, the lower border included", () => {
    const edges = [at("10:00:00"), at("11:00:00"), at("12:00:00")];
    const run = (time: string, status: string, error: string | null = null) => ({
      startedAt: `2026-10-01T${time}Z`,
      status,
      error,
    });
    const buckets = fillBuckets(edges, [
      run("09:59:59.999", "SUCCESS"),
      run("10:00:00", "SUCCESS"),
      run("10:59:59.999", "ERROR", "Down"),
      run("11:00:00", "ERROR", "Down"),
      run("11:30:00", "QUEUED"),
      run("12:00:00", "SUCCESS"),
    ]);
    expect(buckets).toEqual([
      { from: edges[0], to: edges[1], succeeded: 1, failed: 1, other: 0 },
      { from: edges[1], to: edges[2], succeeded: 0, failed: 1, other: 1 },
    ]);
    expect(totals(buckets)).toEqual({ succeeded: 1, failed: 2, other: 1 });
  });

  test("a time that cannot be read is left out", () => {
    const buckets = fillBuckets([0, 10], [{ startedAt: "soon", status: "SUCCESS" }]);
    expect(totals(buckets)).toEqual({ succeeded: 0, failed: 0, other: 0 });
  });

  test("a stack has failures at the bottom and everything at the top", () => {
    const buckets = [
      bucket({ succeeded: 5, failed: 2, other: 1 }),
      bucket({ succeeded: 0, failed: 0, other: 0 }),
    ];
    expect(stack(buckets)).toEqual([
      [1, 1],
      [8, 0],
      [3, 0],
      [2, 0],
    ]);
  });
});
