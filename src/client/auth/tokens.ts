import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import {
  type NamedError,
  PrismaticConnectionError,
  redact,
  UnexpectedAnswerError,
} from "../../errors";
import { type Asked, bodyFault, statusFault, transportFault } from "../http/responses";
import { exchange, type HttpAnswer, TransportFailure } from "../http/transport";
import { USER_AGENT } from "../http/userAgent";
import { logCall } from "../logging";
import { budgetOf } from "../retry/budget";
import { Deadline } from "../retry/deadline";
import { type Attempt, type Fault, type RetryLimits, withRetries } from "../retry/retry";
import type { Runtime } from "../runtime";
import type { ClientContext } from "../types";
import { type ConnectionLike, type Credentials, NEW_TOKEN_HINT } from "./credentials";

// In milliseconds, as all times here.
const RENEW_AHEAD = 600_000;
const RENEW_AHEAD_SHARE = 0.2;
const LAST_MOMENT = 30_000;
const LAST_MOMENT_SHARE = 0.05;
const RENEWAL_PAUSE = 30_000;
const LIFE_WITHOUT_WORD = 300_000;
const LIFE_OF_NONSENSE = 5_000;
const MAX_CONNECTIONS = 1_000;
const MAX_BYTES = 256 * 1024;
/** What this is called in errors and in the log. */
const WHAT = "Exchange of the refresh token";

/** Where and as whom to exchange a refresh token. */
export interface TokenRequest {
  readonly credentials: Credentials;
  readonly connection: ConnectionLike;
  readonly runtime: Runtime;
  readonly limits: RetryLimits;
  /** For the debug log. */
  readonly context: ClientContext;
}

interface Held {
  token: string;
  renewAt: number;
  expiresAt: number;
}

type Outcome =
  | { readonly token: string }
  | {
      readonly failed: (request: TokenRequest) => NamedError;
      /** It was tried but once, for nobody in particular. */
      readonly hasty: boolean;
    };

/** The access token of one connection. */
class Slot {
  #held: Held | undefined;
  #exchange: Promise<Outcome> | undefined;
  #abandon = new AbortController();
  #waiting = 0;
  #renewNotBefore = 0;

  async get(request: TokenRequest, deadline: Deadline): Promise<string> {
    const held = this.#held;
    const date = request.runtime.date();
    if (held && date < held.expiresAt) {
      if (date >= held.renewAt && date >= this.#renewNotBefore) {
        // The old token still serves: nobody waits for the new one, nor fails with it.
        this.#renewNotBefore = date + RENEWAL_PAUSE;
        void this.#renew(request, 1);
      }
      return held.token;
    }
    let outcome = await this.#wait(request, deadline);
    if ("failed" in outcome && outcome.hasty) {
      // A renewal in the background that was joined: who needs the token tries as often as allowed.
      outcome = await this.#wait(request, deadline);
    }
    if ("token" in outcome) {
      return outcome.token;
    }
    throw outcome.failed(request);
  }

  /** Forgets `token`, if it is still the one that is held. */
  refused(token: string): void {
    if (this.#held?.token === token) {
      this.#held = undefined;
    }
  }

  /** Waits with all others; whoever is the last to give up ends the exchange. */
  async #wait(request: TokenRequest, deadline: Deadline): Promise<Outcome> {
    const exchanging = this.#renew(request);
    this.#waiting += 1;
    try {
      return await deadline.race(exchanging);
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0 && this.#exchange === exchanging) {
        this.#exchange = undefined;
        this.#abandon.abort();
      }
    }
  }

  #renew(request: TokenRequest, tries?: number): Promise<Outcome> {
    if (this.#exchange) {
      return this.#exchange;
    }
    this.#abandon = new AbortController();
    const exchanging: Promise<Outcome> = exchangeRefreshToken(request, this.#abandon.signal, tries)
      .then((fresh): Outcome => {
        this.#held = fresh;
        return { token: fresh.token };
      })
      .catch(
        (error: unknown): Outcome => ({
          failed: asFailure(error),
          hasty: tries !== undefined && !(error instanceof PrismaticConnectionError),
        }),
      )
      .finally(() => {
        if (this.#exchange === exchanging) {
          this.#exchange = undefined;
        }
      });
    this.#exchange = exchanging;
    return exchanging;
  }
}

