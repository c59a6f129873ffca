/**
 * Adds to schema/prismatic.graphql what the operations and the tools of schema/tools.graphql use
 * and it lacks, from a whole schema of the API: the SDL file given as argument, or, without one,
 * the running API that PRISMATIC_URL and PRISM_REFRESH_TOKEN lead to. Where that schema says
 * something else than ours, ours stays, and the difference is printed. `--refresh` takes the whole
 * schema's word for everything instead. A file `permissions.tsv` beside the SDL file adds to
 * schema/permissions.tsv the permissions of the root fields that the operations use.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  buildSchema,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  validate,
} from "graphql";
import { fail, fullSchema, usage } from "./lib/fullSchema";
import { mergeSchema } from "./lib/mergeSchema";
import { loadOperations } from "./lib/operations";
import { addPermissions, readPermissions, rootFieldsOf } from "./lib/permissions";
import { pruneSchema } from "./lib/pruneSchema";
import { schemaDifferences } from "./lib/schemaDifferences";

const root = join(__dirname, "..");
const target = join(root, "schema/prismatic.graphql");

function hasCoordinate(schema: GraphQLSchema, coordinate: string): boolean {
  const [typeName = "", member, argument] = coordinate.split(".");
  const type = schema.getType(typeName);
  if (!type || member === undefined) return type !== undefined;
  if (!isObjectType(type) && !isInputObjectType(type)) return false;
  const field = type.getFields()[member];
  if (!field || argument === undefined) return field !== undefined;
  return "args" in field && field.args.some(({ name }) => name === argument);
}

const permissions = join(root, "schema/permissions.tsv");

function takePermissions(from: string): void {
  if (!existsSync(from)) return;
  const read = (file: string) => readPermissions(readFileSync(file, "utf8"));
  const used = rootFieldsOf(loadOperations([join(root, "src/operations")]));
  const ours = existsSync(permissions) ? read(permissions) : [];
  writeFileSync(permissions, addPermissions(ours, read(from), used));
}

async function main(): Promise<void> {
  const refresh = process.argv.includes("--refresh");
  const path = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
  const full = await fullSchema(path);
  if (!full) {
    console.error(usage("schema:prune"));
    process.exitCode = 2;
    return;
  }
  const { schema, source } = full;
  const operations = loadOperations(
    ["src/operations", "schema/tools.graphql"].map((part) => join(root, part)),
  );
  const problems = validate(schema, operations);
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem.toString());
    console.error(`\nAn operation asks for what ${source} does not have. Nothing was written.`);
    process.exitCode = 1;
    return;
  }
  const wanted = pruneSchema(schema, operations);
  const written = refresh
    ? wanted
    : mergeSchema(readFileSync(target, "utf8"), wanted, (at) => hasCoordinate(schema, at));
  writeFileSync(target, written);
  console.log("schema/prismatic.graphql has what the operations use. Next: npm run codegen");
  if (path) takePermissions(join(dirname(path), "permissions.tsv"));
  const differences = schemaDifferences(buildSchema(written, { assumeValidSDL: true }), schema);
  if (differences.length > 0) {
    console.log(`\nLeft as it was, where ${source} says something else:`);
    for (const { coordinate, message } of differences) console.log(`  ${coordinate} ${message}`);
    console.log("\n`--refresh` takes these changes too.");
  }
}

main().catch((error: unknown) => fail("Pruning the schema", error));
