import { InvalidInputError } from "../../errors";
import { describe } from "../../values/describe";
import { isBlank } from "../../values/isBlank";
import type { Clean } from "./clean";
import { decoded } from "./text";

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

/** Where JSON text is invalid, without quoting it: it can hold secrets. */
function whereJsonFails(text: string): string {
  // The longest beginning that could still become JSON ends where the text is invalid.
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (couldBecomeJson(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  if (good === text.length) return "it ends too early; check for a missing bracket or quote";
  const before = text.slice(0, good).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `it is invalid at line ${before.length}, column ${column}`;
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
