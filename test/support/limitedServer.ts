import type { Failure } from "../../src/client/http/failures";
import { RetryBudget } from "../../src/client/retry/budget";
import { Deadline } from "../../src/client/retry/deadline";
import type { Pace } from "../../src/client/retry/pace";
import type { Attempt } from "../../src/client/retry/retry";
import { withRetries } from "../../src/client/retry/retry";
import { RETRY_LIMITS } from "../../src/client/retry/rules";
import type { Runtime } from "../../src/client/runtime";

/** A clock that stands still while something runs, and goes on when all sleep. */
export class VirtualTime {
  #now = 1_000;
  readonly #sleepers = new Set<{ at: number; wake(): void }>();
  #seed = 1;

  readonly runtime: Runtime = {
    now: () => this.#now,
    date: () => this.#now,
    random: () => {
      this.#seed = (this.#seed * 16_807) % 2_147_483_647;
      return this.#seed / 2_147_483_647;
    },
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const sleeper = {
          at: this.#now + Math.max(0, ms),
          wake: () => {
            this.#sleepers.delete(sleeper);
            signal?.removeEventListener("abort", sleeper.wake);
            resolve();
          },
        };
        this.#sleepers.add(sleeper);
        signal?.addEventListener("abort", sleeper.wake);
      }),
  };

  /** How many sleep. */
  get sleeping(): number {
    return this.#sleepers.size;
  }

  /** Runs until `promise` has ended; at most an hour of its time. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    promise.then(over, over);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isOver) return promise;
      const [next] = [...this.#sleepers].sort((a, b) => a.at - b.at);
      if (!next || next.at > 3_600_000) throw new Error("Everything waits for nothing.");
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
  }
}

interface ServerSettings {
  readonly perSecond: number;
  readonly burst?: number;
  readonly latencyMs?: number;
  readonly retryAfterMs?: number;
}

/** A server with a token bucket, in virtual time. */
export class LimitedServer {
  accepted = 0;
  refused = 0;
  perSecond: number;
  #tokens: number;
  #filledAt: number;

  constructor(
    readonly time: VirtualTime,
    readonly settings: ServerSettings,
  ) {
    this.perSecond = settings.perSecond;
    this.#tokens = settings.burst ?? settings.perSecond;
    this.#filledAt = time.runtime.now();
  }

  /** Refusals come back immediately, results after the latency. */
  async request<T>(value: T): Promise<Attempt<T>> {
    const { burst = this.perSecond, latencyMs = 50, retryAfterMs } = this.settings;
    const now = this.time.runtime.now();
    const filled = ((now - this.#filledAt) / 1_000) * this.perSecond;
    this.#tokens = Math.min(burst, this.#tokens + filled);
    this.#filledAt = now;
    if (this.#tokens < 1) {
      this.refused += 1;
      await this.time.runtime.sleep(5);
      return { failure: throttled(retryAfterMs) };
    }
    this.#tokens -= 1;
    this.accepted += 1;
    await this.time.runtime.sleep(latencyMs);
    return { value };
  }
}

/** The failure of a request that was refused for its rate. */
export function throttled(retryAfterMs?: number): Failure {
  return { name: "throttled", reason: "throttled", summary: "HTTP 429", retryAfterMs };
}

/** Calls of one client, as `call.ts` makes them. */
export function callerOf(time: VirtualTime, pace: Pace, actionMs: number = RETRY_LIMITS.actionMs) {
  const deadline = new Deadline(time.runtime, actionMs);
  const lane = {};
  const budget = new RetryBudget();
  return async <T>(send: () => Promise<Attempt<T>>): Promise<T> => {
    let isAgain = false;
    const scope = { deadline, budget, limits: RETRY_LIMITS };
    const result = await withRetries("query", scope, () =>
      pace.inTurn({ lane, deadline, limits: RETRY_LIMITS, isAgain }, async () => {
        const attempt = await send();
        isAgain = "failure" in attempt;
        return attempt;
      }),
    );
    if ("value" in result) return result.value;
    throw new Error(result.why || result.failure.summary);
  };
}
