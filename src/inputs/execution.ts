import { isBlank } from "../values/isBlank";
import { integer, threeState } from "./fields";
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

const DEFAULT_SECONDS = 300;
// The platform ends the execution that waits after 15 minutes.
const MAX_SECONDS = 840;

/** How long a step waits. */
export function timeoutSeconds(comments: string) {
  const [first, ...rest] = comments.split(". ");
  const limits = `, in seconds (1-${MAX_SECONDS}, default ${DEFAULT_SECONDS})`;
  const seconds = integer(
    {
      label: "Timeout Seconds",
      placeholder: "Enter seconds",
      comments: [`${first}${limits}`, ...rest].join(". "),
      example: String(DEFAULT_SECONDS),
    },
    { min: 1, max: MAX_SECONDS },
  );
  return {
    ...seconds,
    default: String(DEFAULT_SECONDS),
    clean: (value: unknown) => seconds.clean(value) ?? DEFAULT_SECONDS,
  };
}
