import { type StepRun, stepNameOf } from "./find";
import { asValue, type StepResult } from "./unpack";

export { downloadResults } from "./download";
export { findResults } from "./find";

/**
 * What one step returned, as if that step were this one: a step that ran in a loop has a list,
 * in loop order, however often the loop went round.
 */
export function asStep(runs: readonly StepRun[]): StepResult {
  const [first] = runs;
  return first && runs.length === 1 && !isInLoop(first)
    ? first.result
    : { data: runs.map((run) => asValue(run.result)) };
}

/** What all steps returned, by their names as displayed. */
export function bySteps(runs: readonly StepRun[]): Record<string, unknown> {
  const steps = new Map<string, StepRun[]>();
  for (const run of runs) {
    const name = stepNameOf(run.stored);
    const others = steps.get(name);
    if (others) others.push(run);
    else steps.set(name, [run]);
  }
  return Object.fromEntries([...steps].map(([name, runs]) => [name, asValue(asStep(runs))]));
}

function isInLoop({ stored: { loopStepIndex, loopPath } }: StepRun): boolean {
  return (loopStepIndex ?? null) !== null || Boolean(loopPath);
}
