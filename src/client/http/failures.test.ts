import { PrismaticConnectionError, type PrismaticError, type RejectedError } from "../../errors";
import type { Fault } from "../retry/retry";
import {
  type Asked,
  bodyFault,
  errorsFault,
  gateFault,
  statusFault,
  throttled,
  transportFault,
  unauthenticated,
} from "./responses";
import { TransportFailure, type TransportReason } from "./transport";

const UNKNOWN =
  " The change may or may not have been made: look at the object in Prismatic, or with a Get or List step, before running this again.";
const NOTHING = " Nothing was changed.";

const asking = (kind: Asked["kind"], what?: string): Asked => ({
  what,
  kind,
  host: "HOST",
  secrets: () => ["canary"],
  connectionError: (message) => new PrismaticConnectionError({ key: "apiKey" }, message),
});
const QUERY = asking("query");
const MUTATION = asking("mutation");
const DOWNLOAD = { ...asking("query", "Download"), elsewhere: true };

const answer = (status: number, body: string | Buffer = "", headers = {}) => ({
  status,
  headers,
  body: Buffer.from(body),
});

/** All that a fault tells, for a query, a mutation and a download. */
function told(of: (asked: Asked) => Fault | undefined, detail = "") {
  const [query, mutation, download] = [QUERY, MUTATION, DOWNLOAD].map((asked) => {
    const fault = of(asked);
    const error = fault?.toError(detail) as PrismaticError;
    return { fault, error };
  });
  expect(query?.error.outcome).toBeUndefined();
  expect(download?.error.outcome).toBeUndefined();
  expect(mutation?.error.kind).toBe(query?.error.kind);
  // The connection has no say in where downloads come from.
  const elsewhere = query?.error.message
    .replace(" Check the connection's Endpoint.", "")
    .replace(", so that no token goes astray", "");
  expect(download?.error.message).toBe(`Download: ${elsewhere}`);
  return {
    fault: query?.fault?.kind,
    summary: query?.fault?.summary,
    kind: query?.error.kind,
    message: query?.error.message,
    outcome: mutation?.error.outcome,
    ofMutation: mutation?.error.message,
  };
}

const DATE = Date.parse("2026-01-01T00:00:00Z");

test.each([200, 204, 299])("HTTP %i is read", (status) => {
  expect(statusFault(answer(status, "<html>"), QUERY, DATE)).toBeUndefined();
});

test.each([400, 402, 403, 404, 413, 422, 499])("HTTP %i with JSON is read", (status) => {
  for (const body of ['{"errors": []}', "\n []"]) {
    expect(statusFault(answer(status, body), QUERY, DATE)).toBeUndefined();
  }
});

test.each([
  [300, undefined, ""],
  [307, "https://evil.example/canary", " to evil.example"],
  [302, "/login?canary", " to host"],
  [399, "https://[", ""],
])("HTTP %i to %s is a redirect", (status, location, to) => {
  const message = `HOST answered with a redirect (HTTP ${status})${to}, which is not followed, so that no token goes astray. Check the connection's Endpoint.`;
  expect(told((asked) => statusFault(answer(status, "{}", { location }), asked, DATE))).toEqual({
    fault: "final",
    summary: `redirect ${status}`,
    kind: "unexpectedAnswer",
    message,
    outcome: "unknown",
    ofMutation: `${message}${UNKNOWN}`,
  });
});

test.each([408, 500, 502, 503, 504])("HTTP %i is told as unavailable", (status) => {
  const message = `HOST cannot answer at present (HTTP ${status}).`;
  const fault = (asked: Asked) =>
    statusFault(answer(status, "{}", { "retry-after": "7" }), asked, DATE);
  expect(fault(QUERY)?.retryAfterMs).toBe(7_000);
  expect(told(fault, "Tried 5 times.")).toEqual({
    fault: "unavailable",
    summary: `HTTP ${status}`,
    kind: "unavailable",
    message: `${message} Tried 5 times. Try again later.`,
    outcome: "unknown",
    ofMutation: `${message} Tried 5 times.${UNKNOWN}`,
  });
});

