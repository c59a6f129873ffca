import type { PrismaticError } from "../../errors";
import type { FailureContext } from "./failureContext";
import type { Failure } from "./failures";
import { errorsFailure, gateFailure, outcomeOf } from "./graphqlErrors";
import { bodyFailure, statusFailure, transportFailure } from "./responses";
import { toError } from "./toError";
import { TransportFailure, type TransportReason } from "./transport";

const UNKNOWN = "The change might have been made.";
const UNCHANGED = /nothing was (changed|sent)[.:]/i;

const context = (type: FailureContext["type"]): FailureContext => ({
  type,
  host: "HOST",
  connection: { key: "apiKey" },
  secrets: () => ["canary"],
});
const QUERY = context("query");
const MUTATION = context("mutation");
const DOWNLOAD = { ...QUERY, what: "Download", elsewhere: true };

const response = (status: number, body: string | Buffer = "", headers = {}) => ({
  status,
  headers,
  body: Buffer.from(body),
});

/** The facts of a failure: its rule, its error, and what its messages say in each case. */
function factsOf(failure: Failure | undefined, why = "") {
  if (!failure) throw new Error("A failure was expected.");
  const [query, mutation, download] = [QUERY, MUTATION, DOWNLOAD].map(
    (code) => toError(failure, code, why) as PrismaticError,
  );
  const { code, message, outcome } = query as PrismaticError;
  expect(outcome).toBeUndefined();
  expect(download?.outcome).toBeUndefined();
  expect(mutation?.code).toBe(code);
  expect(download?.message).toMatch(/^Download: /);
  // The connection does not decide where downloads come from.
  if (failure.reason !== "unauthenticated") expect(download?.message).not.toContain("Endpoint");
  // The mutation's message names its outcome, and does not advise to send it again blindly.
  const after = mutation?.message ?? "";
  if (mutation?.outcome === "unknown") {
    expect(after).toContain(UNKNOWN);
    expect(after).not.toContain("Try again");
  } else {
    expect(after).toMatch(UNCHANGED);
  }
  expect(message).not.toContain(UNKNOWN);
  for (const text of [message, after, download?.message]) {
    expect(text).toMatch(/^[^ ].*[^ .]\.$/);
    expect(text).not.toMatch(/ {2}|undefined|\.\.|;\.|canary/);
  }
  const { reason, summary } = failure;
  return { reason, summary, code, outcome: mutation?.outcome, message };
}

const DATE = Date.parse("2026-01-01T00:00:00Z");
const statusOf = (status: number, body: string, headers = {}) =>
  statusFailure(response(status, body, headers), "HOST", DATE);

test.each([200, 204, 299])("HTTP %i is read", (status) => {
  expect(statusOf(status, "<html>")).toBeUndefined();
});

test.each([400, 402, 403, 404, 413, 422, 499])("HTTP %i with JSON is read", (status) => {
  for (const body of ['{"errors": []}', "\n []"]) {
    expect(statusOf(status, body)).toBeUndefined();
  }
});

test.each([
  [300, undefined, "redirect (HTTP 300)"],
  [307, "https://evil.example/canary", "redirect to evil.example (HTTP 307)"],
  [302, "/login?canary", "redirect to host (HTTP 302)"],
  [399, "https://[", "redirect (HTTP 399)"],
])("HTTP %i to %s is a redirect", (status, location, what) => {
  const { message, ...facts } = factsOf(statusOf(status, "{}", { location }));
  expect(facts).toEqual({
    reason: "final",
    summary: `redirect ${status}`,
    code: "unexpectedResponse",
    outcome: "unknown",
  });
  expect(message).toContain(what);
  expect(message).toContain("Check the connection's Endpoint.");
});

test.each([408, 500, 502, 503, 504])("HTTP %i is unavailable", (status) => {
  const failure = statusOf(status, "{}", { "retry-after": "7" });
  expect(failure?.retryAfterMs).toBe(7_000);
  const { message, ...facts } = factsOf(failure, "Stopped after 5 attempts");
  expect(facts).toEqual({
    reason: "unavailable",
    summary: `HTTP ${status}`,
    code: "unavailable",
    outcome: "unknown",
  });
  expect(message).toBe(
    `HOST is unavailable (HTTP ${status}). Stopped after 5 attempts. Try again in 7 seconds.`,
  );
});

