import type { Scrubber } from "../scrub";

/** What the result's JSON may have, in characters. */
export const MAX_RESULT = 64 * 1024 * 1024;

/** A result as JSON text for the page, or why it is not there. */
export interface PlainResult {
  readonly json?: string;
  readonly note?: string;
}

/** Makes JSON of what a run returned, binary data as Base64, without secrets. */
export function plainResult(value: unknown, scrubber: Scrubber): PlainResult {
  try {
    const json = JSON.stringify(value, replaceBinary(scrubber));
    if (json === undefined) return {};
    if (json.length > MAX_RESULT) {
      return { note: `The result is too large to be shown: ${json.length} characters of JSON.` };
    }
    return { json: scrubber.text(json) };
  } catch (error) {
    return { note: `The result cannot be shown: ${(error as Error).message}` };
  }
}

/** `JSON.stringify` asks a Buffer for its JSON first, so the holder has what is really there. */
function replaceBinary(scrubber: Scrubber) {
  return function (this: unknown, key: string, value: unknown): unknown {
    const original = (this as Record<string, unknown>)[key];
    if (original instanceof Uint8Array) {
      const bytes = Buffer.from(original.buffer, original.byteOffset, original.byteLength);
      const text = bytes.toString("latin1");
      const clean = scrubber.text(text);
      const shown = clean === text ? bytes : Buffer.from(clean, "latin1");
      return { base64: shown.toString("base64"), bytes: bytes.length };
    }
    return typeof original === "bigint" ? String(original) : value;
  };
}
