import {
  type ASTNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  visit,
} from "graphql";

const COORDINATE = /^([_A-Za-z]\w*)\.([_A-Za-z]\w*)(?:\(([_A-Za-z]\w*):\))?$/;

/**
 * A schema without some of its parts, as an API that has removed them. A part is identified by its
 * coordinate: `Type.field`, `Type.field(argument:)`, `Input.field` or `Enum.VALUE`.
 * @throws Error when the schema has no such part.
 */
export function withoutFields(typeDefs: string, coordinates: readonly string[]): DocumentNode {
  const left = new Set(coordinates);
  const malformed = coordinates.find((coordinate) => !COORDINATE.test(coordinate));
  if (malformed !== undefined) {
    throw new Error(
      `"${malformed}" does not name a part of the schema. Write Type.field or Type.field(argument:).`,
    );
  }
  /** `null` removes a node. */
  const remove = (coordinate: string): null | undefined =>
    left.delete(coordinate) || coordinates.includes(coordinate) ? null : undefined;

  const reduced: DocumentNode = visit(parse(typeDefs), {
    enter(node, _key, _parent, _path, ancestors) {
      if (!isMember(node)) return undefined;
      const [owner, field] = ownersOf(ancestors);
      if (!owner) return undefined;
      const { value } = node.name;
      return remove(field ? `${owner}.${field}(${value}:)` : `${owner}.${value}`);
    },
  });
  const [unknown] = left;
  if (unknown !== undefined) throw new Error(`The schema has no ${unknown}.`);
  return reduced;
}

type Member = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

const MEMBERS: readonly string[] = [
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
];

const isMember = (node: ASTNode): node is Member => MEMBERS.includes(node.kind);

/** The names of the type that a member belongs to, and of the field, if it is an argument. */
function ownersOf(
  ancestors: readonly (ASTNode | readonly ASTNode[])[],
): [type: string | undefined, field: string | undefined] {
  const names = ancestors.flatMap((ancestor) =>
    "kind" in ancestor && "name" in ancestor && ancestor.name?.kind === Kind.NAME
      ? [ancestor.name.value]
      : [],
  );
  return [names[0], names[1]];
}
