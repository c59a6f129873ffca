import { InvalidInputError } from "../../errors";
import { describe } from "../../values/describe";
import { isBlank } from "../../values/isBlank";
import type { Clean } from "./clean";

const TRUE = new Set(["true", "yes", "1"]);
const FALSE = new Set(["false", "no", "0"]);

/** A plain value as a word; blank for any other, whose text could be endless. */
function wordOf(value: unknown): string {
  const isPlain = ["string", "number", "boolean"].includes(typeof value);
  return isPlain ? String(value).trim().toLowerCase() : "";
}

/** Yes or no; blank is `undefined`. */
export function cleanBoolean(label: string): Clean<boolean | undefined> {
  return (value) => {
    if (isBlank(value)) return undefined;
    if (typeof value === "boolean") return value;
    const text = wordOf(value);
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

/** One of the choices, in upper or lower case. */
export function cleanChoice<T extends string>(
  label: string,
  choices: readonly T[],
): Clean<T | undefined> {
  return (value) => {
    if (isBlank(value)) return undefined;
    const text = wordOf(value);
    const choice = choices.find((candidate) => candidate.toLowerCase() === text);
    if (choice !== undefined) return choice;
    throw new InvalidInputError(
      `${label} must be one of ${choices.join(", ")}, but is ${describe(value)}.`,
      label,
    );
  };
}
