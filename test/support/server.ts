import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type ClientOptions, createClient } from "../../src/client/createClient";
import type { Operation } from "../../src/client/operation";
import { isNamedError, type NamedError } from "../../src/errors";

/** A request as it reached the test's server. */
export interface Seen {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { variables?: Record<string, unknown> } & Record<string, unknown>;
  /** The body as it was sent. */
  readonly text: string;
}

export interface TestServer {
  readonly url: string;
  readonly api: Seen[];
  readonly tokenRequests: Seen[];
  /** Connections that are open. */
  readonly sockets: Set<Socket>;
  stop(): Promise<void>;
}

export type Handle = (
  seen: Seen,
  response: ServerResponse,
  count: number,
  request: IncomingMessage,
) => void;

/** Undefined for a body that is no JSON, as a webhook may get. */
function parsedJson(text: string): Seen["body"] | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Answers with JSON. */
export function reply(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

/** A server of one's own: `api` answers `/api`, `token` answers `/auth/refresh`. */
export async function startServer(api: Handle, token: Handle = issueToken): Promise<TestServer> {
  const seen = { api: [] as Seen[], tokenRequests: [] as Seen[] };
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => {
      const path = request.url ?? "";
      const entry: Seen = {
        path,
        authorization: request.headers.authorization,
        body: parsedJson(text) ?? {},
        text,
      };
      const isToken = path === "/auth/refresh";
      const list = isToken ? seen.tokenRequests : seen.api;
      list.push(entry);
      (isToken ? token : api)(entry, response, list.length, request);
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...seen,
    sockets,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Issues `token-1`, `token-2` … for a week each. */
export function issueToken(_: Seen, response: ServerResponse, count: number): void {
  reply(response, { access_token: `token-${count}`, expires_in: 604_800 });
}

/** A JWT that nobody signed. */
export function jwt(claims: Record<string, unknown>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part(claims)}.signature`;
}

export const QUERY: Operation<unknown, Record<string, unknown>> = {
  name: "GetMe",
  type: "query",
  text: "query GetMe{me{id}}",
};

export const MUTATION: Operation<unknown, Record<string, unknown>> = {
  name: "ChangeIt",
  type: "mutation",
  text: "mutation ChangeIt{change{id}}",
};

/** Limits that let tests fail quickly. */
export const QUICK = { baseDelayMs: 1, throttledBaseDelayMs: 1, maxDelayMs: 5 };

/** A client of a test's server, with what it logs. */
export function clientOf(
  server: { readonly url: string },
  {
    fields,
    debug = false,
    ...options
  }: ClientOptions & {
    fields?: Record<string, unknown>;
    debug?: boolean;
  } = {},
) {
  const logs: string[] = [];
  const log = (...parts: unknown[]) => void logs.push(parts.map(String).join(" "));
  const connection = {
    key: "apiKey",
    configVarKey: "My Connection",
    fields: { apiKey: "refresh-token", endpoint: server.url, ...fields },
  };
  const client = createClient(
    connection,
    { logger: { debug: log, info: log, warn: log, error: log }, debug: { enabled: debug } },
    { ...options, limits: { ...QUICK, ...options.limits } },
  );
  return { client, logs };
}

/** The named error that a promise ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<NamedError> {
  try {
    await promise;
  } catch (error) {
    if (isNamedError(error)) return error;
    throw error;
  }
  throw new Error("An error was expected.");
}
