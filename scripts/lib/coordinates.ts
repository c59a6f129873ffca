import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from "graphql";

/**
 * Everything that a schema has, by coordinates with dots only: `Instance`, `Instance.name`,
 * `RootQuery.instances.first`, `CreateInstanceInput.name`, `LogSeverityLevel.ERROR`.
 */
export function coordinatesOf(schema: GraphQLSchema): Set<string> {
  const coordinates = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    coordinates.add(type.name);
    if (isEnumType(type)) {
      for (const { name } of type.getValues()) coordinates.add(`${type.name}.${name}`);
    }
    if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      coordinates.add(`${type.name}.${field.name}`);
      if (!("args" in field)) continue;
      for (const { name } of field.args) coordinates.add(`${type.name}.${field.name}.${name}`);
    }
  }
  return coordinates;
}
