import { InvalidInputError } from "../../errors";
import { describe, describeType } from "../../values/describe";
import { isBlank } from "../../values/isBlank";
import { parsedJson } from "../../values/json";
import { isLongNumber } from "../../values/longNumber";
import type { Clean } from "./clean";
import { cleanJson, sendable } from "./json";
import { decoded } from "./text";

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
    const items = (sendable(label, list) as unknown[])
      .map((item, index) => itemText(label, item, index))
      .filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  };
}

function itemText(label: string, item: unknown, index: number): string | undefined {
  if (isBlank(item)) return undefined;
  const isPlain = isLongNumber(item) || ["string", "number", "boolean"].includes(typeof item);
  if (!isPlain) {
    throw new InvalidInputError(
      `${label} must be a list of strings, but item ${index + 1} is ${describe(item)}.`,
      label,
    );
  }
  return String(item).trim();
}

function parseListText(value: string): unknown {
  if (!value.trim().startsWith("[")) return [value];
  return parsedJson(value) ?? [value];
}

/**
 * A key-value list, or an object, as an object; entries with a blank key are left out, and long
 * numbers are the text of their digits.
 */
export function cleanKeyValueList(label: string): Clean<Record<string, unknown> | undefined> {
  const json = cleanJson(label);
  const wanted = `${label} must be a list of keys and values`;
  return (value) => {
    const source = decoded(label, value);
    const isText = typeof source === "string";
    const given = isText && !/^\s*[[{]/.test(source) ? source : json(source);
    if (isBlank(given)) return undefined;
    if (typeof given !== "object" || given === null || given instanceof Uint8Array) {
      throw new InvalidInputError(
        isText
          ? `${wanted}, or a JSON object of them, but is another string.`
          : `${wanted}, but is ${describeType(given)}.`,
        label,
      );
    }
    const entries = Array.isArray(given) ? pairsOf(given, label) : Object.entries(given);
    const texts = entries.map(([key, item]) => [key, isLongNumber(item) ? String(item) : item]);
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
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
    if (!["string", "number", "boolean"].includes(typeof key) && !isLongNumber(key)) {
      throw new InvalidInputError(`${label} has a key that is ${describeType(key)}.`, label);
    }
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
