import type { RequiredConfigVariableShapeFragment } from "../generated/operations";

/** What a config variable is: its key, and what its value must look like. */
export type RequiredConfigVariable = RequiredConfigVariableShapeFragment;

/** Takes a sentence about what is wrong with a value, without its subject. */
export type ReportProblem = (problem: string) => void;

/** Whether this is an object with fields: no list, no null, no date. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value))
  );
}
