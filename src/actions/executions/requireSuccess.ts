import { ExecutionFailedError } from "../../errors";
import type { GetExecutionQuery } from "../../generated/operations";
import { executionState } from "../../values/executionState";

type Execution = NonNullable<GetExecutionQuery["executionResult"]>;

/** @throws ExecutionFailedError when an execution that has ended failed or was canceled. */
export function requireSuccess(execution: Execution, id: string): void {
  const state = executionState(execution);
  if (state === "succeeded") return;
  const flow = execution.flow ?? execution.flowConfig?.flow;
  const subject = `Execution ${id}${flow?.name ? ` of flow "${flow.name}"` : ""}`;
  if (state === "canceled") throw new ExecutionFailedError(`${subject} was canceled.`);
  const reason =
    execution.error ??
    (execution.status === "ERROR"
      ? "Prismatic reported no error message."
      : `its status is ${execution.status}.`);
  const retry = execution.retryNextAt ? ` A retry is due at ${execution.retryNextAt}.` : "";
  throw new ExecutionFailedError(`${subject} failed: ${reason}${retry}`);
}
