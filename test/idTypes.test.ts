import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { isKnownToInputs, typesWithSelectedIds } from "../scripts/lib/idTypes";
import { loadOperations } from "../scripts/lib/operations";

const root = join(__dirname, "..");
const schema = buildSchema(readFileSync(join(root, "schema/prismatic.graphql"), "utf8"), {
  assumeValidSDL: true,
});

test("Every type whose ID an operation selects is in TYPE_NAMES of src/inputs/ids.ts", () => {
  const types = typesWithSelectedIds(loadOperations([join(root, "src/operations")]), schema);
  expect(types).toEqual(expect.arrayContaining(["Customer", "Instance", "Log"]));
  expect(types.filter((type) => !isKnownToInputs(type))).toEqual([]);
  expect(isKnownToInputs("Shift")).toBe(false);
});
