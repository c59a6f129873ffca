import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from "graphql";
import { descriptions } from "./descriptions";

/** As much of JSON Schema as the output schemas use. */
export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  ID: { type: "string" },
  String: { type: "string" },
  Boolean: { type: "boolean" },
  Int: { type: "integer" },
  Float: { type: "number" },
  BigInt: { type: "integer" },
  Decimal: { type: "string" },
  Date: { type: "string", format: "date" },
  DateTime: { type: "string", format: "date-time" },
  UUID: { type: "string", format: "uuid" },
  JSONString: { type: "string" },
};

/** The JSON Schema of what an action returns as `data`: the HTTP status and GraphQL's `data`. */
export function answerSchema(data: JsonSchema): JsonSchema {
  return object({ status: { type: "integer", description: "The HTTP status." }, data });
}

/** An object with the given properties. All of them are there; `required` is left out for weight. */
export function object(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: "object", properties };
}

/** The JSON Schema of what an operation's `data` is. */
export function dataSchema(schema: GraphQLSchema, text: string): JsonSchema {
  const document = parse(text, { noLocation: true });
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) throw new Error(`There is no operation in: ${text}`);
  return selectionSchema(root, operation.selectionSet, fragmentsOf(document));
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
}

function selectionSchema(
  type: GraphQLOutputType,
  selections: SelectionSetNode,
  fragments: Fragments,
): JsonSchema {
  const fields = new Map<string, JsonSchema>();
  collect(type, selections, fragments, fields);
  return object(Object.fromEntries(fields));
}

function collect(
  type: GraphQLOutputType,
  { selections }: SelectionSetNode,
  fragments: Fragments,
  into: Map<string, JsonSchema>,
): void {
  if (!isObjectType(type)) throw new Error(`Selections on ${type} are not known here.`);
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      if (!fragment) throw new Error(`Fragment ${selection.name.value} is missing.`);
      collect(type, fragment.selectionSet, fragments, into);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(type, selection.selectionSet, fragments, into);
    } else {
      const name = selection.name.value;
      const field = type.getFields()[name];
      if (!field) throw new Error(`${type.name} has no field ${name}.`);
      const key = selection.alias?.value ?? name;
      const description = descriptions[`${type.name}.${name}`] ?? descriptions[name];
      const schema = typeSchema(field.type, selection.selectionSet, fragments);
      const present = into.get(key);
      const merged = present ? merge(present, schema) : schema;
      into.set(key, description ? { ...merged, description } : merged);
    }
  }
}

function typeSchema(
  type: GraphQLOutputType,
  selections: SelectionSetNode | undefined,
  fragments: Fragments,
): JsonSchema {
  if (!isNonNullType(type)) return nullable(nonNullSchema(type, selections, fragments));
  return nonNullSchema(type.ofType, selections, fragments);
}

function nonNullSchema(
  type: GraphQLOutputType,
  selections: SelectionSetNode | undefined,
  fragments: Fragments,
): JsonSchema {
  if (isListType(type)) {
    return { type: "array", items: typeSchema(type.ofType, selections, fragments) };
  }
  if (isEnumType(type)) {
    // Not `enum`: the API gains values over time, and a closed list would make them invalid.
    return { type: "string", examples: type.getValues().map(({ name }) => name) };
  }
  const named = getNamedType(type);
  if (isLeafType(named)) {
    const scalar = SCALARS[named.name];
    if (!scalar) throw new Error(`The scalar ${named.name} has no JSON Schema here.`);
    return { ...scalar };
  }
  if (!selections) throw new Error(`${named.name} is selected without fields.`);
  return selectionSchema(named, selections, fragments);
}

/** The same schema, with null as a value. */
export function nullable(schema: JsonSchema): JsonSchema {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type as string];
  return { ...schema, type: [...types, "null"] };
}

/** Two selections of one field are one selection of the fields of both. */
function merge(a: JsonSchema, b: JsonSchema): JsonSchema {
  if (a.items && b.items) return { ...a, items: merge(a.items, b.items) };
  if (!a.properties || !b.properties) return a;
  const properties = { ...a.properties };
  for (const [key, schema] of Object.entries(b.properties)) {
    const present = properties[key];
    properties[key] = present ? merge(present, schema) : schema;
  }
  return { ...a, properties };
}
