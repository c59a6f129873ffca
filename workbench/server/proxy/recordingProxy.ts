import * as http from "node:http";
import * as https from "node:https";
import type { AddressInfo } from "node:net";
import { drain } from "../../../emulator/server/http";
import type { SentRequest } from "../../shared/api";
import { readBytes } from "../http";
import type { Scrubber } from "../scrub";
import { errorOf, plainBody } from "./graphqlError";
import { type GraphQLRequest, readGraphQL } from "./operation";
import { redactVariables } from "./redactVariables";
import { keyOf, Repetitions } from "./repetitions";

/** What a request may weigh, in bytes: more than the component sends. */
const MAX_REQUEST_BYTES = 64 * 1024 * 1024;
/** How much of a response is kept until its error is read; the rest passes by. */
const MAX_KEPT_BYTES = 8 * 1024 * 1024;
/** Longer operations are cut in the record. */
const MAX_TEXT = 100_000;
/** Variables whose JSON is longer are left out of the record. */
const MAX_VARIABLES = 200_000;

const API_PATH = "/api";
const TOKEN_PATH = "/auth/refresh";

/** Headers of a connection, not of a message. */
const HOP_BY_HOP = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"];

export interface ProxyOptions {
  /** Where requests go, without a trailing slash. */
  readonly endpoint: string;
  readonly allowChanges: boolean;
  /** Learns the access tokens that pass, before anything is recorded. */
  readonly scrubber: Scrubber;
  onRequest(request: SentRequest): void;
  /** Milliseconds since the run began. */
  clock(): number;
}

/** What is known of a request before its response. */
type Begun = Pick<
  SentRequest,
  "name" | "type" | "operation" | "variables" | "attempt" | "page" | "atMs"
> & {
  end(failed: boolean): void;
};

/**
 * An endpoint on this machine that forwards each request to the real one as it is, and records it. Where
 * changes are not allowed, a mutation does not leave.
 */
export class RecordingProxy {
  readonly #options: ProxyOptions;
  readonly #server: http.Server;
  readonly #agent: http.Agent | https.Agent;
  readonly #repetitions = new Repetitions();
  #host = "";

  private constructor(options: ProxyOptions) {
    this.#options = options;
    const { Agent } = options.endpoint.startsWith("https:") ? https : http;
    // Shorter than servers keep connections: none is used just when the server closes it.
    this.#agent = new Agent({ keepAlive: true, timeout: 3_000 });
    this.#server = http.createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  static async start(options: ProxyOptions): Promise<RecordingProxy> {
    const proxy = new RecordingProxy(options);
    await new Promise<void>((resolve, reject) => {
      proxy.#server.once("error", reject);
      proxy.#server.listen(0, "127.0.0.1", resolve);
    });
    proxy.#host = `127.0.0.1:${(proxy.#server.address() as AddressInfo).port}`;
    return proxy;
  }

  /** Its host and port. */
  get host(): string {
    return this.#host;
  }

