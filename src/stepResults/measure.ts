/** What MessagePack holds, found without decoding it. */
export interface Measured {
  /** About how much memory its value takes, in bytes; of binary only what refers to it. */
  readonly memory: number;
  /** What keeps it from being read. */
  readonly problem?: MessagePackProblem;
}

/**
 * `cutShort`: more has to follow. `tooLong`: the value is followed by something else. `syntax`: it
 * holds a byte that begins nothing. `tooDeep`: lists and maps are nested deeper than `MAX_DEPTH`.
 * `key`: a map has a key that no JavaScript object can have.
 */
export type MessagePackProblem = "cutShort" | "tooLong" | "syntax" | "tooDeep" | "key";

/** The deepest nesting that is read. */
export const MAX_DEPTH = 128;

// What V8 needs on a 64-bit machine, as far as it can be told.
const CONTAINER = 56;
const ENTRY = 16;
const ITEM = 8;
const NUMBER = 16;
const TEXT = 16;
const REFERENCE = 128;
/** An object of more entries is a hash table, whose keys are hardly those of others. */
const MANY_ENTRIES = 128;
const TABLE_ENTRY = 48;
/** The decoder makes one string of a short key, however often it is there. */
const SHARED_KEY = 16;
/** Only a longer text is looked at, for whether a character takes one byte or two. */
const LONG_TEXT = 64;

/** Lengths in bytes: of what follows the first byte, or of the number that says how long it is. */
const FIXED = new Map([
  [0xc0, 0],
  [0xc2, 0],
  [0xc3, 0],
  [0xca, 4],
  [0xcb, 8],
  [0xcc, 1],
  [0xcd, 2],
  [0xce, 4],
  [0xcf, 8],
  [0xd0, 1],
  [0xd1, 2],
  [0xd2, 4],
  [0xd3, 8],
]);
const SIZES = new Map<number, readonly [kind: Kind, sizeBytes: 1 | 2 | 4]>([
  [0xc4, ["binary", 1]],
  [0xc5, ["binary", 2]],
  [0xc6, ["binary", 4]],
  [0xc7, ["extension", 1]],
  [0xc8, ["extension", 2]],
  [0xc9, ["extension", 4]],
  [0xd9, ["text", 1]],
  [0xda, ["text", 2]],
  [0xdb, ["text", 4]],
  [0xdc, ["list", 2]],
  [0xdd, ["list", 4]],
  [0xde, ["map", 2]],
  [0xdf, ["map", 4]],
]);

type Kind = "number" | "other" | "text" | "binary" | "extension" | "list" | "map";

interface Header {
  readonly kind: Kind;
  /** Of content in bytes, or of entries. */
  readonly size: number;
  /** Where the content begins. */
  readonly content: number;
}

/** A list or a map that is open: how many keys and values are left, and whether there are keys. */
interface Open {
  left: number;
  readonly isMap: boolean;
  readonly isTable: boolean;
}

/** Passes over MessagePack once, without recursion and without making any of its values. */
export function measure(body: Buffer): Measured {
  const open: Open[] = [];
  let memory = 0;
  let at = 0;
  do {
    const header = headerAt(body, at);
    if (typeof header === "string") return { memory, problem: header };
    const { kind, size, content } = header;
    const top = open.at(-1);
    const isKey = top?.isMap === true && top.left % 2 === 0;
    if (isKey && !canBeKey(body, header)) return { memory, problem: "key" };
    if (top) top.left -= 1;
    const isShared = isKey && size <= SHARED_KEY && !top?.isTable;
    memory += isShared ? 0 : memoryOf(body, header);
    at = content;
    if (kind === "list" || kind === "map") {
      // Each entry takes a byte at least, so that no size can claim more than there is.
      const values = kind === "map" ? 2 * size : size;
      if (values > body.length - at) return { memory, problem: "cutShort" };
      if (open.length >= MAX_DEPTH) return { memory, problem: "tooDeep" };
      open.push({ left: values, isMap: kind === "map", isTable: size > MANY_ENTRIES });
    } else {
      at += size;
      if (at > body.length) return { memory, problem: "cutShort" };
    }
    while (open.at(-1)?.left === 0) open.pop();
  } while (open.length > 0);
  return at === body.length ? { memory } : { memory, problem: "tooLong" };
}

function headerAt(body: Buffer, at: number): Header | "cutShort" | "syntax" {
  const byte = body[at];
  if (byte === undefined) return "cutShort";
  const next = at + 1;
  if (byte < 0x80 || byte >= 0xe0) return { kind: "number", size: 0, content: next };
  if (byte < 0x90) return { kind: "map", size: byte - 0x80, content: next };
  if (byte < 0xa0) return { kind: "list", size: byte - 0x90, content: next };
  if (byte < 0xc0) return { kind: "text", size: byte - 0xa0, content: next };
  const fixed = FIXED.get(byte);
  if (fixed !== undefined)
    return { kind: fixed > 0 ? "number" : "other", size: fixed, content: next };
  if (byte >= 0xd4 && byte <= 0xd8) {
    return { kind: "extension", size: 1 + 2 ** (byte - 0xd4), content: next };
  }
  const [kind, sizeBytes] = SIZES.get(byte) ?? [];
  if (!kind || !sizeBytes) return "syntax";
  const content = next + sizeBytes;
  if (content > body.length) return "cutShort";
  const size = body.readUIntBE(next, sizeBytes);
  // The type of an extension is a byte before its content.
  return { kind, size: kind === "extension" ? size + 1 : size, content };
}

function memoryOf(body: Buffer, { kind, size, content }: Header): number {
  switch (kind) {
    case "map":
      return CONTAINER + size * (size > MANY_ENTRIES ? TABLE_ENTRY : ENTRY);
    case "list":
      return CONTAINER + size * ITEM;
    case "text":
      return TEXT + size * (size > LONG_TEXT && !isLatin(body, content, size) ? 2 : 1);
    case "binary":
    case "extension":
      return REFERENCE;
    default:
      return NUMBER;
  }
}

// UTF-8 begins other characters with a greater byte.
function isLatin(body: Buffer, begin: number, size: number): boolean {
  return !body.subarray(begin, begin + size).some((byte) => byte > 0xc3);
}

function canBeKey(body: Buffer, { kind, size, content }: Header): boolean {
  if (kind === "number") return true;
  return kind === "text" && body.toString("latin1", content, content + size) !== "__proto__";
}
