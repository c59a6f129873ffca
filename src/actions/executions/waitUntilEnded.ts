import { type Client, type Result, type Runtime, systemRuntime } from "../../client";
import {
  isNamedError,
  mustBeFound,
  type NamedError,
  TimeoutError,
  UnexpectedResponseError,
} from "../../errors";
import { GetExecution, type GetExecutionQuery } from "../../generated/operations";
import { executionId as executionIdInput } from "../../inputs/execution";
import { executionState } from "../../values/executionState";

type Execution = NonNullable<GetExecutionQuery["executionResult"]>;

const FIRST_INTERVAL_MS = 1_000;
const LONGEST_INTERVAL_MS = 15_000;
const GROWTH = 1.5;
/** How long a status that is not known may last: it might be one of a running execution. */
const UNKNOWN_STATUS_MS = 60_000;

/** An outage can pass while the execution still runs: what fails like this is requested again. */
const PASSING = new Set<NamedError["code"]>(["throttled", "timeout", "unavailable"]);

/**
 * Requests an execution, at growing intervals, until it has ended.
 * @param timeoutMs how long to wait; the last request is sent when it is over.
 * @throws TimeoutError when the execution still runs then, with its progress.
 * @throws UnexpectedResponseError when a status that is not known lasts for `UNKNOWN_STATUS_MS`.
 * @throws NotFoundError when there is no such execution.
 */
export async function waitUntilEnded(
  client: Client,
  executionId: string,
  timeoutMs: number,
  clock: Pick<Runtime, "now" | "sleep"> = systemRuntime,
): Promise<Result<GetExecutionQuery> & { execution: Execution }> {
  const end = clock.now() + timeoutMs;
  let interval = FIRST_INTERVAL_MS;
  let seen: Execution | undefined;
  let unknownSince: number | undefined;
  for (;;) {
    try {
      const result = await client.request(GetExecution, { executionId });
      const execution = result.data.executionResult;
      mustBeFound(execution, { name: "execution", id: executionId, label: executionIdInput.label });
      const state = executionState(execution);
      if (state !== "running" && state !== "unknown") return { ...result, execution };
      unknownSince = state === "unknown" ? (unknownSince ?? clock.now()) : undefined;
      if (unknownSince !== undefined && clock.now() - unknownSince >= UNKNOWN_STATUS_MS) {
        throw unknownStatus(execution);
      }
      seen = execution;
    } catch (error) {
      if (!isNamedError(error) || !PASSING.has(error.code) || clock.now() >= end) throw error;
    }
    const left = end - clock.now();
    if (left <= 0) {
      throw seen && unknownSince !== undefined
        ? unknownStatus(seen)
        : stillRunning(seen, timeoutMs);
    }
    await clock.sleep(Math.min(interval, left));
    interval = Math.min(interval * GROWTH, LONGEST_INTERVAL_MS);
  }
}

function unknownStatus({ status }: Execution): UnexpectedResponseError {
  return new UnexpectedResponseError(
    `The execution has the status ${status}, which this component does not know, and no end time. It might still run. Check the execution in Prismatic.`,
  );
}

function stillRunning(execution: Execution | undefined, timeoutMs: number): TimeoutError {
  const seconds = timeoutMs / 1000;
  const waited = `within ${seconds} ${seconds === 1 ? "second" : "seconds"}`;
  if (!execution) {
    return new TimeoutError(
      `Prismatic returned no state of the execution ${waited}; the execution keeps running. Run the step again.`,
    );
  }
  const { totalCount, nodes } = execution.stepResults;
  const last = nodes.at(-1);
  const steps =
    totalCount === 0
      ? "no step has finished"
      : `${totalCount} ${totalCount === 1 ? "step has" : "steps have"} finished${last ? `, most recently "${last.displayStepName ?? last.stepName}"` : ""}`;
  return new TimeoutError(
    `The execution did not finish ${waited}. It keeps running: it is ${execution.status}, started at ${execution.startedAt}, and ${steps}. Raise Timeout Seconds, or check it later with Get Execution.`,
  );
}
