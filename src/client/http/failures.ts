import { type ErrorCode, type Hint, type Outcome, redact } from "../../errors";
import type { RefusedPart } from "../adapt/refusal";
import { NEW_TOKEN_HINT } from "../auth/credentials";
import { inSeconds } from "../inSeconds";
import type { FailureReason } from "../retry/rules";
import type { FailureContext } from "./failureContext";
import { lackOf } from "./permissions";

/** How one attempt failed, as data. */
export interface Failure {
  readonly name: FailureName;
  /** Decides whether there is another attempt. */
  readonly reason: FailureReason;
  /** For the log. */
  readonly summary: string;
  /** The system's code, such as ECONNRESET. */
  readonly code?: string;
  /** The HTTP status. */
  readonly status?: number;
  /** A part of the sentence; see `FAILURES`. */
  readonly detail?: string;
  /** What the API itself says, in whole sentences. */
  readonly messages?: string;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Where it differs from the outcome in `FAILURES`. */
  readonly outcome?: Outcome;
  /** What the API refused before it executed anything, because it does not have it. */
  readonly refused?: readonly RefusedPart[];
}

/** What all failures of one name have in common. */
export interface FailureRow {
  readonly reason: FailureReason;
  readonly error: Exclude<ErrorCode, "invalidInput" | "executionFailed">;
  /** What is known of a mutation that failed like this. */
  readonly outcome: Outcome;
  /** What failed, without the full stop. */
  readonly sentence: (failure: Failure, context: FailureContext) => string;
  /** The state in other words than "nothing was changed", for queries too. */
  readonly state?: string;
  /** What to do. */
  readonly advice?: (failure: Failure, context: FailureContext) => string;
  /** What to do where the change was certainly not made. */
  readonly retryAdvice?: (failure: Failure) => string;
  /** Advice that only the step can word. */
  readonly hint?: Hint;
}

const because = ({ code }: Failure) => (code ? ` (${code})` : "");
const later = () => "Try again later.";
const support = () => "Try again later; if it keeps failing, contact Prismatic's support.";
/** Advice about the connection, which has no part in a host that the API named. */
function onConnection(advice: string) {
  return (_: Failure, { elsewhere }: FailureContext) => (elsewhere ? "" : advice);
}
const checkEndpoint = onConnection("Check the connection's Endpoint.");
const delayed = ({ retryAfterMs }: Failure) =>
  retryAfterMs ? `in ${inSeconds(retryAfterMs)}` : "later";

