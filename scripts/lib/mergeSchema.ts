import {
  type DefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NameNode,
  parse,
  print,
  type TypeDefinitionNode,
} from "graphql";

/** A member of a type: a field, an input field, an argument or an enum value. */
interface Member {
  readonly name: NameNode;
  readonly arguments?: readonly InputValueDefinitionNode[];
}

/** Whether the full schema has a schema coordinate, with dots only: `Instance.name`, `RootQuery.instances.first`. */
type InFull = (coordinate: string) => boolean;

/**
 * `current` with what only `wanted` has: types, fields, arguments, input fields and enum values.
 * What both have stays as it is in `current`, so that a change of the API comes in only when it is
 * asked for. What only `current` has stays where `inFull` says that the API lacks it (it is for
 * people to decide), and goes where it is merely no longer used.
 * @param current, wanted SDL as `pruneSchema` prints it.
 */
export function mergeSchema(current: string, wanted: string, inFull: InFull): string {
  const ours = definitionsByName(current);
  const merged = new Map(definitionsByName(wanted));
  for (const [name, our] of ours) {
    const their = merged.get(name);
    if (their) merged.set(name, mergeType(our, their, inFull));
    else if (!inFull(name)) merged.set(name, our);
  }
  const header = wanted.slice(0, wanted.indexOf("\n\n"));
  const schema = parse(wanted).definitions.find(({ kind }) => kind === Kind.SCHEMA_DEFINITION);
  const types = [...merged.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  return [header, ...[schema, ...types].filter((node) => node !== undefined).map(print), ""]
    .join("\n\n")
    .replace(/\n\n$/, "\n");
}

function definitionsByName(sdl: string): Map<string, TypeDefinitionNode> {
  const types = parse(sdl).definitions.filter(isType);
  return new Map(types.map((type) => [type.name.value, type]));
}

const isType = (node: DefinitionNode): node is TypeDefinitionNode =>
  "name" in node && node.kind.endsWith("TypeDefinition");

function mergeType(
  our: TypeDefinitionNode,
  their: TypeDefinitionNode,
  inFull: InFull,
): TypeDefinitionNode {
  const parent = our.name.value;
  if (our.kind === Kind.OBJECT_TYPE_DEFINITION && their.kind === our.kind) {
    return { ...our, fields: mergeMembers(parent, our.fields, their.fields, inFull) };
  }
  if (our.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && their.kind === our.kind) {
    return { ...our, fields: mergeMembers(parent, our.fields, their.fields, inFull) };
  }
  if (our.kind === Kind.ENUM_TYPE_DEFINITION && their.kind === our.kind) {
    return { ...our, values: mergeMembers(parent, our.values, their.values, inFull) };
  }
  return our;
}

/** Members in the order of `their`, which is the API's; those that only `our` has come last. */
function mergeMembers<T extends Member>(
  parent: string,
  our: readonly T[] = [],
  their: readonly T[] = [],
  inFull: InFull,
): T[] {
  const find = (list: readonly T[], { name }: T) =>
    list.find((member) => member.name.value === name.value);
  const merged = their.map((member) => {
    const same = find(our, member);
    return same ? mergeArguments(`${parent}.${member.name.value}`, same, member, inFull) : member;
  });
  const gone = our.filter(
    (member) => !find(their, member) && !inFull(`${parent}.${member.name.value}`),
  );
  return [...merged, ...gone];
}

function mergeArguments<T extends Member>(at: string, our: T, their: T, inFull: InFull): T {
  if (!our.arguments && !their.arguments) return our;
  return { ...our, arguments: mergeMembers(at, our.arguments, their.arguments, inFull) };
}
