import type { Client } from "../../client";
import { isNamedError, UnexpectedResponseError } from "../../errors";
import {
  type ExecutionFieldsFragment,
  type FailedExecutionFieldsFragment,
  GetFailedExecution,
  ReplayExecution,
} from "../../generated/operations";
import { isOutage, OUTAGES_BEFORE_STOPPING } from "../../steps/outage";
import { type InputLabels, requireNoPayloadErrors } from "../../steps/payloadErrors";
import { reasonToSkip } from "./attempts";

type Failed = FailedExecutionFieldsFragment;

/** An execution that was replayed, and the execution that this made. */
export interface Replayed {
  id: string;
  replay: Pick<ExecutionFieldsFragment, "id" | "status" | "startedAt">;
}

/** An execution that was not replayed, and why. */
export interface Reason {
  id: string;
  reason: string;
}

/** What became of each execution. `outcomeUnknown` marks those that may have been replayed. */
export interface ReplayReport {
  replayed: Replayed[];
  skipped: Reason[];
  failed: (Reason & { outcomeUnknown?: true })[];
}

/**
 * Replays executions, one after the other and each at most once. Each is looked at again just
 * before, since others might have fixed it meanwhile. One that cannot be replayed does not stop
 * the others; a connection that is refused does, and so does an API that fails again and again.
 */
export async function replayOneByOne(
  client: Client,
  executions: readonly Failed[],
  labels: InputLabels,
): Promise<ReplayReport> {
  const report: ReplayReport = { replayed: [], skipped: [], failed: [] };
  let outages = 0;
  let stopped: string | undefined;
  for (const { id } of executions) {
    if (stopped !== undefined) {
      report.failed.push({
        id,
        reason: `Not replayed, because the step stopped early: ${stopped}`,
      });
      continue;
    }
    try {
      const { data } = await client.request(GetFailedExecution, { executionId: id });
      const execution = data.executionResult;
      const reason = execution ? reasonToSkip(execution) : "The execution no longer exists.";
      if (reason !== undefined) report.skipped.push({ id, reason });
      else {
        const { id: newId, status, startedAt } = await replay(client, execution as Failed, labels);
        report.replayed.push({ id, replay: { id: newId, status, startedAt } });
      }
      outages = 0;
    } catch (error) {
      if (!isNamedError(error)) throw error;
      const unknown = "outcome" in error && error.outcome === "unknown";
      report.failed.push({
        id,
        reason: error.message,
        ...(unknown ? { outcomeUnknown: true as const } : {}),
      });
      outages = isOutage(error) ? outages + 1 : 0;
      if (error.code === "connection" || outages === OUTAGES_BEFORE_STOPPING) {
        stopped = error.message;
      }
    }
  }
  return report;
}

/**
 * Replays an execution. Where no response says whether that happened, the execution's replays do;
 * it is never sent again.
 */
async function replay(
  client: Client,
  execution: Failed,
  labels: InputLabels,
): Promise<Replayed["replay"]> {
  const input = { id: execution.id };
  try {
    const { data } = await client.request(ReplayExecution, { input });
    const { instanceExecutionResult } = requireNoPayloadErrors(data.replayExecution, labels, input);
    if (instanceExecutionResult) return instanceExecutionResult;
    throw new UnexpectedResponseError(
      "Prismatic did not return the new execution. It might have been started: check with List Executions before replaying it again.",
      "unknown",
    );
  } catch (error) {
    if (!isNamedError(error) || !("outcome" in error) || error.outcome !== "unknown") throw error;
    const found = await newReplay(client, execution).catch(() => undefined);
    if (found) return found;
    throw error;
  }
}

async function newReplay(client: Client, { id, replays }: Failed) {
  const { data } = await client.request(GetFailedExecution, { executionId: id });
  const before = new Set(replays.nodes.map((node) => node?.id));
  return data.executionResult?.replays.nodes.find((node) => node !== null && !before.has(node.id));
}
