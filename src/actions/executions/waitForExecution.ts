import { ExecutionFailedError } from "../../errors";
import { GetExecution } from "../../generated/operations";
import { executionId } from "../../inputs/execution";
import { flag, integer } from "../../inputs/fields";
import { defineAction } from "../../steps/defineAction";
import { executionState } from "../../values/executionState";
import { waitUntilEnded } from "./waitUntilEnded";

const DEFAULT_SECONDS = 300;
// The platform ends the execution that waits after 15 minutes.
const MAX_SECONDS = 840;

const seconds = integer(
  {
    label: "Timeout Seconds",
    placeholder: "Enter seconds",
    comments: `Maximum wait, in seconds (1-${MAX_SECONDS}, default ${DEFAULT_SECONDS}). On timeout the step fails; the execution keeps running.`,
    example: String(DEFAULT_SECONDS),
  },
  { min: 1, max: MAX_SECONDS },
);

export const waitForExecution = defineAction({
  key: "waitForExecution",
  display: {
    label: "Wait for Execution",
    description: "Wait for an execution to finish and return it",
  },
  effect: "read",
  inputs: {
    executionId,
    timeoutSeconds: {
      ...seconds,
      default: String(DEFAULT_SECONDS),
      clean: (value: unknown) => seconds.clean(value) ?? DEFAULT_SECONDS,
    },
    failOnError: flag(
      {
        label: "Fail on Error",
        comments:
          "When true, the step fails if the execution failed or was canceled. When false, the execution is returned with its status and error.",
      },
      true,
    ),
  },
  operations: [GetExecution],
  perform: async (client, { executionId, timeoutSeconds, failOnError }) => {
    const { status, data, execution } = await waitUntilEnded(
      client,
      executionId,
      timeoutSeconds * 1000,
    );
    if (failOnError) requireSuccess(execution, executionId);
    return { data: { status, data } };
  },
});

type Execution = Awaited<ReturnType<typeof waitUntilEnded>>["execution"];

function requireSuccess(execution: Execution, id: string): void {
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
