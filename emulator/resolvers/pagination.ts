import { GraphQLError } from "graphql";

export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  offset?: number | null;
}

export interface Connection<T> {
  edges(): { cursor: string; node: T }[];
  nodes: readonly T[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

/** The maximum number of records of a page, and the default. */
export const MAX_PAGE_SIZE = 100;

const PREFIX = "arrayconnection:";

export function toCursor(index: number): string {
  return Buffer.from(`${PREFIX}${index}`).toString("base64");
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

function fromCursor(argument: string, cursor: string): number {
  const match = /^arrayconnection:(\d{1,15})$/.exec(Buffer.from(cursor, "base64").toString("utf8"));
  if (!match?.[1]) throw badInput(`Argument "${argument}" is not a valid cursor.`);
  return Number(match[1]);
}

function count(argument: string, value: number | null | undefined): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (value < 0) throw badInput(`Argument "${argument}" must not be negative.`);
  return value;
}

/** One page of a list that is filtered and sorted already. */
export function paginate<T>(items: readonly T[], args: PageArgs): Connection<T> {
  const askedFirst = count("first", args.first);
  const last = count("last", args.last);
  const first = askedFirst ?? (last === undefined ? MAX_PAGE_SIZE : undefined);
  let start = args.after ? fromCursor("after", args.after) + 1 : 0;
  let end = args.before ? Math.min(fromCursor("before", args.before), items.length) : items.length;
  start = Math.min(start + (count("offset", args.offset) ?? 0), items.length);
  end = Math.max(start, end);
  if (first !== undefined) end = Math.min(end, start + Math.min(first, MAX_PAGE_SIZE));
  if (last !== undefined) start = Math.max(start, end - Math.min(last, MAX_PAGE_SIZE));
  const nodes = items.slice(start, end);
  return {
    nodes,
    edges: () => nodes.map((node, index) => ({ cursor: toCursor(start + index), node })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? toCursor(start) : null,
      endCursor: nodes.length > 0 ? toCursor(end - 1) : null,
    },
  };
}
