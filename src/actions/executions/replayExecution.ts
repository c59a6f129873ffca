import { ReplayExecution } from "../../generated/operations";
import { executionId } from "../../inputs/execution";
import { mutationAction } from "../../steps/defineAction";

export const replayExecution = mutationAction({
  key: "replayExecution",
  display: {
    label: "Replay Execution",
    description:
      "Replay an execution with its original trigger payload; all of its steps run again",
  },
  inputs: { executionId },
  operation: ReplayExecution,
  field: "replayExecution",
  input: ({ executionId }) => ({ id: executionId }),
});
