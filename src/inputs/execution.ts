import { idInputs } from "./idInputs";

const ids = idInputs("InstanceExecutionResult", {
  label: "Execution ID",
});

export const executionId = ids.required("The ID of the execution.");
export const executionFilter = (records: string) =>
  ids.optional(`Only ${records} of this execution.`);
