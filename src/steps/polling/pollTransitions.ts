import type { Polled, PollingRun } from "./definePollingTrigger";
import {
  findTransitions,
  type InState,
  type Transition,
  type TransitionState,
} from "./transitions";

interface TransitionParams {
  readonly maxItems: number;
  readonly lookBackDate: string | undefined;
}

/**
 * A run of a trigger on things that are in a state or not.
 * @param current all things that are in it now, in a fixed order.
 * @param toRecord what the trigger returns for one that went into it.
 */
export function pollTransitions<T, TRecord>(
  current: readonly InState<T>[],
  toRecord: (transition: Transition<T>) => TRecord,
  { maxItems, lookBackDate }: TransitionParams,
  run: PollingRun,
): Polled<TRecord> {
  const { transitions, left, isFull, state } = findTransitions(current, stateOf(run.state), {
    maxItems,
    includeCurrent: lookBackDate !== undefined,
  });
  const when = isFull
    ? "a later run returns them, when others no longer are"
    : "the next run returns them";
  return {
    records: transitions.map(toRecord),
    state,
    ...(left > 0 ? { more: `${left} more are new; ${when}.` } : {}),
  };
}

function stateOf(state: unknown): TransitionState | undefined {
  if (typeof state !== "object" || state === null) return undefined;
  const { known } = state as Partial<TransitionState>;
  return typeof known === "string" ? { known } : undefined;
}
