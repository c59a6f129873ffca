import { isUtf8 } from "node:buffer";
import { scanJson } from "../../values/json";
import { inSeconds } from "../inSeconds";
import { type Failure, failure } from "./failures";
import { readRetryAfter } from "./retryAfter";
import type { HttpResponse, TransportFailure } from "./transport";

const UNAVAILABLE = new Set([408, 500, 502, 503, 504]);

/**
 * What is wrong with a response's status, or undefined when its body is to be read.
 * @param date the current date, in milliseconds since 1970.
 */
export function statusFailure(
  response: HttpResponse,
  host: string,
  date: number,
): Failure | undefined {
  const { status, headers } = response;
  const summary = `HTTP ${status}`;
  if (status >= 200 && status < 300) {
    return undefined;
  }
  if (status >= 300 && status < 400) {
    const detail = redirectTo(headers.location, host);
    return failure("redirect", { summary: `redirect ${status}`, status, detail });
  }
  if (status === 401) {
    return failure("unauthenticated", { summary, status });
  }
  if (status === 429) {
    return failure("throttled", { summary, status, retryAfterMs: retryAfterOf(response, date) });
  }
  if (UNAVAILABLE.has(status)) {
    return failure("unavailable", { summary, status, retryAfterMs: retryAfterOf(response, date) });
  }
  // A GraphQL server may respond with 4xx and a GraphQL body, which says more than the status.
  if (status < 500 && looksLikeJSON(response.body)) {
    return undefined;
  }
  return refusal(status);
}

/** By the server's own date where it sends one, so that a clock that is wrong does not matter. */
function retryAfterOf({ headers }: HttpResponse, date: number): number | undefined {
  const serverDate = headers.date ? Date.parse(headers.date) : Number.NaN;
  return readRetryAfter(headers["retry-after"], Number.isNaN(serverDate) ? date : serverDate);
}

function refusal(status: number): Failure {
  const facts = { summary: `HTTP ${status}`, status };
  switch (status) {
    case 403:
      return failure("forbidden", facts);
    case 404:
      return failure("noAPI", facts);
    case 413:
      return failure("requestTooLarge", facts);
    default:
      return failure(status < 500 ? "refused" : "otherStatus", facts);
  }
}

/** What is wrong with a body that is not a GraphQL response. */
export function bodyFailure({ body, status }: HttpResponse): Failure {
  if (status >= 400) {
    return refusal(status);
  }
  const of = (name: "cutShort" | "notGraphQL" | "webPage", detail: string) =>
    failure(name, { summary: detail, status, detail });
  if (!isUtf8(body)) {
    return of("cutShort", "text that is not UTF-8");
  }
  if (body.length === 0) {
    return of("cutShort", "an empty body");
  }
  if (startOf(body).startsWith("<")) {
    return of("webPage", "a web page instead of JSON");
  }
  if (!looksLikeJSON(body)) {
    return of("notGraphQL", "text that is not JSON");
  }
  switch (scanJson(body.toString("utf8")).problem?.reason) {
    case "cutShort":
      return of("cutShort", "JSON that ends too early");
    case "syntax":
      return of("notGraphQL", "broken JSON");
    default:
      return of("notGraphQL", "JSON that is not a GraphQL response");
  }
}

/** The limits of a request that failed, in milliseconds and bytes. */
export interface RequestLimits {
  readonly timeoutMs: number;
  /** What a request gets where its call and its step leave enough time. */
  readonly requestMs: number;
  readonly stallMs?: number;
  readonly maxBytes: number;
}

/** What is wrong when no complete response came. */
export function transportFailure(
  { reason, sent, code }: TransportFailure,
  limits: RequestLimits,
): Failure {
  switch (reason) {
    case "certificate":
      return failure(/^(ERR_SSL_|EPROTO$)/.test(code ?? "") ? "tls" : "certificate", {
        summary: `certificate ${code}`,
        code,
      });
    case "refused":
      return failure("unreachable", { summary: `not reached ${code ?? ""}`, code });
    case "reset":
      return failure("reset", { summary: `connection broke ${code ?? ""}`, code });
    case "timeout":
    case "stalled":
      return failure(sent ? "timeout" : "noConnection", {
        summary: reason,
        detail: within(reason, limits),
      });
    case "tooLarge":
      return failure("tooLarge", {
        summary: "response too large",
        detail: `${Math.round(limits.maxBytes / 1024 / 1024)} MiB`,
      });
    case "notHTTP":
      return failure("notHTTP", {
        summary: `not HTTP ${code ?? ""}`,
        code,
        outcome: sent ? "unknown" : "notExecuted",
      });
    case "encoding":
      return failure("encoding", { summary: "encoding", code });
  }
}

function within(
  reason: "timeout" | "stalled",
  { timeoutMs, requestMs, stallMs }: RequestLimits,
): string {
  if (reason === "stalled" && stallMs !== undefined) {
    return `within ${inSeconds(stallMs)} of silence`;
  }
  return timeoutMs < requestMs
    ? `in the ${inSeconds(timeoutMs)} that ${timeoutMs > 1000 ? "were" : "was"} left`
    : `within the ${inSeconds(timeoutMs)} of one request`;
}

function startOf(body: Buffer): string {
  return body.subarray(0, 200).toString("utf8").trimStart();
}

function looksLikeJSON(body: Buffer): boolean {
  return /^[{[]/.test(startOf(body));
}

function redirectTo(location: string | undefined, from: string): string {
  if (!location) {
    return "";
  }
  try {
    const { host } = new URL(location, `https://${from}`);
    return `to ${host}`;
  } catch {
    return "";
  }
}
