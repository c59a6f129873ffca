import type { IncomingMessage, ServerResponse } from "node:http";
import type { Problem } from "../shared/api";

/** The largest body of a request, in bytes. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

const STATUSES: Readonly<Record<Problem["reason"], number>> = {
  invalid: 400,
  forbidden: 403,
  readOnly: 403,
  notFound: 404,
  confirmation: 409,
  internal: 500,
};

/** A request that cannot be answered as it is. */
export class ProblemError extends Error {
  constructor(
    readonly reason: Problem["reason"],
    message: string,
    readonly status = STATUSES[reason],
  ) {
    super(message);
  }
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendText(response, status, JSON.stringify(value));
}

/** Sends a text that is JSON already. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

export function sendProblem(response: ServerResponse, error: unknown): void {
  const { reason, message, status } =
    error instanceof ProblemError
      ? error
      : new ProblemError("internal", "The workbench's server failed; its terminal has the error.");
  if (response.headersSent) response.destroy();
  else sendJson(response, status, { reason, message } satisfies Problem);
}

/**
 * The body of a request.
 * @throws ProblemError when it is larger than `most` bytes, before all of it has come.
 */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > most) {
      throw new ProblemError("invalid", `The request is larger than ${most} bytes.`, 413);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/**
 * The body of a request as JSON.
 * @throws ProblemError when it is none, or too large.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBytes(request, MAX_BODY_BYTES);
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new ProblemError("invalid", "The request's body is not valid JSON.");
  }
}
