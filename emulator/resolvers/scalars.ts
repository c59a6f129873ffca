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

const WHOLE_NUMBER = /^-?\d+$/;

/** A whole number of any size: a number where JavaScript can hold it, else its digits. */
const bigInt = new GraphQLScalarType({
  name: "BigInt",
  serialize: (value) => {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  },
  parseValue: (value) => {
    if (!WHOLE_NUMBER.test(String(value))) throw new GraphQLError("BigInt must be a whole number.");
    return value;
  },
  parseLiteral: (node) => {
    if (node.kind !== Kind.INT) throw new GraphQLError("BigInt must be a whole number.");
    return node.value;
  },
});

export const scalars = {
  BigInt: bigInt,
  Date: textScalar("Date", (text) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
      ? undefined
      : "Date must be a day such as 2026-01-31.",
  ),
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