const slots = new Map<string, Slot>();

/** The access tokens of a connection, kept in this process's memory only. */
export class Tokens {
  readonly #request: TokenRequest;
  readonly #slot: Slot;

  constructor(request: TokenRequest) {
    this.#request = request;
    this.#slot = slotOf(request.credentials);
  }

  /**
   * An access token that has not expired. However many wait, one exchange is made.
   * @throws PrismaticConnectionError when the refresh token is not accepted.
   */
  get(deadline: Deadline): Promise<string> {
    return this.#slot.get(this.#request, deadline);
  }

  /** Tells that the API did not accept this token. */
  refused(token: string): void {
    this.#slot.refused(token);
  }
}

/** Forgets every token. */
export function resetTokens(): void {
  slots.clear();
}

function slotOf({ endpoint, tenantId, refreshToken }: Credentials): Slot {
  const key = createHash("sha256")
    .update(JSON.stringify([endpoint, tenantId ?? null, refreshToken]))
    .digest("base64");
  let slot = slots.get(key);
  if (!slot) {
    slot = new Slot();
    const oldest = slots.size >= MAX_CONNECTIONS ? slots.keys().next().value : undefined;
    if (oldest !== undefined) {
      slots.delete(oldest);
    }
    slots.set(key, slot);
  }
  return slot;
}

async function exchangeRefreshToken(
  request: TokenRequest,
  signal: AbortSignal,
  tries?: number,
): Promise<Held> {
  const { credentials, runtime } = request;
  const limits =
    tries === undefined ? request.limits : { ...request.limits, tries, throttledTries: tries };
  const { endpoint, tenantId, refreshToken } = credentials;
  const url = new URL(`${endpoint}/auth/refresh`);
  const asked = askedOf(request);
  const body = JSON.stringify({ refresh_token: refreshToken, tenant_id: tenantId });
  const scope = {
    // The limit of one call is reached first, and is the one that is told.
    deadline: new Deadline(runtime, limits.callMs * 2, signal),
    budget: budgetOf(endpoint),
    limits,
  };
  return withRetries("tokenExchange", scope, async (timeoutMs): Promise<Attempt<Held>> => {
    const date = runtime.date();
    const begin = runtime.now();
    const log = (result: string) => {
      // A renewal in the background may end when the log of the one who began it is closed.
      if (tries === undefined) {
        logCall(request.context, { name: WHAT, durationMs: runtime.now() - begin, result });
      }
    };
    try {
      const answer = await exchange({
        url,
        method: "POST",
        headers: {
          accept: "application/json",
          "content-type": "application/json",
          "user-agent": USER_AGENT,
        },
        body,
        timeoutMs,
        maxBytes: MAX_BYTES,
        signal,
        // A renewal that nobody waits for does not keep a process that is done.
        background: tries !== undefined,
      });
      log(`HTTP ${answer.status}`);
      return readAnswer(answer, request, asked, date);
    } catch (error) {
      if (error instanceof TransportFailure) {
        log(error.reason);
        return { fault: transportFault(error, asked, { timeoutMs, requestMs: limits.exchangeMs }) };
      }
      throw error;
    }
  });
}

function askedOf({ credentials, connection }: TokenRequest): Asked {
  return {
    what: WHAT,
    kind: "query",
    host: new URL(credentials.endpoint).host,
    secrets: () => [credentials.refreshToken],
    connectionError: (message) => new PrismaticConnectionError(connection, message),
  };
}