  get url(): string {
    return `http://${this.#host}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
    this.#agent.destroy();
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { headers, url = "" } = request;
    // A page in a browser has no business here.
    if (headers.host !== this.#host || headers.origin !== undefined || !url.startsWith("/")) {
      response.writeHead(403).end();
      return;
    }
    const atMs = this.#options.clock();
    const body = await readBytes(request, MAX_REQUEST_BYTES);
    const [, token] = /^Bearer (\S+)$/i.exec(headers.authorization ?? "") ?? [];
    if (token) this.#options.scrubber.add(token);

    const path = url.split("?")[0] ?? "";
    const isApi = path === API_PATH && request.method === "POST";
    const graphQL = isApi ? readGraphQL(body.toString("utf8")) : undefined;
    const begun = this.#begin(request, path, graphQL, atMs);
    const isAllowed = this.#options.allowChanges || graphQL?.isReading || path.startsWith("/auth/");
    if (!isAllowed) return this.#refuse(response, begun);
    await this.#forward(request, response, body, begun, path === TOKEN_PATH);
  }

  #begin(
    { method = "" }: http.IncomingMessage,
    path: string,
    graphQL: GraphQLRequest | undefined,
    atMs: number,
  ): Begun {
    if (!graphQL) {
      const type = path === TOKEN_PATH ? "token" : "other";
      const name = `${method} ${path}`;
      return { name, type, atMs, ...this.#repetitions.begin(name) };
    }
    const { name, type, text, variables } = graphQL;
    const shown = redactVariables(variables);
    const isShort = JSON.stringify(shown).length <= MAX_VARIABLES;
    return {
      name,
      type,
      operation: text.slice(0, MAX_TEXT),
      ...(isShort && { variables: shown }),
      page: type === "query" ? this.#repetitions.pageOf(graphQL) : undefined,
      atMs,
      ...this.#repetitions.begin(keyOf(text, variables)),
    };
  }

  #refuse(response: http.ServerResponse, begun: Begun): void {
    const error = "The workbench is read-only: this change was not sent.";
    const text = JSON.stringify({ errors: [{ message: error }] });
    response.writeHead(403, { "content-type": "application/json" }).end(text);
    this.#record(begun, { status: 403, error, bytes: text.length });
  }

  #forward(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    body: Buffer,
    begun: Begun,
    isToken: boolean,
  ): Promise<void> {
    const target = new URL(this.#options.endpoint);
    const { request: send } = target.protocol === "https:" ? https : http;
    return new Promise((resolve) => {
      const outgoing = send(target.origin + request.url, {
        method: request.method,
        headers: { ...endToEnd(request.headers), host: target.host, "content-length": body.length },
        agent: this.#agent,
      });
      const fail = (error: NodeJS.ErrnoException, status?: number) => {
        this.#record(begun, { status, error: error.code ?? error.message });
        // The component sees what it would see: a connection that ends without a response.
        response.destroy();
        resolve();
      };
      // Once, because an error can come after the response, which tells of it itself.
      outgoing.once("error", fail).on("error", () => {});
      response.on("close", () => {
        if (!response.writableFinished) outgoing.destroy();
      });
      outgoing.on("response", (incoming) => {
        outgoing.off("error", fail);
        this.#passOn(incoming, response, isToken).then(
          ({ bytes, kept }) => {
            const status = incoming.statusCode ?? 0;
            this.#record(begun, { status, bytes, error: errorOf(status, kept) });
            resolve();
          },
          (error) => fail(error, incoming.statusCode),
        );
      });
      outgoing.end(body);
    });
  }

  /** Sends a response on as it comes; a new access token only once it is known as a secret. */
  async #passOn(
    incoming: http.IncomingMessage,
    response: http.ServerResponse,
    isToken: boolean,
  ): Promise<{ bytes: number; kept: Buffer | undefined }> {
    const pieces: Buffer[] = [];
    let bytes = 0;
    const head = () => response.writeHead(incoming.statusCode ?? 0, endToEnd(incoming.headers));
    if (!isToken) head();
    for await (const piece of incoming as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes <= MAX_KEPT_BYTES) pieces.push(piece);
      if (!isToken && !response.destroyed && !response.write(piece)) await drain(response);
    }
    const whole = bytes <= MAX_KEPT_BYTES ? Buffer.concat(pieces) : undefined;
    const kept = whole && (await plainBody(whole, incoming.headers["content-encoding"]));
    if (isToken) {
      for (const token of tokensIn(kept)) this.#options.scrubber.add(token);
      head().write(whole ?? "");
    }
    // Nothing of the record may be missing when the component goes on.
    setImmediate(() => response.end());
    return { bytes, kept };
  }

  #record(
    { end, ...begun }: Begun,
    outcome: Pick<SentRequest, "status" | "error" | "bytes">,
  ): void {
    const { clock, onRequest, scrubber } = this.#options;
    end(outcome.error !== undefined || outcome.status === undefined || outcome.status >= 400);
    const durationMs = clock() - begun.atMs;
    onRequest(scrubber.value({ ...begun, ...outcome, durationMs }));
  }
}

function endToEnd(headers: http.IncomingHttpHeaders): http.OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name) && name !== "host"),
  );
}

/** Every token in the response to a token request. */
function tokensIn(body: Buffer | undefined): string[] {
  try {
    const fields = JSON.parse(body?.toString("utf8") ?? "") as Record<string, unknown>;
    return Object.entries(fields).flatMap(([key, value]) =>
      /token$/i.test(key) && typeof value === "string" ? [value] : [],
    );
  } catch {
    return [];
  }
}
