import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  isUnionType,
} from "graphql";

/** A place where our schema says something else than the API's. */
export interface SchemaDifference {
  /** Schema coordinate, such as `Query.instances(first:)`. */
  readonly coordinate: string;
  /** What is different, for people. */
  readonly message: string;
}

const kindOf = (type: GraphQLNamedType): string => {
  if (isObjectType(type)) return "type";
  if (isInterfaceType(type)) return "interface";
  if (isInputObjectType(type)) return "input";
  if (isEnumType(type)) return "enum";
  if (isUnionType(type)) return "union";
  return isScalarType(type) ? "scalar" : "unknown";
};

/**
 * Where `ours`, a part of the API's schema, does not fit `full`: types, fields, arguments, input
 * fields, enum values, union members and interfaces that are not there or are of another type or
 * nullability, and required arguments and input fields of `full` that ours does not know.
 * What only `full` has otherwise is no difference.
 */
export function schemaDifferences(ours: GraphQLSchema, full: GraphQLSchema): SchemaDifference[] {
  const differences: SchemaDifference[] = [];
  const differs = (coordinate: string, message: string): void => {
    differences.push({ coordinate, message });
  };
  const isMissing = (coordinate: string): void => differs(coordinate, "is not in the full schema");

  const compareType = (coordinate: string, our: unknown, their: unknown): void => {
    if (String(our) !== String(their)) {
      differs(coordinate, `is ${our} here and ${their} in the full schema`);
    }
  };

  const compareArguments = (
    coordinate: (name: string) => string,
    our: readonly GraphQLArgument[],
    their: readonly GraphQLArgument[],
  ): void => {
    for (const argument of our) {
      const same = their.find(({ name }) => name === argument.name);
      if (same) compareType(coordinate(argument.name), argument.type, same.type);
      else isMissing(coordinate(argument.name));
    }
    for (const argument of their.filter(isRequiredArgument)) {
      if (!our.some(({ name }) => name === argument.name)) {
        differs(coordinate(argument.name), "is required by the full schema and is not here");
      }
    }
  };

  const compareInputFields = (
    parent: string,
    our: Record<string, GraphQLInputField>,
    their: Record<string, GraphQLInputField>,
  ): void => {
    for (const [name, field] of Object.entries(our)) {
      const same = their[name];
      if (same) compareType(`${parent}.${name}`, field.type, same.type);
      else isMissing(`${parent}.${name}`);
    }
    for (const [name, field] of Object.entries(their)) {
      if (isRequiredInputField(field) && !our[name]) {
        differs(`${parent}.${name}`, "is required by the full schema and is not here");
      }
    }
  };

  const compareNames = (
    coordinate: (name: string) => string,
    our: readonly { name: string }[],
    their: readonly { name: string }[],
  ): void => {
    for (const { name } of our) {
      if (!their.some((candidate) => candidate.name === name)) isMissing(coordinate(name));
    }
  };

  for (const [operation, our, their] of [
    ["query", ours.getQueryType(), full.getQueryType()],
    ["mutation", ours.getMutationType(), full.getMutationType()],
  ] as const) {
    if (our) compareType(`schema.${operation}`, our.name, their?.name ?? "absent");
  }

  for (const our of Object.values(ours.getTypeMap())) {
    if (isIntrospectionType(our)) continue;
    const their = full.getType(our.name);
    if (!their) {
      isMissing(our.name);
      continue;
    }
    if (kindOf(our) !== kindOf(their)) {
      compareType(our.name, kindOf(our), kindOf(their));
      continue;
    }
    if (isEnumType(our) && isEnumType(their)) {
      compareNames((name) => `${our.name}.${name}`, our.getValues(), their.getValues());
    }
    if (isUnionType(our) && isUnionType(their)) {
      compareNames((name) => `${our.name} = ${name}`, our.getTypes(), their.getTypes());
    }
    if (isInputObjectType(our) && isInputObjectType(their)) {
      compareInputFields(our.name, our.getFields(), their.getFields());
    }
    if (
      (isObjectType(our) || isInterfaceType(our)) &&
      (isObjectType(their) || isInterfaceType(their))
    ) {
      compareNames(
        (name) => `${our.name} implements ${name}`,
        our.getInterfaces(),
        their.getInterfaces(),
      );
      const theirFields = their.getFields();
      for (const [name, field] of Object.entries(our.getFields())) {
        const same = theirFields[name];
        if (!same) {
          isMissing(`${our.name}.${name}`);
          continue;
        }
        compareType(`${our.name}.${name}`, field.type, same.type);
        compareArguments((argument) => `${our.name}.${name}(${argument}:)`, field.args, same.args);
      }
    }
  }
  return differences;
}
