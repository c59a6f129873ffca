import type { Outcome } from "../../errors";
import { redact } from "../../errors";
import { type RefusedPart, refusedParts } from "../adapt/refusal";
import type { GraphQLBody, GraphQLErrorBody } from "../types";
import type { FailureContext } from "./failureContext";
import { type Failure, failure } from "./failures";

const AUTHENTICATION_CODE =
  /^(UNAUTHENTICATED|NOT_AUTHENTICATED|AUTHENTICATION_REQUIRED|TOKEN_EXPIRED|INVALID_TOKEN)$/i;
const AUTHENTICATION_MESSAGE =
  /\b(not authenticated|unauthenticated|authentication (credentials|required|failed)|must (be|have) (logged|signed|authenticated)|(login|sign-in) required|signature (has )?expired|(invalid|expired) (access )?token|token (is |has |was )?(invalid|expired|revoked))\b/i;
// What a field that needs a signed-in user says before it does anything.
const AUTHENTICATION_SENTENCE =
  /^(you are )?(not authenticated|unauthenticated|(you )?must be (logged|signed) in|(login|sign-in) required|authentication (required|credentials were not provided)|signature has expired)[.!]?$/i;
const THROTTLING_CODE = /^(RATE_LIMITED|RATE_LIMIT_EXCEEDED|THROTTLED|TOO_MANY_REQUESTS)$/i;
const THROTTLING_MESSAGE = /\b(rate limit(ed)?|throttled|too many requests)\b/i;
const REQUEST_CODE =
  /^(GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|BAD_USER_INPUT|BAD_REQUEST)$/i;
// Prismatic's documented sentence for a missing permission, which is checked before anything else.
const DENIAL = /^access is not permitted\.?$/i;
const MAX_ERRORS = 10;
const MAX_PATH = 20;
/** How much of an entry of a path is read, in characters. */
const MAX_PART = 512;
/** As many records as a page has at most. */
const MAX_INDEX = 100;
/** How much of a message decides what it is about. */
const MAX_CLASSIFIED = 2_000;

/** A missing token or a rate limit that GraphQL errors report, as far as they are about the request. */
export function gateFailure(body: GraphQLBody, type: FailureContext["type"]): Failure | undefined {
  const errors = body.errors;
  if (!errors || errors.length === 0 || !standsInPlaceOfData(body)) {
    return undefined;
  }
  const gates = errors.map((error) => gateOf(error, type));
  // A mutation is sent again after it, so each of its errors must be about the request.
  if (type === "mutation" && gates.includes(undefined)) {
    return undefined;
  }
  const at = gates.findIndex((gate) => gate !== undefined);
  const gate = gates[at];
  const summary = "GraphQL error";
  if (gate === "throttled") {
    const retryAfter = errors[at]?.extensions?.retryAfter;
    const seconds = typeof retryAfter === "number" && retryAfter >= 0 ? retryAfter : undefined;
    const retryAfterMs = seconds === undefined ? undefined : seconds * 1000;
    return failure("throttled", { summary, retryAfterMs });
  }
  return gate && failure(gate, { summary });
}

function gateOf(
  { message, path, extensions }: GraphQLErrorBody,
  type: FailureContext["type"],
): "throttled" | "unauthenticated" | undefined {
  const code = extensions?.code;
  const text = message.slice(0, MAX_CLASSIFIED);
  // The message of a mutation's field may speak of another service that it has called.
  const ofField = type === "mutation" && path !== undefined && path !== null && path.length > 0;
  if (matches(code, THROTTLING_CODE) || (!ofField && THROTTLING_MESSAGE.test(text))) {
    return "throttled";
  }
  const refusal = ofField ? AUTHENTICATION_SENTENCE : AUTHENTICATION_MESSAGE;
  return matches(code, AUTHENTICATION_CODE) || refusal.test(text) ? "unauthenticated" : undefined;
}

/** The rejection that GraphQL errors report. */
export function errorsFailure(body: GraphQLBody, status: number, context: FailureContext): Failure {
  const errors = body.errors ?? [];
  const secrets = [...context.secrets()];
  if (isDenied(body) || (status === 403 && standsInPlaceOfData(body))) {
    const places = errors.map((error) => placeOf(error, secrets)).filter(Boolean);
    const detail = places.length > 0 ? ` (${places.join(", ")})` : "";
    const messages = isDenied(body) ? undefined : messagesOf(errors, secrets);
    return failure("denied", { summary: "access denied", status, detail, messages });
  }
  const partial =
    body.data !== undefined && body.data !== null && !standsInPlaceOfData(body)
      ? " Prismatic also returned a part of the data, which is not used."
      : "";
  const lacking = errors.some(({ message }) => DENIAL.test(message))
    ? " The connection's user lacks a permission: use the refresh token of a user with a higher role."
    : "";
  return failure("graphqlErrors", {
    summary: "GraphQL errors",
    status,
    messages: `${messagesOf(errors, secrets)}${partial}${lacking}`,
    outcome: outcomeOf(body),
    refused: refusedParts(body, context.type),
  });
}

/** The failure of a request that needs what the API does not have. */
export function missingFailure(parts: readonly RefusedPart[]): Failure {
  const detail = [...new Set(parts.map(({ coordinate }) => coordinate))].join(", ");
  return failure("missing", { summary: "missing in the API", detail });
}

/** What the GraphQL errors of a mutation reveal about its outcome. */
export function outcomeOf(body: GraphQLBody): Outcome {
  const { data, errors = [] } = body;
  const before =
    errors.every(({ path }) => !path?.length) &&
    (data === undefined ||
      errors.every(({ extensions }) => matches(extensions?.code, REQUEST_CODE)));
  return before || isDenied(body) ? "notExecuted" : "unknown";
}

/** Whether all that was requested was denied, so that nothing was executed. */
function isDenied(body: GraphQLBody): boolean {
  const { data, errors = [] } = body;
  return (
    errors.length >= Math.max(1, Object.keys(data ?? {}).length) &&
    standsInPlaceOfData(body) &&
    errors.every(({ message }) => DENIAL.test(message))
  );
}

function messagesOf(errors: readonly GraphQLErrorBody[], secrets: readonly string[]): string {
  const messages = errors.slice(0, MAX_ERRORS).map((error) => {
    const message = redact(error.message, secrets);
    const place = placeOf(error, secrets);
    return `${message.replace(/\.$/, "") || "no message"}${place ? ` (at ${place})` : ""}.`;
  });
  const more = errors.length - messages.length;
  return `${messages.join(" ")}${more > 0 ? ` And ${more} more.` : ""}`;
}

function placeOf({ path }: GraphQLErrorBody, secrets: readonly string[]): string {
  return pathText(path, secrets);
}

/**
 * The path of an error as text without secrets; blank without one. A path can hold anything, nested
 * ever deeper.
 */
export function pathText(path: unknown, secrets: Iterable<string>): string {
  const parts: readonly unknown[] = Array.isArray(path) ? path.slice(0, MAX_PATH) : [];
  const shown = parts.flatMap((part) => {
    if (typeof part === "string") return [redact(part, secrets, MAX_PART)];
    // The index of a record is no secret, though it may be the same number as one.
    return typeof part === "number" ? [part < MAX_INDEX ? part : redact(`${part}`, secrets)] : [];
  });
  return redact(shown.join("."));
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

function matches(text: unknown, pattern: RegExp): boolean {
  return typeof text === "string" && pattern.test(text);
}
