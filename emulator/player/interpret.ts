import { evaluate } from "@prismatic-io/spectral/dist/conditionalLogic";
import { camelCase, type FlowStep, type StepInput, type StepResult } from "./flow";
import { resolveExpression, resolveInput, type Scope } from "./resolve";

/** Where inside of loops a step runs. */
export interface LoopPosition {
  readonly loopStepName: string;
  readonly index: number;
  /** Every loop around the step with its index: `forEachOrder.0.forEachLine.2`. */
  readonly path: string;
}

/** A step that is to be performed now, with its inputs resolved. */
export interface StepCall {
  readonly step: FlowStep;
  readonly inputs: Record<string, unknown>;
  readonly loop?: LoopPosition;
  /** Of a retry: how long to wait before. */
  readonly delaySeconds?: number;
}

/** What a performed step returned. */
export interface StepOutcome {
  readonly data: unknown;
  /** The branch to follow, of a step that has branches. */
  readonly branch?: string;
}

/** What an action returns. */
export interface ActionResult {
  readonly data?: unknown;
  /** Of a file. */
  readonly contentType?: string;
  readonly branch?: string;
}

/** A step's outcome: what its action returned as data; of a file, its content type too. */
export function outcomeOf(result: ActionResult | undefined): StepOutcome {
  const { data = null, contentType, branch } = result ?? {};
  return { data: contentType === undefined ? data : { data, contentType }, branch };
}

/** What a flow needs to know, and who is notified of its steps. */
export interface FlowOptions extends Pick<Scope, "configVar" | "strict"> {
  /** What a loop without items of its own iterates over. */
  loopItems?(step: FlowStep): readonly unknown[] | undefined;
  /** Called before the inputs of a step are resolved. What it throws, the step fails with. */
  onStart?(step: FlowStep, loop?: LoopPosition): void;
  onSuccess?(step: FlowStep, value: unknown, loop?: LoopPosition): void;
  /** A step failed, and runs again after the delay, or, without one, is passed over. */
  onPassedOver?(step: FlowStep, error: unknown, loop?: LoopPosition, delaySeconds?: number): void;
  /** @param value what the iterations before returned, of a loop. */
  onFailure?(step: FlowStep, error: unknown, loop?: LoopPosition, value?: unknown): void;
}

type Interpretation<T = void> = Generator<StepCall, T, StepOutcome>;

/** The branch of what no condition holds for. */
const ELSE = "Else";

/**
 * A flow on its way: resolves values, references, config variables and templates, iterates loops
 * and follows branches. Who performs a step, and whether that takes time, is left to the caller,
 * who gets each step from `steps()` and passes on what it returned: `performAll`, `performAllNow`.
 */
export class FlowInterpreter {
  readonly results: Record<string, StepResult> = {};
  readonly #options: FlowOptions;
  readonly #scope: Scope;

