import { InvalidInputError } from "../../errors";
import { describe } from "../../values/describe";
import { isBlank } from "../../values/isBlank";
import { UUID } from "../../values/uuid";
import type { Clean } from "./clean";

/** Text without surrounding spaces. */
export function cleanText(label: string): Clean<string | undefined> {
  return (value) => {
    if (isBlank(value)) return undefined;
    if (typeof value === "string") return value.trim();
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    throw new InvalidInputError(`${label} must be a string, but is ${describe(value)}.`, label);
  };
}

/** Text exactly as entered, for file contents and payloads, where spaces mean something. */
export function cleanVerbatim(label: string): Clean<string | undefined> {
  return (value) => {
    const text = decoded(label, value);
    if (isBlank(text)) return undefined;
    if (typeof text === "string") return text;
    throw new InvalidInputError(`${label} must be a string, but is ${describe(text)}.`, label);
  };
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text that binary holds, as a file's content does; any other value as it is. */
export function decoded(label: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  try {
    return UTF_8.decode(value);
  } catch {
    throw new InvalidInputError(
      `${label} must be a string, but is binary data that is not UTF-8.`,
      label,
    );
  }
}

/** A bare UUID, in lower case. */
export function cleanUUID(label: string): Clean<string | undefined> {
  const text = cleanText(label);
  return (value) => {
    const uuid = text(value);
    if (uuid === undefined || UUID.test(uuid)) return uuid?.toLowerCase();
    throw new InvalidInputError(
      `${label} must be a UUID such as 6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9, but is ${describe(uuid)}.`,
      label,
    );
  };
}
