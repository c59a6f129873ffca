import { isUtf8 } from "node:buffer";
import { redact } from "../../errors";
import { type Failure, failure } from "../http/failures";
import { bodyFailure, statusFailure, transportFailure } from "../http/responses";
import { type HttpResponse, roundTrip, TransportFailure } from "../http/transport";
import { USER_AGENT } from "../http/userAgent";
import { logAttempt } from "../logging";
import { budgetOf } from "../retry/budget";
import { Deadline } from "../retry/deadline";
import { type Attempt, type Stopped, withRetries } from "../retry/retry";
import type { RetryLimits } from "../retry/rules";
import type { Runtime } from "../runtime";
import type { ClientContext } from "../types";
import { type Credentials, VISIBLE_ASCII } from "./credentials";
import { type AccessToken, withLifetime } from "./lifetime";

const MAX_BYTES = 256 * 1024;
/** What this is called in messages and in the log. */
export const AUTHENTICATION = "Authentication";

/** Where and as whom to request an access token. */
export interface TokenRequest {
  readonly credentials: Credentials;
  readonly runtime: Runtime;
  readonly limits: RetryLimits;
  /** For the debug log. */
  readonly context: ClientContext;
}

/**
 * Exchanges the refresh token for an access token.
 * @param background a renewal ahead of expiry that nobody waits for: one attempt.
 * @throws the signal's reason when it is aborted.
 */
export function refreshAccessToken(
  request: TokenRequest,
  signal: AbortSignal,
  background: boolean,
): Promise<{ readonly value: AccessToken } | Stopped> {
  const { credentials, runtime, context } = request;
  const limits = background
    ? { ...request.limits, attempts: 1, throttledAttempts: 1 }
    : request.limits;
  const scope = {
    // The limit of one call is reached first, and is the one that is reported.
    deadline: new Deadline(runtime, limits.callMs * 2, signal),
    budget: budgetOf(credentials.endpoint),
    limits,
  };
  return withRetries("tokenRequest", scope, async (timeoutMs) => {
    const begin = runtime.now();
    const { attempt, logged } = await send(request, { timeoutMs, signal, background });
    // A renewal in the background may end when the log of the step that began it is closed.
    if (!background) {
      logAttempt(context, { name: AUTHENTICATION, durationMs: runtime.now() - begin }, logged);
    }
    return attempt;
  });
}

interface Sending {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly background: boolean;
}

/** One attempt, with what the log reports of it: any response is one there. */
async function send(
  { credentials, runtime, limits }: TokenRequest,
  { timeoutMs, signal, background }: Sending,
): Promise<{ attempt: Attempt<AccessToken>; logged: Attempt<{ status: number }> }> {
  const { endpoint, tenantId, refreshToken } = credentials;
  const date = runtime.date();
  try {
    const response = await roundTrip({
      url: new URL(`${endpoint}/auth/refresh`),
      method: "POST",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "user-agent": USER_AGENT,
      },
      body: JSON.stringify({ refresh_token: refreshToken, tenant_id: tenantId }),
      timeoutMs,
      maxBytes: MAX_BYTES,
      signal,
      // Such a renewal does not keep the process alive.
      background,
    });
    const attempt = readResponse(response, credentials, date, runtime.date());
    return { attempt, logged: { value: { status: response.status } } };
  } catch (error) {
    if (error instanceof TransportFailure) {
      const requestLimits = { timeoutMs, requestMs: limits.tokenRequestMs, maxBytes: MAX_BYTES };
      const attempt = { failure: transportFailure(error, requestLimits) };
      return { attempt, logged: attempt };
    }
    throw error;
  }
}

/**
 * @param sentAt the date of the request, from which the token's lifetime counts.
 * @param now the current date.
 */
function readResponse(
  response: HttpResponse,
  credentials: Credentials,
  sentAt: number,
  now: number,
): Attempt<AccessToken> {
  const { status, headers, body } = response;
  if (status >= 400 && status < 500 && ![408, 429].includes(status)) {
    return { failure: refusal(response, credentials) };
  }
  const wrong = statusFailure(response, new URL(credentials.endpoint).host, now);
  if (wrong) {
    return { failure: wrong };
  }
  const fields = isUtf8(body) ? parse(body) : undefined;
  if (!fields) {
    return { failure: bodyFailure(response) };
  }
  const token = fields.access_token;
  if (typeof token !== "string" || !VISIBLE_ASCII.test(token)) {
    return { failure: failure("noAccessToken", { summary: "no access token" }) };
  }
  const facts = { expiresIn: fields.expires_in, serverDate: headers.date };
  return {
    value: { ...withLifetime(token, facts, sentAt), rotated: rotatedOf(fields, credentials) },
  };
}

/** The refresh token that the server issued in place of the one that was sent, which may be used up. */
function rotatedOf(
  { refresh_token: issued }: Record<string, unknown>,
  { refreshToken }: Credentials,
): string | undefined {
  const isToken = typeof issued === "string" && VISIBLE_ASCII.test(issued);
  return isToken && issued !== refreshToken ? issued : undefined;
}

function refusal({ status, body }: HttpResponse, { refreshToken }: Credentials): Failure {
  const summary = `HTTP ${status}`;
  if (status === 404 || status === 405) {
    return failure("noApp", { summary, status });
  }
  // A page is a firewall's or a proxy's: what checks tokens responds with JSON.
  if (status !== 401 && /^\s*</.test(body.toString("latin1", 0, 200))) {
    return failure("tokenBlocked", { summary, status });
  }
  const { error_description, message, detail, error } = parse(body) ?? {};
  const reason = error_description ?? message ?? detail ?? error;
  const text = typeof reason === "string" ? redact(reason, [refreshToken]).slice(0, 200) : "";
  return failure("tokenRefused", { summary, status, detail: text ? `: ${text}` : "" });
}

/** The fields of a JSON object; undefined where the body is not JSON at all. */
function parse(body: Buffer): Record<string, unknown> | undefined {
  try {
    return JSON.parse(body.toString("utf8")) ?? {};
  } catch {
    return undefined;
  }
}
