import { GetExecution } from "../../generated/operations";
import { executionId, timeoutSeconds } from "../../inputs/execution";
import { flag } from "../../inputs/fields";
import { defineAction } from "../../steps/defineAction";
import { requireSuccess } from "./requireSuccess";
import { waitUntilEnded } from "./waitUntilEnded";

export const waitForExecution = defineAction({
  key: "waitForExecution",
  display: {
    label: "Wait for Execution",
    description: "Wait for an execution to finish and return it",
  },
  effect: "read",
  inputs: {
    executionId,
    timeoutSeconds: timeoutSeconds(
      "Maximum wait. On timeout the step fails; the execution keeps running.",
    ),
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
