import { isUtf8 } from "node:buffer";
import { parseScanned, scanJson } from "../../values/json";

/** What started an execution: an HTTP request, or what stands for one. */
export interface ExecutionRequest {
  /** The request's headers, by their names as Prismatic stored them. */
  headers: Record<string, unknown>;
  /** The body's content type, null where none was stored. */
  contentType: string | null;
  /** JSON as its value, other text as text, everything else as a Buffer; null without a body. */
  body: unknown;
}

/**
 * Decodes the file that Prismatic stores of what started an execution: JSON with `headers`,
 * `contentType`, and the `body` in base64. A file of another form is taken for the body itself.
 */
export function decodeRequest(file: Buffer): ExecutionRequest {
  const stored = isUtf8(file) ? parsed(file.toString("utf8")) : undefined;
  if (!isStoredRequest(stored)) return { headers: {}, contentType: null, body: decodeBody(file) };
  const headers = headersOf(stored.headers);
  const contentType = textOf(stored.contentType) ?? contentTypeIn(headers);
  const { body = null } = stored;
  if (typeof body !== "string") return { headers, contentType, body };
  const bytes = fromBase64(body);
  return {
    headers,
    contentType,
    body: bytes ? decodeBody(bytes, contentType) : body,
  };
}

/** The value of a body by its content type; without one, by what it looks like. */
function decodeBody(bytes: Buffer, contentType: string | null = null): unknown {
  if (bytes.length === 0) return null;
  if (!isUtf8(bytes) || isBinary(contentType)) return bytes;
  const text = bytes.toString("utf8");
  if (contentType !== null && !/[/+]json\b/i.test(contentType)) return text;
  const value = parsed(text);
  return value === undefined ? text : value;
}

/** Types whose content is never text, even where all of its bytes happen to be UTF-8. */
const BINARY =
  /^(image\/(?!svg)|audio\/|video\/|font\/|application\/(octet-stream|pdf|zip|gzip|x-\w*zip|x-tar)\b)/i;

const isBinary = (contentType: string | null) => BINARY.test(contentType ?? "");

/** The value of JSON, with numbers that JavaScript cannot hold as text; undefined for other text. */
function parsed(text: string): unknown {
  const scan = scanJson(text);
  return scan.problem ? undefined : parseScanned(text, scan, (digits) => digits);
}

interface StoredRequest {
  headers?: unknown;
  contentType?: unknown;
  body?: unknown;
}

function isStoredRequest(value: unknown): value is StoredRequest {
  return (
    isObject(value) && "body" in value && (value.headers !== undefined || "contentType" in value)
  );
}

/** Headers come as an object, or as its JSON text. */
function headersOf(stored: unknown): Record<string, unknown> {
  const headers = typeof stored === "string" ? parsed(stored) : stored;
  return isObject(headers) ? headers : {};
}

function contentTypeIn(headers: Record<string, unknown>): string | null {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type");
  return textOf(found?.[1]);
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null;

function fromBase64(text: string): Buffer | undefined {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)
    ? Buffer.from(text, "base64")
    : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