/** Every failure of a request: which rule decides on a retry, and what people read. */
const FAILURES = {
  unreachable: {
    reason: "notSent",
    error: "unavailable",
    outcome: "notExecuted",
    sentence: (failure, { host }) => `${host} could not be reached${because(failure)}`,
    advice: (failure, context) => checkEndpoint(failure, context) || later(),
  },
  tls: {
    reason: "final",
    error: "connection",
    outcome: "notExecuted",
    sentence: (failure, { host }) => `The TLS handshake with ${host} failed${because(failure)}`,
    state: "nothing was sent",
    advice: onConnection(
      "Check that the connection's Endpoint is an https URL with the right port; on a private stack, check its TLS settings.",
    ),
  },
  certificate: {
    reason: "final",
    error: "connection",
    outcome: "notExecuted",
    sentence: (failure, { host }) =>
      `The certificate of ${host} could not be verified${because(failure)}`,
    state: "nothing was sent",
    advice: onConnection(
      "Check the connection's Endpoint; on a private stack, check its certificate.",
    ),
  },
  noConnection: {
    reason: "notSent",
    error: "timeout",
    outcome: "notExecuted",
    sentence: ({ detail }, { host }) => `No connection to ${host} ${detail}`,
    retryAdvice: later,
  },
  timeout: {
    reason: "timeout",
    error: "timeout",
    outcome: "unknown",
    sentence: ({ detail }, { host }) => `No complete response from ${host} ${detail}`,
    retryAdvice: later,
  },
  reset: {
    reason: "network",
    error: "unavailable",
    outcome: "unknown",
    sentence: (failure, { host }) =>
      `The connection to ${host} broke before the response was complete${because(failure)}`,
    retryAdvice: later,
  },
  tooLarge: {
    reason: "final",
    error: "unexpectedResponse",
    outcome: "unknown",
    sentence: ({ detail }, { host }) => `The response of ${host} exceeds ${detail}`,
    hint: "smallerPages",
  },
  notHTTP: {
    reason: "final",
    error: "unexpectedResponse",
    outcome: "unknown",
    sentence: (failure, { host }) => `The response of ${host} is not valid HTTP${because(failure)}`,
    advice: checkEndpoint,
  },
  encoding: {
    reason: "final",
    error: "unexpectedResponse",
    outcome: "unknown",
    sentence: (failure, { host }) =>
      `The response of ${host} could not be decompressed${because(failure)}`,
  },
  redirect: {
    reason: "final",
    error: "unexpectedResponse",
    outcome: "unknown",
    sentence: ({ status, detail }, { host, elsewhere, secrets }) =>
      `${host} responded with a redirect${redact(detail ?? "", secrets()).replace(/^(?=.)/, " ")} (HTTP ${status}), which is not followed${elsewhere ? "" : " to protect the token"}`,
    advice: checkEndpoint,
  },
  unauthenticated: {
    reason: "unauthenticated",
    error: "connection",
    outcome: "notExecuted",
    sentence: ({ summary }) =>
      `Prismatic does not accept the connection's user, even with a new access token (${summary})`,
    advice: () =>
      "Check that the user is still active in this tenant, and the connection's Tenant ID and Endpoint.",
  },
  throttled: {
    reason: "throttled",
    error: "throttled",
    outcome: "notExecuted",
    sentence: ({ summary }) => `Rate limit reached (${summary})`,
    advice: (failure) => `Run the step again ${delayed(failure)}, or run fewer steps in parallel.`,
  },
  unavailable: {
    reason: "unavailable",
    error: "unavailable",
    outcome: "unknown",
    sentence: ({ status }, { host }) => `${host} is unavailable (HTTP ${status})`,
    retryAdvice: (failure) => `Try again ${delayed(failure)}.`,
  },
  forbidden: {
    reason: "final",
    error: "rejected",
    outcome: "notExecuted",
    sentence: ({ status }, { host }) =>
      `${host} denied the request (HTTP ${status}): the connection's user lacks the permission, or a firewall blocked it`,
  },
  noAPI: {
    reason: "final",
    error: "unexpectedResponse",
    outcome: "notExecuted",
    sentence: ({ status }, { host }) => `${host} has no Prismatic API (HTTP ${status})`,
    advice: checkEndpoint,
  },
  requestTooLarge: {
    reason: "final",
    error: "rejected",
    outcome: "notExecuted",
    sentence: ({ status }, { host }) => `The request is too large for ${host} (HTTP ${status})`,
    advice: () => "Send less in one request.",
  },
  refused: {
    reason: "final",
    error: "rejected",
    outcome: "notExecuted",
    sentence: ({ status }, { host }) => `${host} rejected the request (HTTP ${status})`,
    retryAdvice: support,
  },
  otherStatus: {
    reason: "final",
    error: "unexpectedResponse",
    outcome: "unknown",
    sentence: ({ status }, { host }) => `${host} responded with HTTP ${status}`,
    retryAdvice: support,
  },
  cutShort: {
    reason: "cutShort",
    error: "unexpectedResponse",
    outcome: "unknown",
    sentence: ({ status, detail }, { host }) => `${host} responded with ${detail} (HTTP ${status})`,
    retryAdvice: later,
  },
  webPage: {
    reason: "final",
    error: "unexpectedResponse",
    outcome: "unknown",
    sentence: ({ status }, { host }) =>
      `${host} returned a web page instead of JSON (HTTP ${status})`,
    advice: onConnection(
      "Check that the connection's Endpoint is like https://app.prismatic.io; otherwise a proxy or a login page responded.",
    ),
  },
  notGraphQL: {
    reason: "final",
    error: "unexpectedResponse",
    outcome: "unknown",
    sentence: ({ status, detail }, { host }) => `${host} responded with ${detail} (HTTP ${status})`,
  },
  denied: {
    reason: "final",
    error: "rejected",
    outcome: "notExecuted",
    sentence: ({ detail }, { permissions }) =>
      `Prismatic denied access${detail}: the connection's user ${lackOf(permissions)}`,
    advice: () => "Use the refresh token of a user with a higher role.",
  },
  graphqlErrors: {
    reason: "final",
    error: "rejected",
    outcome: "unknown",
    sentence: ({ status = 200 }) =>
      `Prismatic reported an error${status >= 400 ? ` (HTTP ${status})` : ""}`,
  },
  missing: {
    reason: "final",
    error: "rejected",
    outcome: "notExecuted",
    sentence: ({ detail }) => `Prismatic no longer has ${detail}, which this step needs`,
    advice: () =>
      "Install a newer version of the component. Where an input of the step sends it, the step also runs without that input.",
  },
  tokenRefused: {
    reason: "final",
    error: "connection",
    outcome: "notExecuted",
    sentence: ({ status, detail }, { host }) =>
      `${host} did not accept the connection's Refresh Token (HTTP ${status}${detail})`,
    advice: () =>
      `Check first that the connection's Endpoint is the region of the tenant, and its Tenant ID if it has one. If the token was mistyped or revoked: ${NEW_TOKEN_HINT}`,
  },
  tokenBlocked: {
    reason: "final",
    error: "rejected",
    outcome: "notExecuted",
    sentence: ({ status }, { host }) =>
      `The request for an access token was blocked with a web page (HTTP ${status}) before ${host} checked the Refresh Token`,
    advice: (_) =>
      "Check that no firewall or proxy between the flow and the connection's Endpoint blocks /auth/refresh, then run the step again.",
  },
  noApp: {
    reason: "final",
    error: "connection",
    outcome: "notExecuted",
    sentence: ({ status }, { host }) =>
      `${host} is not a Prismatic app: it has no authentication (HTTP ${status})`,
    advice: checkEndpoint,
  },
  noAccessToken: {
    reason: "final",
    error: "unexpectedResponse",
    outcome: "notExecuted",
    sentence: (_, { host }) => `${host} responded without an access token`,
    advice: checkEndpoint,
  },
  expired: {
    reason: "final",
    error: "notFound",
    outcome: "notExecuted",
    sentence: ({ status }, { host }) =>
      `${host} did not return the file (HTTP ${status}): its link expired, or the file was deleted`,
  },
} as const satisfies Record<string, FailureRow>;

/** The names of `FAILURES`. */
export type FailureName = keyof typeof FAILURES;

/** What the failures of this name have in common. */
export function rowOf({ name }: Failure): FailureRow {
  return FAILURES[name];
}

/** A failure with the retry rule of its row. */
export function failure(name: FailureName, facts: Omit<Failure, "name" | "reason">): Failure {
  return { name, reason: FAILURES[name].reason, ...facts };
}
