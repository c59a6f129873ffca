import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { toGlobalId } from "../../emulator/store/ids";
import { cleanId, type IdType } from "../../src/inputs/ids";

/** The types of which operations select an ID: those that people paste from results. */
export function typesWithSelectedIds(operations: DocumentNode, schema: GraphQLSchema): string[] {
  const types = new Set<string>();
  const info = new TypeInfo(schema);
  const selectsId = {
    Field: (field: { name: { value: string } }) => {
      const type = info.getParentType()?.name;
      const isId = getNamedType(info.getType())?.name === "ID";
      if (type && isId && field.name.value === "id") types.add(type);
    },
  };
  visit(operations, visitWithTypeInfo(info, selectsId));
  return [...types].sort();
}

/** Whether inputs know the type of an ID: they name it where another type is expected. */
export function isKnownToInputs(type: string): boolean {
  const expected: IdType = type === "Log" ? "User" : "Log";
  try {
    cleanId("ID", expected)(toGlobalId(type, "00000000-0000-4000-8000-000000000000"));
    return false;
  } catch (error) {
    return /^ID is the ID of an? /.test((error as Error).message);
  }
}