test.each([
  [
    403,
    "rejected",
    "refused the request",
    "The connection's user may not do this, or a firewall refused the request.",
  ],
  [413, "rejected", "refused the request", "The request is too large. Send less at once."],
  [
    400,
    "rejected",
    "refused the request",
    "Try again later; if it stays so, tell Prismatic's support.",
  ],
  [
    499,
    "rejected",
    "refused the request",
    "Try again later; if it stays so, tell Prismatic's support.",
  ],
])("HTTP %i without JSON is a refusal", (status, kind, what, hint) => {
  const message = `HOST ${what} (HTTP ${status}). ${hint}`;
  expect(told((asked) => statusFault(answer(status, "<html>"), asked, DATE))).toEqual({
    fault: "final",
    summary: `HTTP ${status}`,
    kind,
    message,
    outcome: "notExecuted",
    ofMutation: `${message}${NOTHING}`,
  });
});

test.each([
  [
    404,
    "There is no Prismatic API at the connection's Endpoint. Check its URL.",
    "notExecuted",
    NOTHING,
  ],
  [501, "Try again later; if it stays so, tell Prismatic's support.", "unknown", UNKNOWN],
  [505, "Try again later; if it stays so, tell Prismatic's support.", "unknown", UNKNOWN],
])("HTTP %i is no answer of the API", (status, hint, outcome, tail) => {
  const message = `HOST answered with HTTP ${status}. ${hint}`;
  const body = status > 500 ? "{}" : "<html>";
  expect(told((asked) => statusFault(answer(status, body), asked, DATE))).toEqual({
    fault: "final",
    summary: `HTTP ${status}`,
    kind: "unexpectedAnswer",
    message,
    outcome,
    ofMutation: `${message}${tail}`,
  });
});

test.each([
  ["Thu, 01 Jan 2026 00:01:00 GMT", 5_000],
  ["broken", 65_000],
  [undefined, 65_000],
])("a Retry-After that is a date counts from the server's date %s on", (date, expected) => {
  const headers = { date, "retry-after": "Thu, 01 Jan 2026 00:01:05 GMT" };
  for (const status of [429, 503]) {
    expect(statusFault(answer(status, "", headers), QUERY, DATE)?.retryAfterMs).toBe(expected);
  }
});

test("a refused user is a fault of the connection", () => {
  const fault = statusFault(answer(401, "{}"), QUERY, DATE);
  expect(fault).toMatchObject({ kind: "unauthenticated", summary: "HTTP 401" });
  const error = unauthenticated(QUERY, "HTTP 401").toError("");
  expect(error.kind).toBe("connection");
  expect(error.message).toBe(
    "The API does not accept the connection's user, not even with a new access token (HTTP 401). Check that the user is still active in this tenant, and the connection's Tenant ID and Endpoint.",
  );
});

test("a request to slow down tells how long, in whole seconds", () => {
  const fault = statusFault(answer(429, "{}", { "retry-after": "1.2" }), MUTATION, DATE);
  expect(fault).toMatchObject({ kind: "throttled", summary: "HTTP 429", retryAfterMs: 1_200 });
  expect(fault?.toError("")).toMatchObject({
    kind: "throttled",
    retryAfterSeconds: 2,
    outcome: "notExecuted",
    message: `The API asks to slow down (HTTP 429).${NOTHING} Run fewer steps at the same time, or try again later.`,
  });
  expect(throttled(QUERY, "x").toError("Because.")).toMatchObject({
    retryAfterSeconds: undefined,
    message:
      "The API asks to slow down (x). Because. Run fewer steps at the same time, or try again later.",
  });
});

test.each([
  ["", "cutShort", "an empty body", ""],
  [Buffer.from("\xff", "latin1"), "cutShort", "text that is no UTF-8", ""],
  [
    " <html>",
    "final",
    "an HTML page instead of JSON",
    " Something between here and the API answers, or the connection's Endpoint is not the URL of a Prismatic app.",
  ],
  ["hello", "final", "text that is no JSON", ""],
  ['{"data": ', "cutShort", "JSON that ends too early", ""],
  ['{"data": "a', "cutShort", "JSON that ends too early", ""],
  ['{"data": tru', "cutShort", "JSON that ends too early", ""],
  ['{"data": oops}', "final", "broken JSON", ""],
  ["[1] ", "final", "JSON that is no GraphQL answer", ""],
])("a body of %j is told", (body, fault, what, hint) => {
  const message = `HOST answered with ${what} (HTTP 200).${hint}`;
  expect(told((asked) => bodyFault(answer(200, body), asked))).toEqual({
    fault,
    summary: what,
    kind: "unexpectedAnswer",
    message,
    outcome: "unknown",
    ofMutation: `${message}${UNKNOWN}`,
  });
});