  constructor(options: FlowOptions) {
    this.#options = options;
    this.#scope = {
      results: this.results,
      configVar: (key) => options.configVar(key),
      strict: options.strict,
    };
  }

  /** Runs steps in their order. Returns false where one of them broke the loop around them. */
  *steps(steps: readonly FlowStep[], loop?: LoopPosition): Interpretation<boolean> {
    for (const step of steps) {
      if (!(yield* this.#step(step, loop))) return false;
    }
    return true;
  }

  *#step(step: FlowStep, loop?: LoopPosition): Interpretation<boolean> {
    if (isLoop(step)) {
      yield* this.#loop(step, loop);
      return true;
    }
    const outcome = yield* this.#outcome(step, loop);
    this.results[camelCase(step.name)] = { results: outcome.data };
    this.#options.onSuccess?.(step, outcome.data, loop);
    if (isStep(step, "loop", "breakLoop")) return false;
    const branch = step.branches.find(({ name }) => name === outcome.branch);
    if (outcome.branch !== undefined && !branch && this.#options.strict) {
      throw new Error(`${step.name} has no branch ${outcome.branch}.`);
    }
    return yield* this.steps(branch?.steps ?? step.steps, loop);
  }

  /** Performs a step, again where it says so. What it throws in the end, the flow fails with. */
  *#outcome(step: FlowStep, loop?: LoopPosition): Interpretation<StepOutcome> {
    const { errorHandlerType, maxAttempts = 0, ignoreFinalError } = step.errorConfig ?? {};
    const retries = errorHandlerType === "retry" ? maxAttempts : 0;
    const isIgnored =
      errorHandlerType === "ignore" || (errorHandlerType === "retry" && ignoreFinalError);
    let delaySeconds: number | undefined;
    for (let retry = 0; ; retry += 1) {
      try {
        if (retry === 0) this.#options.onStart?.(step, loop);
        return yield* this.#perform(step, loop, delaySeconds);
      } catch (error) {
        if (retry < retries) {
          delaySeconds = delayOf(step, retry + 1);
          this.#options.onPassedOver?.(step, error, loop, delaySeconds);
        } else if (isIgnored) {
          this.#options.onPassedOver?.(step, error, loop);
          return { data: null };
        } else {
          this.#options.onFailure?.(step, error, loop);
          throw error;
        }
      }
    }
  }

  *#perform(
    step: FlowStep,
    loop?: LoopPosition,
    delaySeconds?: number,
  ): Interpretation<StepOutcome> {
    if (isStep(step, "branch", "branchOnExpression")) {
      const branch = this.#chooseBranch(step);
      return { data: branch, branch };
    }
    return yield { step, inputs: this.#inputs(step), loop, delaySeconds };
  }

  *#loop(step: FlowStep, outer?: LoopPosition): Interpretation {
    const name = camelCase(step.name);
    const returned: unknown[] = [];
    try {
      this.#options.onStart?.(step, outer);
      const last = step.steps.at(-1);
      for (const [index, currentItem] of this.#items(step).entries()) {
        this.results[name] = { results: null, currentItem, index };
        const path = `${outer ? `${outer.path}.` : ""}${name}.${index}`;
        const goesOn = yield* this.steps(step.steps, { loopStepName: step.name, index, path });
        if (!goesOn) break;
        returned.push(last ? this.results[camelCase(last.name)]?.results : currentItem);
      }
    } catch (error) {
      this.#options.onFailure?.(step, error, outer, returned);
      throw error;
    }
    this.results[name] = { results: returned };
    this.#options.onSuccess?.(step, returned, outer);
  }

  #items(step: FlowStep): readonly unknown[] {
    const { items, iterationCount } = this.#inputs(step);
    if (Array.isArray(items)) return items;
    const count = Number(iterationCount ?? 0);
    if (count > 0) return Array.from({ length: count }, (_, index) => index);
    const others = this.#options.loopItems?.(step);
    if (!others) throw new Error(`${step.name} has no list to loop over.`);
    return others;
  }

  #chooseBranch(step: FlowStep): string {
    const conditions = (step.inputs.conditions as StepInput | undefined)?.value;
    if (!Array.isArray(conditions)) return ELSE;
    const chosen = conditions.find(({ value }: StepInput) => this.#holds(value));
    return chosen?.name ?? ELSE;
  }

  #holds(condition: unknown): boolean {
    try {
      return Boolean(evaluate(resolveExpression(condition, this.#scope) as never));
    } catch (error) {
      if (this.#options.strict) throw error;
      return false;
    }
  }

  #inputs(step: FlowStep): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(step.inputs).map(([key, input]) => [key, resolveInput(input, this.#scope)]),
    );
  }
}

/** What a step is performed with where the flow ends with it, as a trigger that found nothing does. */
export const STOP = Symbol("stop");

/**
 * Performs the steps of a flow one after the other.
 * @throws what the step that failed threw; the reason of `signal` when it is aborted before a step.
 */
export async function performAll(
  steps: Interpretation<unknown>,
  perform: (call: StepCall) => Promise<StepOutcome | typeof STOP> | StepOutcome,
  signal?: AbortSignal,
): Promise<void> {
  let next = steps.next();
  while (!next.done) {
    // Steps that ignore their errors do not ignore this.
    signal?.throwIfAborted();
    let outcome: StepOutcome | typeof STOP;
    try {
      outcome = await perform(next.value);
    } catch (error) {
      next = steps.throw(error);
      continue;
    }
    if (outcome === STOP) return;
    next = steps.next(outcome);
  }
}

/** The same for steps that take no time. */
export function performAllNow(
  steps: Interpretation<unknown>,
  perform: (call: StepCall) => StepOutcome,
): void {
  let next = steps.next();
  while (!next.done) {
    let outcome: StepOutcome;
    try {
      outcome = perform(next.value);
    } catch (error) {
      next = steps.throw(error);
      continue;
    }
    next = steps.next(outcome);
  }
}

/** The seconds before a retry, of which the first is 1. */
function delayOf({ errorConfig }: FlowStep, retry: number): number {
  const { delaySeconds = 0, usesExponentialBackoff } = errorConfig ?? {};
  return usesExponentialBackoff ? delaySeconds * 2 ** (retry - 1) : delaySeconds;
}

function isLoop({ componentKey, actionKey }: FlowStep): boolean {
  return componentKey === "loop" && actionKey !== "breakLoop";
}

function isStep(step: FlowStep, componentKey: string, actionKey: string): boolean {
  return step.componentKey === componentKey && step.actionKey === actionKey;
}
