import { hint } from "./closestKeys";
import { trueOrFalse } from "./plainValue";
import { type ConfigVariableKind, isFields, parsedJson, type Tell } from "./requiredConfigVariable";

/** How a connection's input gets its value, in the spelling that the API takes. */
export const EXPRESSION_TYPES = {
  VALUE: "value",
  CONFIGVAR: "configVar",
  REFERENCE: "reference",
  TEMPLATE: "template",
  COMPLEX: "complex",
} as const;

interface ConnectionInput {
  name: string;
  type: string;
  value: string;
}

/**
 * The JSON text that the API takes as a connection's `values`, given as an object of its inputs.
 * An input is a value, or `{type, value}` where it is no plain value but a template or the like.
 * No problem that is told here quotes a value: values of connections are secrets.
 */
export function connectionText(
  kind: ConfigVariableKind,
  value: unknown,
  tell: Tell,
): string | undefined {
  const given = namedInputs(typeof value === "string" ? parsedJson(value) : value);
  if (!given) {
    tell('is a connection: give an object of its inputs, such as {"username": "…"}');
    return undefined;
  }
  if (given.length === 0) {
    tell("is a connection, but none of its inputs is given");
    return undefined;
  }
  checkNames(
    kind,
    given.map(([name]) => name),
    tell,
  );
  const inputs = given.map(([name, input]) => connectionInput(kind, name, input, tell));
  return JSON.stringify(inputs);
}

/** Tells the connection's inputs that do not exist or are given twice. */
export function checkNames(kind: ConfigVariableKind, names: readonly string[], tell: Tell): void {
  const known = knownInputs(kind);
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index) tell(`is given its input ${JSON.stringify(name)} twice`);
    else if (known && !known.has(name)) {
      tell(`has no input ${JSON.stringify(name)}. ${hint(name, [...known.keys()])}`);
    }
  });
}

/** The inputs of the variable's connection by key; undefined when the API did not tell them. */
export function knownInputs(kind: ConfigVariableKind): Map<string, string> | undefined {
  const inputs = kind.connection?.inputs.nodes;
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
  kind: ConfigVariableKind,
  name: string,
  given: unknown,
  tell: Tell,
): ConnectionInput {
  const types: readonly unknown[] = Object.values(EXPRESSION_TYPES);
  if (isFields(given) && "type" in given && "value" in given && types.includes(given.type)) {
    return { name, type: String(given.type), value: inputText(name, given.value, tell) };
  }
  if (knownInputs(kind)?.get(name) === "BOOLEAN" && given !== "") {
    const text = trueOrFalse(given);
    if (text === undefined) tell(`needs true or false for its input ${JSON.stringify(name)}`);
    return { name, type: EXPRESSION_TYPES.VALUE, value: text ?? "" };
  }
  return { name, type: EXPRESSION_TYPES.VALUE, value: inputText(name, given, tell) };
}

function inputText(name: string, value: unknown, tell: Tell): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isFields(value) || Array.isArray(value)) return JSON.stringify(value);
  tell(
    `has no value for its input ${JSON.stringify(name)}. Leave the input out to keep what it has`,
  );
  return "";
}
