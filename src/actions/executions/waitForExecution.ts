import { ExecutionFailedError } from "../../errors";
import { GetExecution } from "../../generated/operations";
import { executionId } from "../../inputs/execution";
import { flag, integer } from "../../inputs/fields";
import { defineAction } from "../../steps/defineAction";
import { waitUntilEnded } from "./waitUntilEnded";

const DEFAULT_SECONDS = 300;
// The platform ends the execution that waits after 15 minutes.
const MOST_SECONDS = 840;

const seconds = integer(
  {
    label: "Timeout Seconds",
    comments: `How long to wait at most, in seconds: 1 to ${MOST_SECONDS}. Default: ${DEFAULT_SECONDS}.`,
    example: String(DEFAULT_SECONDS),
  },
  { min: 1, max: MOST_SECONDS },
);

export const waitForExecution = defineAction({
  key: "waitForExecution",
  display: {
    label: "Wait for Execution",
    description: "Wait until an execution has ended, and return it",
  },
  safety: "read",
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
          "Fail the step when the execution has ended with an error. When off, the execution is returned with its error.",
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
    if (failOnError && (execution.error !== null || execution.status === "ERROR")) {
      const flow = execution.flow ?? execution.flowConfig?.flow;
      const retry = execution.retryNextAt
        ? ` A retry is planned for ${execution.retryNextAt}.`
        : "";
      throw new ExecutionFailedError(
        `The execution${flow ? ` of flow "${flow.name}"` : ""} failed: ${execution.error ?? "the API tells no error."}${retry}`,
      );
    }
    return { data: { status, data } };
  },
});
