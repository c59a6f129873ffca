import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type ObjectFieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { RefusedPart } from "./refusal";

/** A field where it is selected: through a fragment, one field may have several such places. */
export interface Place {
  readonly field: FieldNode;
  /** The fields that it is in, from the root field on. */
  readonly parents: readonly FieldNode[];
}

/** The one operation of a document. */
export function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new TypeError("The document has no operation.");
  return operation;
}

/** The fragments of a document by name. */
export function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
}

/** Every field of an operation at all of its places. */
export function placesOf(document: DocumentNode): Place[] {
  const fragments = fragmentsOf(document);
  const places: Place[] = [];
  const walk = ({ selections }: SelectionSetNode, parents: readonly FieldNode[]) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        places.push({ field: selection, parents });
        if (selection.selectionSet) walk(selection.selectionSet, [...parents, selection]);
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (inner) walk(inner.selectionSet, parents);
      }
    }
  };
  walk(operationOf(document).selectionSet, []);
  return places;
}

/** The path of a field in the response, such as `customer.role.name`. */
export function pathOf({ field, parents }: Place): string {
  return [...parents, field].map(({ alias, name }) => (alias ?? name).value).join(".");
}

export type Part = FieldNode | ArgumentNode | ObjectFieldNode;

const KINDS = {
  field: Kind.FIELD,
  argument: Kind.ARGUMENT,
  inputField: Kind.OBJECT_FIELD,
} as const;

/** The refused part in the document that was sent; undefined when there is none of its name. */
export function find(document: DocumentNode, text: string, part: RefusedPart): Part | undefined {
  if (!(part.type in KINDS)) return undefined;
  const kind = KINDS[part.type as keyof typeof KINDS];
  const offset = offsetOf(text, part);
  let found: Part | undefined;
  const look = (node: Part) => {
    if (node.kind === kind && node.loc?.start === offset && node.name.value === part.name) {
      found = node;
    }
  };
  visit(document, { Field: look, Argument: look, ObjectField: look });
  return found;
}

function offsetOf(text: string, { line, column }: RefusedPart): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((length, { length: own }) => length + own + 1, column - 1);
}
