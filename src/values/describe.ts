import { isLongNumber } from "./longNumber";

/** A short description of a wrong value: its type, and short plain values themselves. */
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
  if (isLongNumber(value)) return "a long number";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