function readAnswer(
  answer: HttpAnswer,
  request: TokenRequest,
  asked: Asked,
  date: number,
): Attempt<Held> {
  if (answer.status >= 400 && answer.status < 500 && ![408, 429].includes(answer.status)) {
    return { fault: refusedToken(answer, request) };
  }
  const wrong = statusFault(answer, asked, request.runtime.date());
  if (wrong) {
    return { fault: wrong };
  }
  if (!isUtf8(answer.body)) {
    return { fault: bodyFault(answer, asked) };
  }
  let fields: Record<string, unknown>;
  try {
    fields = JSON.parse(answer.body.toString("utf8")) ?? {};
  } catch {
    return { fault: bodyFault(answer, asked) };
  }
  const token = fields.access_token;
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
    return {
      fault: final(
        "no access token",
        () =>
          new UnexpectedAnswerError(
            `${WHAT}: ${asked.host} answered without an access token. Check the connection's Endpoint.`,
          ),
      ),
    };
  }
  const life = lifeOf(token, fields.expires_in, answer.headers.date, date);
  return {
    value: {
      token,
      renewAt: date + life - Math.min(RENEW_AHEAD, life * RENEW_AHEAD_SHARE),
      expiresAt: date + life - Math.min(LAST_MOMENT, life * LAST_MOMENT_SHARE),
    },
  };
}

function refusedToken(answer: HttpAnswer, { credentials, connection }: TokenRequest): Fault {
  const { status } = answer;
  const host = new URL(credentials.endpoint).host;
  const why = reasonOf(answer, credentials);
  const message =
    status === 404 || status === 405
      ? `There is no Prismatic app at ${host}: it does not exchange refresh tokens (HTTP ${status}). Check the connection's Endpoint.`
      : `The connection's Refresh Token is not accepted by ${host} (HTTP ${status}${why}). It was mistyped or revoked, or belongs to another region${credentials.tenantId ? ", or its user has no such tenant" : ""}. ${NEW_TOKEN_HINT} Check its Endpoint${credentials.tenantId ? " and Tenant ID" : ""} too.`;
  return final(`HTTP ${status}`, () => new PrismaticConnectionError(connection, message));
}

function reasonOf(answer: HttpAnswer, { refreshToken }: Credentials): string {
  try {
    const fields = JSON.parse(answer.body.toString("utf8")) as Record<string, unknown>;
    const text = fields.error_description ?? fields.message ?? fields.detail ?? fields.error;
    const told = typeof text === "string" ? redact(text, [refreshToken]).slice(0, 200) : "";
    return told ? `: ${told}` : "";
  } catch {
    return "";
  }
}

function final(summary: string, toError: () => NamedError): Fault {
  return { kind: "final", summary, toError };
}

/**
 * How long a token lives from `date` on. By durations where the answer has them, so that a clock
 * that is wrong, here or there, does not matter.
 */
function lifeOf(
  token: string,
  expiresIn: unknown,
  serverDate: string | undefined,
  date: number,
): number {
  const lives: number[] = [];
  const seconds = Number(expiresIn);
  if (expiresIn !== undefined && expiresIn !== null && Number.isFinite(seconds)) {
    lives.push(seconds * 1000);
  }
  const { exp, iat } = claimsOf(token);
  if (exp !== undefined) {
    const parsed = serverDate ? Date.parse(serverDate) : Number.NaN;
    const serverNow = Number.isNaN(parsed) ? (iat === undefined ? date : iat * 1000) : parsed;
    lives.push(exp * 1000 - serverNow);
  }
  const life = lives.length > 0 ? Math.min(...lives) : LIFE_WITHOUT_WORD;
  // A token that is over as it comes speaks of a wrong clock; the API will refuse it if not.
  return life > 0 ? life : LIFE_OF_NONSENSE;
}

function claimsOf(token: string): { exp?: number; iat?: number } {
  try {
    const payload = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"),
    );
    return { exp: numberOf(payload.exp), iat: numberOf(payload.iat) };
  } catch {
    return {};
  }
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** A failure for each of those who wait: each has a connection of its own to tell of. */
function asFailure(error: unknown): (request: TokenRequest) => NamedError {
  return ({ connection }) => {
    if (error instanceof PrismaticConnectionError) {
      return new PrismaticConnectionError(connection, error.message);
    }
    return error as NamedError;
  };
}
