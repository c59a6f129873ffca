import * as http from "node:http";
import * as https from "node:https";
import type { Socket } from "node:net";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";

/** One HTTP request. */
export interface HttpRequest {
  readonly url: URL;
  readonly method: "GET" | "POST";
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** From now to the last byte of the response, in milliseconds. */
  readonly timeoutMs: number;
  /** The longest silence, in milliseconds. */
  readonly stallMs?: number;
  /** The largest body that is read, in bytes, before and after decompression. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
  /** Does not keep the process alive. */
  readonly background?: boolean;
}

/** A response with its whole body. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Why no complete response came. */
export type TransportReason =
  | "refused"
  | "certificate"
  | "reset"
  | "timeout"
  | "stalled"
  | "tooLarge"
  | "notHTTP"
  | "encoding";

/** A round trip that failed. Not an Error: it becomes one where people read it. */
export class TransportFailure {
  constructor(
    readonly reason: TransportReason,
    /** Whether a byte of the request may have reached the server. */
    readonly sent: boolean,
    /** The system's code of what happened, such as ECONNRESET. */
    readonly code?: string,
  ) {}
}

/**
 * Idle sockets are closed before servers and load balancers close them, so that no request is sent
 * into a connection that is just being closed. Milliseconds; less where the server says so.
 */
export const IDLE_SOCKET_MS = 4_000;
// How many requests are under way together is the pace's to say.
const agentOptions = { keepAlive: true, timeout: IDLE_SOCKET_MS };
const agents: { http?: http.Agent; https?: https.Agent } = {};

/** The agent of all requests of a protocol, made for the first of them. */
function agentFor(secure: boolean): http.Agent {
  if (secure) {
    agents.https ??= new https.Agent(agentOptions);
    return agents.https;
  }
  agents.http ??= new http.Agent(agentOptions);
  return agents.http;
}

/** When the last request of a socket was begun, by the clock that never jumps and by the calendar. */
const lastUses = new WeakMap<Socket, readonly [clock: number, date: number]>();

function isStale(socket: Socket): boolean {
  const [clock, date] = lastUses.get(socket) ?? [performance.now(), Date.now()];
  // A clock that never jumps may stand still while the machine sleeps.
  const ageMs = Math.max(performance.now() - clock, Date.now() - date);
  return ageMs >= (socket.timeout || IDLE_SOCKET_MS);
}

/**
 * Closes sockets that have been idle for too long. Their timers cannot do so while the process is
 * blocked, and the server may have closed them meanwhile. The age counts from the last request,
 * since its response may have waited unread.
 */
function dropStale({ freeSockets }: http.Agent): void {
  for (const sockets of Object.values(freeSockets)) {
    // The agent takes the last one.
    for (const socket of [...(sockets ?? [])].reverse()) {
      if (!isStale(socket)) break;
      // Only this takes it from the agent immediately.
      socket.emit("agentRemove");
      socket.destroy();
    }
  }
}

const CERTIFICATE_CODE =
  /^(CERT_|UNABLE_TO_|ERR_TLS_CERT|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/;

/**
 * Sends one request and reads its whole response, whatever its status. Follows no redirect.
 * @throws TransportFailure when no complete response came.
 * @throws the signal's reason when it is aborted.
 */
export function roundTrip(request: HttpRequest): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    new RoundTrip(request, resolve, reject).start();
  });
}

/** One request under way, and its response. */
class RoundTrip {
  readonly #request: HttpRequest;
  readonly #resolve: (response: HttpResponse | Promise<HttpResponse>) => void;
  readonly #reject: (reason: unknown) => void;
  #outgoing: http.ClientRequest | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stall: NodeJS.Timeout | undefined;
  /** Whether a byte of the request may have reached the server. */
  #sent = false;
  #settled = false;

