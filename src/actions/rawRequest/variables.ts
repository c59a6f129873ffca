import { Kind, type OperationDefinitionNode, print, type TypeNode } from "graphql";
import { InvalidInputError } from "../../errors";
import { describe } from "../../values/describe";
import { isBlank } from "../../values/isBlank";

const LABEL = "GraphQL Variables";

/** The variables of an operation, and those that it does not declare. */
export interface CoercedVariables {
  readonly variables: Record<string, unknown>;
  readonly undeclared: readonly string[];
}

/**
 * Converts values to the types that the operation declares for its variables. A flow's key-value
 * list knows only text, so text becomes a number, a boolean, a list or an object where the
 * declared type wants one; a number that a step returned becomes text. Blank values are left out.
 * @throws InvalidInputError naming each variable whose value does not match its type or is missing.
 */
export function coerceVariables(
  definition: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): CoercedVariables {
  const values = new Map(
    Object.entries(given).map(([key, value]) => [key.replace(/^\$/, ""), value]),
  );
  const variables: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const { variable, type, defaultValue } of definition.variableDefinitions ?? []) {
    const name = variable.name.value;
    const value = values.get(name);
    values.delete(name);
    const needed = type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
    const isText = namedType(type) === "String" && type.kind !== Kind.LIST_TYPE;
    if (value === undefined || (isBlank(value) && !(needed && isText && value === ""))) {
      if (needed) problems.push(`$${name} (${print(type)}) needs a value`);
      else if (value === null) variables[name] = null;
      continue;
    }
    try {
      variables[name] = coerce(type, value);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      problems.push(`$${name} (${print(type)}) ${error.message}`);
    }
  }
  if (problems.length > 0) {
    throw new InvalidInputError(`${LABEL} do not match the query: ${problems.join("; ")}.`, LABEL);
  }
  return { variables, undeclared: [...values.keys()] };
}

class Misfit extends Error {}

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
      return typeof value === "number" ? value : textOf(value);
    case "JSONString":
      return typeof value === "string" ? value : JSON.stringify(value);
    case "JSONOrString":
      return value;
    case "Int":
      return wholeNumberOf(value);
    case "Float":
      return numberOf(value);
    case "Boolean":
      return booleanOf(value);
    default:
      return typeof value === "string" ? coerceNamed(type.name.value, value.trim()) : value;
  }
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new Misfit(`must be a string, but is ${describe(value)}`);
}

function numberOf(value: unknown, wanted = "a number"): number {
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw new Misfit(`must be ${wanted}, but is ${describe(value)}`);
}

function wholeNumberOf(value: unknown): number {
  const wanted = "a whole number";
  const number = numberOf(value, wanted);
  if (Number.isInteger(number) && Math.abs(number) <= 2 ** 31 - 1) return number;
  throw new Misfit(`must be ${wanted}, but is ${describe(value)}`);
}

function booleanOf(value: unknown): boolean {
  const text = typeof value === "string" ? value.trim().toLowerCase() : value;
  if (text === true || text === "true") return true;
  if (text === false || text === "false") return false;
  throw new Misfit(`must be true or false, but is ${describe(value)}`);
}

/** Without the schema at hand, the API's naming separates input objects from enums and scalars. */
const INPUT_OBJECT = /Input$|^Input[A-Z]|Order$/;

function coerceNamed(type: string, text: string): unknown {
  if (/^[{[]/.test(text) || INPUT_OBJECT.test(type)) {
    const parsed = parseJson(text);
    if (typeof parsed !== "object" || parsed === null) {
      throw new Misfit("must be a JSON object");
    }
    return parsed;
  }
  return text;
}

function coerceList(item: TypeNode, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => coerce(item, entry));
  if (typeof value !== "string") return [value];
  if (!value.trim().startsWith("[")) return [coerce(item, value)];
  const parsed = parseJson(value);
  if (!Array.isArray(parsed)) throw new Misfit("must be a JSON list");
  return parsed.map((entry) => coerce(item, entry));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Misfit("must be valid JSON");
  }
}
