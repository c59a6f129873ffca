/**
 * Things that are in a state or not, such as connections in error, where nobody records since when:
 * which of them went into it since the last run. Pure: what is in the state now goes in.
 *
 * What is in the state and was returned is remembered until it is no longer in the state. So each
 * thing is returned once each time that it is seen to go into it; what left the state and went into
 * it again between two runs was in it both times, and is not seen, unless its key says so.
 */
import { joinKeys, keyOf, splitKeys } from "./keys";

/**
 * So many keys are remembered, 240 KB of state. When more are in the state at a time, what went into
 * it last waits until others have left it: it is returned later, not lost, and nothing twice.
 */
export const MAX_REMEMBERED = 20_000;

/** What is kept between runs: JSON. */
export interface TransitionState {
  /** The keys of what is in the state and was returned, or was in it at the beginning. */
  readonly known: string;
}

/** A thing that is in one or several of the states. */
export interface InState<T> {
  readonly item: T;
  /** Its ID with the state, one for each of its states; a new one makes the thing new. */
  readonly ids: readonly string[];
}

export interface TransitionOptions {
  /** The maximum number of things to return. */
  readonly maxItems: number;
  /** For the first run: whether what is in the state already is new. */
  readonly includeCurrent: boolean;
}

export interface Transition<T> {
  readonly item: T;
  /** Which of its IDs are new. */
  readonly newIds: readonly string[];
}

export interface TransitionRun<T> {
  /** What went into the state, in the order of the things. */
  readonly transitions: Transition<T>[];
  /** How many more went into the state, and come with later runs. */
  readonly left: number;
  /** Whether they wait for others to leave the state, because no more can be remembered. */
  readonly isFull: boolean;
  readonly state: TransitionState;
}

/** One run: what went into the state since `state`, and the state for the next run. */
export function findTransitions<T>(
  current: readonly InState<T>[],
  state: TransitionState | undefined,
  { maxItems, includeCurrent }: TransitionOptions,
): TransitionRun<T> {
  const known = new Set(splitKeys(state?.known));
  const kept: string[] = [];
  const fresh: { item: T; ids: { id: string; key: string }[] }[] = [];
  for (const { item, ids } of current) {
    const keyed = ids.map((id) => ({ id, key: keyOf(id) }));
    for (const { key } of keyed) if (known.has(key)) kept.push(key);
    const unknown = keyed.filter(({ key }) => !known.has(key));
    if (unknown.length > 0) fresh.push({ item, ids: unknown });
  }
  if (!state && !includeCurrent) {
    const all = fresh.flatMap(({ ids }) => ids.map(({ key }) => key));
    const known = joinKeys(all.slice(0, MAX_REMEMBERED));
    return { transitions: [], left: 0, isFull: false, state: { known } };
  }
  const transitions: Transition<T>[] = [];
  let isFull = false;
  for (const { item, ids } of fresh) {
    if (transitions.length >= maxItems) break;
    isFull = kept.length + ids.length > MAX_REMEMBERED;
    if (isFull) break;
    kept.push(...ids.map(({ key }) => key));
    transitions.push({ item, newIds: ids.map(({ id }) => id) });
  }
  return {
    transitions,
    left: fresh.length - transitions.length,
    isFull,
    state: { known: joinKeys(kept) },
  };
}
