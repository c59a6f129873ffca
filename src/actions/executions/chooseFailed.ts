import type { Client } from "../../client";
import {
  type FailedExecutionFieldsFragment,
  ListFailedExecutions,
  type ListFailedExecutionsQueryVariables,
} from "../../generated/operations";
import { reasonToSkip } from "./attempts";
import type { Reason } from "./replayOneByOne";

/** How many executions are listed together, at least, where a maximum is set. */
const PART = 100;

/** The failed executions to replay, and those to leave out. */
export interface Chosen {
  readonly status: number;
  /** How many failed executions there are in all. */
  readonly totalCount: number;
  readonly chosen: readonly FailedExecutionFieldsFragment[];
  /** Of those that were listed. */
  readonly skipped: readonly Reason[];
  /** What was not chosen because of the maximum, for the log; blank where that is nothing. */
  readonly left: string;
}

/**
 * Lists failed executions, the oldest first, and chooses those to replay. With a maximum, in parts
 * until there are enough: an instance can have very many.
 */
export async function chooseFailed(
  client: Client,
  filters: Omit<ListFailedExecutionsQueryVariables, "first" | "after" | "offset">,
  max?: number,
): Promise<Chosen> {
  const chosen: FailedExecutionFieldsFragment[] = [];
  const skipped: Reason[] = [];
  let after: string | null | undefined;
  for (;;) {
    const maxRecords = max === undefined ? undefined : Math.max(PART, max - chosen.length);
    const { status, data } = await client.paginate(
      ListFailedExecutions,
      { ...filters, after },
      (found) => found.executionResults,
      { maxRecords },
    );
    const { nodes, pageInfo, totalCount } = data.executionResults;
    for (const execution of nodes) {
      const reason = execution && reasonToSkip(execution);
      if (reason) skipped.push({ id: execution.id, reason });
      else if (execution) chosen.push(execution);
    }
    after = pageInfo.endCursor;
    if (max === undefined || chosen.length >= max || !pageInfo.hasNextPage || !after) {
      const over = max === undefined ? 0 : Math.max(0, chosen.length - max);
      const left = leftText(over, max !== undefined && pageInfo.hasNextPage);
      return { status, totalCount, chosen: chosen.slice(0, max), skipped, left };
    }
  }
}

function leftText(over: number, mayBeMore: boolean): string {
  if (mayBeMore) return "Further failed executions might not be replayed";
  if (over === 0) return "";
  return `${over} ${over === 1 ? "failed execution is" : "failed executions are"} not replayed`;
}
