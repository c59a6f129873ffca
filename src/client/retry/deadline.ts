import { type Outcome, TimeoutError } from "../../errors";
import type { Runtime } from "../runtime";

/** The time that a whole action has, over all of its calls, tries and waits. */
export class Deadline {
  readonly #end: number;

  constructor(
    readonly runtime: Runtime,
    readonly totalMs: number,
    readonly signal?: AbortSignal,
    end = runtime.now() + totalMs,
  ) {
    this.#end = end;
  }

  /** The same deadline, ended by another signal too: one that itself follows this one's. */
  with(signal: AbortSignal): Deadline {
    return new Deadline(this.runtime, this.totalMs, signal, this.#end);
  }

  /** Milliseconds left; never below 0. */
  left(): number {
    return Math.max(0, this.#end - this.runtime.now());
  }

  /** Why nothing more may be done, or undefined. */
  over(outcome?: Outcome): TimeoutError | undefined {
    if (this.signal?.aborted) {
      return cancelled(outcome);
    }
    return this.left() <= 0 ? deadlineReached(this.totalMs, outcome) : undefined;
  }

  /** Waits for `promise`, but not beyond the deadline; what it waits for goes on. */
  async race<T>(promise: Promise<T>): Promise<T> {
    const over = this.over();
    if (over) {
      promise.catch(() => {});
      throw over;
    }
    let timer: NodeJS.Timeout | undefined;
    let abort: (() => void) | undefined;
    const end = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(deadlineReached(this.totalMs)), this.left());
      abort = () => reject(cancelled());
      this.signal?.addEventListener("abort", abort, { once: true });
    });
    try {
      return await Promise.race([promise, end]);
    } finally {
      clearTimeout(timer);
      if (abort) {
        this.signal?.removeEventListener("abort", abort);
      }
    }
  }
}

/** The error for an action whose time is over. */
export function deadlineReached(totalMs: number, outcome?: Outcome): TimeoutError {
  return new TimeoutError(
    `The whole action ran out of its ${Math.ceil(totalMs / 1000)} seconds. Ask for less at once, or try again later.`,
    outcome,
  );
}

/** The error for an action that was cancelled. */
export function cancelled(outcome?: Outcome): TimeoutError {
  return new TimeoutError("The action was cancelled before it ended.", outcome);
}
