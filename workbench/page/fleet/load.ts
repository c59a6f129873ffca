import { runAction } from "../api";
import { type Bucket, borders, fillBuckets, type Span, spanOf } from "./buckets";
import { type Counts, countQuery, withCounts } from "./counts";
import type { Execution, Instance, LogEntry, Page } from "./records";

/** How many executions are read; where there are more, they are counted instead. */
const MOST_READ = 1000;
/** Buckets that one request counts. */
const COUNTED_TOGETHER = 14;
const LOG_ENTRIES = 200;

interface ListResult<Key extends string, T> {
  readonly data: Readonly<Record<Key, Page<T>>>;
}

type Inputs = Parameters<typeof runAction>[1];

export async function loadInstances(signal: AbortSignal): Promise<readonly Instance[]> {
  const { data } = await runAction<ListResult<"instances", Instance>>(
    "listInstances",
    { fetchAll: true },
    signal,
  );
  return data.instances.nodes;
}

async function listExecutions(inputs: Inputs, signal: AbortSignal): Promise<Page<Execution>> {
  const { data } = await runAction<ListResult<"executionResults", Execution>>(
    "listExecutions",
    inputs,
    signal,
  );
  return data.executionResults;
}

/** A span of time that has something to show. */
export interface Period {
  readonly span: Span;
  /** The borders of its buckets, in milliseconds since the epoch. */
  readonly edges: readonly number[];
  /** When the newest execution started, where that was before the span that was chosen. */
  readonly newest?: number;
}

/** The span up to now, or up to the newest execution where there was none in it. */
export async function findPeriod(
  spanKey: string,
  now: number,
  signal: AbortSignal,
): Promise<Period> {
  const span = spanOf(spanKey);
  const edges = borders(span, now);
  const { nodes } = await listExecutions({ first: "1" }, signal);
  const newest = nodes[0] ? Date.parse(nodes[0].startedAt) : Number.NaN;
  if (!(newest < (edges[0] ?? now))) return { span, edges };
  return { span, edges: borders(span, newest), newest };
}

const within = (from: number, to: number): Inputs => ({
  startedAfter: new Date(from).toISOString(),
  // Both ends belong to what is found.
  startedBefore: new Date(to - 1).toISOString(),
});

const whole = ({ edges }: Period): Inputs => within(edges[0] ?? 0, edges.at(-1) ?? 0);

/** The executions of a period by the time at which they started: every one is counted. */
export async function loadBuckets(period: Period, signal: AbortSignal): Promise<Bucket[]> {
  const inputs = { ...whole(period), maxRecords: `${MOST_READ}` };
  const { totalCount = 0, nodes } = await listExecutions(inputs, signal);
  if (totalCount <= nodes.length) return fillBuckets(period.edges, nodes);
  return countBuckets(fillBuckets(period.edges, []), signal);
}

async function countBuckets(empty: readonly Bucket[], signal: AbortSignal): Promise<Bucket[]> {
  const parts: Bucket[][] = [];
  for (let at = 0; at < empty.length; at += COUNTED_TOGETHER) {
    parts.push(empty.slice(at, at + COUNTED_TOGETHER));
  }
  const count = async (buckets: Bucket[]) => {
    const inputs = { query: countQuery(buckets) };
    const { data } = await runAction<{ data: { data: Counts } }>("rawRequest", inputs, signal);
    return withCounts(buckets, data.data);
  };
  return (await Promise.all(parts.map(count))).flat();
}

/** The failed executions of a period, newest first, and how many there are in all. */
export async function loadFailures(
  period: Period,
  signal: AbortSignal,
): Promise<{ failed: readonly Execution[]; total: number }> {
  const inputs = { ...whole(period), failedOnly: true, maxRecords: `${MOST_READ}` };
  const { totalCount, nodes } = await listExecutions(inputs, signal);
  return { failed: nodes, total: totalCount ?? nodes.length };
}

/** The log entries of an execution, oldest first. */
export async function loadLogs(
  executionId: string,
  signal: AbortSignal,
): Promise<readonly LogEntry[]> {
  const { data } = await runAction<ListResult<"logs", LogEntry>>(
    "listLogs",
    { executionId, sortDirection: "ASC", maxRecords: `${LOG_ENTRIES}` },
    signal,
  );
  return data.logs.nodes;
}

/** What `auditFleet` found, by type. */
export interface Audit {
  readonly instancesChecked: number;
  readonly summary: Readonly<Record<string, number>>;
  readonly left: readonly unknown[];
}

export async function loadAudit(signal: AbortSignal): Promise<Audit> {
  const { data } = await runAction<{ data: { auditFleet: Audit } }>("auditFleet", {}, signal);
  return data.auditFleet;
}
