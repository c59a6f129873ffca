import type { NamedError } from "../../errors";
import type { RetryBudget } from "./budget";
import type { Deadline } from "./deadline";

/** What is sent: only mutations change something. */
export type CallKind = "query" | "mutation" | "tokenExchange";

/** What can go wrong with one try, as far as trying again is concerned. */
export type FaultKind =
  | "notSent"
  | "throttled"
  | "unauthenticated"
  | "network"
  | "timeout"
  | "unavailable"
  | "cutShort"
  | "final";

/**
 * What may be sent again, after what. A mutation only when it is certain that the server did not
 * execute it.
 */
export const RETRY_RULES: Readonly<Record<FaultKind, Readonly<Record<CallKind, boolean>>>> = {
  /** DNS failure, connection refused, no connection in time: not a byte of it was sent. */
  notSent: { query: true, mutation: true, tokenExchange: true },
  /** HTTP 429, or a GraphQL error that says so and stands in place of the data. */
  throttled: { query: true, mutation: true, tokenExchange: true },
  /** HTTP 401, or a GraphQL error that says so: once, with a new token. */
  unauthenticated: { query: true, mutation: true, tokenExchange: false },
  /** The connection broke after the request, or a part of it, was sent. */
  network: { query: true, mutation: false, tokenExchange: true },
  /** No whole answer within the time of one request. */
  timeout: { query: true, mutation: false, tokenExchange: true },
  /** HTTP 408, 500, 502, 503, 504. */
  unavailable: { query: true, mutation: false, tokenExchange: true },
  /** An empty body, or JSON that ends too early. */
  cutShort: { query: true, mutation: false, tokenExchange: true },
  /** Everything else: sending it again would not change the answer. */
  final: { query: false, mutation: false, tokenExchange: false },
};

/** Limits of trying again. */
export const RETRY_LIMITS = {
  /** Tries in all, the first one included. */
  tries: 5,
  /** Tries in all where the server asks to slow down. */
  throttledTries: 8,
  /** Before the first retry, at most; doubled for each further one. Milliseconds. */
  baseDelayMs: 250,
  /** For throttling without a `Retry-After`, or with one of 0. Milliseconds. */
  throttledBaseDelayMs: 1_000,
  /** Milliseconds. */
  maxDelayMs: 15_000,
  /** The longest `Retry-After` that is waited for. Milliseconds. */
  maxRetryAfterMs: 60_000,
  /** One call with all of its tries and waits. Milliseconds. */
  callMs: 120_000,
  /** One request, to the last byte of its answer. Milliseconds. */
  requestMs: 30_000,
  /** One exchange of the refresh token, a single try. Milliseconds. */
  exchangeMs: 15_000,
  /** The whole action. A little less than the 15 minutes that the platform gives. Milliseconds. */
  actionMs: 870_000,
} as const;

export type RetryLimits = { readonly [limit in keyof typeof RETRY_LIMITS]: number };

/** How one try failed. */
export interface Fault {
  readonly kind: FaultKind;
  /** What the server asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** For the log. */
  readonly summary: string;
  /** The error that it is when it is not tried again. `detail` says why not. */
  toError(detail: string): NamedError;
}

export type Attempt<T> = { readonly value: T } | { readonly fault: Fault };

/** What a call needs to be tried again. */
export interface RetryScope {
  readonly deadline: Deadline;
  readonly budget: RetryBudget;
  readonly limits: RetryLimits;
  /** Told of every wait before a retry. */
  onRetry?(fault: Fault, delayMs: number): void;
}

/**
 * Tries until there is a value, the rules forbid another try, or a limit is reached.
 * @throws the named error of the last fault.
 */
