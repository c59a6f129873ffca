import { performance } from "node:perf_hooks";
import { json, type Reply } from "./http";

/** How many API requests are accepted. */
export interface RateLimitOptions {
  /** Requests per second; above 0. */
  readonly perSecond: number;
  /** How many are accepted at once after a pause. Default: as many as in a second. */
  readonly burst?: number;
  /** The value of `Retry-After`, in seconds. Default: the header is left out. */
  readonly retryAfterSeconds?: number;
}

/** A token bucket, with the server's own count of what it accepted and refused. */
export class RateLimit {
  accepted = 0;
  refused = 0;
  readonly #options: RateLimitOptions;
  readonly #now: () => number;
  readonly #burst: number;
  #tokens: number;
  #filledAt: number;

  /**
   * @param now a clock that never jumps, in milliseconds.
   * @throws Error when a number is not above 0.
   */
  constructor(options: RateLimitOptions, now: () => number = () => performance.now()) {
    const { perSecond, burst = Math.max(1, perSecond) } = options;
    if (!(perSecond > 0 && burst >= 1)) {
      throw new Error(
        "A rate limit needs more than 0 requests per second, and a burst of at least 1.",
      );
    }
    this.#options = options;
    this.#now = now;
    this.#burst = burst;
    this.#tokens = burst;
    this.#filledAt = now();
  }

  /** Counts a request, and returns the response to one that is refused. */
  refuse(): Reply | undefined {
    const now = this.#now();
    const filled = this.#tokens + ((now - this.#filledAt) / 1000) * this.#options.perSecond;
    this.#tokens = Math.min(this.#burst, filled);
    this.#filledAt = now;
    // Sums of fractions come out a little below whole numbers.
    if (this.#tokens >= 1 - 1e-9) {
      this.#tokens -= 1;
      this.accepted += 1;
      return undefined;
    }
    this.refused += 1;
    return tooManyRequests(this.#options.retryAfterSeconds);
  }
}

/** HTTP 429. */
export function tooManyRequests(retryAfter?: number | string): Reply {
  const reply = json(429, { detail: "Request was throttled." });
  return retryAfter === undefined
    ? reply
    : { ...reply, headers: { ...reply.headers, "retry-after": String(retryAfter) } };
}
