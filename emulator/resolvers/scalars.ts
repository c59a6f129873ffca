import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

type Check = (text: string) => string | undefined;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A scalar that travels as a string; `check` says what is wrong with one. */
function textScalar(name: string, check: Check): GraphQLScalarType {
  const read = (value: unknown) => {
    if (typeof value !== "string") throw new GraphQLError(`${name} must be a string.`);
    const problem = check(value);
    if (problem) throw new GraphQLError(problem);
    return value;
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: read,
    parseLiteral(node: ValueNode) {
      if (node.kind !== Kind.STRING) throw new GraphQLError(`${name} must be a string.`);
      return read(node.value);
    },
  });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const scalars = {
  DateTime: textScalar("DateTime", (text) =>
    /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text))
      ? undefined
      : "DateTime must be an ISO 8601 date-time.",
  ),
  JSONString: textScalar("JSONString", (text) =>
    isJson(text) ? undefined : "JSONString must be a string of JSON.",
  ),
  UUID: textScalar("UUID", (text) => (UUID.test(text) ? undefined : "UUID must be a UUID.")),
};
