import { InvalidInputError } from "../../errors";
import { describe } from "../../values/describe";
import { isBlank } from "../../values/isBlank";
import type { Clean } from "./clean";
import { cleanJson } from "./json";

/** A list of strings; blank entries are left out, and an empty list is `undefined`. */
export function cleanTextList(label: string): Clean<string[] | undefined> {
  return (value) => {
    if (isBlank(value)) return undefined;
    const list = typeof value === "string" ? parseListText(value) : value;
    if (!Array.isArray(list)) {
      throw new InvalidInputError(
        `${label} must be a list of strings, but is ${describe(value)}.`,
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
      `${label} must be a list of strings, but item ${index + 1} is ${describe(item)}.`,
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
      // Reported below, as other strings are.
    }
    if (isBlank(given)) return undefined;
    if (typeof given !== "object" || given === null || given instanceof Uint8Array) {
      throw new InvalidInputError(
        isText
          ? `${wanted}, or a JSON object of them, but is another string.`
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
      throw new InvalidInputError(
        `${label} has ${JSON.stringify(name)} more than once. Keep one of them.`,
        label,
      );
    }
    pairs.set(name, value);
  }
  return [...pairs];
}
