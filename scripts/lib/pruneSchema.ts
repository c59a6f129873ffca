import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

const RELAY_ARGUMENTS = ["first", "after", "last", "before", "offset"];

/** Connections, edges and page info are kept whole: they are one shape, whoever asks. */
const isRelayType = (type: GraphQLObjectType): boolean => {
  const { pageInfo, cursor } = type.getFields();
  return type.name === "PageInfo" || pageInfo !== undefined || cursor !== undefined;
};

/** Inputs whose every field is kept, because whole objects of them travel: what publishing sends. */
const isPublishInput = (name: string): boolean =>
  /Definition(Input)?$|^Publish|^AuthorizationDefinition|^OutputSchema/.test(name);

/**
 * The part of `schema` that `operations` use, printed as SDL with names, types and nullability
 * untouched. Of an input object the scalar and enum fields stay, and nested inputs that are
 * reached otherwise; of Relay's types and of a
 * connection field's arguments all stay.
 */
export function pruneSchema(schema: GraphQLSchema, operations: DocumentNode): string {
  const fields = new Map<string, Map<string, Set<string>>>();
  const inputs = new Set<string>();
  const leaves = new Set<string>();

  const keepInput = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    if (isEnumType(named) || isScalarType(named)) {
      leaves.add(named.name);
      return;
    }
    if (!isInputObjectType(named) || inputs.has(named.name)) return;
    inputs.add(named.name);
    for (const field of Object.values(named.getFields())) {
      const fieldType = getNamedType(field.type);
      if (isInputObjectType(fieldType) && !keepsNested(named.name, fieldType.name)) continue;
      keepInput(field.type);
    }
  };

  const keepField = (parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): void => {
    const ofType = fields.get(parent.name) ?? new Map<string, Set<string>>();
    fields.set(parent.name, ofType);
    const args = ofType.get(field.name) ?? new Set<string>();
    ofType.set(field.name, args);
    for (const arg of field.args) {
      if (RELAY_ARGUMENTS.includes(arg.name)) {
        args.add(arg.name);
        keepInput(arg.type);
      }
    }
    const named = getNamedType(field.type);
    if (isEnumType(named) || isScalarType(named)) leaves.add(named.name);
    else if (!fields.has(named.name)) {
      fields.set(named.name, new Map());
      if (isObjectType(named) && isRelayType(named)) {
        for (const relayField of Object.values(named.getFields())) keepField(named, relayField);
      }
    }
  };

  const typeInfo = new TypeInfo(schema);
  visit(
    operations,
    visitWithTypeInfo(typeInfo, {
      Field() {
        const parent = typeInfo.getParentType();
        const field = typeInfo.getFieldDef();
        if (parent && field && !field.name.startsWith("__")) keepField(parent, field);
      },
      Argument(node) {
        const parent = typeInfo.getParentType();
        const field = typeInfo.getFieldDef();
        const arg = typeInfo.getArgument();
        if (parent && field && arg) {
          fields.get(parent.name)?.get(field.name)?.add(node.name.value);
          keepInput(arg.type);
        }
      },
      VariableDefinition() {
        const type = typeInfo.getInputType();
        if (type) keepInput(type);
      },
    }),
  );

  const lines: string[] = [
    "# The part of the Prismatic API's schema that this project uses.",
    "# Written by `npm run schema:prune -- path/to/full.graphql`; do not edit.",
    "",
    "schema {",
    "  query: RootQuery",
    "  mutation: RootMutation",
    "}",
    "",
  ];
  for (const type of Object.values(schema.getTypeMap()).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
    if (isScalarType(type) && leaves.has(type.name)) lines.push(`scalar ${type.name}`, "");
    if (isEnumType(type) && leaves.has(type.name)) {
      lines.push(`enum ${type.name} {`, ...type.getValues().map((v) => `  ${v.name}`), "}", "");
    }
    if (isInputObjectType(type) && inputs.has(type.name)) {
      const kept = Object.values(type.getFields()).filter((field) => {
        const named = getNamedType(field.type);
        return (
          !isInputObjectType(named) ||
          (inputs.has(named.name) && keepsNested(type.name, named.name))
        );
      });
      lines.push(`input ${type.name} {`, ...kept.map((f) => `  ${f.name}: ${f.type}`), "}", "");
    }
    if (isInterfaceType(type) && type.name === "Node") {
      lines.push("interface Node {", "  id: ID!", "}", "");
    }
    if (isObjectType(type) && fields.has(type.name)) {
      const used = fields.get(type.name) ?? new Map<string, Set<string>>();
      const isNode = type.getInterfaces().some((i) => i.name === "Node");
      if (isNode && !used.has("id")) used.set("id", new Set());
      lines.push(`type ${type.name}${isNode ? " implements Node" : ""} {`);
      for (const field of Object.values(type.getFields())) {
        const args = used.get(field.name);
        if (!args) continue;
        const printed = field.args
          .filter((a) => args.has(a.name))
          .map((a) => `${a.name}: ${a.type}`);
        lines.push(
          `  ${field.name}${printed.length ? `(${printed.join(", ")})` : ""}: ${field.type}`,
        );
      }
      lines.push("}", "");
    }
  }
  return lines.join("\n");
}

function keepsNested(parent: string, child: string): boolean {
  return (
    isPublishInput(parent) ||
    /^Input(Expression|InstanceConfigVariable|InstanceFlowConfig)$/.test(child) ||
    child.endsWith("Order")
  );
}
