import type { Failure } from "../http/failures";
import { inSeconds } from "../inSeconds";
import type { RetryBudget } from "./budget";
import type { Deadline } from "./deadline";
import { type CallType, RETRY_RULES, type RetryLimits } from "./rules";

/** How one attempt ended. */
export type Attempt<T> = { readonly value: T } | { readonly failure: Failure };

/** An attempt that may have waited for its turn. */
export type AttemptInTurn<T> = Attempt<T> & {
  /** So many milliseconds, which do not count for the time of the call. */
  readonly waitedMs?: number;
  /** Nothing was sent: the server wants a longer pause than the caller has time. */
  readonly isSkipped?: boolean;
};

/** A call that failed: how its last attempt failed, and why there is no further one. */
export interface Stopped {
  readonly failure: Failure;
  /** For people, without a full stop; blank where the rules allow no further attempt. */
  readonly why: string;
}

/** What a call needs for its retries. */
export interface RetryScope {
  readonly deadline: Deadline;
  readonly budget: RetryBudget;
  readonly limits: RetryLimits;
  /** Called before every wait for a retry. */
  onRetry?(failure: Failure, delayMs: number): void;
}

/**
 * Makes attempts until one succeeds, the rules forbid another one, or a limit is reached.
 * @param attempt gets the milliseconds that it may take.
 * @throws TimeoutError when the deadline is over before an attempt.
 */
export async function withRetries<T>(
  type: CallType,
  scope: RetryScope,
  attempt: (timeoutMs: number) => Promise<AttemptInTurn<T>>,
): Promise<{ readonly value: T } | Stopped> {
  const { deadline, budget, limits } = scope;
  const { runtime, signal } = deadline;
  let callEnd = runtime.now() + limits.callMs;
  const requestMs = type === "tokenRequest" ? limits.tokenRequestMs : limits.requestMs;
  const unsent = type === "mutation" || type === "webhook" ? "notExecuted" : undefined;
  let renewed = false;
  for (let attempts = 1; ; attempts++) {
    deadline.throwIfOver(unsent);
    const left = Math.min(deadline.left(), callEnd - runtime.now());
    const result = await attempt(Math.max(1, Math.min(requestMs, left)));
    callEnd += result.waitedMs ?? 0;
    if ("value" in result) {
      budget.succeeded();
      return result;
    }
    const { failure } = result;
    if (failure.reason === "unauthenticated" && RETRY_RULES.unauthenticated[type] && !renewed) {
      // Once more with a new token, immediately. The deadline comes first: where it is over, one
      // refusal does not make the connection a bad one.
      renewed = true;
      continue;
    }
    signal?.throwIfAborted();
    const delayMs = delayBefore(failure, attempts, limits, runtime.random());
    const callLeft = callEnd - runtime.now();
    const made = result.isSkipped ? attempts - 1 : attempts;
    const why = whyStop(type, scope, { failure, attempts: made, delayMs, callLeft });
    if (why !== undefined) {
      return { failure, why };
    }
    scope.onRetry?.(failure, delayMs);
    await runtime.sleep(delayMs, signal);
  }
}

interface NextAttempt {
  readonly failure: Failure;
  /** How many attempts were made. */
  readonly attempts: number;
  readonly delayMs: number;
  /** Milliseconds that the call has left. */
  readonly callLeft: number;
}

/** Why there is no further attempt, or undefined when there is one, which the budget has paid. */
function whyStop(
  type: CallType,
  { deadline, budget, limits }: RetryScope,
  { failure, attempts, delayMs, callLeft }: NextAttempt,
): string | undefined {
  const { reason, retryAfterMs } = failure;
  const throttled = reason === "throttled";
  const stopped = stoppedAfter(attempts);
  const limit = `the time limit of ${inSeconds(deadline.totalMs)}`;
  if (deadline.left() <= TIMER_EARLY_MS) {
    return `T${limit.slice(1)} was reached`;
  }
  if (!RETRY_RULES[reason][type] || reason === "unauthenticated") {
    return "";
  }
  if (attempts >= (throttled ? limits.throttledAttempts : limits.attempts)) {
    return stopped;
  }
  if (retryAfterMs !== undefined && retryAfterMs > limits.maxRetryAfterMs) {
    return "";
  }
  if (delayMs >= deadline.left()) {
    return `${stopped}: the next one, in ${inSeconds(delayMs)}, would exceed ${limit}`;
  }
  if (delayMs >= callLeft) {
    return `${stopped}: the next one would exceed the ${inSeconds(limits.callMs)} of one request with its retries`;
  }
  // A rate limit is no outage: the pace keeps its retries within what the server accepts.
  if (!throttled && !budget.take(deadline.runtime)) {
    return `${stopped}: most recent requests to this endpoint failed`;
  }
  return undefined;
}

function stoppedAfter(attempts: number): string {
  if (attempts === 0) return "Stopped before the first attempt";
  return `Stopped after ${attempts === 1 ? "1 attempt" : `${attempts} attempts`}`;
}

function delayBefore(
  failure: Failure,
  attempts: number,
  limits: RetryLimits,
  random: number,
): number {
  const { retryAfterMs } = failure;
  const base = failure.reason === "throttled" ? limits.throttledBaseDelayMs : limits.baseDelayMs;
  // What the server requests is the minimum; the jitter keeps those who wait from coming back
  // together. A `Retry-After` of 0 gets the usual wait, lest the server be overrun.
  return retryAfterMs
    ? retryAfterMs + random * Math.min(base, retryAfterMs / 4)
    : random * Math.min(limits.maxDelayMs, base * 2 ** (attempts - 1));
}

// A timer may end a moment before the clock says so.
const TIMER_EARLY_MS = 2;
