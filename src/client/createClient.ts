import type { ConnectionLike } from "./auth/credentials";
import { createCall, scopeOf } from "./call";
import { limitsWith } from "./configure";
import { download } from "./download";
import type { Operation } from "./operation";
import { paginate } from "./pages/paginate";
import type { RetryLimits } from "./retry/rules";
import { type Runtime, systemRuntime } from "./runtime";
import type { Client, ClientContext, GraphQLBody, RequestOptions, Result } from "./types";
import { callWebhook } from "./webhook";

/** What can be set in addition to a connection and a context. */
export interface ClientOptions {
  /** Other limits than those of `configureClients`, or of `RETRY_LIMITS`. */
  readonly limits?: Partial<RetryLimits>;
  /** Maximum number of pages that are requested in parallel. Default: 8. */
  readonly pagesInParallel?: number;
  readonly runtime?: Runtime;
}

/**
 * A client for one run of an action or a data source: its deadline begins now.
 * @throws PrismaticConnectionError when an input of the connection cannot be used.
 */
export function createClient(
  connection: ConnectionLike,
  context: ClientContext,
  { runtime = systemRuntime, limits, pagesInParallel }: ClientOptions = {},
): Client {
  const scope = scopeOf(connection, context, runtime, limitsWith(limits));
  const call = createCall(scope);
  const pageScope = { call, logger: context.logger, pagesInParallel };

  return Object.freeze({
    request: async <TData, TVariables>(
      operation: Operation<TData, TVariables>,
      variables: TVariables,
      options?: RequestOptions,
    ): Promise<Result<TData>> => {
      const { status, body } = await call(
        operation as Operation<unknown, never>,
        variables,
        options,
      );
      return { status, data: body.data as TData };
    },
    requestRaw: async (
      document: Operation<unknown, unknown>,
      variables: Record<string, unknown>,
    ): Promise<Result<GraphQLBody>> => {
      const operation = document as Operation<unknown, never>;
      const { status, body } = await call(operation, variables, { raw: true });
      return { status, data: body };
    },
    paginate: (operation, variables, select, options) =>
      paginate(pageScope, operation, variables, select, options),
    download: (url, options) => download(scope, url, options),
    callWebhook: (request) => callWebhook(scope, request),
  } satisfies Client);
}
