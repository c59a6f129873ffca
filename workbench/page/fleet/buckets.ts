import type { Execution } from "./records";

/** The spans of time that can be chosen. Executions can be found for 14 days. */
export const SPANS = [
  { key: "24h", label: "24 hours", buckets: 24, hours: 1 },
  { key: "7d", label: "7 days", buckets: 28, hours: 6 },
  { key: "14d", label: "14 days", buckets: 14, hours: 24 },
] as const;

export type Span = (typeof SPANS)[number];
export type SpanKey = Span["key"];

export function spanOf(key: string): Span {
  return SPANS.find((span) => span.key === key) ?? SPANS[0];
}

/** Executions that started in one part of a span of time. */
export interface Bucket {
  /** Milliseconds since the epoch; `to` is not part of it. */
  readonly from: number;
  readonly to: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Running, queued or canceled. */
  readonly other: number;
}

/**
 * The borders of a span's buckets in ascending order, one more than there are buckets. They are
 * whole hours of the local clock, and the last bucket holds `until`. Where the clock is put
 * forward or back, a bucket is an hour shorter or longer.
 */
export function borders(span: Span, until: number): number[] {
  const end = new Date(until);
  end.setMinutes(0, 0, 0);
  end.setHours((Math.floor(end.getHours() / span.hours) + 1) * span.hours);
  return Array.from({ length: span.buckets + 1 }, (_, index) => {
    const border = new Date(end);
    border.setHours(border.getHours() - (span.buckets - index) * span.hours);
    return border.getTime();
  });
}

export type Outcome = "succeeded" | "failed" | "other";

export function outcomeOf({ error, status }: Pick<Execution, "error" | "status">): Outcome {
  if (typeof error === "string" || status === "ERROR") return "failed";
  return status === "SUCCESS" ? "succeeded" : "other";
}

/** Counts executions by the bucket in which they started. Others are left out. */
export function fillBuckets(
  edges: readonly number[],
  executions: readonly Pick<Execution, "startedAt" | "error" | "status">[],
): Bucket[] {
  const buckets = edges.slice(0, -1).map((from, index) => ({
    from,
    to: edges[index + 1] ?? from,
    succeeded: 0,
    failed: 0,
    other: 0,
  }));
  for (const execution of executions) {
    const at = Date.parse(execution.startedAt);
    const bucket = buckets.find(({ from, to }) => at >= from && at < to);
    if (bucket) bucket[outcomeOf(execution)] += 1;
  }
  return buckets;
}

export function totals(buckets: readonly Bucket[]): Record<Outcome, number> {
  const sum = { succeeded: 0, failed: 0, other: 0 };
  for (const { succeeded, failed, other } of buckets) {
    sum.succeeded += succeeded;
    sum.failed += failed;
    sum.other += other;
  }
  return sum;
}

/**
 * What a stacked plot draws, from the back to the front: the tallest series first. The first list
 * has the middle of each bucket in seconds.
 */
export function stack(buckets: readonly Bucket[]): [number[], number[], number[], number[]] {
  return [
    buckets.map(({ from, to }) => (from + to) / 2000),
    buckets.map(({ succeeded, failed, other }) => failed + other + succeeded),
    buckets.map(({ failed, other }) => failed + other),
    buckets.map(({ failed }) => failed),
  ];
}
