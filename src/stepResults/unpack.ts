import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { decode } from "@msgpack/msgpack";
import { UnexpectedResponseError } from "../errors";
import { MAX_DEPTH, type MessagePackProblem, measure } from "./measure";

/** What a step returned. */
export interface StepResult {
  data: unknown;
  contentType?: string;
}

/** How much may be held: in bodies, and in the values of them, in bytes. Both count down. */
export interface Room {
  body: number;
  memory: number;
}

const MiB = 1024 * 1024;

/** The room of one result alone: as much as the client downloads at most. */
export const MAX_ALONE: Readonly<Room> = { body: 256 * MiB, memory: 384 * MiB };

/** A result that would take more than there is room for. */
export class TooLarge extends Error {}

/**
 * Decodes the body of a step's result: MessagePack of what the step's perform function returned,
 * `data` and perhaps `contentType`. Binary is a Buffer. A whole number that JavaScript cannot hold
 * is the text of its digits.
 * @param step the step's name for people.
 * @param room what is left for it, of which it takes its part.
 * @throws UnexpectedResponseError when the body is not MessagePack; it says what it is instead.
 * @throws TooLarge when there is no room for it.
 */
export async function unpack(
  stored: Buffer,
  step: string,
  room: Room = { ...MAX_ALONE },
): Promise<StepResult> {
  const body = isGzip(stored) ? await unzipped(stored, step, room) : stored;
  room.body -= body.length;
  if (room.body < 0) throw new TooLarge();
  const { memory, problem } = measure(body);
  room.memory -= memory;
  if (problem) throw unreadable(step, whatIsWrong(body, problem));
  if (room.memory < 0) throw new TooLarge();
  let unpacked: unknown;
  try {
    unpacked = settled(decode(body, { useBigInt64: true, mapKeyConverter: keyOf }));
  } catch {
    throw unreadable(step, `holds a value that could not be decoded (${body.length} bytes)`);
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

// No MessagePack begins like this: it would be the number 31 with something after it.
function isGzip(body: Buffer): boolean {
  return body[0] === 0x1f && body[1] === 0x8b;
}

async function unzipped(stored: Buffer, step: string, room: Room): Promise<Buffer> {
  try {
    return await promisify(gunzip)(stored, { maxOutputLength: Math.max(1, room.body) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new TooLarge();
    throw unreadable(
      step,
      `is compressed with gzip, and could not be decompressed (${stored.length} bytes)`,
    );
  }
}

function unreadable(step: string, what: string): UnexpectedResponseError {
  return new UnexpectedResponseError(
    `The stored result of step "${step}" ${what}. Run the flow again; if it continues, contact Prismatic's support.`,
  );
}

function whatIsWrong(body: Buffer, problem: MessagePackProblem): string {
  const size = `(${body.length} bytes)`;
  if (problem === "tooDeep") return `is nested deeper than ${MAX_DEPTH} levels ${size}`;
  if (problem === "key") return `has a key that an object cannot have ${size}`;
  if (body.length === 0) return "is not MessagePack (0 bytes): the file is empty";
  const begin = body.toString("latin1", 0, 200).trimStart();
  if (begin.startsWith("<")) {
    return `is not MessagePack but a web page or XML ${size}: a proxy or the store responded instead`;
  }
  if (/^[[{"]/.test(begin)) return `is not MessagePack but JSON or other text ${size}`;
  return problem === "cutShort"
    ? `is not MessagePack ${size}: it ends too early, so its upload was cut off`
    : `is not MessagePack ${size}`;
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

function keyOf(key: unknown): string | number {
  return typeof key === "number" ? key : String(key);
}

/**
 * The value with Buffers for binary, and with numbers, or text where they are too long, in place of
 * the BigInts that the decoder makes. Changes lists and objects in place: they can be large.
 */
function settled(value: unknown): unknown {
  const root = [value];
  const waiting: object[] = [root];
  const settle = (item: unknown): unknown => {
    if (typeof item === "bigint") return exact(item);
    if (item instanceof Uint8Array) {
      return Buffer.from(item.buffer, item.byteOffset, item.byteLength);
    }
    if (typeof item === "object" && item !== null && !(item instanceof Date)) waiting.push(item);
    return item;
  };
  for (let holder = waiting.pop(); holder; holder = waiting.pop()) {
    if (Array.isArray(holder)) {
      for (let index = 0; index < holder.length; index++) holder[index] = settle(holder[index]);
    } else {
      const fields = holder as Record<string, unknown>;
      for (const key of Object.keys(fields)) fields[key] = settle(fields[key]);
    }
  }
  return root[0];
}

function exact(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
