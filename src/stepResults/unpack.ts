import { decode } from "@msgpack/msgpack";
import { UnexpectedResponseError } from "../errors";

/** What a step returned. */
export interface StepResult {
  data: unknown;
  contentType?: string;
}

/**
 * Decodes the body of a step's result: MessagePack of what the step's perform function returned,
 * `data` and perhaps `contentType`. Binary is a Buffer.
 * @param step the step's name for people.
 * @throws UnexpectedResponseError when the body is not MessagePack.
 */
export function unpack(body: Buffer, step: string): StepResult {
  let unpacked: unknown;
  try {
    unpacked = withBuffers(decode(body));
  } catch {
    throw new UnexpectedResponseError(
      `The stored result of step "${step}" is not MessagePack (${body.length} bytes). Run the flow again; if it continues, contact Prismatic's support.`,
    );
  }
  const { data, contentType } = isReturned(unpacked) ? unpacked : { data: unpacked };
  const type = contentType ?? (Buffer.isBuffer(data) ? BINARY : undefined);
  return type === undefined ? { data } : { data, contentType: type };
}

const BINARY = "application/octet-stream";

/** A result among others: the value itself, and binary with its content type. */
export function asValue({ data, contentType }: StepResult): unknown {
  return contentType === undefined ? data : { data, contentType };
}

/** What can accompany `data` in what a step's perform function returns. */
const BESIDE_DATA = new Set([
  "branch",
  "contentType",
  "crossFlowState",
  "error",
  "executionState",
  "failed",
  "headers",
  "instanceState",
  "integrationState",
  "statusCode",
]);

// The platform packs what perform returned, `data` with its companions. A bare value, which has
// no such shape, is taken as it is.
function isReturned(value: unknown): value is { data: unknown; contentType?: string } {
  if (typeof value !== "object" || value === null || !("data" in value)) return false;
  const { data: _, ...others } = value as Record<string, unknown>;
  if (!Object.keys(others).every((key) => BESIDE_DATA.has(key))) return false;
  return others.contentType === undefined || typeof others.contentType === "string";
}

function withBuffers(value: unknown): unknown {
  if (value instanceof Uint8Array) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }
  if (Array.isArray(value)) return value.map(withBuffers);
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withBuffers(item)]));
}
