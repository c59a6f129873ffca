import { ReplayExecution } from "../../generated/operations";
import { executionId } from "../../inputs/execution";
import { mutationAction } from "../../steps/defineAction";

export const replayExecution = mutationAction({
  key: "replayExecution",
  display: {
    label: "Replay Execution",
    description: "Run an execution again with the request that started it",
  },
  inputs: { executionId },
  operation: ReplayExecution,
  field: "replayExecution",
  input: ({ executionId }) => ({ id: executionId }),
});
