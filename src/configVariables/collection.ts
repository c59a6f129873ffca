import { describeOther } from "../values/describe";
import { parsedJson } from "../values/json";
import { plainText } from "./plainValue";
import {
  isFields,
  type ReportProblem,
  type RequiredConfigVariable,
} from "./requiredConfigVariable";

/** The JSON text that the API takes for a value list. JSON text of texts stays as it is. */
export function valueListText(
  variable: RequiredConfigVariable,
  value: unknown,
  report: ReportProblem,
): string | undefined {
  const items = typeof value === "string" ? parsedJson(value) : value;
  if (!Array.isArray(items)) {
    report(`is a list, such as ["a", "b"], but has ${describeOther(value)}`);
    return undefined;
  }
  const texts = items.map((item, index) => itemText(variable, item, `item ${index + 1}`, report));
  const isAsTheApiWants = items.every((item, index) => item === texts[index]);
  return typeof value === "string" && isAsTheApiWants ? value : JSON.stringify(texts);
}

/**
 * The JSON text that the API takes for a key-value list, entered as an object or as a list of keys
 * and values. JSON text of such a list stays as it is.
 */
export function keyValueListText(
  variable: RequiredConfigVariable,
  value: unknown,
  report: ReportProblem,
): string | undefined {
  const given = typeof value === "string" ? parsedJson(value) : value;
  const pairs = pairsOf(given);
  if (!pairs) {
    report(`is a key-value list, such as {"key": "value"}, but has ${describeOther(value)}`);
    return undefined;
  }
  const texts = pairs.map((pair) => ({
    key: pair.key,
    value: itemText(variable, pair.value, `the value of ${JSON.stringify(pair.key)}`, report),
  }));
  const isAsTheApiWants =
    Array.isArray(given) && pairs.every((pair, index) => pair.value === texts[index]?.value);
  return typeof value === "string" && isAsTheApiWants ? value : JSON.stringify(texts);
}

interface Pair {
  key: string;
  value: unknown;
}

function pairsOf(given: unknown): Pair[] | undefined {
  if (isFields(given)) return Object.entries(given).map(([key, value]) => ({ key, value }));
  if (!Array.isArray(given)) return undefined;
  const isPair = (item: unknown): item is Pair =>
    isFields(item) && typeof item.key === "string" && "value" in item;
  return given.every(isPair) ? given : undefined;
}

function itemText(
  variable: RequiredConfigVariable,
  item: unknown,
  which: string,
  report: ReportProblem,
): string | undefined {
  return plainText(variable, item, (problem) =>
    report(`has an invalid entry: ${which} ${problem}`),
  );
}