test.each([
  [403, "rejected", "notExecuted", "lacks the permission"],
  [413, "rejected", "notExecuted", "too large"],
  [400, "rejected", "notExecuted", "contact Prismatic's support"],
  [499, "rejected", "notExecuted", "contact Prismatic's support"],
  [404, "unexpectedResponse", "notExecuted", "Check the connection's Endpoint."],
  [501, "unexpectedResponse", "unknown", "contact Prismatic's support"],
  [505, "unexpectedResponse", "unknown", "contact Prismatic's support"],
])("HTTP %i without GraphQL is %s", (status, code, outcome, advice) => {
  const failure = statusOf(status, status > 500 ? "{}" : "<html>");
  const { message, ...facts } = factsOf(failure);
  expect(facts).toEqual({ reason: "final", summary: `HTTP ${status}`, code, outcome });
  expect(message).toContain(`(HTTP ${status})`.slice(outcome === "unknown" ? 1 : 0, -1));
  expect(message).toContain(advice);
});

test.each([
  ["Thu, 01 Jan 2026 00:01:00 GMT", 5_000],
  ["broken", 65_000],
  [undefined, 65_000],
])("a Retry-After that is a date counts from the server's date %s on", (date, expected) => {
  const headers = { date, "retry-after": "Thu, 01 Jan 2026 00:01:05 GMT" };
  for (const status of [429, 503]) {
    expect(statusOf(status, "", headers)?.retryAfterMs).toBe(expected);
  }
});

test("a refused user is an error of the connection", () => {
  const { message, ...facts } = factsOf(statusOf(401, "{}"));
  expect(facts).toMatchObject({
    reason: "unauthenticated",
    summary: "HTTP 401",
    code: "connection",
  });
  expect(message).toContain("even with a new access token (HTTP 401)");
  expect(message).toContain("Tenant ID and Endpoint");
});

test("a rate limit says how long to wait, in whole seconds", () => {
  const failure = statusOf(429, "{}", { "retry-after": "299.2" }) as Failure;
  expect(failure).toMatchObject({
    reason: "throttled",
    summary: "HTTP 429",
    retryAfterMs: 299_200,
  });
  expect(toError(failure, MUTATION)).toMatchObject({
    code: "throttled",
    retryAfterSeconds: 300,
    outcome: "notExecuted",
    message:
      "Rate limit reached (HTTP 429); nothing was changed. Run the step again in 300 seconds, or run fewer steps in parallel.",
  });
  const error = toError(statusOf(429, "") as Failure, QUERY, "Stopped after 8 attempts");
  expect(error).toMatchObject({ retryAfterSeconds: undefined });
  expect(error.message).toContain("(HTTP 429). Stopped after 8 attempts. Run the step again later");
});

test.each([
  ["", "cutShort", "an empty body"],
  [Buffer.from("\xff", "latin1"), "cutShort", "text that is not UTF-8"],
  [" <html>", "final", "a web page instead of JSON"],
  ["hello", "final", "text that is not JSON"],
  ['{"data": ', "cutShort", "JSON that ends too early"],
  ['{"data": "a', "cutShort", "JSON that ends too early"],
  ['{"data": tru', "cutShort", "JSON that ends too early"],
  ['{"data": oops}', "final", "broken JSON"],
  ["[1] ", "final", "JSON that is not a GraphQL response"],
])("a body of %j is reported", (body, reason, what) => {
  const { message, ...facts } = factsOf(bodyFailure(response(200, body)));
  expect(facts).toEqual({
    reason,
    summary: what,
    code: "unexpectedResponse",
    outcome: "unknown",
  });
  expect(message).toContain(`${what} (HTTP 200)`);
});

test("a web page points to the endpoint", () => {
  expect(toError(bodyFailure(response(200, "<html>")), QUERY).message).toContain("Endpoint");
});

test("a body that is not a response of GraphQL does not hide a refusal", () => {
  const { message } = factsOf(bodyFailure(response(400, "[]")));
  expect(message).toContain("HOST rejected the request (HTTP 400).");
});

const LIMITS = { timeoutMs: 2_000, requestMs: 2_000, stallMs: 3_000, maxBytes: 32 * 1024 * 1024 };

test.each<[TransportReason, boolean, string, string, string, string, string]>([
  ["reset", true, "network", "connection broke E", "unavailable", "unknown", "broke"],
  ["timeout", true, "timeout", "timeout", "timeout", "unknown", "2 seconds of one request"],
  ["timeout", false, "notSent", "timeout", "timeout", "notExecuted", "2 seconds of one request"],
  ["stalled", true, "timeout", "stalled", "timeout", "unknown", "3 seconds of silence"],
  ["tooLarge", true, "final", "response too large", "unexpectedResponse", "unknown", "32 MiB"],
  ["notHTTP", true, "final", "not HTTP E", "unexpectedResponse", "unknown", "HTTP (E)"],
  ["notHTTP", false, "final", "not HTTP E", "unexpectedResponse", "notExecuted", "HTTP (E)"],
  ["encoding", true, "final", "encoding", "unexpectedResponse", "unknown", "decompressed (E)"],
])("%s, sent: %s", (reason, sent, rule, summary, code, outcome, what) => {
  const failure = transportFailure(new TransportFailure(reason, sent, "E"), LIMITS);
  const { message, ...facts } = factsOf(failure);
  expect(facts).toEqual({ reason: rule, summary, code, outcome });
  expect(message).toContain(what);
});

