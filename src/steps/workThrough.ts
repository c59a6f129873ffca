import { inSeconds, limitsWith, RETRY_LIMITS, type Runtime, systemRuntime } from "../client";
import { isNamedError, type NamedError, toNamedError } from "../errors";
import { isOutage, OUTAGES_BEFORE_STOPPING } from "./outage";

/** A user's commonly observed ceiling of requests per second; it is not documented. */
export const REQUESTS_PER_SECOND = RETRY_LIMITS.recordsPerSecond;
const IN_PARALLEL = 4;
/** When every record fails for the same reason, so will the rest. */
const SAME_FAILURES_BEFORE_STOPPING = 10;
/** Time for requests that are still running when no more are begun. */
const RESERVE_MS = 60_000;

/** What an action does to many records, each with one request or a few. */
export interface Work<T> {
  /** The end of the time in which requests are begun: see `endOfWork`. */
  readonly endsAt: number;
  readonly runtime?: Runtime;
  /** After so many records that failed, in all, no more are begun. */
  readonly stopAfterFailures?: number;
  run(item: T): Promise<void>;
  /** Takes note of a record that failed; the others continue. */
  failed(item: T, error: NamedError): void;
}

/** How far it came. */
export interface Progress<T> {
  /** The records that were not begun. */
  readonly left: T[];
  /** Why there are any. */
  readonly reason?: string;
}

/**
 * The moment after which an action that begins now begins no further request, so that it can
 * still return what it did.
 */
export function endOfWork(runtime: Runtime = systemRuntime): number {
  const { actionMs } = limitsWith();
  return runtime.now() + actionMs - Math.min(RESERVE_MS, actionMs / 4);
}

/** How long so many requests take at best, for people. */
export function estimate(requests: number): string {
  const seconds = Math.ceil(requests / REQUESTS_PER_SECOND);
  const minutes = Math.round(seconds / 60);
  const time =
    seconds < 120
      ? inSeconds(seconds * 1000)
      : minutes < 120
        ? `${minutes} minutes`
        : `${Math.round(minutes / 60)} hours`;
  return `about ${time} at ${REQUESTS_PER_SECOND} requests per second`;
}

/**
 * Works through records, a few in parallel and at most `recordsPerSecond` of the limits. One that
 * fails does not stop the others. A refused connection stops the work, and so do an outage, the same
 * failure again and again, and the end of the time. The rest is then left, and nothing that was done is
 * forgotten.
 */
export async function workThrough<T>(items: readonly T[], work: Work<T>): Promise<Progress<T>> {
  const { runtime = systemRuntime, endsAt } = work;
  const stopper = new Stopper(work.stopAfterFailures);
  const begin = runtime.now();
  const betweenStarts = 1000 / limitsWith().recordsPerSecond;
  let next = 0;
  let nextStart = begin;

  const worker = async () => {
    while (next < items.length) {
      const start = Math.max(runtime.now(), nextStart);
      nextStart = start + betweenStarts;
      if (start > runtime.now()) await runtime.sleep(start - runtime.now());
      if (runtime.now() >= endsAt) stopper.stop(`Time ran out after ${inSeconds(endsAt - begin)}.`);
      if (stopper.reason !== undefined || next >= items.length) return;
      const item = items[next++] as T;
      try {
        await work.run(item);
        stopper.succeeded();
      } catch (thrown) {
        const error = isNamedError(thrown) ? thrown : toNamedError(thrown);
        work.failed(item, error);
        stopper.failed(error);
      }
    }
  };
  await Promise.all(Array.from({ length: IN_PARALLEL }, worker));
  const left = items.slice(next);
  return left.length > 0 ? { left, reason: stopper.reason } : { left };
}

/** Decides when it makes no sense to continue. */
class Stopper {
  reason: string | undefined;
  #outages = 0;
  #same = 0;
  #last = "";
  #failures = 0;

  constructor(private readonly stopAfterFailures = Number.POSITIVE_INFINITY) {}

  stop(reason: string): void {
    this.reason ??= reason;
  }

  succeeded(): void {
    this.#outages = 0;
    this.#same = 0;
  }

  failed(error: NamedError): void {
    this.#outages = isOutage(error) ? this.#outages + 1 : 0;
    this.#same = error.message === this.#last ? this.#same + 1 : 1;
    this.#last = error.message;
    const isHopeless =
      error.code === "connection" ||
      this.#outages >= OUTAGES_BEFORE_STOPPING ||
      this.#same >= SAME_FAILURES_BEFORE_STOPPING;
    if (isHopeless) this.stop(error.message);
    this.#failures += 1;
    if (this.#failures >= this.stopAfterFailures) {
      const records = this.#failures === 1 ? "1 record" : `${this.#failures} records`;
      this.stop(`${records} failed, the last with: ${error.message}`);
    }
  }
}
