import { Kind, type OperationDefinitionNode, print, type TypeNode } from "graphql";
import { InvalidInputError } from "../../errors";
import { describeType } from "../../values/describe";
import { isBlank } from "../../values/isBlank";
import { parsedJson, parseScanned, scanJson } from "../../values/json";
import { isLongNumber, stringifyJson } from "../../values/longNumber";

const LABEL = "GraphQL Variables";

/** The variables of an operation, and those that it does not declare. */
export interface CoercedVariables {
  readonly variables: Record<string, unknown>;
  readonly undeclared: readonly string[];
}

/** Values of variables by name. */
type Values = Readonly<Record<string, unknown>>;

/**
 * The variables to send. Those of `object` are JSON and stay as they are. Those of `list` come from
 * a flow's key-value list, which knows only text: they are converted to the types that the operation
 * declares, and blank ones are left out. `object` takes precedence.
 * @throws InvalidInputError naming each variable whose value does not match its type or is missing.
 *   It quotes no value, which can be a secret.
 */
export function coerceVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  list: Values,
  object: Values = {},
): CoercedVariables {
  const exact = byName(object, "Variables Object");
  const texts = byName(list, LABEL);
  const variables = new Map<string, unknown>();
  const problems: string[] = [];
  for (const { variable, type, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const needed = type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
    if (exact.has(name)) {
      variables.set(name, exact.get(name));
      continue;
    }
    const value = texts.get(name);
    if (value === null && !needed) {
      variables.set(name, null);
    } else if (isLeftOut(type, value, needed)) {
      if (needed) problems.push(`$${name} (${print(type)}) needs a value`);
    } else {
      try {
        variables.set(name, coerce(type, value));
      } catch (error) {
        if (!(error instanceof Misfit)) throw error;
        problems.push(`$${name} (${print(type)}) ${error.message}`);
      }
    }
  }
  if (problems.length > 0) {
    throw new InvalidInputError(`${LABEL} do not match the query: ${problems.join("; ")}.`, LABEL);
  }
  const declared = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  const provided = new Set([...texts.keys(), ...exact.keys()]);
  return {
    variables: Object.fromEntries(variables),
    undeclared: [...provided].filter((name) => !declared.has(name)),
  };
}

/** Names may carry the dollar sign that they have in a query. */
function byName(values: Values, label: string): Map<string, unknown> {
  const named = new Map<string, unknown>();
  for (const [key, value] of Object.entries(values)) {
    const name = key.replace(/^\$/, "");
    if (named.has(name)) {
      throw new InvalidInputError(
        `${label} has ${JSON.stringify(name)} more than once, with and without $. Keep one of them.`,
        label,
      );
    }
    named.set(name, value);
  }
  return named;
}

/** A blank value is none, except for text that is required: "" is the empty text. */
function isLeftOut(type: TypeNode, value: unknown, needed: boolean): boolean {
  const isText = namedType(type) === "String" && type.kind !== Kind.LIST_TYPE;
  return isBlank(value) && !(needed && isText && value === "");
}

class Misfit extends Error {}

/** GraphQL's Int has 32 bits. */
const MAX_INT = 2 ** 31 - 1;

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function coerce(type: TypeNode, value: unknown): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return coerce(type.type, value);
  if (type.kind === Kind.LIST_TYPE) return coerceList(type.type, value);
  if (value === null) return null;
  switch (type.name.value) {
    case "String":
      return textOf(value);
    case "ID":
      return typeof value === "number" || isLongNumber(value) ? value : textOf(value);
    case "JSONString":
      return typeof value === "string" ? value : stringifyJson(value);
    case "JSONOrString":
      return value;
    case "Int":
      return wholeNumberOf(value);
    case "Float":
      return numberOf(value);
    case "Boolean":
      return booleanOf(value);
    default:
      return typeof value === "string" ? coerceNamed(value.trim()) : value;
  }
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || isLongNumber(value)) {
    return String(value);
  }
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new Misfit(`must be a string, but is ${describeType(value)}`);
}

/** A number with all of its digits. */
function numberOf(value: unknown): unknown {
  if (isLongNumber(value) || (typeof value === "number" && Number.isFinite(value))) return value;
  const parsed = typeof value === "string" ? parsedJson(value.replace(/^\s*\+/, "")) : undefined;
  if (typeof parsed === "number" || isLongNumber(parsed)) return parsed;
  throw new Misfit(`must be a number, but is ${describeType(value)}`);
}

function wholeNumberOf(value: unknown): number {
  const number = typeof value === "string" && !isBlank(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number)) {
    throw new Misfit(`must be a whole number, but is ${describeType(value)}`);
  }
  if (Math.abs(number) > MAX_INT) throw new Misfit(`must be from -${MAX_INT} to ${MAX_INT}`);
  return number;
}

function booleanOf(value: unknown): boolean {
  const text = typeof value === "string" ? value.trim().toLowerCase() : value;
  if (text === true || text === "true") return true;
  if (text === false || text === "false") return false;
  throw new Misfit(`must be true or false, but is ${describeType(value)}`);
}

/**
 * Without the schema at hand, text that begins like a JSON object or list is one; other text is a
 * value of an enum or of a scalar.
 */
function coerceNamed(text: string): unknown {
  return /^[{[]/.test(text) ? parseJson(text) : text;
}

function coerceList(item: TypeNode, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => coerce(item, entry));
  if (typeof value !== "string") return [coerce(item, value)];
  if (!value.trim().startsWith("[")) return [coerce(item, value)];
  const parsed = parseJson(value);
  if (!Array.isArray(parsed)) throw new Misfit("must be a JSON list");
  return parsed.map((entry) => coerce(item, entry));
}

function parseJson(text: string): unknown {
  const scan = scanJson(text);
  if (scan.problem) throw new Misfit("must be valid JSON");
  if (scan.repeatedKeys.length > 0) {
    throw new Misfit(`has ${JSON.stringify(scan.repeatedKeys[0])} more than once`);
  }
  return parseScanned(text, scan);
}