test("a response that is too large can be made smaller by the step", () => {
  const failure = transportFailure(new TransportFailure("tooLarge", true), LIMITS);
  expect(toError(failure, QUERY)).toMatchObject({ hint: "smallerPages" });
});

test.each([
  [1_999, 2_000, undefined, "in the 2 seconds that were left"],
  [400, 2_000, undefined, "in the 1 second that was left"],
  [1_000, 1_000, undefined, "within the 1 second of one request"],
])("%i of %i milliseconds are reported as such", (timeoutMs, requestMs, stallMs, within) => {
  const failure = transportFailure(new TransportFailure("timeout", true), {
    ...LIMITS,
    timeoutMs,
    requestMs,
    stallMs,
  });
  expect(toError(failure, QUERY).message).toContain(within);
});

test.each([
  ["E", " (E)"],
  [undefined, ""],
])("a host that cannot be reached with %s has changed nothing", (code, because) => {
  const failure = transportFailure(new TransportFailure("refused", false, code), LIMITS);
  const { message, ...facts } = factsOf(failure);
  expect(facts).toEqual({
    reason: "notSent",
    summary: `not reached ${code ?? ""}`,
    code: "unavailable",
    outcome: "notExecuted",
  });
  expect(message).toBe(`HOST could not be reached${because}. Check the connection's Endpoint.`);
  expect(toError(failure, MUTATION, "Stopped after 5 attempts").message).toBe(
    `HOST could not be reached${because}. Stopped after 5 attempts; nothing was changed. Check the connection's Endpoint.`,
  );
});

test.each([
  ["CERT_HAS_EXPIRED", "The certificate of HOST could not be verified"],
  ["EPROTO", "The TLS handshake with HOST failed"],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "The TLS handshake with HOST failed"],
])("%s is an error of the connection", (code, what) => {
  const failure = transportFailure(new TransportFailure("certificate", false, code), LIMITS);
  const { message, ...facts } = factsOf(failure);
  expect(facts).toMatchObject({
    reason: "final",
    summary: `certificate ${code}`,
    code: "connection",
  });
  expect(message).toContain(`${what} (${code}); nothing was sent.`);
  expect(message).toContain("Endpoint");
});

const error = (message: string, code?: unknown, path?: unknown[], more = {}) => ({
  message,
  ...(code === undefined ? {} : { extensions: { code, ...more } }),
  ...(path ? { path } : {}),
});
const gate = (errors: object[], data?: unknown) =>
  gateFailure({ errors, ...(data === undefined ? {} : { data }) } as never, "query")?.reason;

test.each([
  "UNAUTHENTICATED",
  "NOT_AUTHENTICATED",
  "AUTHENTICATION_REQUIRED",
  "TOKEN_EXPIRED",
  "INVALID_TOKEN",
  "unauthenticated",
])("the code %s needs a new token", (code) => {
  expect(gate([error("x", code)])).toBe("unauthenticated");
  expect(gate([error("x", `${code}_X`)])).toBeUndefined();
  expect(gate([error("x", `X_${code}`)])).toBeUndefined();
});

test.each([
  "You are not authenticated.",
  "Unauthenticated",
  "Authentication credentials were not provided.",
  "Authentication required",
  "Authentication failed",
  "You must be logged in",
  "You must have signed in",
  "User must be authenticated",
  "Login required",
  "Sign-in required",
  "Signature has expired",
  "Signature expired",
  "Invalid token",
  "Expired access token",
  "The token is invalid",
  "Token has expired",
  "token was revoked",
  "Token expired",
])("%j needs a new token", (message) => {
  expect(gate([error(message)])).toBe("unauthenticated");
  expect(gate([error(`x${message.split(" ").at(0)}x`)])).toBeUndefined();
});

test.each(["RATE_LIMITED", "RATE_LIMIT_EXCEEDED", "THROTTLED", "TOO_MANY_REQUESTS", "throttled"])(
  "the code %s is a rate limit",
  (code) => {
    expect(gate([error("x", code)])).toBe("throttled");
    expect(gate([error("x", `${code}_X`)])).toBeUndefined();
    expect(gate([error("x", `X_${code}`)])).toBeUndefined();
  },
);

test.each([
  "Rate limit reached",
  "You are rate limited",
  "Request was throttled.",
  "Too many requests",
])("%j is a rate limit", (message) => {
  expect(gate([error(message)])).toBe("throttled");
});

