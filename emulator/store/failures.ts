import { finishExecution, startExecution } from "./executions";
import type { Store } from "./store";
import type { ExecutionRecord, FlowRecord, InstanceRecord } from "./types";

/** Lets an instance's flow fail as it does when another system is down: a replay succeeds. */
export function failExecution(
  store: Store,
  instance: InstanceRecord,
  flow: FlowRecord,
  { startedAt, error }: { startedAt: number; error: string },
): ExecutionRecord {
  const execution = startExecution(store, {
    instance,
    flow,
    request: { payload: "{}", contentType: "application/json", headers: {} },
    startedAt,
    invokeType: "WEBHOOK",
  });
  end(store, execution, error);
  return execution;
}

/** Lets an execution be replayed or retried: with an error, without one, or to go on running. */
export function tryAgain(
  store: Store,
  execution: ExecutionRecord,
  as: "replay" | "retry",
  outcome: { startedAt: number; error: string | null } | { startedAt: number; running: true },
): ExecutionRecord {
  const instance = store.instances.get(execution.instanceId);
  const flow = store.flows.get(execution.flowId);
  if (!instance || !flow) throw new Error("The execution's instance or flow is not there.");
  const attempt = startExecution(store, {
    instance,
    flow,
    request: execution.request,
    startedAt: outcome.startedAt,
    invokeType: execution.invokeType,
    ...(as === "replay"
      ? { replayForExecutionId: execution.id }
      : { retryForExecutionId: execution.id, retryCount: execution.retryCount + 1 }),
  });
  if ("error" in outcome) end(store, attempt, outcome.error);
  else if (attempt.outcome) attempt.outcome.endsAt = Number.POSITIVE_INFINITY;
  store.revision += 1;
  return attempt;
}

function end(store: Store, execution: ExecutionRecord, error: string | null): void {
  if (execution.outcome) execution.outcome.error = error;
  finishExecution(store, execution);
}
