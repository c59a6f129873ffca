import type { Outcome } from "../../errors";
import type { Failure } from "../http/failures";
import type { Runtime } from "../runtime";
import type { Deadline } from "./deadline";
import { FairQueue } from "./fairQueue";
import { Rate, type Sent } from "./rate";
import type { Attempt, AttemptInTurn } from "./retry";
import type { RetryLimits } from "./rules";

/** Requests to one endpoint under way together. */
export const MAX_UNDER_WAY = 128;
/** The same at first: while more wait, each response allows one more. */
export const UNDER_WAY_AT_FIRST = 24;
/** What a late timer missed is made up for, up to so many milliseconds. */
const CATCH_UP_MS = 20;

/** Who wants to send a request. */
export interface Caller {
  /** Callers that share one are one after the other; all lanes have their turns alike. */
  readonly lane: object;
  readonly deadline: Deadline;
  readonly limits: RetryLimits;
  /** Whether this request had its turn and was refused for its rate. */
  readonly isAgain: boolean;
  /** What is known of a mutation that has not had its turn. */
  readonly outcome?: Outcome;
}

interface Waiting {
  begin(): void;
}

/**
 * When requests to an endpoint are sent, for all steps of a process. While no server has refused
 * one for its rate, immediately. Then they have their turns, at the rate that is accepted.
 */
export class Pace {
  readonly #rate = new Rate();
  readonly #queue = new FairQueue<Waiting>();
  #mostUnderWay = UNDER_WAY_AT_FIRST;
  #underWay = 0;
  #nextAt = 0;
  #pausedUntil = 0;
  #refusal: Failure | undefined;
  #isServing = false;
  #alarm: AbortController | undefined;

  /**
   * Makes an attempt in its turn, and learns from how it ends.
   * @param attempt gets the milliseconds that were waited for the turn.
   * @throws TimeoutError when the deadline is over before.
   */
  async inTurn<T>(
    caller: Caller,
    attempt: (waitedMs: number) => Promise<Attempt<T>>,
  ): Promise<AttemptInTurn<T>> {
    const { deadline, limits } = caller;
    const { runtime } = deadline;
    const begin = runtime.now();
    if (this.#isFree(begin)) {
      this.#begin(begin);
    } else {
      const pauseMs = this.#pausedUntil - begin;
      if (this.#refusal && pauseMs >= deadline.left()) {
        const failure = { ...this.#refusal, retryAfterMs: pauseMs };
        return { failure, waitedMs: 0, isSkipped: true };
      }
      await this.#wait(caller);
    }
    const sentAt = runtime.now();
    const sent = this.#rate.send(sentAt);
    try {
      const waitedMs = sentAt - begin;
      const result = await attempt(waitedMs);
      this.#learn(sent, result, runtime.now(), limits);
      return { ...result, waitedMs };
    } finally {
      this.#end(runtime);
    }
  }

  #isFree(now: number): boolean {
    return this.#queue.size === 0 && this.#underWay < this.#mostUnderWay && this.#waitMs(now) <= 0;
  }

  /** Milliseconds to the next turn. */
  #waitMs(now: number): number {
    const isLimited = this.#rate.perSecond(now) !== Number.POSITIVE_INFINITY;
    return isLimited ? this.#nextAt - now : 0;
  }

  #begin(now: number): void {
    this.#underWay += 1;
    this.#nextAt = Math.max(this.#nextAt, now - CATCH_UP_MS) + 1_000 / this.#rate.perSecond(now);
  }

  async #wait({ lane, deadline, isAgain, outcome }: Caller): Promise<void> {
    const waiting: Waiting = { begin: () => {} };
    const turn = new Promise<void>((resolve) => {
      waiting.begin = resolve;
    });
    this.#queue.add(lane, waiting, isAgain);
    void this.#serve(deadline.runtime);
    try {
      await deadline.race(turn, outcome);
    } catch (error) {
      if (!this.#queue.remove(lane, waiting)) this.#end(deadline.runtime);
      else if (this.#queue.size === 0) this.#alarm?.abort();
      throw error;
    }
  }

  /** Gives turns to those who wait, until none waits or too many are under way. */
  async #serve(runtime: Runtime): Promise<void> {
    if (this.#isServing) return;
    this.#isServing = true;
    while (this.#queue.size > 0 && this.#underWay < this.#mostUnderWay) {
      const waitMs = this.#waitMs(runtime.now());
      // After a whole sleep the moment has come, whatever the clock says.
      if (waitMs > 0 && !(await this.#sleep(waitMs, runtime))) continue;
      const now = runtime.now();
      this.#rate.held(1_000 / this.#rate.perSecond(now));
      this.#begin(now);
      this.#queue.next()?.begin();
    }
    this.#isServing = false;
  }

  /** Sleeps; false when it was woken because something has changed. */
  async #sleep(ms: number, runtime: Runtime): Promise<boolean> {
    const alarm = new AbortController();
    this.#alarm = alarm;
    await runtime.sleep(ms, alarm.signal);
    return !alarm.signal.aborted;
  }

  #learn(sent: Sent, result: Attempt<unknown>, now: number, limits: RetryLimits): void {
    if (!("failure" in result) || result.failure.reason !== "throttled") {
      if (this.#queue.size > 0 && this.#mostUnderWay < MAX_UNDER_WAY) this.#mostUnderWay += 1;
      if (this.#rate.accepted(sent, now)) this.#nextTurnBy(now);
      return;
    }
    const { failure } = result;
    if (this.#rate.perSecond(now) === Number.POSITIVE_INFINITY) {
      this.#mostUnderWay = UNDER_WAY_AT_FIRST;
      this.#nextAt = now;
    }
    this.#refusal = failure;
    const { retryAfterMs = 0 } = failure;
    const pauseMs = retryAfterMs > limits.maxRetryAfterMs ? 0 : retryAfterMs;
    this.#rate.refused(sent, now, 1_000 / limits.throttledBaseDelayMs, pauseMs);
    if (now + pauseMs > this.#pausedUntil) {
      this.#pausedUntil = now + pauseMs;
      this.#nextAt = Math.max(this.#nextAt, this.#pausedUntil);
      this.#alarm?.abort();
    }
  }

  /** The rate rose: the next turn does not come later than it demands. */
  #nextTurnBy(now: number): void {
    const soon = now + 1_000 / this.#rate.perSecond(now);
    this.#nextAt = Math.max(this.#pausedUntil, Math.min(this.#nextAt, soon));
    this.#alarm?.abort();
  }

  #end(runtime: Runtime): void {
    this.#underWay -= 1;
    void this.#serve(runtime);
  }
}

const paces = new Map<string, Pace>();

/** The process's pace for an endpoint. */
export function paceOf(endpoint: string): Pace {
  let pace = paces.get(endpoint);
  if (!pace) {
    pace = new Pace();
    paces.set(endpoint, pace);
  }
  return pace;
}

/** Forgets what servers accept. */
export function resetPaces(): void {
  paces.clear();
}
