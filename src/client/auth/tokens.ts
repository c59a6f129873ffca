import type { NamedError } from "../../errors";
import type { FailureContext } from "../http/failureContext";
import { toError } from "../http/toError";
import type { Deadline } from "../retry/deadline";
import type { Stopped } from "../retry/retry";
import { type ConnectionLike, type Credentials, NEW_TOKEN_HINT } from "./credentials";
import type { AccessToken } from "./lifetime";
import { AUTHENTICATION, refreshAccessToken, type TokenRequest } from "./refreshAccessToken";

/** After a renewal in the background has begun, the next one waits so long. Milliseconds. */
const RENEWAL_PAUSE_MS = 30_000;
const MAX_CONNECTIONS = 1_000;
const ROTATED = `Prismatic issued a new refresh token in place of the connection's Refresh Token. It is used from memory, by this process only, so that other processes and later runs might be refused. Turn off rotation of refresh tokens where that is set. ${NEW_TOKEN_HINT}`;

/** Where and as whom to request a token, and the connection that its errors carry. */
export interface TokensScope extends TokenRequest {
  readonly connection: ConnectionLike;
}

/** How a request for a token ended, for all who wait for it: each makes its own error of it. */
type Ending =
  | { readonly token: string }
  | { readonly stopped: Stopped; readonly background: boolean };

/** The access token of one connection. */
class TokenCache {
  #current: AccessToken | undefined;
  #refreshing: Promise<Ending> | undefined;
  #abandon = new AbortController();
  #waiting = 0;
  #renewNotBefore = 0;
  /** The refresh token that the server issued in place of the connection's. */
  #rotated: string | undefined;
  #isRotationReported = true;

  get rotated(): string | undefined {
    return this.#rotated;
  }

  /** Whether a rotation has to be reported; true once. */
  takeReport(): boolean {
    const isDue = !this.#isRotationReported;
    this.#isRotationReported = true;
    return isDue;
  }

  /** A token that has not expired, or how the request for one failed. */
  async get(request: TokenRequest, deadline: Deadline, type: Operation): Promise<Ending> {
    const current = this.#current;
    const date = request.runtime.date();
    if (current && date < current.expiresAt) {
      if (date >= current.renewAt && date >= this.#renewNotBefore) {
        // The current token is still valid: nobody waits for the new one, nor fails with it.
        this.#renewNotBefore = date + RENEWAL_PAUSE_MS;
        this.#refresh(request, true).catch(() => {});
      }
      return current;
    }
    const ending = await this.#wait(request, deadline, type);
    // A renewal in the background made one attempt; who needs the token makes all of them.
    return "stopped" in ending && ending.background && !isConnectionFailure(ending.stopped)
      ? this.#wait(request, deadline, type)
      : ending;
  }

  /** Forgets `token`, if it is still the current one. */
  refused(token: string): void {
    if (this.#current?.token === token) {
      this.#current = undefined;
    }
  }

  /** Waits with all others; the last one to give up aborts the request. */
  async #wait(request: TokenRequest, deadline: Deadline, type: Operation): Promise<Ending> {
    const refreshing = this.#refresh(request, false);
    this.#waiting += 1;
    try {
      return await deadline.race(refreshing, type === "mutation" ? "notExecuted" : undefined);
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0 && this.#refreshing === refreshing) {
        this.#refreshing = undefined;
        this.#abandon.abort();
      }
    }
  }

  /** Requests a token, or joins the request that is under way. */
  #refresh(request: TokenRequest, background: boolean): Promise<Ending> {
    if (this.#refreshing) {
      return this.#refreshing;
    }
    this.#abandon = new AbortController();
    const refreshing = this.#exchange(request, background)
      .then((result): Ending => {
        if ("value" in result) {
          this.#current = result.value;
          return result.value;
        }
        return { stopped: result, background };
      })
      .finally(() => {
        if (this.#refreshing === refreshing) {
          this.#refreshing = undefined;
        }
      });
    this.#refreshing = refreshing;
    return refreshing;
  }

  /** With the refresh token that the server issued last; the connection's own, where that is refused. */
  async #exchange(request: TokenRequest, background: boolean) {
    const { signal } = this.#abandon;
    const rotated = this.#rotated;
    let result = await refreshAccessToken(withToken(request, rotated), signal, background);
    if (rotated && "failure" in result && result.failure.name === "tokenRefused") {
      this.#rotated = undefined;
      result = await refreshAccessToken(request, signal, background);
    }
    if ("value" in result && result.value.rotated) {
      this.#rotated = result.value.rotated;
      this.#isRotationReported = false;
    }
    return result;
  }
}

function withToken(request: TokenRequest, refreshToken: string | undefined): TokenRequest {
  return refreshToken
    ? { ...request, credentials: { ...request.credentials, refreshToken } }
    : request;
}

type Operation = FailureContext["type"];

function isConnectionFailure({ failure }: Stopped): boolean {
  return failure.name === "tokenRefused" || failure.name === "noApp";
}

const caches = new Map<string, TokenCache>();

/** The access tokens of a connection, kept in this process's memory only. */
export class Tokens {
  readonly #scope: TokensScope;
  readonly #cache: TokenCache;

  constructor(scope: TokensScope) {
    this.#scope = scope;
    this.#cache = cacheOf(scope.credentials);
  }

  /**
   * An access token that has not expired. However many wait, one request is made.
   * @param type what the token is for: a mutation's error says that nothing was changed.
   * @throws PrismaticConnectionError when the refresh token is not accepted.
   */
  async get(deadline: Deadline, type: Operation = "query"): Promise<string> {
    const ending = await this.#cache.get(this.#scope, deadline, type);
    if (this.#cache.takeReport()) {
      this.#scope.context.logger.warn(ROTATED);
    }
    if ("token" in ending) {
      return ending.token;
    }
    throw this.#errorOf(ending.stopped, type);
  }

  /** The refresh tokens, which no message may repeat. */
  secrets(): string[] {
    const { rotated } = this.#cache;
    const { refreshToken } = this.#scope.credentials;
    return rotated ? [refreshToken, rotated] : [refreshToken];
  }

  /** Reports that the API did not accept this token. */
  refused(token: string): void {
    this.#cache.refused(token);
  }

  #errorOf({ failure, why }: Stopped, type: Operation): NamedError {
    const { credentials, connection } = this.#scope;
    const context: FailureContext = {
      what: AUTHENTICATION,
      type,
      host: new URL(credentials.endpoint).host,
      connection,
      secrets: () => this.secrets(),
    };
    return toError({ ...failure, outcome: "notExecuted" }, context, why);
  }
}

/** Forgets every token. */
export function resetTokens(): void {
  caches.clear();
}

function cacheOf({ endpoint, tenantId, refreshToken }: Credentials): TokenCache {
  const key = JSON.stringify([endpoint, tenantId ?? null, refreshToken]);
  let cache = caches.get(key);
  if (!cache) {
    cache = new TokenCache();
    const oldest = caches.size >= MAX_CONNECTIONS ? caches.keys().next().value : undefined;
    if (oldest !== undefined) {
      caches.delete(oldest);
    }
    caches.set(key, cache);
  }
  return cache;
}
