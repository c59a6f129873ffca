import { isUtf8 } from "node:buffer";
import {
  type NamedError,
  type Outcome,
  RejectedError,
  redact,
  ThrottledError,
  TimeoutError,
  UnavailableError,
  UnexpectedAnswerError,
} from "../../errors";
import type { Operation } from "../operation";
import type { Fault, FaultKind } from "../retry/retry";
import { readRetryAfter } from "../retry/retry";
import type { GraphQLBody, GraphQLErrorBody } from "../types";
import type { HttpAnswer, TransportFailure } from "./transport";

/** What an answer was asked for, so that a failure can be told. */
export interface Asked {
  /** What was asked where it is not what the action itself asks, such as "Download". */
  readonly what?: string;
  readonly kind: Operation<unknown, unknown>["kind"];
  /** The host that was asked. */
  readonly host: string;
  /** It was not the connection's Endpoint that named this host, but the API. */
  readonly elsewhere?: boolean;
  /** What no message may repeat. Only read when something failed. */
  secrets(): Iterable<string>;
  /** The error for what only another connection can mend. */
  connectionError(message: string): NamedError;
}

const UNAVAILABLE = new Set([408, 500, 502, 503, 504]);
const AUTHENTICATION_CODE =
  /^(UNAUTHENTICATED|NOT_AUTHENTICATED|AUTHENTICATION_REQUIRED|TOKEN_EXPIRED|INVALID_TOKEN)$/i;
const AUTHENTICATION_MESSAGE =
  /\b(not authenticated|unauthenticated|authentication (credentials|required|failed)|must (be|have) (logged|signed|authenticated)|(login|sign-in) required|signature (has )?expired|(invalid|expired) (access )?token|token (is |has |was )?(invalid|expired|revoked))\b/i;
// What a field that asks for a signed-in user says before it does anything.
const AUTHENTICATION_SENTENCE =
  /^(you are )?(not authenticated|unauthenticated|(you )?must be (logged|signed) in|(login|sign-in) required|authentication (required|credentials were not provided)|signature has expired)[.!]?$/i;
const THROTTLING_CODE = /^(RATE_LIMITED|RATE_LIMIT_EXCEEDED|THROTTLED|TOO_MANY_REQUESTS)$/i;
const THROTTLING_MESSAGE = /\b(rate limit(ed)?|throttled|too many requests)\b/i;
const REQUEST_CODE =
  /^(GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|BAD_USER_INPUT|BAD_REQUEST)$/i;

/** What is wrong with an answer's status, or undefined when its body is to be read. */
export function statusFault(answer: HttpAnswer, asked: Asked, date: number): Fault | undefined {
  const { status, headers } = answer;
  if (status >= 200 && status < 300) {
    return undefined;
  }
  if (status >= 300 && status < 400) {
    const to = hostOf(headers.location, asked.host);
    return fault(
      "final",
      `redirect ${status}`,
      asked,
      (tail) =>
        new UnexpectedAnswerError(
          `${about(asked)}${asked.host} answered with a redirect (HTTP ${status})${to}, which is not followed${asked.elsewhere ? "." : `, so that no token goes astray.${checkEndpoint(asked)}`}${tail.text}`,
          tail.outcome("unknown"),
        ),
    );
  }
  if (status === 401) {
    return unauthenticated(asked, "HTTP 401");
  }
  if (status === 429) {
    return throttled(asked, "HTTP 429", retryAfterOf(answer, date));
  }
  if (UNAVAILABLE.has(status)) {
    return fault(
      "unavailable",
      `HTTP ${status}`,
      asked,
      (tail) =>
        new UnavailableError(
          `${about(asked)}${asked.host} cannot answer at present (HTTP ${status}).${tail.text}${tail.again}`,
          tail.outcome("unknown"),
        ),
      retryAfterOf(answer, date),
    );
  }
  // A GraphQL server may answer 4xx with a GraphQL body, which says more than the status.
  if (status < 500 && looksLikeJSON(answer.body)) {
    return undefined;
  }
  return refusedStatus(status, asked);
}

/** By the server's own date where it tells one, so that a clock that is wrong does not matter. */
function retryAfterOf({ headers }: HttpAnswer, date: number): number | undefined {
  const told = headers.date ? Date.parse(headers.date) : Number.NaN;
  return readRetryAfter(headers["retry-after"], Number.isNaN(told) ? date : told);
}

