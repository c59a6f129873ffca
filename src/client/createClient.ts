import { setMaxListeners } from "node:events";
import {
  NotFoundError,
  PrismaticConnectionError,
  PrismaticError,
  reworded,
  secretsOf,
  UnexpectedAnswerError,
} from "../errors";
import { type ConnectionLike, isLoopback, readConnection } from "./auth/credentials";
import { Tokens } from "./auth/tokens";
import { type GraphQLAnswer, send } from "./http/graphql";
import { type Asked, bodyFault, statusFault, transportFault } from "./http/responses";
import { exchange, type HttpAnswer, TransportFailure } from "./http/transport";
import { logCall, logRetry } from "./logging";
import type { Operation } from "./operation";
import { paginate } from "./pages/paginate";
import { budgetOf } from "./retry/budget";
import { Deadline } from "./retry/deadline";
import {
  type Attempt,
  type CallKind,
  type Fault,
  RETRY_LIMITS,
  type RetryLimits,
  withRetries,
} from "./retry/retry";
import { type Runtime, systemRuntime } from "./runtime";
import type { Answer, Client, ClientContext, Download, GraphQLBody } from "./types";

/** The largest file that is downloaded: 256 MiB. */
const MAX_DOWNLOAD_BYTES = 256 * 1024 * 1024;
const DOWNLOAD_MS = 300_000;
const DOWNLOAD_STALL_MS = 20_000;

/** What may be given beside a connection and a context. */
export interface ClientOptions {
  /** Ends everything that the client does. */
  readonly signal?: AbortSignal;
  /** Other limits than `RETRY_LIMITS`. */
  readonly limits?: Partial<RetryLimits>;
  /** How many pages are asked for at once, at most. Default: 8. */
  readonly pagesAtOnce?: number;
  readonly runtime?: Runtime;
}

/** How one call differs from others. */
export interface CallOptions {
  readonly raw?: boolean;
  /** The page's number, for the log. */
  readonly page?: number;
  readonly signal?: AbortSignal;
  onThrottled?(delayMs: number): void;
}

/** Sends an operation, with a token and with retries. */
export type Call = (
  operation: Operation<unknown, never>,
  variables: unknown,
  options?: CallOptions,
) => Promise<GraphQLAnswer>;

/**
 * A client for one run of an action or a data source: its deadline begins now.
 * @throws PrismaticConnectionError when an input of the connection cannot be used.
 */
