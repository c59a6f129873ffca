import { decode } from "@msgpack/msgpack";
import { UnexpectedAnswerError } from "../client";

/** What a step returned. */
export interface StepResult {
  data: unknown;
  contentType?: string;
}

/**
 * Unpacks the body of a step's result: MessagePack of what the step returned. Binary is a Buffer.
 * @param step the step's name for people.
 * @throws UnexpectedAnswerError when the body is no MessagePack.
 */
export function unpack(body: Buffer, step: string): StepResult {
  let unpacked: unknown;
  try {
    unpacked = withBuffers(decode(body));
  } catch {
    throw new UnexpectedAnswerError(
      `The stored result of step "${step}" is not MessagePack (${body.length} bytes). Run the flow again; if it goes on, ask Prismatic's support.`,
    );
  }
  if (Buffer.isBuffer(unpacked)) return { data: unpacked, contentType: BINARY };
  if (!isFile(unpacked)) return { data: unpacked };
  return { data: unpacked.data, contentType: unpacked.contentType ?? BINARY };
}

const BINARY = "application/octet-stream";

/** A result beside others: the value itself, and binary with its content type. */
export function asValue({ data, contentType }: StepResult): unknown {
  return contentType === undefined ? data : { data, contentType };
}

// A step may as well return an object that has a `data` field among others: that is a value.
function isFile(value: unknown): value is { data: unknown; contentType?: string } {
  if (typeof value !== "object" || value === null || !("data" in value)) return false;
  const { data, contentType, ...others } = value as Record<string, unknown>;
  if (Object.keys(others).length > 0) return false;
  return typeof contentType === "string" || (contentType === undefined && Buffer.isBuffer(data));
}

function withBuffers(value: unknown): unknown {
  if (value instanceof Uint8Array) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }
  if (Array.isArray(value)) return value.map(withBuffers);
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withBuffers(item)]));
}
