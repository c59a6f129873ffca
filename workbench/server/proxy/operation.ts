import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type ValueNode,
  visit,
} from "graphql";
import { mayBeSecret, REDACTED } from "./redactVariables";

/** A GraphQL request as it is sent over HTTP. */
export interface GraphQLRequest {
  readonly name: string;
  readonly type: "query" | "mutation";
  /** Whether it changes nothing, for certain. */
  readonly isReading: boolean;
  /** The document with line breaks, and without the texts in it that may be secret. */
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** Mutations that only judge what they are sent. */
const JUDGES = ["validateIntegrationSchema"];

/** Reads the body of a request to the API; undefined when it is no single GraphQL request. */
export function readGraphQL(body: string): GraphQLRequest | undefined {
  try {
    const { query, operationName, variables } = JSON.parse(body) as {
      query?: unknown;
      operationName?: unknown;
      variables?: unknown;
    };
    if (typeof query !== "string") return undefined;
    const document = parse(query, { noLocation: true });
    const operation = chosen(document, operationName);
    if (!operation || operation.operation === "subscription") return undefined;
    return {
      name: operation.name?.value ?? operation.operation,
      type: operation.operation,
      isReading: operation.operation === "query" || onlyJudges(operation),
      text: print(withoutSecrets(document)),
      variables: typeof variables === "object" && variables !== null ? { ...variables } : {},
    };
  } catch {
    return undefined;
  }
}

/** Whether a document has a mutation; undefined when it is not valid GraphQL. */
export function hasMutation(text: string): boolean | undefined {
  try {
    return operationsOf(parse(text)).some(({ operation }) => operation === "mutation");
  } catch {
    return undefined;
  }
}

const operationsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

function chosen(document: DocumentNode, name: unknown): OperationDefinitionNode | undefined {
  const operations = operationsOf(document);
  if (typeof name !== "string") return operations.length === 1 ? operations[0] : undefined;
  const named = operations.filter((operation) => operation.name?.value === name);
  return named.length === 1 ? named[0] : undefined;
}

/** Replaces the texts of arguments and fields that may hold secrets, as in variables. */
function withoutSecrets(document: DocumentNode): DocumentNode {
  const redacted = (node: ValueNode): ValueNode =>
    visit(node, {
      StringValue: (text) => (text.value === "" ? text : { ...text, value: REDACTED }),
    });
  const redact = <T extends { name: { value: string }; value: ValueNode }>(
    node: T,
  ): T | undefined =>
    mayBeSecret(node.name.value) ? { ...node, value: redacted(node.value) } : undefined;
  return visit(document, { Argument: redact, ObjectField: redact });
}

function onlyJudges({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && JUDGES.includes(selection.name.value),
  );
}
