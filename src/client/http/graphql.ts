import { isUtf8 } from "node:buffer";
import { GraphQLClient } from "graphql-request";
import { parseScanned, scanJson } from "../../values/json";
import { stringifyJson } from "../../values/longNumber";
import type { Operation } from "../operation";
import type { Attempt } from "../retry/retry";
import type { Runtime } from "../runtime";
import type { GraphQLBody } from "../types";
import type { FailureContext } from "./failureContext";
import type { Failure } from "./failures";
import { errorsFailure, gateFailure } from "./graphqlErrors";
import { bodyFailure, statusFailure, transportFailure } from "./responses";
import { type HttpResponse, roundTrip, TransportFailure } from "./transport";
import { USER_AGENT } from "./userAgent";

/** The largest response of the API that is read: 32 MiB. */
export const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

/** A GraphQL response with what the log reports of it. */
export interface GraphQLResponse {
  readonly status: number;
  readonly body: GraphQLBody;
  readonly bytes: number;
}

/** One request to the API. */
export interface GraphQLRequest {
  readonly url: URL;
  readonly operation: Operation<unknown, never>;
  readonly variables: unknown;
  readonly token: string;
  readonly timeoutMs: number;
  /** Maximum time of one request, in milliseconds. */
  readonly requestMs: number;
  readonly signal?: AbortSignal;
  readonly context: FailureContext;
  readonly runtime: Runtime;
  /** Return GraphQL errors instead of failing with them. */
  readonly raw: boolean;
}

/** Ends `rawRequest` before graphql-request makes an error, which would hold query and variables. */
class Stop {
  constructor(readonly failure: Failure) {}
}

const HEADERS = {
  accept: "application/graphql-response+json, application/json",
  "accept-encoding": "gzip",
  "content-type": "application/json",
  "user-agent": USER_AGENT,
  "prismatic-client": USER_AGENT,
};

/** Sends one request once, and separates a good response from all failures. */
export async function send(request: GraphQLRequest): Promise<Attempt<GraphQLResponse>> {
  let response: HttpResponse | undefined;
  const client = new GraphQLClient(request.url.href, {
    errorPolicy: "all",
    // Text is sent as it is; without this it would be parsed for each call.
    excludeOperationName: true,
    jsonSerializer: { stringify: stringifyJson, parse: parseBody },
    fetch: async (_, init) => {
      response = await post(request, init?.body as string);
      return readable(response);
    },
  });
  let body: GraphQLBody;
  try {
    const { data, errors, extensions } = await client.rawRequest(
      request.operation.text,
      request.variables as Record<string, unknown>,
    );
    body = graphQLBody(data, errors as GraphQLBody["errors"], extensions);
  } catch (error) {
    if (error instanceof Stop) {
      return { failure: error.failure };
    }
    if (error instanceof TransportFailure) {
      return { failure: transportFailure(error, { ...request, maxBytes: MAX_RESPONSE_BYTES }) };
    }
    if (!response) {
      throw error;
    }
    return { failure: bodyFailure(response) };
  }
  if (!response) {
    throw new TypeError("graphql-request returned without a request.");
  }
  return read(response, body, request);
}

function read(
  response: HttpResponse,
  body: GraphQLBody,
  { context, raw }: GraphQLRequest,
): Attempt<GraphQLResponse> {
  const { status } = response;
  const { errors } = body;
  if (errors !== undefined && !isErrorList(errors)) {
    return { failure: bodyFailure(response) };
  }
  const gate = gateFailure(body, context.type);
  if (gate) {
    return { failure: gate };
  }
  if (errors?.length && !raw) {
    return { failure: errorsFailure(body, status, context) };
  }
  if (!errors?.length && (body.data === undefined || body.data === null)) {
    return { failure: bodyFailure(response) };
  }
  return { value: { status, body, bytes: response.body.length } };
}

async function post(request: GraphQLRequest, body: string): Promise<HttpResponse> {
  const { url, token, timeoutMs, signal, context, runtime } = request;
  const response = await roundTrip({
    url,
    method: "POST",
    headers: { ...HEADERS, authorization: `Bearer ${token}` },
    body,
    timeoutMs,
    maxBytes: MAX_RESPONSE_BYTES,
    signal,
  });
  const failure = statusFailure(response, context.host, runtime.date());
  if (failure) {
    throw new Stop(failure);
  }
  if (!isUtf8(response.body)) {
    throw new Stop(bodyFailure(response));
  }
  return response;
}

/**
 * Parses a response. Some servers write null where GraphQL allows no field at all.
 * @throws TypeError for a list, which graphql-request would read as the responses of a batch.
 */
function parseBody(text: string): unknown {
  const body = hasLongDigits(text) ? parseKeepingDigits(text) : JSON.parse(text);
  if (Array.isArray(body)) {
    throw new TypeError("A list is the response to a batch.");
  }
  if (body?.errors === null) delete body.errors;
  if (body?.extensions === null) delete body.extensions;
  return body;
}

/**
 * Whether a number may have more digits than JavaScript's numbers hold: whether 16 digits stand in a
 * row. One of them is at a 16th place of the text, so that only digits there need a look around. A
 * regular expression takes a third of the time that parsing takes.
 */
function hasLongDigits(text: string): boolean {
  for (let place = 15; place < text.length; place += 16) {
    if (!isDigit(text, place)) continue;
    let first = place;
    let last = place;
    while (isDigit(text, first - 1)) first -= 1;
    while (isDigit(text, last + 1)) last += 1;
    if (last - first >= 15) return true;
  }
  return false;
}

function isDigit(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code >= 48 && code <= 57;
}

/** Numbers that JavaScript cannot hold become the text of their digits, as steps can use it. */
function parseKeepingDigits(text: string): ReturnType<typeof JSON.parse> {
  const scan = scanJson(text);
  return scan.problem ? JSON.parse(text) : parseScanned(text, scan, (digits) => digits);
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
 * All that graphql-request reads of a response's headers. Not `Headers`, because that name makes
 * Node load its whole fetch, at every cold start.
 */
const JSON_HEADERS = {
  get: (name: string) => (name.toLowerCase() === "content-type" ? "application/json" : null),
};

/** What graphql-request reads of a response. A 4xx with a GraphQL body is read like any other. */
function readable({ status, body }: HttpResponse): Response {
  return {
    ok: true,
    status,
    headers: JSON_HEADERS,
    text: async () => body.toString("utf8"),
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
