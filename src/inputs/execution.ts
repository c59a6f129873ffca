import { isBlank } from "../values/isBlank";
import { threeState } from "./fields";
import { idInputs } from "./idInputs";

const ids = idInputs("InstanceExecutionResult", {
  label: "Execution ID",
});

export const executionId = ids.required(
  "The unique identifier of the execution: id in the results of List Executions or Test Flow.",
);
export const executionFilter = ids.optional("The unique identifier of the execution to filter by.");

const anyOrNot = threeState({
  label: "Test Executions",
  comments: "Filter by whether a test in the designer started the execution. Default: No.",
});

/**
 * Tests run in the designer are left out unless they are chosen. "any" stays as it is, since the
 * platform cleans a value before the action does, and blank means no.
 */
export const testExecutions = {
  ...anyOrNot,
  default: "no",
  clean: (value: unknown): boolean | "any" =>
    isBlank(value) ? false : (anyOrNot.clean(value) ?? "any"),
};

/** The filter that the API takes. */
export const testExecutionFilter = (chosen: boolean | "any"): boolean | undefined =>
  chosen === "any" ? undefined : chosen;
