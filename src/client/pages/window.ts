import { setMaxListeners } from "node:events";

/** How a request of a window reports that its rate is limited. */
export interface Pace {
  throttled(): void;
}

/**
 * How many requests run in parallel: half as many when the server limits the rate, and step by step
 * more while it does not. The endpoint's pace says when they are sent; this keeps one list from
 * having many of them wait there.
 */
export class Width {
  #width: number;
  #started = 0;
  #narrowedAt = -1;

  constructor(readonly max: number) {
    this.#width = max;
  }

  get current(): number {
    return Math.max(1, Math.floor(this.#width));
  }

  /** Begins a request. */
  begin(): Pace & { succeeded(): void } {
    const number = this.#started++;
    return {
      throttled: () => {
        // A whole window that is refused counts once, not once for each of its requests.
        if (number > this.#narrowedAt) {
          this.#width = Math.max(1, this.#width / 2);
          this.#narrowedAt = this.#started - 1;
        }
      },
      succeeded: () => {
        this.#width = Math.min(this.max, this.#width + 1 / this.#width);
      },
    };
  }
}

// How far ahead of a result that is still missing others are fetched, in widths.
const WIDTHS_AHEAD = 4;

/**
 * Runs `fetch` for 0, 1, 2 … up to `count`, several in parallel, and passes the results to `take` in
 * order, until it returns false. Whatever still runs then, or after an error, is aborted, and waited
 * for. An error counts when its turn comes: after `take` has returned false it is ignored.
 */
export async function inOrder<T>(
  count: number,
  width: Width,
  fetch: (index: number, signal: AbortSignal, pace: Pace) => Promise<T>,
  take: (result: T, index: number) => boolean,
): Promise<void> {
  const controller = new AbortController();
  // Each request of the window listens to it.
  setMaxListeners(0, controller.signal);
  const done = new Map<number, { readonly result: T } | { readonly error: unknown }>();
  const running = new Set<Promise<void>>();
  let end = count;
  let next = 0;
  let taken = 0;
  let going = true;

  const start = (index: number) => {
    const pace = width.begin();
    const task = fetch(index, controller.signal, pace)
      .then((result) => {
        pace.succeeded();
        done.set(index, { result });
      })
      .catch((error: unknown) => {
        end = Math.min(end, index + 1);
        done.set(index, { error });
      })
      .finally(() => running.delete(task));
    running.add(task);
  };

  try {
    while (going && taken < count) {
      const ahead = taken + width.max * WIDTHS_AHEAD;
      while (next < Math.min(end, ahead) && running.size < width.current) {
        start(next++);
      }
      await Promise.race(running);
      for (let turn = done.get(taken); going && turn; turn = done.get(taken)) {
        if ("error" in turn) {
          throw turn.error;
        }
        done.delete(taken);
        going = take(turn.result, taken++);
      }
    }
  } finally {
    // Everything in order before a failure has been taken; the rest is not needed.
    controller.abort();
    await Promise.all(running);
  }
}

/**
 * Maps items, `inParallel` at a time, to results in the order of the items. The first failure ends
 * it: no further item is begun.
 */
export async function mapInOrder<TItem, TResult>(
  items: readonly TItem[],
  inParallel: number,
  map: (item: TItem) => Promise<TResult>,
): Promise<TResult[]> {
  const results: TResult[] = [];
  await inOrder(
    items.length,
    new Width(inParallel),
    (index) => map(items[index] as TItem),
    (result) => results.push(result) > 0,
  );
  return results;
}
