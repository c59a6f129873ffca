import type { IncomingMessage, ServerResponse } from "node:http";

/** A response that has not been sent yet, so that a fault can still spoil it. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export function json(status: number, value: unknown): Reply {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(value),
  };
}

export function html(status: number, body: string): Reply {
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body };
}

export function empty(status: number): Reply {
  return { status, headers: {}, body: "" };
}

const PIECE_BYTES = 1 << 20;

/** Sends a reply. Large bodies go out in pieces, as the client takes them. */
export async function send(response: ServerResponse, reply: Reply): Promise<void> {
  const body = typeof reply.body === "string" ? Buffer.from(reply.body) : reply.body;
  response.writeHead(reply.status, { ...reply.headers, "content-length": body.length });
  if (body.length > PIECE_BYTES) await write(response, body);
  response.end(body.length > PIECE_BYTES ? undefined : body);
}

/** Writes a body in pieces and waits for the client to take them; stops when it goes away. */
async function write(response: ServerResponse, body: Buffer): Promise<void> {
  for (let offset = 0; offset < body.length; offset += PIECE_BYTES) {
    if (response.destroyed) return;
    const last = offset + PIECE_BYTES >= body.length;
    const drained = response.write(body.subarray(offset, offset + PIECE_BYTES));
    if (!drained && !last) await drain(response);
  }
}

/** Waits until more can be written, or until nobody reads any more. */
export function drain(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done);
      response.off("close", done);
      resolve();
    };
    response.once("drain", done);
    response.once("close", done);
  });
}

/** Reads a request's body; undefined when the client went away before its end. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.on("close", () => resolve(undefined));
    request.on("error", () => resolve(undefined));
  });
}

/** Waits, unless the client goes away or the server stops. */
export function pause(milliseconds: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      response.off("close", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    response.once("close", done);
  });
}
