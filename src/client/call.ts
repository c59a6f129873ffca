import { type NamedError, secretsOf, valuesOf } from "../errors";
import { adapt } from "./adapt/adapt";
import { learn, learnedRequest } from "./adapt/learned";
import { type ConnectionLike, type Credentials, readConnection } from "./auth/credentials";
import { Tokens } from "./auth/tokens";
import { withoutTokens } from "./http/echoes";
import type { FailureContext } from "./http/failureContext";
import type { Failure } from "./http/failures";
import { type GraphQLResponse, send } from "./http/graphql";
import { missingFailure } from "./http/graphqlErrors";
import { toError } from "./http/toError";
import { logAttempt, logRetry } from "./logging";
import type { Operation } from "./operation";
import { budgetOf, type RetryBudget } from "./retry/budget";
import { Deadline } from "./retry/deadline";
import { type Pace, paceOf } from "./retry/pace";
import { type Attempt, type RetryScope, withRetries } from "./retry/retry";
import type { RetryLimits } from "./retry/rules";
import type { Runtime } from "./runtime";
import type { ClientContext } from "./types";

/** What all requests of one client share. */
export interface ClientScope {
  readonly connection: ConnectionLike;
  readonly credentials: Credentials;
  readonly context: ClientContext;
  readonly runtime: Runtime;
  readonly limits: RetryLimits;
  readonly deadline: Deadline;
  readonly budget: RetryBudget;
  readonly pace: Pace;
}

/** How one call differs from others. */
export interface CallOptions {
  /** Return GraphQL errors instead of failing with them. */
  readonly raw?: boolean;
  /** The page's number, for the log. */
  readonly page?: number;
  /** Maximum time of the call, with its retries and waits. Default: what the step has left. */
  readonly timeoutMs?: number;
  /** Ends the call when nobody waits for its result any more. */
  readonly signal?: AbortSignal;
  onThrottled?(): void;
}

/** Sends an operation, with a token and with retries. */
export type Call = (
  operation: Operation<unknown, never>,
  variables: unknown,
  options?: CallOptions,
) => Promise<GraphQLResponse>;

/**
 * The scope of a new client, whose deadline begins now.
 * @throws PrismaticConnectionError when an input of the connection cannot be used.
 */
export function scopeOf(
  connection: ConnectionLike,
  context: ClientContext,
  runtime: Runtime,
  limits: RetryLimits,
): ClientScope {
  const credentials = readConnection(connection, context);
  return {
    connection,
    credentials,
    context,
    runtime,
    limits,
    deadline: new Deadline(runtime, limits.actionMs),
    budget: budgetOf(credentials.endpoint),
    pace: paceOf(credentials.endpoint),
  };
}

/** What `withRetries` needs, with retries in the log. */
export function retryScopeOf(
  { deadline, budget, limits, context }: ClientScope,
  { signal, timeoutMs, onThrottled }: CallOptions = {},
): RetryScope {
  const own = timeoutMs === undefined ? deadline : deadline.within(timeoutMs);
  return {
    deadline: signal ? own.with(signal) : own,
    budget,
    limits,
    onRetry: (failure, delayMs) => {
      logRetry(context, failure.summary, delayMs);
      if (failure.reason === "throttled") onThrottled?.();
    },
  };
}

/** How often a request is sent again without what the API has refused. */
const MAX_ADAPTATIONS = 20;

/** The function that sends a client's operations, without what the API does not have (any more). */
export function createCall(scope: ClientScope): Call {
  const { credentials, context } = scope;
  const sendAgain = createSend(scope);

  return async (operation, variables, options = {}) => {
    let request = learnedRequest(credentials.endpoint, operation, variables);
    for (let adaptations = 0; ; adaptations++) {
      const result = await sendAgain(request.operation, request.variables, options);
      if ("value" in result) {
        if (adaptations > 0) learn(credentials.endpoint, operation, request, context.logger);
        return result.value;
      }
      const { refused } = result.failure;
      const next = refused && adaptations < MAX_ADAPTATIONS ? adapt(request, refused) : undefined;
      if (!next) throw result.error();
      if ("missing" in next) throw result.error(missingFailure(next.missing));
      request = next;
    }
  };
}

/** A request that failed, with its error, or the error of a failure that says more. */
interface Failed {
  readonly failure: Failure;
  error(failure?: Failure): NamedError;
}

type SendResult = { readonly value: GraphQLResponse } | Failed;

/** The function that sends operations as they are, with a token and with retries. */
function createSend(scope: ClientScope) {
  const { connection, credentials, limits, pace } = scope;
  const url = new URL(`${credentials.endpoint}/api`);
  const tokens = new Tokens(scope);

  return async (
    operation: Operation<unknown, never>,
    variables: unknown,
    options: CallOptions,
  ): Promise<SendResult> => {
    const type = operation.type;
    const retryScope = retryScopeOf(scope, options);
    const { deadline } = retryScope;
    const unsent = type === "mutation" ? "notExecuted" : undefined;
    let token = "";
    let isAgain = false;
    const failureContext: FailureContext = {
      type,
      host: url.host,
      permissions: operation.permissions,
      connection,
      secrets: () => [
        ...tokens.secrets(),
        token,
        ...(options.raw ? valuesOf(variables) : secretsOf(variables)),
      ],
    };
    const attemptIn = async (mostMs: number) => {
      deadline.throwIfOver(unsent);
      const place = { url, token, deadline, mostMs, failureContext };
      const attempt = await sendOnce(scope, operation, variables, options, place);
      const reason = "failure" in attempt ? attempt.failure.reason : undefined;
      if (reason === "unauthenticated") tokens.refused(token);
      isAgain = reason === "throttled";
      return attempt;
    };
    const result = await withRetries(type, retryScope, async (mostMs) => {
      token = await tokens.get(deadline, type);
      const caller = { lane: scope, deadline, limits, isAgain, outcome: unsent } as const;
      return pace.inTurn(caller, async (waitedMs) => {
        // The token may have expired meanwhile.
        if (waitedMs > 0) token = await tokens.get(deadline, type);
        return attemptIn(mostMs);
      });
    });
    if ("value" in result) {
      const { value } = result;
      const tokensOfCall = [...tokens.secrets(), token];
      return { value: { ...value, body: withoutTokens(value.body, tokensOfCall) } };
    }
    const { failure, why } = result;
    return { failure, error: (other = failure) => toError(other, failureContext, why) };
  };
}

/** What an attempt needs in addition to the operation. */
interface Place {
  readonly url: URL;
  readonly token: string;
  readonly deadline: Deadline;
  /** Maximum time, unless less of the step's is left. */
  readonly mostMs: number;
  readonly failureContext: FailureContext;
}

/** One request, and its line in the log. */
async function sendOnce(
  { context, runtime, limits }: ClientScope,
  operation: Operation<unknown, never>,
  variables: unknown,
  { page, raw = false }: CallOptions,
  { url, token, deadline, mostMs, failureContext }: Place,
): Promise<Attempt<GraphQLResponse>> {
  const begin = runtime.now();
  const attempt = await send({
    url,
    operation,
    variables,
    token,
    // The waits for a token and a turn have used up some of the time.
    timeoutMs: Math.max(1, Math.min(mostMs, deadline.left())),
    requestMs: limits.requestMs,
    signal: deadline.signal,
    context: failureContext,
    runtime,
    raw,
  });
  const durationMs = runtime.now() - begin;
  logAttempt(context, { name: operation.name, durationMs, page }, attempt);
  return attempt;
}
