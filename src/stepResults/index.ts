import type { Downloaded, FailedRun } from "./download";
import { type StepRun, stepNameOf } from "./find";
import { asValue, type StepResult } from "./unpack";

export { downloadResults } from "./download";
export { findResults } from "./find";

/** A step whose result could not be read, and why. */
export interface FailedStep {
  readonly stepName: string;
  readonly error: string;
}

/**
 * What one step returned, as if that step were this one: a step that ran in a loop has a list,
 * in loop order, however often the loop went round.
 * @throws the error of a result that could not be read.
 */
export function asStep({ runs, failed: [failed] }: Downloaded): StepResult {
  if (failed) throw failed.error;
  return resultOf(runs);
}

/**
 * What all steps returned, by their names as displayed, and those whose result could not be read: a
 * loop of which one result is missing is one of them.
 * @throws the error of the first where none could be read.
 */
export function bySteps({ runs, failed }: Downloaded): {
  stepResults: Record<string, unknown>;
  failed: FailedStep[];
} {
  const [first] = failed;
  if (first && runs.length === 0) throw first.error;
  const failedSteps = new Map<string, FailedRun>();
  for (const run of failed) {
    const name = stepNameOf(run.stored);
    if (!failedSteps.has(name)) failedSteps.set(name, run);
  }
  const steps = new Map<string, StepRun[]>();
  for (const run of runs) {
    const name = stepNameOf(run.stored);
    const others = steps.get(name);
    if (others) others.push(run);
    else if (!failedSteps.has(name)) steps.set(name, [run]);
  }
  return {
    stepResults: Object.fromEntries(
      [...steps].map(([name, all]) => [name, asValue(resultOf(all))]),
    ),
    failed: [...failedSteps].map(([stepName, { error }]) => ({ stepName, error: error.message })),
  };
}

function resultOf(runs: readonly StepRun[]): StepResult {
  const [first] = runs;
  return first && runs.length === 1 && !isInLoop(first)
    ? first.result
    : { data: runs.map((run) => asValue(run.result)) };
}

function isInLoop({ stored: { loopStepIndex, loopPath } }: StepRun): boolean {
  return (loopStepIndex ?? null) !== null || Boolean(loopPath);
}