function refusedStatus(status: number, asked: Asked): Fault {
  const refusal = status < 500;
  const hint =
    status === 403
      ? "The connection's user may not do this, or a firewall refused the request."
      : status === 404
        ? "There is no Prismatic API at the connection's Endpoint. Check its URL."
        : status === 413
          ? "The request is too large. Send less at once."
          : "Try again later; if it stays so, tell Prismatic's support.";
  return fault("final", `HTTP ${status}`, asked, (tail) =>
    refusal && status !== 404
      ? new RejectedError(
          `${about(asked)}${asked.host} refused the request (HTTP ${status}). ${hint}${tail.text}`,
          [],
          tail.outcome("notExecuted"),
        )
      : new UnexpectedAnswerError(
          `${about(asked)}${asked.host} answered with HTTP ${status}. ${hint}${tail.text}`,
          tail.outcome(refusal ? "notExecuted" : "unknown"),
        ),
  );
}

/** What is wrong with a body that is no GraphQL answer. */
export function bodyFault(answer: HttpAnswer, asked: Asked): Fault {
  const { body, status } = answer;
  if (status >= 400) {
    return refusedStatus(status, asked);
  }
  if (!isUtf8(body)) {
    return unexpected("cutShort", "text that is no UTF-8", status, asked, "");
  }
  if (body.length === 0) {
    return unexpected("cutShort", "an empty body", status, asked, "");
  }
  const start = body.subarray(0, 200).toString("utf8").trimStart();
  if (start.startsWith("<")) {
    return unexpected(
      "final",
      "an HTML page instead of JSON",
      status,
      asked,
      " Something between here and the API answers, or the connection's Endpoint is not the URL of a Prismatic app.",
    );
  }
  if (!looksLikeJSON(body)) {
    return unexpected("final", "text that is no JSON", status, asked, "");
  }
  switch (conditionOf(body)) {
    case "endsEarly":
      return unexpected("cutShort", "JSON that ends too early", status, asked, "");
    case "broken":
      return unexpected("final", "broken JSON", status, asked, "");
    case "whole":
      return unexpected("final", "JSON that is no GraphQL answer", status, asked, "");
  }
}

function unexpected(
  kind: FaultKind,
  what: string,
  status: number,
  asked: Asked,
  hint: string,
): Fault {
  return fault(
    kind,
    what,
    asked,
    (tail) =>
      new UnexpectedAnswerError(
        `${about(asked)}${asked.host} answered with ${what} (HTTP ${status}).${hint}${tail.text}`,
        tail.outcome("unknown"),
      ),
  );
}

/** How long an answer was waited for, in milliseconds. */
export interface Waited {
  readonly timeoutMs: number;
  /** What a request is given where it need not end sooner, with its call or its action. */
  readonly requestMs: number;
  readonly stallMs?: number;
}

/** What is wrong when no whole answer came. */
export function transportFault(failure: TransportFailure, asked: Asked, waited: Waited): Fault {
  const { reason, sent, code } = failure;
  const because = code ? ` (${code})` : "";
  const unknown: Outcome = sent ? "unknown" : "notExecuted";
  switch (reason) {
    case "certificate":
      return fault("final", `certificate ${code}`, asked, () =>
        asked.connectionError(
          /^(ERR_SSL_|EPROTO$)/.test(code ?? "")
            ? `No secure connection to ${asked.host} can be made${because}, so nothing was sent to it.${checkEndpoint(asked)} Its port may be one for http, or it speaks another TLS.`
            : `The certificate of ${asked.host} cannot be trusted${because}, so nothing was sent to it.${checkEndpoint(asked)} On a private stack, check its certificate.`,
        ),
      );
    case "refused":
      return fault(
        "notSent",
        `not reached ${code ?? ""}`,
        asked,
        (tail) =>
          new UnavailableError(
            `${about(asked)}${asked.host} cannot be reached${because}.${tail.text}${checkEndpoint(asked)} Check the network, and try again later.`,
            tail.outcome("notExecuted"),
          ),
      );
    case "reset":
      return fault(
        "network",
        `connection broke ${code ?? ""}`,
        asked,
        (tail) =>
          new UnavailableError(
            `${about(asked)}The connection to ${asked.host} broke before the whole answer was there${because}.${tail.text}${tail.again}`,
            tail.outcome("unknown"),
          ),
      );
    case "timeout":
    case "stalled":
      return fault(
        sent ? "timeout" : "notSent",
        reason,
        asked,
        (tail) =>
          new TimeoutError(
            `${about(asked)}No whole answer came from ${asked.host}${within(reason, waited)}.${tail.text}${tail.again}`,
            tail.outcome(unknown),
          ),
      );
    case "aborted":
      return fault(
        "final",
        "cancelled",
        asked,
        (tail) =>
          new TimeoutError(
            `${about(asked)}The action was cancelled before it ended.${tail.text}`,
            tail.outcome(unknown),
          ),
      );
    case "tooLarge":
      return fault(
        "final",
        "answer too large",
        asked,
        (tail) =>
          new UnexpectedAnswerError(
            `${about(asked)}The answer of ${asked.host} is larger than what is read. Ask for less at once.${tail.text}`,
            tail.outcome("unknown"),
          ),
      );
    case "notHTTP":
      return fault(
        "final",
        `not HTTP ${code ?? ""}`,
        asked,
        (tail) =>
          new UnexpectedAnswerError(
            `${about(asked)}${asked.host} does not answer as HTTP asks${because}.${checkEndpoint(asked)}${tail.text}`,
            tail.outcome(unknown),
          ),
      );
    case "encoding":
      return fault(
        "final",
        "encoding",
        asked,
        (tail) =>
          new UnexpectedAnswerError(
            `${about(asked)}The answer of ${asked.host} cannot be unpacked${because}.${tail.text}`,
            tail.outcome("unknown"),
          ),
      );
  }
}

