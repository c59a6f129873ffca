import { parsedJson } from "../values/json";
import { isLongNumber, stringifyJson } from "../values/longNumber";
import { hint } from "./closestKeys";
import { trueOrFalse } from "./plainValue";
import {
  isFields,
  type ReportProblem,
  type RequiredConfigVariable,
} from "./requiredConfigVariable";

/** How a connection's input gets its value, in the spelling that the API takes. */
export const EXPRESSION_TYPES = {
  VALUE: "value",
  CONFIGVAR: "configVar",
  REFERENCE: "reference",
  TEMPLATE: "template",
  COMPLEX: "complex",
} as const;

/** An input of a connection as the API takes it. */
export interface ConnectionInput {
  name: string;
  type: string;
  value: string;
}

/** What has a connection's inputs: a config variable, or a connection of the organization. */
type Connected = Pick<RequiredConfigVariable, "connection">;

/**
 * The JSON text that the API takes as a connection's `values`, given as an object of its inputs.
 * An input is a value, or `{type, value}` where it is no plain value but a template or the like.
 * No problem that is reported here quotes a value: values of connections are secrets.
 */
export function connectionText(
  variable: Connected,
  value: unknown,
  report: ReportProblem,
): string | undefined {
  const inputs = connectionInputs(variable, value, report);
  return inputs && JSON.stringify(inputs);
}

/** The inputs of a connection, given as `connectionText` takes them; undefined where a problem was reported. */
export function connectionInputs(
  connected: Connected,
  value: unknown,
  report: ReportProblem,
): ConnectionInput[] | undefined {
  const given = namedInputs(typeof value === "string" ? parsedJson(value) : value);
  if (!given) {
    report('is a connection: enter an object of its inputs, such as {"username": "…"}');
    return undefined;
  }
  if (given.length === 0) {
    report("is a connection, but none of its inputs has a value");
    return undefined;
  }
  checkNames(
    connected,
    given.map(([name]) => name),
    report,
  );
  return given.map(([name, input]) => connectionInput(connected, name, input, report));
}

/** Tells the connection's inputs that do not exist or are given twice. */
export function checkNames(
  variable: Connected,
  names: readonly string[],
  report: ReportProblem,
): void {
  const known = knownInputs(variable);
  const met = new Set<string>();
  for (const name of names) {
    if (met.has(name)) report(`has its input ${JSON.stringify(name)} twice`);
    else if (known && !known.has(name)) {
      report(`has no input ${JSON.stringify(name)}. ${hint(name, [...known.keys()])}`);
    }
    met.add(name);
  }
}

/** The inputs of the variable's connection by key; undefined when the API did not report them. */
export function knownInputs(variable: Connected): Map<string, string> | undefined {
  const inputs = variable.connection?.inputs?.nodes;
  return inputs && new Map(inputs.flatMap((input) => (input ? [[input.key, input.type]] : [])));
}

function namedInputs(given: unknown): [string, unknown][] | undefined {
  if (isFields(given)) return Object.entries(given);
  if (!Array.isArray(given)) return undefined;
  const isNamed = (item: unknown): item is { name: string; type?: unknown; value?: unknown } =>
    isFields(item) && typeof item.name === "string";
  if (!given.every(isNamed)) return undefined;
  return given.map(({ name, type, value }) => [
    name,
    type === undefined || type === "value" ? value : { type, value },
  ]);
}

function connectionInput(
  variable: Connected,
  name: string,
  given: unknown,
  report: ReportProblem,
): ConnectionInput {
  const types: readonly unknown[] = Object.values(EXPRESSION_TYPES);
  if (isFields(given) && "type" in given && "value" in given && types.includes(given.type)) {
    return { name, type: String(given.type), value: inputText(name, given.value, report) };
  }
  if (knownInputs(variable)?.get(name) === "BOOLEAN" && given !== "") {
    const text = trueOrFalse(given);
    if (text === undefined) report(`needs true or false for its input ${JSON.stringify(name)}`);
    return { name, type: EXPRESSION_TYPES.VALUE, value: text ?? "" };
  }
  return { name, type: EXPRESSION_TYPES.VALUE, value: inputText(name, given, report) };
}

function inputText(name: string, value: unknown, report: ReportProblem): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isLongNumber(value)) return String(value);
  if (isFields(value) || Array.isArray(value)) return stringifyJson(value);
  report(
    `has no value for its input ${JSON.stringify(name)}. Leave the input out to keep its value`,
  );
  return "";
}
