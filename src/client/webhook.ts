import { secretsOf } from "../errors";
import { type ClientScope, retryScopeOf } from "./call";
import type { FailureContext } from "./http/failureContext";
import { transportFailure } from "./http/responses";
import { toError } from "./http/toError";
import { type HttpResponse, roundTrip, TransportFailure } from "./http/transport";
import { USER_AGENT } from "./http/userAgent";
import { logAttempt } from "./logging";
import { type Attempt, withRetries } from "./retry/retry";
import type { WebhookRequest, WebhookResponse } from "./types";
import { urlOf } from "./urlOf";

/** The largest response that is read: 32 MiB. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Sends a POST to a flow's webhook. Whatever the status of the response is, it is one.
 * @throws a named error when there is no complete response.
 */
export async function callWebhook(
  scope: ClientScope,
  request: WebhookRequest,
): Promise<WebhookResponse> {
  const { connection, limits, context, runtime } = scope;
  const { apiKey, body, headers } = request;
  const url = urlOf(request.url, "a webhook URL", "Nothing was sent.");
  const failureContext: FailureContext = {
    what: "Webhook",
    type: "mutation",
    host: url.host,
    elsewhere: true,
    connection,
    secrets: () => [apiKey ?? "", ...secretsOf({ headers, payload: body })],
  };
  const { timeoutMs: requestMs = limits.requestMs } = request;
  const retryScope = {
    ...retryScopeOf(scope),
    limits: { ...limits, requestMs, callMs: Math.max(limits.callMs, requestMs) },
  };
  const result = await withRetries("webhook", retryScope, async (timeoutMs) => {
    const begin = runtime.now();
    const attempt = await post(url, request, timeoutMs, requestMs);
    const durationMs = runtime.now() - begin;
    logAttempt(context, { name: `Webhook at ${url.host}`, durationMs }, attempt);
    return attempt;
  });
  if ("failure" in result) throw toError(result.failure, failureContext, result.why);
  const { status, headers: received, body: content } = result.value;
  return { statusCode: status, headers: endToEnd(received), body: content };
}

async function post(
  url: URL,
  { apiKey, headers, body }: WebhookRequest,
  timeoutMs: number,
  requestMs: number,
): Promise<Attempt<HttpResponse & { bytes: number }>> {
  try {
    const response = await roundTrip({
      url,
      method: "POST",
      headers: {
        "user-agent": USER_AGENT,
        accept: "*/*",
        ...(apiKey === undefined ? {} : { "api-key": apiKey }),
        ...headers,
      },
      body: body ?? "",
      timeoutMs,
      maxBytes: MAX_BYTES,
    });
    return { value: { ...response, bytes: response.body.length } };
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    return { failure: transportFailure(error, { timeoutMs, requestMs, maxBytes: MAX_BYTES }) };
  }
}

/** What says how the message was sent, not what it is. */
const OF_THE_CONNECTION = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "transfer-encoding",
]);

/** Headers that came several times, such as cookies, are joined. */
function endToEnd(headers: HttpResponse["headers"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !OF_THE_CONNECTION.has(name))
      .map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : String(value ?? ""),
      ]),
  );
}
