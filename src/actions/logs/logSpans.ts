import type { Client, Result } from "../../client";
import { InvalidInputError } from "../../errors";
import {
  ListLogs,
  type ListLogsQuery,
  type ListLogsQueryVariables,
} from "../../generated/operations";
import { isTooLongForLogs, MAX_LOG_DAYS, MAX_LOG_SPAN_MS } from "../../steps/logLimits";

/** A part of the time that is searched; both ends are in UTC and belong to it. */
export interface Span {
  readonly after: string | undefined;
  readonly before: string | undefined;
}

type Filters = Omit<ListLogsQueryVariables, "timestampAfter" | "timestampBefore">;

/**
 * The spans of at most 48 hours that the time between `after` and `before` consists of, the
 * earliest first. Without a beginning there is nothing to split.
 * @throws InvalidInputError when the time is longer than a year: an earlier beginning is a mistake.
 */
export function spansOf({ after, before }: Span, now: number): Span[] {
  if (after === undefined) return [{ after, before }];
  const end = before === undefined ? now : Date.parse(before);
  const start = Date.parse(after);
  if (end - start <= MAX_LOG_SPAN_MS) return [{ after, before }];
  if (isTooLongForLogs(end - start)) {
    throw new InvalidInputError(
      `The time from Logged After (${after}) to ${before === undefined ? "now" : `Logged Before (${before})`} is longer than ${MAX_LOG_DAYS} days. Choose a later Logged After.`,
      "Logged After",
    );
  }
  const spans: Span[] = [];
  for (let from = start; from < end; from += MAX_LOG_SPAN_MS) {
    const to = from + MAX_LOG_SPAN_MS;
    spans.push({
      after: new Date(from).toISOString(),
      before: to < end ? new Date(to).toISOString() : before,
    });
  }
  return spans;
}

/**
 * Reads several spans one after the other, in the order of the entries, as one list. Entries at
 * the border of two spans are in both and are returned once.
 * @param limit the maximum number of entries; `hasNextPage` then says that there may be more.
 */
export async function readSpans(
  client: Client,
  filters: Filters,
  spans: readonly Span[],
  limit = Number.POSITIVE_INFINITY,
): Promise<Result<ListLogsQuery>> {
  const ordered = filters.direction === "ASC" ? spans : [...spans].reverse();
  const nodes = new Map<string, ListLogsQuery["logs"]["nodes"][number]>();
  let status = 200;
  let totalCount: number | undefined = 0;
  let more = false;
  for (const [index, { after, before }] of ordered.entries()) {
    const border = Date.parse((filters.direction === "ASC" ? after : before) ?? "");
    const atBorder = [...nodes.values()].filter(
      (node) => node !== null && Date.parse(node.timestamp) === border,
    ).length;
    const room = limit - nodes.size;
    const result = await client.paginate(
      ListLogs,
      { ...filters, timestampAfter: after, timestampBefore: before },
      (data) => data.logs,
      Number.isFinite(room) ? { maxRecords: room + atBorder } : {},
    );
    const { logs } = result.data;
    const found = logs.nodes.filter((node) => node !== null);
    const fresh = found.filter(({ id }) => !nodes.has(id));
    status = result.status;
    // Absent where the API no longer has it.
    const counted: number | undefined = logs.totalCount;
    totalCount =
      counted === undefined || totalCount === undefined
        ? undefined
        : totalCount + counted - (found.length - fresh.length);
    for (const node of fresh.slice(0, room)) nodes.set(node.id, node);
    more = logs.pageInfo.hasNextPage || fresh.length > room;
    if (nodes.size >= limit) {
      more ||= index < ordered.length - 1;
      break;
    }
  }
  const pageInfo = {
    hasNextPage: more,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  };
  const logs = { totalCount, pageInfo, nodes: [...nodes.values()] };
  return { status, data: { logs: logs as ListLogsQuery["logs"] } };
}
