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

/** What the last request may take, which is sent when the time is over. */
const LAST_REQUEST_MS = 1_000;
/** How many responses in a row may be bad ones, once the execution was found. */
const MAX_BAD_RESPONSES = 3;

/** An outage can pass while the execution still runs: what fails like this is requested again. */
const PASSING = new Set<NamedError["code"]>(["throttled", "timeout", "unavailable"]);
/** What can be one bad response of a proxy or a firewall. */
const BAD_RESPONSE = new Set<NamedError["code"]>(["unexpectedResponse", "rejected"]);

/**
 * Requests an execution, at growing intervals, until it has ended.
 * @param timeoutMs how long to wait; the last request is sent when it is over, and may take
 *   `LAST_REQUEST_MS`.
 * @param absentMs how long the execution may be unknown, after it was started a moment ago.
 * @throws TimeoutError when the execution still runs then, with its progress.
 * @throws UnexpectedResponseError when a status that is not known lasts for `UNKNOWN_STATUS_MS`.
 * @throws NotFoundError when there is no such execution.
 */
export async function waitUntilEnded(
  client: Client,
  executionId: string,
  timeoutMs: number,
  clock: Pick<Runtime, "now" | "sleep"> = systemRuntime,
  absentMs = 0,
): Promise<Result<GetExecutionQuery> & { execution: Execution }> {
  const begin = clock.now();
  const end = begin + timeoutMs;
  let interval = FIRST_INTERVAL_MS;
  let seen: Execution | undefined;
  let unknownSince: number | undefined;
  let badResponses = 0;
  const mayPass = ({ code }: NamedError) =>
    PASSING.has(code) || (seen && BAD_RESPONSE.has(code) && ++badResponses < MAX_BAD_RESPONSES);
  for (;;) {
    const time = { timeoutMs: Math.max(LAST_REQUEST_MS, end - clock.now()) };
    const result = await client
      .request(GetExecution, { executionId }, time)
      .catch((error: unknown) => {
        if (!isNamedError(error) || !mayPass(error)) throw error;
        if (clock.now() >= end && error.code !== "timeout") throw error;
      });
    const isAbsent = result?.data.executionResult === null && clock.now() - begin < absentMs;
    if (result && !isAbsent) {
      badResponses = 0;
      const execution = result.data.executionResult;
      mustBeFound(execution, { name: "execution", id: executionId, label: executionIdInput.label });
      const state = executionState(execution);
      if (state !== "running" && state !== "unknown") return { ...result, execution };
      unknownSince = state === "unknown" ? (unknownSince ?? clock.now()) : undefined;
      if (unknownSince !== undefined && clock.now() - unknownSince >= UNKNOWN_STATUS_MS) {
        throw unknownStatus(execution);
      }
      seen = execution;
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
  return new TimeoutError(
    `The execution did not finish ${waited}. It keeps running: it is ${progressOf(execution)}. Raise Timeout Seconds, or check it later with Get Execution.`,
  );
}

/** What is known of an execution's progress: parts of it may be absent. */
function progressOf({ status, startedAt, stepResults }: Partial<Execution>): string {
  const { totalCount, nodes } = stepResults ?? {};
  const last = nodes?.at(-1);
  const name = last?.displayStepName ?? last?.stepName;
  const steps =
    totalCount === 0
      ? "no step has finished"
      : `${totalCount} ${totalCount === 1 ? "step has" : "steps have"} finished${name ? `, most recently "${name}"` : ""}`;
  return [
    status,
    startedAt && `started at ${startedAt}`,
    totalCount !== undefined && `and ${steps}`,
  ]
    .filter(Boolean)
    .join(", ");
}
