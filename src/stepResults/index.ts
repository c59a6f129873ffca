import type { StoredResult } from "./find";
import { stepNameOf } from "./find";
import { asValue, type StepResult } from "./unpack";

export { downloadResults } from "./download";
export { findResults, type StoredResult, stepNameOf } from "./find";
export type { StepResult } from "./unpack";

/**
 * What one step returned, as if that step were this one: a step that ran in a loop has a list,
 * in loop order, however often the loop went round.
 */
export function asStep(
  stored: readonly StoredResult[],
  results: readonly StepResult[],
): StepResult {
  const [first] = results;
  return first && results.length === 1 && !stored.some(isInLoop)
    ? first
    : { data: results.map(asValue) };
}

/** What all steps returned, by their names as displayed. */
export function bySteps(
  stored: readonly StoredResult[],
  results: readonly StepResult[],
): Record<string, unknown> {
  const groups = new Map<string, { stored: StoredResult[]; results: StepResult[] }>();
  stored.forEach((node, index) => {
    const name = stepNameOf(node);
    const group = groups.get(name) ?? { stored: [], results: [] };
    const result = results[index];
    if (result) groups.set(name, group);
    group.stored.push(node);
    if (result) group.results.push(result);
  });
  return Object.fromEntries(
    [...groups].map(([name, group]) => [name, asValue(asStep(group.stored, group.results))]),
  );
}

function isInLoop({ loopStepIndex, loopPath }: StoredResult): boolean {
  return loopStepIndex !== null || (loopPath !== null && loopPath !== "");
}