test.each([
  [7, 7_000],
  [0, 0],
  [-1, undefined],
  ["7", undefined],
])("a retryAfter of %j in a GraphQL error is %s ms", (retryAfter, expected) => {
  const failure = gateFailure(
    { errors: [error("x", "THROTTLED", undefined, { retryAfter })] } as never,
    "query",
  );
  expect(failure).toMatchObject({ summary: "GraphQL error" });
  expect(failure?.retryAfterMs).toBe(expected);
});

test("only errors in place of the data are about the user or the rate", () => {
  const throttling = error("x", "THROTTLED");
  expect(gate([throttling], null)).toBe("throttled");
  expect(gate([throttling], { me: null, other: null })).toBe("throttled");
  expect(gate([throttling], { me: null, other: 0 })).toBeUndefined();
  expect(gate([error("x", "THROTTLED", ["me"])])).toBe("throttled");
  expect(gate([error("x", "THROTTLED", ["me", "id"])])).toBeUndefined();
  expect(gate([throttling, error("y", undefined, ["me", "id"])])).toBeUndefined();
  expect(gate([error("x"), error("y", "UNAUTHENTICATED")])).toBe("unauthenticated");
  expect(gate([error("x", 5)])).toBeUndefined();
  expect(gate([])).toBeUndefined();
  expect(gateFailure({ data: null }, "query")).toBeUndefined();
});

const rejection = (body: object, status = 200) => {
  const { message, ...facts } = factsOf(errorsFailure(body as never, status, MUTATION));
  expect(facts).toMatchObject({ reason: "final", code: "rejected" });
  return { message, outcome: facts.outcome };
};

test.each<[string, object, number, string, string]>([
  ["one error", { errors: [error("No.")] }, 200, "No.", "notExecuted"],
  [
    "its path",
    { errors: [error("No", undefined, ["a", 0, "canary"])] },
    200,
    "No (at a.0.***).",
    "unknown",
  ],
  ["several", { errors: [error("No"), error("canary")] }, 400, "No. ***.", "notExecuted"],
  ["one without a message", { errors: [error("")] }, 399, "no message.", "notExecuted"],
  [
    "ten",
    { errors: Array(10).fill(error("x")) },
    200,
    Array(10).fill("x.").join(" "),
    "notExecuted",
  ],
  ["twelve", { errors: Array(12).fill(error("x")) }, 200, "x. And 2 more.", "notExecuted"],
  ["null data", { data: null, errors: [error("x")] }, 200, "x.", "unknown"],
  [
    "a bad request",
    { data: null, errors: [error("x", "BAD_USER_INPUT")] },
    200,
    "x.",
    "notExecuted",
  ],
  [
    "a bad request of which a part ran",
    { data: null, errors: [error("x", "BAD_USER_INPUT", ["a"])] },
    200,
    "x (at a).",
    "unknown",
  ],
  [
    "a bad request and something else",
    { data: null, errors: [error("x", "BAD_REQUEST"), error("y")] },
    200,
    "x. y.",
    "unknown",
  ],
  [
    "a part of the data",
    { data: { a: 1 }, errors: [error("x")] },
    200,
    "x. Prismatic also returned a part of the data",
    "unknown",
  ],
])("a rejection reports %s", (_, body, status, what, outcome) => {
  const result = rejection(body, status);
  expect(result.message).toContain(what);
  expect(result.message.includes(`(HTTP ${status})`)).toBe(status >= 400);
  expect(result.outcome).toBe(outcome);
});

test("a rejection names the state before what the API says", () => {
  const failure = errorsFailure({ errors: [{ message: "No." }] }, 200, MUTATION);
  expect(toError(failure, MUTATION).message).toBe(
    "Prismatic reported an error; nothing was changed: No.",
  );
});

test.each([
  ["GRAPHQL_VALIDATION_FAILED", "notExecuted"],
  ["GRAPHQL_PARSE_FAILED", "notExecuted"],
  ["BAD_REQUEST", "notExecuted"],
  ["BAD_REQUEST_X", "unknown"],
  ["X_BAD_REQUEST", "unknown"],
])("the code %s leaves the outcome %s", (code, outcome) => {
  expect(rejection({ data: null, errors: [error("x", code)] }).outcome).toBe(outcome);
});

test.each([
  [
    "one denial",
    { errors: [error("Access is not permitted", undefined, ["a"])], data: { a: null } },
    "notExecuted",
  ],
  [
    "all that was requested",
    {
      errors: [error("Access is not permitted."), error("access is not permitted")],
      data: { a: null, b: null },
    },
    "notExecuted",
  ],
  [
    "one of two",
    { errors: [error("Access is not permitted", undefined, ["a"])], data: { a: null, b: null } },
    "unknown",
  ],
  [
    "words within a sentence",
    { errors: [error("X: Access is not permitted", undefined, ["a"])], data: { a: null } },
    "unknown",
  ],
])("a denial of %s leaves the outcome %s", (_, body, outcome) => {
  expect(outcomeOf(body as never)).toBe(outcome);
});
