import { setTimeout as delay } from "node:timers/promises";
import type { GraphQLSchema } from "graphql";
import { type ApiAccess, introspect } from "../lib/introspectApi";
import {
  describeError,
  type GraphQLErrorBody,
  isOfValidation,
  RequestFailed,
} from "./requestFailed";
import { findSample, type Sample } from "./sample";

/** A response over HTTP, read as JSON where it is JSON. */
export interface HttpResponse {
  readonly status: number;
  readonly body: Record<string, unknown> | undefined;
}

const TIMEOUT_MS = 60_000;
const ATTEMPTS = 5;

/** The API that is verified. Nothing is hidden: no retries but those of a rate limit. */
export class Api {
  readonly #access: ApiAccess;
  #token: Promise<string> | undefined;
  #schema: Promise<GraphQLSchema> | undefined;
  #sample: Promise<Sample> | undefined;
  /** How many requests were sent. */
  requests = 0;

  constructor(access: ApiAccess) {
    this.#access = access;
  }

  get access(): ApiAccess {
    return this.#access;
  }

  /** Exchanges a refresh token, the user's own by default. */
  exchange(refreshToken = this.#access.refreshToken): Promise<HttpResponse> {
    const { tenantId } = this.#access;
    return this.#post("/auth/refresh", {
      refresh_token: refreshToken,
      ...(tenantId ? { tenant_id: tenantId } : {}),
    });
  }

  /** The access token of the whole run. */
  token(): Promise<string> {
    this.#token ??= this.exchange().then(({ status, body }) => {
      const token = body?.access_token;
      if (typeof token === "string" && token !== "") return token;
      throw new RequestFailed("The exchange of the refresh token", status, []);
    });
    return this.#token;
  }

  /** A GraphQL request and its response, whatever it is. */
  async send(
    query: string,
    variables: Record<string, unknown> = {},
    token?: string,
  ): Promise<HttpResponse> {
    return this.#post("/api", { query, variables }, token ?? (await this.token()));
  }

  /**
   * The data of a GraphQL request.
   * @throws RequestFailed when there are errors.
   */
  async data<T>(what: string, query: string, variables?: Record<string, unknown>): Promise<T> {
    const { status, body } = await this.send(query, variables);
    const errors = errorsOf(body);
    if (status !== 200 || errors.length > 0 || !body?.data) {
      throw new RequestFailed(what, status, errors);
    }
    return body.data as T;
  }

  /**
   * The data of a request that the API may not know, or the user may not send: then the reason.
   * @throws RequestFailed when it fails in another way.
   */
  async dataIfServed<T>(
    what: string,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data: T } | { reason: string }> {
    try {
      return { data: await this.data<T>(what, query, variables) };
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      if (error.isDenied) return { reason: "the user lacks the permission" };
      const [first] = error.errors;
      if (first && isOfValidation(first)) return { reason: describeError(first) };
      throw error;
    }
  }

  /** The API's own schema. */
  schema(): Promise<GraphQLSchema> {
    this.#schema ??= this.token().then((token) => introspect(this.#access.url, token));
    return this.#schema;
  }

  /** IDs to ask with. */
  sample(): Promise<Sample> {
    this.#sample ??= findSample(this);
    return this.#sample;
  }

  async #post(path: string, body: object, token?: string): Promise<HttpResponse> {
    for (let attempt = 1; ; attempt += 1) {
      this.requests += 1;
      const response = await fetch(new URL(path, this.#access.url), {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const text = await response.text();
      if (response.status === 429 && attempt < ATTEMPTS) {
        await delay(waitOf(response.headers.get("retry-after"), attempt));
        continue;
      }
      return { status: response.status, body: jsonObject(text) };
    }
  }
}

const waitOf = (retryAfter: string | null, attempt: number): number => {
  const seconds = Number(retryAfter);
  return Math.min(Number.isFinite(seconds) && seconds > 0 ? seconds : 2 ** attempt, 60) * 1000;
};

function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The GraphQL errors of a response's body. */
export const errorsOf = (body: Record<string, unknown> | undefined): GraphQLErrorBody[] =>
  Array.isArray(body?.errors) ? (body.errors as GraphQLErrorBody[]) : [];