test("a body that is no answer leaves a refusal what it is", () => {
  expect(bodyFault(answer(400, "[]"), QUERY).toError("").message).toContain(
    "HOST refused the request (HTTP 400).",
  );
});

const WAITED = { timeoutMs: 2_000, requestMs: 2_000, stallMs: 3_000 };
const SENT: readonly [string, string] = ["unknown", UNKNOWN];
const UNSENT: readonly [string, string] = ["notExecuted", NOTHING];

test.each<[TransportReason, boolean, string, string, string, string, readonly [string, string]]>([
  [
    "reset",
    true,
    "network",
    "connection broke E",
    "unavailable",
    "The connection to HOST broke before the whole answer was there (E).",
    SENT,
  ],
  [
    "timeout",
    true,
    "timeout",
    "timeout",
    "timeout",
    "No whole answer came from HOST within the 2 seconds of one request.",
    SENT,
  ],
  [
    "timeout",
    false,
    "notSent",
    "timeout",
    "timeout",
    "No whole answer came from HOST within the 2 seconds of one request.",
    UNSENT,
  ],
  [
    "stalled",
    true,
    "timeout",
    "stalled",
    "timeout",
    "No whole answer came from HOST, and for 3 seconds nothing more of it.",
    SENT,
  ],
  [
    "aborted",
    true,
    "final",
    "cancelled",
    "timeout",
    "The action was cancelled before it ended.",
    SENT,
  ],
  [
    "aborted",
    false,
    "final",
    "cancelled",
    "timeout",
    "The action was cancelled before it ended.",
    UNSENT,
  ],
  [
    "tooLarge",
    true,
    "final",
    "answer too large",
    "unexpectedAnswer",
    "The answer of HOST is larger than what is read. Ask for less at once.",
    SENT,
  ],
  [
    "notHTTP",
    true,
    "final",
    "not HTTP E",
    "unexpectedAnswer",
    "HOST does not answer as HTTP asks (E). Check the connection's Endpoint.",
    SENT,
  ],
  [
    "notHTTP",
    false,
    "final",
    "not HTTP E",
    "unexpectedAnswer",
    "HOST does not answer as HTTP asks (E). Check the connection's Endpoint.",
    UNSENT,
  ],
  [
    "encoding",
    true,
    "final",
    "encoding",
    "unexpectedAnswer",
    "The answer of HOST cannot be unpacked (E).",
    SENT,
  ],
])("%s, sent: %s, is told", (reason, sent, fault, summary, kind, message, [outcome, tail]) => {
  const result = told((asked) =>
    transportFault(new TransportFailure(reason, sent, "E"), asked, WAITED),
  );
  const again = ["reset", "timeout", "stalled"].includes(reason) ? " Try again later." : "";
  expect(result).toEqual({
    fault,
    summary,
    kind,
    message: `${message}${again}`,
    outcome,
    ofMutation: `${message}${tail}${outcome === "unknown" ? "" : again}`,
  });
});

test.each([
  [1_999, 2_000, undefined, " in the 2 seconds that was left"],
  [400, 2_000, undefined, " in the 1 second that was left"],
  [1_000, 1_000, undefined, " within the 1 second of one request"],
])("%i of %i milliseconds are told as such", (timeoutMs, requestMs, stallMs, within) => {
  const failure = new TransportFailure("timeout", true);
  expect(
    transportFault(failure, QUERY, { timeoutMs, requestMs, stallMs }).toError("").message,
  ).toBe(`No whole answer came from HOST${within}. Try again later.`);
});

test("a host that cannot be reached has changed nothing", () => {
  for (const [code, because] of [
    ["E", " (E)"],
    [undefined, ""],
  ]) {
    const failure = new TransportFailure("refused", false, code);
    const result = told((asked) => transportFault(failure, asked, WAITED));
    const advice = " Check the connection's Endpoint. Check the network, and try again later.";
    expect(result).toEqual({
      fault: "notSent",
      summary: `not reached ${code ?? ""}`,
      kind: "unavailable",
      message: `HOST cannot be reached${because}.${advice}`,
      outcome: "notExecuted",
      ofMutation: `HOST cannot be reached${because}.${NOTHING}${advice}`,
    });
  }
});

test("a certificate that cannot be trusted is a fault of the connection", () => {
  const fault = transportFault(new TransportFailure("certificate", false, "E"), QUERY, WAITED);
  expect(fault).toMatchObject({ kind: "final", summary: "certificate E" });
  expect(fault.toError("").message).toBe(
    "The certificate of HOST cannot be trusted (E), so nothing was sent to it. Check the connection's Endpoint. On a private stack, check its certificate.",
  );
});

