import * as http from "node:http";
import * as https from "node:https";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";

/** One HTTP request. */
export interface HttpRequest {
  readonly url: URL;
  readonly method: "GET" | "POST";
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** From now to the last byte of the answer, in milliseconds. */
  readonly timeoutMs: number;
  /** The longest silence, in milliseconds. */
  readonly stallMs?: number;
  /** The largest body that is read, in bytes, before and after unpacking. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
  /** Does not keep the process alive. */
  readonly background?: boolean;
}

/** An answer with its whole body. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Why no whole answer came. */
export type TransportReason =
  | "refused"
  | "certificate"
  | "reset"
  | "timeout"
  | "stalled"
  | "tooLarge"
  | "notHTTP"
  | "encoding"
  | "aborted";

/** An exchange that failed. Not an Error: it becomes one where it is told to people. */
export class TransportFailure {
  constructor(
    readonly reason: TransportReason,
    /** Whether a byte of the request may have reached the server. */
    readonly sent: boolean,
    /** The system's code of what happened, such as ECONNRESET. */
    readonly code?: string,
  ) {}
}

// Idle sockets are given up before servers and load balancers do so, lest a request be sent into
// a connection that is just being closed.
const IDLE_SOCKET_MS = 4_000;
const MAX_SOCKETS = 128;
const agentOptions = { keepAlive: true, timeout: IDLE_SOCKET_MS, maxSockets: MAX_SOCKETS };
const agents = {
  "http:": new http.Agent(agentOptions),
  "https:": new https.Agent(agentOptions),
};

const CERTIFICATE_CODE =
  /^(CERT_|UNABLE_TO_|ERR_TLS_CERT|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/;

/**
 * Sends one request and reads its whole answer, whatever its status. Follows no redirect.
 * @throws TransportFailure when no whole answer came.
 */
export function exchange(request: HttpRequest): Promise<HttpAnswer> {
  return new Promise<HttpAnswer>((resolve, reject) => {
    const { url, signal, body } = request;
    if (signal?.aborted) {
      reject(new TransportFailure("aborted", false));
      return;
    }
    const secure = url.protocol === "https:";
    const headers: Record<string, string | number> = { ...request.headers };
    if (body !== undefined) {
      headers["content-length"] = Buffer.byteLength(body);
    }
    const outgoing = (secure ? https : http).request(url, {
      method: request.method,
      headers,
      agent: agents[secure ? "https:" : "http:"],
    });

    let sent = false;
    let done = false;
    const timer = setTimeout(() => fail("timeout"), request.timeoutMs);
    const stall = request.stallMs && setTimeout(() => fail("stalled"), request.stallMs);
    if (request.background) {
      timer.unref();
    }
    const abort = () => fail("aborted");
    signal?.addEventListener("abort", abort, { once: true });

    const settle = (): boolean => {
      if (done) {
        return false;
      }
      done = true;
      clearTimeout(timer);
      if (stall) {
        clearTimeout(stall);
      }
      signal?.removeEventListener("abort", abort);
      return true;
    };
    const fail = (reason: TransportReason, code?: string) => {
      if (settle()) {
        outgoing.destroy();
        reject(new TransportFailure(reason, sent, code));
      }
    };
    const failed = (error: NodeJS.ErrnoException) => fail(reasonOf(error, sent), error.code);

    outgoing.on("error", failed);
    outgoing.on("socket", (socket) => {
      if (request.background) {
        socket.unref();
      }
      const tls = socket as typeof socket & { secureConnecting?: boolean };
      if (socket.connecting || tls.secureConnecting) {
        socket.once(secure ? "secureConnect" : "connect", () => {
          sent = true;
        });
      } else {
        sent = true;
      }
    });
    outgoing.on("upgrade", (_, socket) => {
      socket.destroy();
      fail("notHTTP");
    });
    outgoing.on("response", (incoming) => {
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > request.maxBytes) {
          fail("tooLarge");
          return;
        }
        chunks.push(chunk);
        if (stall) {
          stall.refresh();
        }
      });
      incoming.on("error", failed);
      incoming.on("end", () => {
        if (!incoming.complete) {
          fail("reset", "ECONNRESET");
        } else if (settle()) {
          const raw = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
          const status = incoming.statusCode ?? 0;
          const encoding = incoming.headers["content-encoding"];
          if (encoding === undefined || size === 0) {
            resolve({ status, headers: incoming.headers, body: raw });
          } else {
            unpack(raw, encoding, request.maxBytes).then(
              (unpacked) => resolve({ status, headers: incoming.headers, body: unpacked }),
              reject,
            );
          }
        }
      });
    });
    outgoing.end(body);
  });
}

/** Closes every kept connection. */
export function closeConnections(): void {
  agents["http:"].destroy();
  agents["https:"].destroy();
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

const unpackers = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

async function unpack(raw: Buffer, encoding: string, maxOutputLength: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === "identity") {
    return raw;
  }
  const unpacker = Object.hasOwn(unpackers, name)
    ? unpackers[name as keyof typeof unpackers]
    : undefined;
  if (!unpacker) {
    throw new TransportFailure("encoding", true);
  }
  try {
    return (await unpacker(raw, { maxOutputLength })) as Buffer;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new TransportFailure(
      code === "ERR_BUFFER_TOO_LARGE" ? "tooLarge" : "encoding",
      true,
      code,
    );
  }
}
