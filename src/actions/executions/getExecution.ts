import { GetExecution } from "../../generated/operations";
import { executionId } from "../../inputs/execution";
import { readAction } from "../../steps/defineAction";

export const getExecution = readAction({
  key: "getExecution",
  display: {
    label: "Get Execution",
    description: "Get the information and metadata of an execution",
  },
  inputs: { executionId },
  operation: GetExecution,
  variables: ({ executionId }) => ({ executionId }),
  found: { in: (data) => data.executionResult, name: "execution", by: "executionId" },
});
