import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getNamedType, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { loadOperations } from "../scripts/lib/operations";
import { cleanId, type IdType } from "../src/inputs/ids";
import { unknownId } from "./support/ids";

const root = join(__dirname, "..");
const schema = buildSchema(readFileSync(join(root, "schema/prismatic.graphql"), "utf8"), {
  assumeValidSDL: true,
});

/** The types of which an operation selects an ID: those that people paste from results. */
function typesWithSelectedIds(): string[] {
  const types = new Set<string>();
  const info = new TypeInfo(schema);
  const selectsId = {
    Field: (field: { name: { value: string } }) => {
      const type = info.getParentType()?.name;
      const isId = getNamedType(info.getType())?.name === "ID";
      if (type && isId && field.name.value === "id") types.add(type);
    },
  };
  visit(loadOperations([join(root, "src/operations")]), visitWithTypeInfo(info, selectsId));
  return [...types].sort();
}

/** Whether inputs know the type of an ID: they name it where another type is expected. */
function isKnown(type: string): boolean {
  const expected: IdType = type === "Log" ? "User" : "Log";
  try {
    cleanId("ID", expected)(unknownId(type as IdType));
    return false;
  } catch (error) {
    return /^ID is the ID of an? /.test((error as Error).message);
  }
}

test("Every type whose ID an operation selects is in TYPE_NAMES of src/inputs/ids.ts", () => {
  const types = typesWithSelectedIds();
  expect(types).toEqual(expect.arrayContaining(["Customer", "Instance", "Log"]));
  expect(types.filter((type) => !isKnown(type))).toEqual([]);
});
