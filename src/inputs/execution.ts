import { idInputs } from "./idInputs";

const ids = idInputs("InstanceExecutionResult", {
  label: "Execution ID",
});

export const executionId = ids.required(
  "The unique identifier of the execution: id in the results of List Executions or Test Flow.",
);
export const executionFilter = ids.optional("The unique identifier of the execution to filter by.");
