/** What is sent: only mutations and requests to webhooks, which run flows, change something. */
export type CallType = "query" | "mutation" | "tokenRequest" | "webhook";

/** Why an attempt failed, as far as another attempt is concerned. */
export type FailureReason =
  | "notSent"
  | "throttled"
  | "unauthenticated"
  | "network"
  | "timeout"
  | "unavailable"
  | "cutShort"
  | "final";

/**
 * What may be sent again, after which failure. A mutation only when it is certain that the server
 * did not execute it; a request to a webhook only when not a byte of it was sent.
 */
export const RETRY_RULES: Readonly<Record<FailureReason, Readonly<Record<CallType, boolean>>>> = {
  /** DNS failure, connection refused, no connection in time: not a byte of it was sent. */
  notSent: { query: true, mutation: true, tokenRequest: true, webhook: true },
  /** HTTP 429, or a GraphQL error that says so and stands in place of the data. */
  throttled: { query: true, mutation: true, tokenRequest: true, webhook: false },
  /** HTTP 401, or a GraphQL error that says so: once, with a new token. */
  unauthenticated: { query: true, mutation: true, tokenRequest: false, webhook: false },
  /** The connection broke after the request, or a part of it, was sent. */
  network: { query: true, mutation: false, tokenRequest: true, webhook: false },
  /** No complete response within the time of one request. */
  timeout: { query: true, mutation: false, tokenRequest: true, webhook: false },
  /** HTTP 408, 500, 502, 503, 504. */
  unavailable: { query: true, mutation: false, tokenRequest: true, webhook: false },
  /** An empty body, or JSON that ends too early. */
  cutShort: { query: true, mutation: false, tokenRequest: true, webhook: false },
  /** Everything else: sending it again would not change the response. */
  final: { query: false, mutation: false, tokenRequest: false, webhook: false },
};

/** Limits of attempts, waits and work. */
export const RETRY_LIMITS = {
  /** Attempts in all, the first one included. */
  attempts: 5,
  /** Attempts in all where the server limits the rate. */
  throttledAttempts: 8,
  /** Maximum wait before the first retry; doubled for each further one. Milliseconds. */
  baseDelayMs: 250,
  /** For a rate limit without a `Retry-After`, or with one of 0. Milliseconds. */
  throttledBaseDelayMs: 1_000,
  /** Milliseconds. */
  maxDelayMs: 15_000,
  /** The longest `Retry-After` that is waited for. Milliseconds. */
  maxRetryAfterMs: 60_000,
  /** One call with all of its attempts and waits. Milliseconds. */
  callMs: 120_000,
  /** One request, to the last byte of its response. Milliseconds. */
  requestMs: 30_000,
  /** One request for an access token. Milliseconds. */
  tokenRequestMs: 15_000,
  /** A step. A little less than the 15 minutes that the platform gives. Milliseconds. */
  actionMs: 870_000,
  /** Records that a step which works through many of them begins in a second. */
  recordsPerSecond: 20,
} as const;

export type RetryLimits = { readonly [limit in keyof typeof RETRY_LIMITS]: number };