function within(reason: "timeout" | "stalled", { timeoutMs, requestMs, stallMs }: Waited): string {
  if (reason === "stalled" && stallMs !== undefined) {
    return `, and for ${inSeconds(stallMs)} nothing more of it`;
  }
  return timeoutMs < requestMs
    ? ` in the ${inSeconds(timeoutMs)} that was left`
    : ` within the ${inSeconds(timeoutMs)} of one request`;
}

function inSeconds(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

/** A refusal of the access token that a new one may mend. */
export function unauthenticated(asked: Asked, summary: string): Fault {
  return fault("unauthenticated", summary, asked, () =>
    asked.connectionError(
      `${about(asked)}The API does not accept the connection's user, not even with a new access token (${summary}). Check that the user is still active in this tenant, and the connection's Tenant ID and Endpoint.`,
    ),
  );
}

/** A request to slow down. */
export function throttled(asked: Asked, summary: string, retryAfterMs?: number): Fault {
  return fault(
    "throttled",
    summary,
    asked,
    (tail) =>
      new ThrottledError(
        `${about(asked)}The API asks to slow down (${summary}).${tail.text} Run fewer steps at the same time, or try again later.`,
        retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000),
        tail.outcome("notExecuted"),
      ),
    retryAfterMs,
  );
}

/**
 * A GraphQL error that says that the user or the pace is refused, or undefined. Since a mutation
 * is sent again after it, each of its errors must say so, and surely speak of the request itself.
 */
export function gateFault(body: GraphQLBody, asked: Asked): Fault | undefined {
  const errors = body.errors;
  if (!errors || errors.length === 0 || !standsInPlaceOfData(body)) {
    return undefined;
  }
  const gates = errors.map((error) => gateOf(error, asked.kind));
  if (asked.kind === "mutation" && gates.includes(undefined)) {
    return undefined;
  }
  const at = gates.findIndex((gate) => gate !== undefined);
  if (gates[at] === "unauthenticated") {
    return unauthenticated(asked, "GraphQL error");
  }
  if (gates[at] === "throttled") {
    const retryAfter = errors[at]?.extensions?.retryAfter;
    const seconds = typeof retryAfter === "number" && retryAfter >= 0 ? retryAfter : undefined;
    return throttled(asked, "GraphQL error", seconds === undefined ? undefined : seconds * 1000);
  }
  return undefined;
}

function gateOf(
  { message, path, extensions }: GraphQLErrorBody,
  kind: Asked["kind"],
): "throttled" | "unauthenticated" | undefined {
  const code = extensions?.code;
  // The message of a mutation's field may speak of another service that it has called.
  const ofField = kind === "mutation" && path !== undefined && path !== null && path.length > 0;
  if (tells(code, THROTTLING_CODE) || (!ofField && THROTTLING_MESSAGE.test(message))) {
    return "throttled";
  }
  const refusal = ofField ? AUTHENTICATION_SENTENCE : AUTHENTICATION_MESSAGE;
  return tells(code, AUTHENTICATION_CODE) || refusal.test(message) ? "unauthenticated" : undefined;
}