export function createClient(
  connection: ConnectionLike,
  context: ClientContext,
  options: ClientOptions = {},
): Client {
  const credentials = readConnection(connection);
  const runtime = options.runtime ?? systemRuntime;
  const limits: RetryLimits = options.limits
    ? { ...RETRY_LIMITS, ...options.limits }
    : RETRY_LIMITS;
  if (options.signal) {
    // Each request under way listens to it, however many there are.
    setMaxListeners(0, options.signal);
  }
  const deadline = new Deadline(runtime, limits.actionMs, options.signal);
  const budget = budgetOf(credentials.endpoint);
  const url = new URL(`${credentials.endpoint}/api`);
  const tokens = new Tokens({ credentials, connection, runtime, limits, context });
  const connectionError = (message: string) => new PrismaticConnectionError(connection, message);

  const scopeOf = (signal?: AbortSignal, onThrottled?: (delayMs: number) => void) => ({
    deadline: signal ? deadline.with(signal) : deadline,
    budget,
    limits,
    onRetry: (fault: Fault, delayMs: number) => {
      logRetry(context, fault.summary, delayMs);
      if (fault.kind === "throttled") onThrottled?.(delayMs);
    },
  });

  const log = (
    name: string,
    begin: number,
    page: number | undefined,
    attempt: Attempt<{ status: number; bytes: number }>,
  ) => {
    const durationMs = runtime.now() - begin;
    if ("value" in attempt) {
      const { status, bytes } = attempt.value;
      logCall(context, { name, durationMs, result: `HTTP ${status}`, page, bytes });
    } else {
      logCall(context, { name, durationMs, result: attempt.fault.summary, page });
    }
  };

  const call: Call = async (
    operation,
    variables,
    { raw = false, page, signal, onThrottled } = {},
  ) => {
    let token = "";
    const asked: Asked = {
      kind: operation.kind,
      host: url.host,
      secrets: () => [credentials.refreshToken, token, ...secretsOf(variables)],
      connectionError,
    };
    const scope = scopeOf(signal, onThrottled);
    return withRetries(operation.kind, scope, async (mostMs) => {
      token = await tokens.get(scope.deadline).catch((error: unknown) => {
        throw operation.kind === "mutation" ? notChanged(error) : error;
      });
      const over = scope.deadline.over(operation.kind === "mutation" ? "notExecuted" : undefined);
      if (over) {
        throw over;
      }
      const begin = runtime.now();
      // The wait for a token has used up some of the time.
      const timeoutMs = Math.max(1, Math.min(mostMs, scope.deadline.left()));
      const attempt = await send({
        url,
        operation,
        variables,
        token,
        timeoutMs,
        requestMs: limits.requestMs,
        signal: scope.deadline.signal,
        asked,
        runtime,
        raw,
      });
      log(operation.name, begin, page, attempt);
      if ("fault" in attempt && attempt.fault.kind === "unauthenticated") {
        tokens.refused(token);
      }
      return attempt;
    });
  };

  const download = async (address: string): Promise<Download> => {
    const source = readAddress(address);
    const asked: Asked = {
      what: "Download",
      kind: "query",
      host: source.host,
      elsewhere: true,
      secrets: () => [address],
      connectionError,
    };
    const kind: CallKind = "query";
    const downloadLimits = { ...limits, requestMs: DOWNLOAD_MS, callMs: DOWNLOAD_MS };
    return withRetries(kind, { ...scopeOf(), limits: downloadLimits }, async (timeoutMs) => {
      const begin = runtime.now();
      const attempt = await get(source, timeoutMs, asked);
      log(`Download from ${source.host}`, begin, undefined, attempt);
      return attempt;
    });
  };

  const get = async (
    source: URL,
    timeoutMs: number,
    asked: Asked,
  ): Promise<Attempt<Download & { status: number; bytes: number }>> => {
    const stallMs = Math.min(DOWNLOAD_STALL_MS, limits.requestMs);
    let answer: HttpAnswer;
    try {
      // The store refuses a request with an Authorization header; and the token is not for it.
      answer = await exchange({
        url: source,
        method: "GET",
        headers: { accept: "*/*" },
        timeoutMs,
        stallMs,
        maxBytes: MAX_DOWNLOAD_BYTES,
        signal: deadline.signal,
      });
    } catch (error) {
      if (error instanceof TransportFailure) {
        return {
          fault: transportFault(error, asked, { timeoutMs, requestMs: DOWNLOAD_MS, stallMs }),
        };
      }
      throw error;
    }
    const { status, headers, body } = answer;
    if (status === 401 || status === 403 || status === 404 || status === 410) {
      return { fault: expired(source.host, status) };
    }
    const wrong = statusFault(answer, asked, runtime.date());
    if (wrong) {
      return { fault: wrong };
    }
    return status === 200
      ? { value: { status, bytes: body.length, body, contentType: headers["content-type"] } }
      : { fault: bodyFault(answer, asked) };
  };

  return Object.freeze({
    request: async <TData, TVariables>(
      operation: Operation<TData, TVariables>,
      variables: TVariables,
    ): Promise<Answer<TData>> => {
      const { status, body } = await call(operation as Operation<unknown, never>, variables);
      return { status, data: body.data as TData };
    },
    requestRaw: async (
      document: Operation<unknown, unknown>,
      variables: Record<string, unknown>,
    ): Promise<Answer<GraphQLBody>> => {
      const { status, body } = await call(document as Operation<unknown, never>, variables, {
        raw: true,
      });
      return { status, data: body };
    },
    paginate: (operation, variables, select, paginateOptions) =>
      paginate(
        { call, logger: context.logger, pagesAtOnce: options.pagesAtOnce, signal: options.signal },
        operation,
        variables,
        select,
        paginateOptions,
      ),
    download: async (address: string): Promise<Download> => {
      const { body, contentType } = await download(address);
      return { body, contentType };
    },
  } satisfies Client);
}

/** A failure before a mutation was sent, or of one that was refused with its token. */
function notChanged(error: unknown): unknown {
  return error instanceof PrismaticError
    ? reworded(error, `${error.message} Nothing was changed.`, "notExecuted")
    : error;
}

function readAddress(address: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(address);
  } catch {
    // Told below, with the other addresses that cannot be used.
  }
  if (!url || (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url)))) {
    throw new UnexpectedAnswerError(
      "The API gave an address for a download that is no https URL. Nothing was downloaded.",
    );
  }
  return url;
}

function expired(host: string, status: number): Fault {
  return {
    kind: "final",
    summary: `HTTP ${status}`,
    toError: () =>
      new NotFoundError(
        `Download: ${host} does not hand out the file (HTTP ${status}). Its address has expired, or the file is not there any more. Ask for the step results again.`,
      ),
  };
}
