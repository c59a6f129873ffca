import { InvalidInputError } from "../../errors";
import { describeType } from "../../values/describe";
import { isBlank } from "../../values/isBlank";
import { type JsonProblem, MAX_JSON_DEPTH, parseScanned, scanJson } from "../../values/json";
import { placeIn } from "../../values/placeIn";
import { NotPlain, plainCopy } from "../../values/plainCopy";
import type { Clean } from "./clean";
import { decoded } from "./text";

/** The longest JSON text that is read: 32 Mi characters. */
const MAX_JSON_LENGTH = 32 * 1024 * 1024;

/** JSON text, or the value that it stands for. Numbers keep all of their digits. */
export function cleanJson(label: string): Clean<unknown> {
  return (value) => {
    const given = decoded(label, value);
    if (isBlank(given)) return undefined;
    if (typeof given !== "string") return sendable(label, given);
    return parseJsonInput(label, given.replace(BYTE_ORDER_MARK, ""));
  };
}

/**
 * The value of an input's JSON text.
 * @throws InvalidInputError that says where the text is invalid, without quoting it.
 */
function parseJsonInput(label: string, text: string): unknown {
  if (text.length > MAX_JSON_LENGTH) {
    throw new InvalidInputError(`${label} is longer than ${MAX_JSON_LENGTH} characters.`, label);
  }
  const scan = scanJson(text);
  if (scan.problem) {
    throw new InvalidInputError(
      `${label} must be JSON, but ${inWords(text, scan.problem)}.`,
      label,
    );
  }
  if (scan.repeatedKeys.length > 0) {
    const keys = scan.repeatedKeys.map((key) => JSON.stringify(key)).join(", ");
    throw new InvalidInputError(`${label} has ${keys} more than once. Keep one of them.`, label);
  }
  return parseScanned(text, scan);
}

/**
 * A copy of a value that a previous step returned, as data that can be sent as JSON.
 * @throws InvalidInputError for one that cannot, such as one that refers to itself.
 */
export function sendable(label: string, value: unknown): unknown {
  try {
    return plainCopy(value);
  } catch (error) {
    if (error instanceof NotPlain) throw new InvalidInputError(`${label} ${error.message}.`, label);
    throw error;
  }
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
      `${label} must be a JSON object such as {"key": "value"}, but is ${describeType(parsed)}.`,
      label,
    );
  };
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/** Where JSON text is invalid, without quoting it: it can hold secrets. */
function inWords(text: string, { reason, at }: JsonProblem): string {
  if (reason === "cutShort") return "it ends too early; check for a missing bracket or quote";
  if (reason === "tooDeep") return `it is nested deeper than ${MAX_JSON_DEPTH} levels`;
  const { line, column } = placeIn(text, at);
  return `it is invalid at line ${line}, column ${column}`;
}
