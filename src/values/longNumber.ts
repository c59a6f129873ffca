import { isLosslessNumber, type LosslessNumber, stringify } from "lossless-json";

/** A number with more digits than JavaScript's numbers can hold. Its text is its digits. */
export type LongNumber = LosslessNumber | bigint;

/** Whether the value is a number that keeps more digits than a JavaScript number. */
export function isLongNumber(value: unknown): value is LongNumber {
  return typeof value === "bigint" || isLosslessNumber(value);
}

/** JSON text of a value, with every digit of the long numbers in it. */
export function stringifyJson(value: unknown): string {
  return (holdsLongNumber(value) ? stringify(value) : JSON.stringify(value)) as string;
}

/** Whether such a number is anywhere in the value. */
export function holdsLongNumber(value: unknown): boolean {
  if (isLongNumber(value)) return true;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
  return Object.values(value).some(holdsLongNumber);
}
