import { InvalidInputError } from "../errors/errors";
import { isDay } from "../values/isDay";

/**
 * Cleaners turn what a flow step gives for an input into the value that an action works with.
 * They may be given a value that is clean already, and leave it as it is. A blank value becomes
 * `undefined`, so that it is left out of the request.
 */
export type Clean<T> = (value: unknown) => T;

/** Whether nothing was given: missing, null, or a string without content. */
export function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}

/** Text without surrounding blanks. */
export function cleanText(label: string): Clean<string | undefined> {
  return (value) => {
    if (isBlank(value)) return undefined;
    if (typeof value === "string") return value.trim();
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    throw new InvalidInputError(`${label} must be text, but is ${describe(value)}.`, label);
  };
}

/** Text exactly as given, for file contents and payloads, where blanks mean something. */
export function cleanVerbatim(label: string): Clean<string | undefined> {
  return (value) => {
    const text = decoded(label, value);
    if (isBlank(text)) return undefined;
    if (typeof text === "string") return text;
    throw new InvalidInputError(`${label} must be text, but is ${describe(text)}.`, label);
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
      `${label} must be text, but is binary data that is not UTF-8.`,
      label,
    );
  }
}

/** A whole number within limits. */
export function cleanInteger(
  label: string,
  { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = {},
): Clean<number | undefined> {
  return (value) => {
    if (isBlank(value)) return undefined;
    const number = typeof value === "string" ? Number(value) : value;
    if (typeof number === "number" && Number.isInteger(number) && number >= min && number <= max) {
      return number;
    }
    const range =
      max === Number.MAX_SAFE_INTEGER
        ? min === Number.MIN_SAFE_INTEGER
          ? ""
          : ` of ${min} or more`
        : ` from ${min} to ${max}`;
    throw new InvalidInputError(
      `${label} must be a whole number${range}, but is ${describe(value)}.`,
      label,
    );
  };
}

const TRUE = new Set(["true", "yes", "1"]);
const FALSE = new Set(["false", "no", "0"]);

/** Yes or no; blank is `undefined`. */
export function cleanBoolean(label: string): Clean<boolean | undefined> {
  return (value) => {
    if (isBlank(value)) return undefined;
    if (typeof value === "boolean") return value;
    const text = String(value).trim().toLowerCase();
    if (TRUE.has(text)) return true;
    if (FALSE.has(text)) return false;
    throw new InvalidInputError(
      `${label} must be true or false, but is ${describe(value)}.`,
      label,
    );
  };
}

/** Any, yes or no; any is `undefined`. */
export function cleanThreeState(label: string): Clean<boolean | undefined> {
  const boolean = cleanBoolean(label);
  return (value) => {
    if (typeof value === "string" && value.trim().toLowerCase() === "any") return undefined;
    try {
      return boolean(value);
    } catch {
      throw new InvalidInputError(
        `${label} must be any, yes or no, but is ${describe(value)}.`,
        label,
      );
    }
  };
}

/** One of the given values, whatever its case. */
export function cleanChoice<T extends string>(
  label: string,
  choices: readonly T[],
): Clean<T | undefined> {
  return (value) => {
    if (isBlank(value)) return undefined;
    const text = String(value).trim().toLowerCase();
    const choice = choices.find((candidate) => candidate.toLowerCase() === text);
    if (choice !== undefined) return choice;
    throw new InvalidInputError(
      `${label} must be one of ${choices.join(", ")}, but is ${describe(value)}.`,
      label,
    );
  };
}

/** An ISO 8601 date-time, passed on in UTC. */
export function cleanDateTime(label: string): Clean<string | undefined> {
  return (value) => {
    if (isBlank(value)) return undefined;
    const text = typeof value === "string" ? value.trim() : "";
    const date =
      value instanceof Date
        ? value
        : ISO_DATE_TIME.test(text) && isDay(text.slice(0, 10))
          ? new Date(text)
          : undefined;
    if (date && !Number.isNaN(date.getTime())) return date.toISOString();
    throw new InvalidInputError(
      `${label} must be a date and time such as 2026-01-31T13:00:00Z, but is ${describe(value)}.`,
      label,
    );
  };
}

// A zone is required with a time: without one the machine's own zone would decide.
const ISO_DATE_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/i;

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

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A list of texts; blank entries are left out, and an empty list is `undefined`. */
export function cleanTextList(label: string): Clean<string[] | undefined> {
  return (value) => {
    if (isBlank(value)) return undefined;
    const list = typeof value === "string" ? parseListText(value) : value;
    if (!Array.isArray(list)) {
      throw new InvalidInputError(
        `${label} must be a list of texts, but is ${describe(value)}.`,
        label,
      );
    }
    const items = list
      .map((item, index) => itemText(label, item, index))
      .filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  };
}

function itemText(label: string, item: unknown, index: number): string | undefined {
  if (isBlank(item)) return undefined;
  if (typeof item === "object" || typeof item === "function" || typeof item === "symbol") {
    throw new InvalidInputError(
      `${label} must be a list of texts, but item ${index + 1} is ${describe(item)}.`,
      label,
    );
  }
  return String(item).trim();
}

function parseListText(value: string): unknown {
  if (!value.trim().startsWith("[")) return [value];
  try {
    return JSON.parse(value);
  } catch {
    return [value];
  }
}

/** A key-value list, or an object, as an object; entries with a blank key are left out. */
export function cleanKeyValueList(label: string): Clean<Record<string, unknown> | undefined> {
  const json = cleanJson(label);
  const wanted = `${label} must be a list of keys and values`;
  return (value) => {
    const isText = typeof value === "string" || value instanceof Uint8Array;
    let given = value;
    try {
      given = json(value);
    } catch {
      // Told below, as other text is.
    }
    if (isBlank(given)) return undefined;
    if (typeof given !== "object" || given === null || given instanceof Uint8Array) {
      throw new InvalidInputError(
        isText
          ? `${wanted}, or a JSON object of them, but is other text.`
          : `${wanted}, but is ${describe(given)}.`,
        label,
      );
    }
    const entries = Array.isArray(given) ? pairsOf(given, label) : Object.entries(given);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  };
}

function pairsOf(list: readonly unknown[], label: string): [string, unknown][] {
  const pairs = new Map<string, unknown>();
  for (const item of list) {
    if (item === null || typeof item !== "object" || !("key" in item)) {
      throw new InvalidInputError(`${label} must be a list of keys and values.`, label);
    }
    const { key, value } = item as { key: unknown; value?: unknown };
    if (isBlank(key)) continue;
    const name = String(key).trim();
    if (pairs.has(name)) {
      throw new InvalidInputError(`${label} has ${JSON.stringify(name)} more than once.`, label);
    }
    pairs.set(name, value);
  }
  return [...pairs];
}

/** JSON text, or the value that it stands for. */
export function cleanJson(label: string): Clean<unknown> {
  return (value) => {
    const given = decoded(label, value);
    if (isBlank(given)) return undefined;
    if (typeof given !== "string") return given;
    const text = given.replace(BYTE_ORDER_MARK, "");
    try {
      return JSON.parse(text);
    } catch {
      throw new InvalidInputError(`${label} must be JSON, but ${whereJsonFails(text)}.`, label);
    }
  };
}

/** A JSON object. */
export function cleanJsonObject(label: string): Clean<Record<string, unknown> | undefined> {
  const json = cleanJson(label);
  return (value) => {
    const parsed = json(value);
    if (parsed === undefined) return undefined;
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown>;
    }
    throw new InvalidInputError(
      `${label} must be a JSON object such as {"key": "value"}, but is ${describe(parsed)}.`,
      label,
    );
  };
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/** Where JSON text breaks, without quoting it: it may hold secrets. */
function whereJsonFails(text: string): string {
  // The longest beginning that could still become JSON ends where the text breaks.
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (couldBecomeJson(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  if (good === text.length) return "it ends too early";
  const before = text.slice(0, good).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `it breaks at line ${before.length}, column ${column}`;
}

function couldBecomeJson(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = /at position (\d+)/.exec(message)?.[1];
    return (
      /end of JSON input|Unterminated string/.test(message) || Number(position) >= beginning.length
    );
  }
}

/** A short description of a wrong value: its kind, and short plain values themselves. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a date";
  if (value instanceof Uint8Array) return "binary data";
  if (typeof value === "string") {
    const text = value.trim();
    return text.length <= 40 ? JSON.stringify(text) : `${JSON.stringify(text.slice(0, 37))}…`;
  }
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
