import { InvalidInputError } from "../../errors";
import { describe } from "../../values/describe";
import { isBlank } from "../../values/isBlank";
import { MAX_JSON_DEPTH, placeIn, scanJson } from "../../values/json";
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
      throw new InvalidInputError(`${label} must be JSON, but ${whatIsWrong(text)}.`, label);
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

/** What is wrong with text that is not JSON, without quoting it: it can hold secrets. */
function whatIsWrong(text: string): string {
  const { problem } = scanJson(text);
  if (problem === undefined || problem.reason === "cutShort") {
    return "it ends too early; check for a missing bracket or quote";
  }
  if (problem.reason === "tooDeep") return `it is nested deeper than ${MAX_JSON_DEPTH} levels`;
  const { line, column } = placeIn(text, problem.at);
  return `it is invalid at line ${line}, column ${column}`;
}
