import { Kind, type OperationDefinitionNode, print, type TypeNode } from "graphql";
import { InvalidInputError } from "../../client";
import { describe, isBlank } from "../../inputs/clean";

const LABEL = "Variables";

/** The variables of an operation, and those that were given but are not declared by it. */
export interface CoercedVariables {
  readonly variables: Record<string, unknown>;
  readonly undeclared: readonly string[];
}

/**
 * Converts values to the types that the operation declares for its variables. A flow's key-value
 * list knows only text, so text becomes a number, a boolean, a list or an object where the
 * declared type wants one; other values stay as they are. Blank values are left out.
 * @throws InvalidInputError naming each variable whose value does not fit or is missing.
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
    throw new InvalidInputError(`${LABEL} do not fit the query: ${problems.join("; ")}.`, LABEL);
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
  if (typeof value !== "string") return value;
  const text = value.trim();
  switch (type.name.value) {
    case "String":
    case "JSONString":
    case "JSONOrString":
      return value;
    case "Int": {
      const number = Number(text);
      if (!Number.isInteger(number) || Math.abs(number) > 2 ** 31 - 1) {
        throw new Misfit(`must be a whole number, but is ${describe(value)}`);
      }
      return number;
    }
    case "Float": {
      const number = Number(text);
      if (!Number.isFinite(number)) {
        throw new Misfit(`must be a number, but is ${describe(value)}`);
      }
      return number;
    }
    case "Boolean": {
      if (/^true$/i.test(text)) return true;
      if (/^false$/i.test(text)) return false;
      throw new Misfit(`must be true or false, but is ${describe(value)}`);
    }
    default:
      return coerceNamed(type.name.value, text);
  }
}

/** Without the schema at hand, the API's naming tells input objects from enums and scalars. */
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
