import { isUtf8 } from "node:buffer";
import { GraphQLClient } from "graphql-request";
import type { Operation } from "../operation";
import type { Attempt, Fault } from "../retry/retry";
import type { Runtime } from "../runtime";
import type { GraphQLBody } from "../types";
import {
  type Asked,
  bodyFault,
  errorsFault,
  gateFault,
  statusFault,
  transportFault,
} from "./responses";
import { exchange, type HttpAnswer, TransportFailure } from "./transport";
import { USER_AGENT } from "./userAgent";

/** The largest answer of the API that is read: 32 MiB. */
export const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/** A GraphQL answer with what the log tells of it. */
export interface GraphQLAnswer {
  readonly status: number;
  readonly body: GraphQLBody;
  readonly bytes: number;
}

/** One request to the API. */
export interface Send {
  readonly url: URL;
  readonly operation: Operation<unknown, never>;
  readonly variables: unknown;
  readonly token: string;
  readonly timeoutMs: number;
  /** What one request is given at most, in milliseconds. */
  readonly requestMs: number;
  readonly signal?: AbortSignal;
  readonly asked: Asked;
  readonly runtime: Runtime;
  /** Hand on GraphQL errors instead of making them faults. */
  readonly raw: boolean;
}

/** Ends `rawRequest` before graphql-request makes an error, which would hold query and variables. */
class Stop {
  constructor(readonly fault: Fault) {}
}

const HEADERS = {
  accept: "application/graphql-response+json, application/json",
  "accept-encoding": "gzip",
  "content-type": "application/json",
  "user-agent": USER_AGENT,
  "prismatic-client": USER_AGENT,
};

/** Sends one request once, and tells a good answer from all others. */
export async function send(request: Send): Promise<Attempt<GraphQLAnswer>> {
  const { operation, asked, raw } = request;
  let answer: HttpAnswer | undefined;
  const client = new GraphQLClient(request.url.href, {
    errorPolicy: "all",
    // Text is sent as it is; without this it would be parsed for each call.
    excludeOperationName: true,
    jsonSerializer: { stringify: JSON.stringify, parse: parseBody },
    fetch: async (_, init) => {
      answer = await post(request, init?.body as string);
      return readable(answer);
    },
  });
  let body: GraphQLBody;
  try {
    const { data, errors, extensions } = await client.rawRequest(
      operation.text,
      request.variables as Record<string, unknown>,
    );
    body = graphQLBody(data, errors as GraphQLBody["errors"], extensions);
  } catch (error) {
    if (error instanceof Stop) {
      return { fault: error.fault };
    }
    if (error instanceof TransportFailure) {
      return { fault: transportFault(error, asked, request) };
    }
    if (!answer) {
      throw error;
    }
    return { fault: bodyFault(answer, asked) };
  }
  if (!answer) {
    throw new TypeError("graphql-request answered without a request.");
  }
  const { status } = answer;
  const { errors } = body;
  if (errors !== undefined && !isErrorList(errors)) {
    return { fault: bodyFault(answer, asked) };
  }
  const gate = gateFault(body, asked);
  if (gate) {
    return { fault: gate };
  }
  if (errors?.length) {
    return raw
      ? { value: { status, body, bytes: answer.body.length } }
      : { fault: errorsFault(body, status, asked) };
  }
  if (body.data === undefined || body.data === null) {
    return { fault: bodyFault(answer, asked) };
  }
  return { value: { status, body, bytes: answer.body.length } };
}

async function post(request: Send, body: string): Promise<HttpAnswer> {
  const { url, token, timeoutMs, signal, asked, runtime } = request;
  const answer = await exchange({
    url,
    method: "POST",
    headers: { ...HEADERS, authorization: `Bearer ${token}` },
    body,
    timeoutMs,
    maxBytes: MAX_ANSWER_BYTES,
    signal,
  });
  const wrong = statusFault(answer, asked, runtime.date());
  if (wrong) {
    throw new Stop(wrong);
  }
  if (!isUtf8(answer.body)) {
    throw new Stop(bodyFault(answer, asked));
  }
  return answer;
}

/**
 * Parses an answer. Some servers write null where GraphQL asks for nothing at all.
 * @throws when it is none to a single request; graphql-request would take a list for a batch.
 */
function parseBody(text: string): unknown {
  const body = JSON.parse(text);
  if (Array.isArray(body)) {
    throw new TypeError("A list is the answer to a batch.");
  }
  if (body?.errors === null) delete body.errors;
  if (body?.extensions === null) delete body.extensions;
  return body;
}

function isErrorList(errors: unknown): errors is NonNullable<GraphQLBody["errors"]> {
  return (
    Array.isArray(errors) &&
    errors.every(
      (error) =>
        typeof error?.message === "string" &&
        isListOrNothing(error.path) &&
        isListOrNothing(error.locations),
    )
  );
}

function isListOrNothing(value: unknown): boolean {
  return value === undefined || value === null || Array.isArray(value);
}

/**
 * All that graphql-request reads of a response's headers. No `Headers`, because naming it makes
 * Node load its whole fetch, at every cold start.
 */
const JSON_HEADERS = {
  get: (name: string) => (name.toLowerCase() === "content-type" ? "application/json" : null),
};

/** What graphql-request reads of a response. A 4xx with a GraphQL body is read like any other. */
function readable(answer: HttpAnswer): Response {
  return {
    ok: true,
    status: answer.status,
    headers: JSON_HEADERS,
    text: async () => answer.body.toString("utf8"),
  } as unknown as Response;
}

function graphQLBody(
  data: unknown,
  errors: GraphQLBody["errors"],
  extensions: unknown,
): GraphQLBody {
  const body: GraphQLBody = {};
  if (data !== undefined) body.data = data;
  if (errors !== undefined) body.errors = errors;
  if (extensions !== undefined) body.extensions = extensions;
  return body;
}
