import { InvalidInputError } from "../../errors";
import { describe } from "../../values/describe";
import { isBlank } from "../../values/isBlank";
import type { Clean } from "./clean";

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