/** The rejection that GraphQL errors tell. */
export function errorsFault(body: GraphQLBody, status: number, asked: Asked): Fault {
  const errors = body.errors ?? [];
  return fault("final", "GraphQL errors", asked, (tail) => {
    const partial =
      body.data !== undefined && body.data !== null && !standsInPlaceOfData(body)
        ? " The API answered with a part of the data too, which is not used."
        : "";
    const http = status >= 400 ? ` (HTTP ${status})` : "";
    return new RejectedError(
      `${about(asked)}The API answered with ${errors.length === 1 ? "an error" : "errors"}${http}: ${describe(errors, asked)}${partial}${tail.text}`,
      [],
      tail.outcome(outcomeOf(body)),
    );
  });
}

/** What the GraphQL errors of a mutation tell of it. */
export function outcomeOf({ data, errors = [] }: GraphQLBody): Outcome {
  const before =
    errors.every(({ path }) => !path?.length) &&
    (data === undefined || errors.every(isAboutTheRequest));
  return before ? "notExecuted" : "unknown";
}

function describe(errors: readonly GraphQLErrorBody[], asked: Asked): string {
  const secrets = [...asked.secrets()];
  const told = errors.slice(0, 10).map((error) => {
    const message = typeof error?.message === "string" ? redact(error.message, secrets) : "";
    const path = Array.isArray(error?.path) ? ` (at ${redact(error.path.join("."), secrets)})` : "";
    return `${message.replace(/\.$/, "") || "no message"}${path}.`;
  });
  const more = errors.length - told.length;
  return `${told.join(" ")}${more > 0 ? ` And ${more} more.` : ""}`;
}

function isAboutTheRequest(error: GraphQLErrorBody): boolean {
  return tells(error.extensions?.code, REQUEST_CODE);
}

// Errors deeper than the root fields come from an operation that was executed.
function standsInPlaceOfData({ data, errors }: GraphQLBody): boolean {
  if (errors?.some((error) => Array.isArray(error?.path) && error.path.length > 1)) {
    return false;
  }
  return (
    data === undefined ||
    data === null ||
    Object.values(data as Record<string, unknown>).every((field) => field === null)
  );
}

function tells(text: unknown, pattern: RegExp): boolean {
  return typeof text === "string" && pattern.test(text);
}

/** Messages are told after the label of an action, which need not be repeated. */
function about({ what }: Asked): string {
  return what ? `${what}: ` : "";
}

function checkEndpoint({ elsewhere }: Asked): string {
  return elsewhere ? "" : " Check the connection's Endpoint.";
}

interface Tail {
  /** What is known of a mutation, and why it was not tried again. */
  readonly text: string;
  /** Advice to try again later, unless a mutation may have been executed already. */
  readonly again: string;
  outcome(known: Outcome): Outcome | undefined;
}

function fault(
  kind: FaultKind,
  summary: string,
  asked: Asked,
  build: (tail: Tail) => NamedError,
  retryAfterMs?: number,
): Fault {
  return {
    kind,
    summary,
    retryAfterMs,
    toError: (detail) => {
      let known: Outcome | undefined;
      const outcome = (value: Outcome) => {
        known = asked.kind === "mutation" ? value : undefined;
        return known;
      };
      // What is known of the outcome is told by the error, which so is built before its message.
      build({ text: "", again: "", outcome });
      const text = `${detail ? ` ${detail}` : ""}${outcomeText(known)}`;
      const again = known === "unknown" ? "" : " Try again later.";
      return build({ text, again, outcome });
    },
  };
}

/** A sentence on what is known of a mutation, after a blank; empty for a query. */
export function outcomeText(outcome: Outcome | undefined): string {
  switch (outcome) {
    case "unknown":
      return " The change may or may not have been made: look at the object in Prismatic, or with a Get or List step, before running this again.";
    case "notExecuted":
      return " Nothing was changed.";
    default:
      return "";
  }
}

function looksLikeJSON(body: Buffer): boolean {
  const start = body.subarray(0, 64).toString("utf8").trimStart();
  return start.startsWith("{") || start.startsWith("[");
}

/** How a body that begins like JSON goes on, told by where the parser gave up. */
function conditionOf(body: Buffer): "whole" | "endsEarly" | "broken" {
  const text = body.toString("utf8").trimEnd();
  try {
    JSON.parse(text);
    return "whole";
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /position (\d+)/.exec(message)?.[1];
    return /end of JSON|Unterminated/.test(message) || Number(position) >= text.length
      ? "endsEarly"
      : "broken";
  }
}

function hostOf(location: string | undefined, from: string): string {
  if (!location) {
    return "";
  }
  try {
    const { host } = new URL(location, `https://${from}`);
    return ` to ${host}`;
  } catch {
    return "";
  }
}
