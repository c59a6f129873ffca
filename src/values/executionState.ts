/** What an execution's status and end say about it. */
export type ExecutionState = "running" | "succeeded" | "failed" | "canceled" | "unknown";

interface Execution {
  readonly status: string;
  /** Absent where the API no longer has it, like the error. */
  readonly endedAt?: string | null;
  readonly error?: string | null;
}

const RUNNING = new Set(["QUEUED", "PENDING", "CANCELING"]);

/**
 * The state of an execution. A canceled execution has ended without success, whether or not
 * Prismatic sets the time of its end. `unknown` is a status that Prismatic has gained since and
 * that has no end yet: whether it still runs cannot be said.
 */
export function executionState({ status, endedAt, error }: Execution): ExecutionState {
  if (status === "CANCELED") return "canceled";
  if (status === "ERROR") return "failed";
  if (status === "SUCCESS") return (error ?? null) === null ? "succeeded" : "failed";
  // Whatever else it is called, what has ended is no success.
  if ((endedAt ?? null) !== null) return "failed";
  return RUNNING.has(status) ? "running" : "unknown";
}
