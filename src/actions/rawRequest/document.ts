import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
  visit,
} from "graphql";
import type { Operation } from "../../client";
import { InvalidInputError } from "../../errors";
import { nestingOf } from "./nesting";

const LABEL = "Query or Mutation";

/** The longest document that is parsed, in characters. */
const MAX_LENGTH = 1024 * 1024;
/** The deepest nesting that is parsed: the parser recurses. */
const MAX_NESTING = 128;

/** The operation of a document that is to be sent. */
export interface ChosenOperation {
  readonly definition: OperationDefinitionNode;
  readonly operation: Operation<unknown, unknown>;
  /** The values that are written in the document, which can be secrets. */
  readonly literals: readonly string[];
}

/**
 * Reads a GraphQL document and picks the operation to send: the only one, or the one of this
 * name. Of several, only the picked one and its fragments are sent.
 * @throws InvalidInputError for a syntax error, with line and column, and for an operation that
 * cannot be picked or sent.
 */
export function chooseOperation(text: string, name: string | undefined): ChosenOperation {
  const document = parseDocument(text);
  refuseAmbiguous(document);
  const definitions = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const names = definitions.map((node) => node.name?.value ?? "(no name)").join(", ");
  if (definitions.length === 0) {
    throw new InvalidInputError(`${LABEL} has no operation. Enter a query or a mutation.`, LABEL);
  }
  if (definitions.length > 1 && name === undefined) {
    throw new InvalidInputError(
      `${LABEL} has several operations: ${names}. Enter the one to send in Operation Name.`,
      "Operation Name",
    );
  }
  const definition =
    name === undefined ? definitions[0] : definitions.find((node) => node.name?.value === name);
  if (!definition) {
    throw new InvalidInputError(
      `Operation Name "${name}" is not in ${LABEL}, which has: ${names}. Enter one of these.`,
      "Operation Name",
    );
  }
  if (definition.operation === "subscription") {
    throw new InvalidInputError(
      `${LABEL} is a subscription, which Prismatic does not offer. Enter a query or a mutation.`,
      LABEL,
    );
  }
  const only = definitions.length === 1 ? text : print(alone(document, definition));
  return {
    definition,
    operation: {
      name: definition.name?.value ?? definition.operation,
      type: definition.operation,
      text: only,
    },
    literals: literalsOf(document),
  };
}

function literalsOf(document: DocumentNode): string[] {
  const literals: string[] = [];
  const add = ({ value }: { readonly value: string }) => void literals.push(value);
  visit(document, { StringValue: add, IntValue: add, FloatValue: add });
  return literals;
}

function alone(document: DocumentNode, definition: OperationDefinitionNode): DocumentNode {
  return separateOperations(document)[definition.name?.value ?? ""] ?? document;
}

// Operations are chosen and sent by name: a query and a mutation of one name would be mixed up.
function refuseAmbiguous({ definitions }: DocumentNode): void {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const names = operations.map((node) => node.name?.value);
  if (names.length > 1 && names.includes(undefined)) {
    throw new InvalidInputError(
      `${LABEL} has an operation without a name in addition to others. Name each of them.`,
      LABEL,
    );
  }
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    throw new InvalidInputError(
      `${LABEL} has several operations named ${repeated}. Rename all but one.`,
      LABEL,
    );
  }
}

function parseDocument(text: string): DocumentNode {
  if (text.length > MAX_LENGTH) {
    throw new InvalidInputError(`${LABEL} is longer than ${MAX_LENGTH} characters.`, LABEL);
  }
  if (nestingOf(text) > MAX_NESTING) {
    throw new InvalidInputError(`${LABEL} is nested deeper than ${MAX_NESTING} levels.`, LABEL);
  }
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const place = error.locations?.[0];
    const where = place ? ` at line ${place.line}, column ${place.column}` : "";
    // Values are not quoted, nor is a name that might be a token: they can be secrets.
    const why = error.message
      .replace(/^Syntax Error: /, "")
      .replace(/\b(String|BlockString|Int|Float|Comment) ".*"/s, "$1")
      .replace(/\bName "(?![A-Za-z_]{1,24}").*"/s, "Name")
      .replace(/\.$/, "");
    throw new InvalidInputError(`${LABEL} is not valid GraphQL${where}: ${why}.`, LABEL);
  }
}