  constructor(
    request: HttpRequest,
    resolve: (response: HttpResponse | Promise<HttpResponse>) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  start(): void {
    const { url, method, body, signal, timeoutMs, stallMs, background } = this.#request;
    if (signal?.aborted) {
      this.#reject(signal.reason);
      return;
    }
    const secure = url.protocol === "https:";
    const headers: Record<string, string | number> = { ...this.#request.headers };
    if (body !== undefined) {
      headers["content-length"] = Buffer.byteLength(body);
    }
    const agent = agentFor(secure);
    dropStale(agent);
    const outgoing = (secure ? https : http).request(url, { method, headers, agent });
    this.#outgoing = outgoing;
    this.#timer = setTimeout(() => this.#fail("timeout"), timeoutMs);
    if (stallMs) {
      this.#stall = setTimeout(() => this.#fail("stalled"), stallMs);
    }
    if (background) {
      this.#timer.unref();
    }
    signal?.addEventListener("abort", this.#abort, { once: true });

    outgoing.on("error", this.#failWith);
    outgoing.on("socket", (socket) => this.#watchSocket(socket, secure));
    outgoing.on("upgrade", (_, socket) => {
      socket.destroy();
      this.#fail("notHTTP");
    });
    outgoing.on("response", (incoming) => this.#read(incoming));
    outgoing.end(body);
  }

  #watchSocket(socket: Socket, secure: boolean): void {
    lastUses.set(socket, [performance.now(), Date.now()]);
    if (this.#request.background) {
      socket.unref();
    }
    const tls = socket as Socket & { secureConnecting?: boolean };
    if (socket.connecting || tls.secureConnecting) {
      socket.once(secure ? "secureConnect" : "connect", () => {
        this.#sent = true;
      });
    } else {
      this.#sent = true;
    }
  }

  #read(incoming: http.IncomingMessage): void {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > this.#request.maxBytes) {
        this.#fail("tooLarge");
        return;
      }
      chunks.push(chunk);
      this.#stall?.refresh();
    });
    incoming.on("error", this.#failWith);
    incoming.on("end", () => {
      if (!incoming.complete) {
        this.#fail("reset", "ECONNRESET");
      } else if (this.#settle()) {
        const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
        this.#resolve(responseOf(incoming, body, this.#request.maxBytes));
      }
    });
  }

  readonly #abort = (): void => {
    if (this.#settle()) {
      this.#outgoing?.destroy();
      this.#reject(this.#request.signal?.reason);
    }
  };

  readonly #failWith = (error: NodeJS.ErrnoException): void => {
    this.#fail(reasonOf(error, this.#sent), error.code);
  };

  #fail(reason: TransportReason, code?: string): void {
    if (this.#settle()) {
      this.#outgoing?.destroy();
      this.#reject(new TransportFailure(reason, this.#sent, code));
    }
  }

  /** Whether this is the first end; clears the timers. */
  #settle(): boolean {
    if (this.#settled) {
      return false;
    }
    this.#settled = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#stall);
    this.#request.signal?.removeEventListener("abort", this.#abort);
    return true;
  }
}

/** Closes every kept connection. */
export function closeConnections(): void {
  agents.http?.destroy();
  agents.https?.destroy();
}

function reasonOf(error: NodeJS.ErrnoException, sent: boolean): TransportReason {
  const code = error.code ?? "";
  if (code.startsWith("HPE_")) {
    return "notHTTP";
  }
  if (sent) {
    return "reset";
  }
  return CERTIFICATE_CODE.test(code) ? "certificate" : "refused";
}

function responseOf(
  { statusCode: status = 0, headers }: http.IncomingMessage,
  body: Buffer,
  maxBytes: number,
): HttpResponse | Promise<HttpResponse> {
  const encoding = headers["content-encoding"];
  return encoding === undefined || body.length === 0
    ? { status, headers, body }
    : decompress(body, encoding, maxBytes).then((decoded) => ({ status, headers, body: decoded }));
}

const decompressors = {
  gzip: () => promisify(gunzip),
  "x-gzip": () => promisify(gunzip),
  deflate: () => promisify(inflate),
  br: () => promisify(brotliDecompress),
};

async function decompress(raw: Buffer, encoding: string, maxOutputLength: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === "identity") {
    return raw;
  }
  const decompressor = Object.hasOwn(decompressors, name)
    ? decompressors[name as keyof typeof decompressors]
    : undefined;
  if (!decompressor) {
    throw new TransportFailure("encoding", true);
  }
  try {
    return (await decompressor()(raw, { maxOutputLength })) as Buffer;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === "ERR_BUFFER_TOO_LARGE" ? "tooLarge" : "encoding";
    throw new TransportFailure(reason, true, code);
  }
}