const error = (message: string, code?: unknown, path?: unknown[], more = {}) => ({
  message,
  ...(code === undefined ? {} : { extensions: { code, ...more } }),
  ...(path ? { path } : {}),
});
const gate = (errors: object[], data?: unknown) =>
  gateFault({ errors, ...(data === undefined ? {} : { data }) } as never, QUERY)?.kind;

test.each([
  "UNAUTHENTICATED",
  "NOT_AUTHENTICATED",
  "AUTHENTICATION_REQUIRED",
  "TOKEN_EXPIRED",
  "INVALID_TOKEN",
  "unauthenticated",
])("the code %s asks for a new token", (code) => {
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
])("%j asks for a new token", (message) => {
  expect(gate([error(message)])).toBe("unauthenticated");
  expect(gate([error(`x${message.split(" ").at(0)}x`)])).toBeUndefined();
});

test.each(["RATE_LIMITED", "RATE_LIMIT_EXCEEDED", "THROTTLED", "TOO_MANY_REQUESTS", "throttled"])(
  "the code %s asks to slow down",
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
])("%j asks to slow down", (message) => {
  expect(gate([error(message)])).toBe("throttled");
});

test.each([
  [7, 7_000],
  [0, 0],
  [-1, undefined],
  ["7", undefined],
])("a retryAfter of %j in a GraphQL error is %s ms", (retryAfter, expected) => {
  const fault = gateFault(
    { errors: [error("x", "THROTTLED", undefined, { retryAfter })] } as never,
    QUERY,
  );
  expect(fault).toMatchObject({ summary: "GraphQL error" });
  expect(fault?.retryAfterMs).toBe(expected);
});

test("only errors in place of the data are about the user or the pace", () => {
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
  expect(gateFault({ data: null }, QUERY)).toBeUndefined();
});

const rejection = (body: object, status = 200) =>
  errorsFault(body as never, status, MUTATION).toError("") as RejectedError;

test.each<[string, object, number, string, string]>([
  ["one error", { errors: [error("No.")] }, 200, `an error: No.${NOTHING}`, "notExecuted"],
  [
    "its path",
    { errors: [error("No", undefined, ["a", 0, "canary"])] },
    200,
    `an error: No (at a.0.***).${UNKNOWN}`,
    "unknown",
  ],
  [
    "several",
    { errors: [error("No"), error("canary")] },
    400,
    `errors (HTTP 400): No. ***.${NOTHING}`,
    "notExecuted",
  ],
  [
    "none that says anything",
    { errors: [error("")] },
    399,
    `an error: no message.${NOTHING}`,
    "notExecuted",
  ],
  [
    "ten",
    { errors: Array(10).fill(error("x")) },
    200,
    `errors: ${Array(10).fill("x.").join(" ")}${NOTHING}`,
    "notExecuted",
  ],
  [
    "twelve",
    { errors: Array(12).fill(error("x")) },
    200,
    `errors: ${Array(10).fill("x.").join(" ")} And 2 more.${NOTHING}`,
    "notExecuted",
  ],
  ["null data", { data: null, errors: [error("x")] }, 200, `an error: x.${UNKNOWN}`, "unknown"],
  [
    "a bad request",
    { data: null, errors: [error("x", "BAD_USER_INPUT")] },
    200,
    `an error: x.${NOTHING}`,
    "notExecuted",
  ],
  [
    "a bad request of which a part ran",
    { data: null, errors: [error("x", "BAD_USER_INPUT", ["a"])] },
    200,
    `an error: x (at a).${UNKNOWN}`,
    "unknown",
  ],
  [
    "a bad request and something else",
    { data: null, errors: [error("x", "BAD_REQUEST"), error("y")] },
    200,
    `errors: x. y.${UNKNOWN}`,
    "unknown",
  ],
  [
    "a part of the data",
    { data: { a: 1 }, errors: [error("x")] },
    200,
    `an error: x. The API answered with a part of the data too, which is not used.${UNKNOWN}`,
    "unknown",
  ],
])("a rejection tells of %s", (_, body, status, message, outcome) => {
  expect(rejection(body, status)).toMatchObject({
    message: `The API answered with ${message}`,
    outcome,
    kind: "rejected",
  });
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
