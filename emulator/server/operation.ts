import type { GraphQLParams } from "./graphql";

/** What a request's document says of itself, read without parsing it. */
export interface DocumentFacts {
  readonly kind: "query" | "mutation";
  readonly name: string | undefined;
  /** Whether it queries pages of a connection. */
  readonly isPaged: boolean;
}

const OPERATION = /(?:^|[\s}])(query|mutation)\s+([_A-Za-z]\w*)?/;
const KEPT_DOCUMENTS = 1000;
const facts = new Map<string, DocumentFacts>();

/** The facts of a document, remembered by its text. */
export function describeDocument(query: string): DocumentFacts {
  let known = facts.get(query);
  if (!known) {
    const [, kind, name] = OPERATION.exec(query) ?? [];
    known = {
      kind: kind === "mutation" || /^\s*mutation\b/.test(query) ? "mutation" : "query",
      name,
      isPaged: /\bpageInfo\b/.test(query) && /\bnodes\b/.test(query),
    };
    if (facts.size >= KEPT_DOCUMENTS) facts.clear();
    facts.set(query, known);
  }
  return known;
}

/** A GraphQL request from a body; a message where it is none. */
export function readParams(body: Buffer): GraphQLParams | string {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    return "POST body sent invalid JSON.";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return "Batch GraphQL requests are not enabled.";
  }
  const { query, operationName, variables } = value as Record<string, unknown>;
  if (typeof query !== "string" || query.trim() === "") return "Must provide query string.";
  if (variables !== undefined && variables !== null && !isObject(variables)) {
    return "Variables are invalid JSON.";
  }
  return {
    query,
    operationName: typeof operationName === "string" ? operationName : undefined,
    variables: isObject(variables) ? variables : undefined,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
