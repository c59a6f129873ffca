import { type ClientScope, retryScopeOf } from "./call";
import type { FailureContext } from "./http/failureContext";
import { failure } from "./http/failures";
import { bodyFailure, statusFailure, transportFailure } from "./http/responses";
import { toError } from "./http/toError";
import { type HttpResponse, roundTrip, TransportFailure } from "./http/transport";
import { logAttempt } from "./logging";
import { paceOf } from "./retry/pace";
import { type Attempt, withRetries } from "./retry/retry";
import type { Download, DownloadOptions } from "./types";
import { urlOf } from "./urlOf";

/** The largest file that is downloaded: 256 MiB. */
const MAX_BYTES = 256 * 1024 * 1024;
const DOWNLOAD_MS = 300_000;
const STALL_MS = 20_000;
/** What a store responds with when a presigned URL has expired or its file is gone. */
const EXPIRED = new Set([401, 403, 404, 410]);

/**
 * Downloads from a presigned URL.
 * @throws NotFoundError when the URL has expired or the file is gone.
 */
export async function download(
  scope: ClientScope,
  address: string,
  { maxBytes = MAX_BYTES }: DownloadOptions = {},
): Promise<Download> {
  const { connection, limits, context, runtime } = scope;
  const url = urlOf(address, "a download link", "Nothing was downloaded.");
  const failureContext: FailureContext = {
    what: "Download",
    type: "query",
    host: url.host,
    elsewhere: true,
    connection,
    secrets: () => [address],
  };
  const retryScope = {
    ...retryScopeOf(scope),
    limits: { ...limits, requestMs: DOWNLOAD_MS, callMs: DOWNLOAD_MS },
  };
  const { deadline } = retryScope;
  const pace = paceOf(url.origin);
  let isAgain = false;
  const attemptIn = async (mostMs: number) => {
    const begin = runtime.now();
    // The wait for a turn has used up some of the time.
    const timeoutMs = Math.max(1, Math.min(mostMs, deadline.left()));
    const attempt = await get(scope, url, timeoutMs, maxBytes);
    const durationMs = runtime.now() - begin;
    logAttempt(context, { name: `Download from ${url.host}`, durationMs }, attempt);
    isAgain = "failure" in attempt && attempt.failure.reason === "throttled";
    return attempt;
  };
  const result = await withRetries("query", retryScope, (timeoutMs) =>
    pace.inTurn({ lane: scope, deadline, limits, isAgain }, () => attemptIn(timeoutMs)),
  );
  if ("value" in result) {
    const { body, contentType } = result.value;
    return { body, contentType };
  }
  throw toError(result.failure, failureContext, result.why);
}

async function get(
  { limits, runtime }: ClientScope,
  url: URL,
  timeoutMs: number,
  maxBytes: number,
): Promise<Attempt<Download & { status: number; bytes: number }>> {
  const stallMs = Math.min(STALL_MS, limits.requestMs);
  let response: HttpResponse;
  try {
    // The store refuses a request with an Authorization header; and the token is not for it.
    response = await roundTrip({
      url,
      method: "GET",
      headers: { accept: "*/*" },
      timeoutMs,
      stallMs,
      maxBytes,
    });
  } catch (error) {
    if (error instanceof TransportFailure) {
      const requestLimits = { timeoutMs, requestMs: DOWNLOAD_MS, stallMs, maxBytes };
      return { failure: transportFailure(error, requestLimits) };
    }
    throw error;
  }
  const { status, headers, body } = response;
  if (EXPIRED.has(status)) {
    return { failure: failure("expired", { summary: `HTTP ${status}`, status }) };
  }
  const wrong = statusFailure(response, url.host, runtime.date());
  if (wrong || status !== 200) {
    return { failure: wrong ?? bodyFailure(response) };
  }
  return { value: { status, bytes: body.length, body, contentType: headers["content-type"] } };
}