export async function withRetries<T>(
  kind: CallKind,
  scope: RetryScope,
  attempt: (timeoutMs: number) => Promise<Attempt<T>>,
): Promise<T> {
  const { deadline, budget, limits } = scope;
  const { runtime, signal } = deadline;
  const callEnd = runtime.now() + limits.callMs;
  const requestMs = kind === "tokenExchange" ? limits.exchangeMs : limits.requestMs;
  let authenticatedAgain = false;
  for (let tries = 1; ; tries++) {
    const over = deadline.over(kind === "mutation" ? "notExecuted" : undefined);
    if (over) {
      throw over;
    }
    const left = Math.min(deadline.left(), callEnd - runtime.now());
    const result = await attempt(Math.max(1, Math.min(requestMs, left)));
    if ("value" in result) {
      budget.succeeded();
      return result.value;
    }
    const { fault } = result;
    if (fault.kind === "unauthenticated" && RETRY_RULES[fault.kind][kind] && !authenticatedAgain) {
      // Whether there is time for it, the next turn tells: a single refusal tells of no connection.
      authenticatedAgain = true;
      continue;
    }
    if (deadline.left() <= TIMER_EARLY_MS) {
      throw fault.toError(`The whole action's ${seconds(deadline.totalMs)} seconds are over.`);
    }
    if (signal?.aborted || !RETRY_RULES[fault.kind][kind] || fault.kind === "unauthenticated") {
      throw fault.toError("");
    }
    const most = fault.kind === "throttled" ? limits.throttledTries : limits.tries;
    if (tries >= most) {
      throw fault.toError(`Tried ${times(tries)}.`);
    }
    const delayMs = delayBefore(fault, tries, limits, runtime.random());
    if (fault.retryAfterMs !== undefined && fault.retryAfterMs > limits.maxRetryAfterMs) {
      throw fault.toError(
        `The server asks to wait ${seconds(fault.retryAfterMs)} seconds, longer than the ${seconds(limits.maxRetryAfterMs)} that are waited at most.`,
      );
    }
    if (delayMs >= deadline.left()) {
      throw fault.toError(
        `The next try would be in ${seconds(delayMs)} seconds, after the end of the whole action's ${seconds(deadline.totalMs)}.`,
      );
    }
    if (delayMs >= callEnd - runtime.now()) {
      throw fault.toError(
        `Tried ${times(tries)}; the next try would go past the ${seconds(limits.callMs)} seconds that one call may take.`,
      );
    }
    if (!budget.take(runtime, fault.kind === "throttled" ? 0.2 : 1)) {
      throw fault.toError(
        `Tried ${times(tries)}; not again, since too many calls to this endpoint fail at present.`,
      );
    }
    scope.onRetry?.(fault, delayMs);
    await runtime.sleep(delayMs, signal);
  }
}

function delayBefore(fault: Fault, tries: number, limits: RetryLimits, random: number): number {
  const base = fault.kind === "throttled" ? limits.throttledBaseDelayMs : limits.baseDelayMs;
  const jittered = random * Math.min(limits.maxDelayMs, base * 2 ** (tries - 1));
  // The server's word is the least; the jitter keeps those who wait from coming back all at once.
  // A server that says "at once" and refuses again is not to be hammered.
  return fault.retryAfterMs
    ? fault.retryAfterMs + random * Math.min(base, fault.retryAfterMs / 4)
    : jittered;
}

// A timer may end a moment before the clock says so.
const TIMER_EARLY_MS = 2;

const RETRY_SECONDS = /^\d+(\.\d+)?$/;
// Date.parse makes a date of nearly everything, such as "-1".
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** Reads a `Retry-After` header, in seconds or as an HTTP date. Milliseconds. */
export function readRetryAfter(value: string | undefined, date: number): number | undefined {
  const text = value?.trim();
  if (!text) {
    return undefined;
  }
  if (RETRY_SECONDS.test(text)) {
    return Number(text) * 1000;
  }
  const until = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, until - date);
}

function seconds(ms: number): number {
  return Math.ceil(ms / 1000);
}

function times(tries: number): string {
  return tries === 1 ? "once" : `${tries} times`;
}
