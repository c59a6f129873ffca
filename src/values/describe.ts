import { isLongNumber } from "./longNumber";

/**
 * A short description of a wrong value: its type, and short plain values themselves. Not for
 * values that can be secrets: see `describeType`.
 */
export function describe(value: unknown): string {
  if (typeof value === "string") {
    const text = value.trim();
    return text.length <= 40 ? JSON.stringify(text) : `${JSON.stringify(text.slice(0, 37))}…`;
  }
  return typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : describeType(value);
}

/** As `describeType`, where some strings would fit. */
export function describeOther(value: unknown): string {
  return typeof value === "string" ? "another string" : describeType(value);
}

/** The type of a value with its article, such as "a string", without the value. */
export function describeType(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a date";
  if (value instanceof Uint8Array) return "binary data";
  if (isLongNumber(value)) return "a number";
  if (typeof value === "boolean") return "true or false";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
