import type { Bucket } from "./buckets";

/** Lists of a request that only counts, by name. */
export type Counts = Readonly<Record<string, { readonly totalCount: number } | undefined>>;

/** What is counted in each bucket: everything, and what makes the difference. */
const FILTERS = {
  all: "",
  succeeded: "status: SUCCESS",
  failed: "error_Isnull: false",
} as const;

/** A query that counts the executions of buckets, without reading one. */
export function countQuery(buckets: readonly Pick<Bucket, "from" | "to">[]): string {
  const fields = buckets.flatMap(({ from, to }, index) =>
    Object.entries(FILTERS).map(([name, filter]) => {
      // Both ends belong to what is found.
      const time = `startedAt_Gte: "${iso(from)}" startedAt_Lte: "${iso(to - 1)}"`;
      return `${name}${index}: executionResults(${time} isTestExecution: false ${filter}) { totalCount }`;
    }),
  );
  return `query CountExecutions {\n  ${fields.join("\n  ")}\n}`;
}

const iso = (at: number) => new Date(at).toISOString();

/** The buckets of a query with what was counted in them. */
export function withCounts(buckets: readonly Bucket[], counts: Counts): Bucket[] {
  return buckets.map((bucket, index) => {
    const count = (name: keyof typeof FILTERS) => counts[`${name}${index}`]?.totalCount ?? 0;
    const [succeeded, failed] = [count("succeeded"), count("failed")];
    // An execution can end between one count and the next.
    const other = Math.max(0, count("all") - succeeded - failed);
    return { ...bucket, succeeded, failed, other };
  });
}
