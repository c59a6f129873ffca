/** A step of a flow, as an integration's definition has it. */
export interface FlowStep {
  name: string;
  isTrigger: boolean;
  componentKey: string;
  actionKey: string;
  inputs: Record<string, unknown>;
  /** What follows when it fails. Default: the flow fails. */
  errorConfig?: StepErrorConfig;
  /** The steps inside a loop. */
  steps: FlowStep[];
  branches: FlowBranch[];
}

/** Whether a step that fails ends the flow, is passed over with the result null, or runs again. */
export interface StepErrorConfig {
  errorHandlerType: "fail" | "ignore" | "retry";
  /** Of retries, without the first attempt. */
  maxAttempts: number;
  /** Before each retry. */
  delaySeconds: number;
  /** Whether each wait is twice as long as the one before. */
  usesExponentialBackoff: boolean;
  /** Whether the flow goes on after the last retry failed. */
  ignoreFinalError: boolean;
}

export interface FlowBranch {
  name: string;
  steps: FlowStep[];
}

/** An input of a step, as a definition has it. */
export interface StepInput {
  /** The key of an item of a key-value list, or of a condition. */
  name?: string;
  type: "value" | "reference" | "configVar" | "template" | "complex";
  value?: unknown;
}

/** What later steps can refer to. */
export interface StepResult {
  results: unknown;
  /** Of a loop, while its steps run. */
  currentItem?: unknown;
  index?: number;
}

/** `My Code Block` -> `myCodeBlock`: the name by which references and step results know a step. */
export function camelCase(name: string): string {
  const words = name.match(/[A-Za-z0-9]+/g) ?? [];
  return words
    .map((word, index) =>
      index === 0
        ? word.charAt(0).toLowerCase() + word.slice(1)
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join("");
}

/** All steps of a list, those inside loops and branches included. */
export function flattenSteps<S extends FlowStep>(steps: readonly S[]): S[] {
  return steps.flatMap((step) => [
    step,
    ...flattenSteps(step.steps as S[]),
    ...step.branches.flatMap((branch) => flattenSteps(branch.steps as S[])),
  ]);
}
