import type { Store } from "./store";
import type { ExecutionRecord } from "./types";

/**
 * Cancels an execution that has not ended, as a person does in the app: it has neither a result
 * nor an error. The API's mutation for this is not public, so nothing of the API calls it.
 * @returns whether the execution could be canceled.
 */
export function cancelExecution(store: Store, execution: ExecutionRecord): boolean {
  if (execution.endedAt !== null) return false;
  store.pendingExecutions.delete(execution);
  store.runningFlows.get(execution)?.cancel();
  execution.outcome = null;
  execution.status = "CANCELED";
  execution.resultType = "CANCELED_BY_USER";
  execution.endedAt = store.clock.now();
  store.changed();
  return true;
}
