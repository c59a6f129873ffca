import { type Outcome, TimeoutError } from "../../errors";
import { inSeconds } from "../inSeconds";
import type { Runtime } from "../runtime";

/** The time that a step has, over all of its requests, retries and waits. */
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

  /** The same deadline for work that `signal` can abort. */
  with(signal: AbortSignal): Deadline {
    return new Deadline(this.runtime, this.totalMs, signal, this.#end);
  }

  /** A deadline `ms` from now, or this one where it is earlier. */
  within(ms: number): Deadline {
    return ms >= this.left() ? this : new Deadline(this.runtime, ms, this.signal);
  }

  /** Milliseconds left; never below 0. */
  left(): number {
    return Math.max(0, this.#end - this.runtime.now());
  }

  /**
   * @param outcome what is known of a mutation that would have been sent now.
   * @throws TimeoutError when the time is over.
   * @throws the signal's reason when it is aborted; whoever aborts no longer waits for a result.
   */
  throwIfOver(outcome?: Outcome): void {
    this.signal?.throwIfAborted();
    if (this.left() <= 0) {
      throw deadlineReached(this.totalMs, outcome);
    }
  }

  /** Waits for `promise` until the deadline, or until the signal aborts; does not end its work. */
  async race<T>(promise: Promise<T>, outcome?: Outcome): Promise<T> {
    const { signal } = this;
    try {
      this.throwIfOver(outcome);
    } catch (error) {
      promise.catch(() => {});
      throw error;
    }
    let timer: NodeJS.Timeout | undefined;
    let abort = () => {};
    const end = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(deadlineReached(this.totalMs, outcome)), this.left());
      abort = () => reject(signal?.reason);
      signal?.addEventListener("abort", abort, { once: true });
    });
    try {
      return await Promise.race([promise, end]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  }
}

/** The error for a step whose time is over. */
function deadlineReached(totalMs: number, outcome?: Outcome): TimeoutError {
  const state = outcome === "notExecuted" ? "; nothing was changed" : "";
  return new TimeoutError(
    `The time limit of ${inSeconds(totalMs)} was reached${state}.`,
    outcome,
    "fewerRecords",
  );
}
