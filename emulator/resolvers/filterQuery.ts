import { GraphQLError } from "graphql";

type Fields = object;

/**
 * The filter language of `filterQuery`, as public clients use it: `["in", field, values]` and
 * `["or" | "and", ...]`. An empty object or list filters nothing.
 */
export function matchesFilterQuery(query: unknown, item: Fields): boolean {
  if (!Array.isArray(query)) {
    if (typeof query === "object" && query !== null && Object.keys(query).length === 0) return true;
    throw new GraphQLError('filterQuery must be a list such as ["in", field, values].');
  }
  const [operator, ...operands] = query;
  if (operator === undefined) return true;
  if (operator === "or") return operands.some((operand) => matchesFilterQuery(operand, item));
  if (operator === "and") return operands.every((operand) => matchesFilterQuery(operand, item));
  const [field, value] = operands;
  const actual = (item as Record<string, unknown>)[String(field)];
  if (operator === "in") {
    const text = String(actual ?? "").toLowerCase();
    // A bare text stands for "contains it", as `prism components:list --search` means it.
    return Array.isArray(value)
      ? value.includes(actual)
      : text.includes(String(value).toLowerCase());
  }
  if (operator === "=" || operator === "eq") return actual === value;
  throw new GraphQLError(`filterQuery has the unknown operator "${String(operator)}".`);
}
