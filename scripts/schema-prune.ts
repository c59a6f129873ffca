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
import { buildSchema, validate } from "graphql";
import { coordinatesOf } from "./lib/coordinates";
import { fail, fullSchema, usage } from "./lib/fullSchema";
import { mergeSchema } from "./lib/mergeSchema";
import { loadOperations } from "./lib/operations";
import { addPermissions, readPermissions, rootFieldsOf } from "./lib/permissions";
import { pruneSchema } from "./lib/pruneSchema";
import { schemaDifferences } from "./lib/schemaDifferences";

const root = join(__dirname, "..");
const target = join(root, "schema/prismatic.graphql");

const permissions = join(root, "schema/permissions.tsv");

function takePermissions(from: string): void {
  if (!existsSync(from)) return;
  const read = (file: string) => readPermissions(readFileSync(file, "utf8"));
  const used = rootFieldsOf(loadOperations([join(root, "src/operations")]));
  const ours = existsSync(permissions) ? read(permissions) : [];
  const written = addPermissions(ours, read(from), used);
  writeFileSync(permissions, written);
  const known = new Set(ours.map(({ root, field }) => `${root}.${field}`));
  for (const { root, field } of readPermissions(written)) {
    if (!known.has(`${root}.${field}`)) console.log(`  added    permissions of ${root}.${field}`);
  }
}

const build = (sdl: string) => buildSchema(sdl, { assumeValidSDL: true });

/** Prints what the schema has gained and lost; of a new type, the type alone. */
function printChanges(before: string, after: string): void {
  const [old, now] = [coordinatesOf(build(before)), coordinatesOf(build(after))];
  const only = (those: Set<string>, others: Set<string>) =>
    [...those].filter((at) => !others.has(at) && isTopmost(at, those, others));
  for (const at of only(now, old)) console.log(`  added    ${at}`);
  for (const at of only(old, now)) console.log(`  removed  ${at}`);
}

function isTopmost(at: string, those: Set<string>, others: Set<string>): boolean {
  const parent = at.slice(0, Math.max(at.lastIndexOf("."), 0));
  return parent === "" || others.has(parent) || !those.has(parent);
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
  const before = readFileSync(target, "utf8");
  const inFull = coordinatesOf(schema);
  const written = refresh ? wanted : mergeSchema(before, wanted, (at) => inFull.has(at));
  writeFileSync(target, written);
  printChanges(before, written);
  if (path) takePermissions(join(dirname(path), "permissions.tsv"));
  console.log("schema/prismatic.graphql has what the operations use. Next: npm run codegen");
  const differences = schemaDifferences(build(written), schema);
  if (differences.length > 0) {
    console.log(`\nLeft as it was, where ${source} says something else:`);
    for (const { coordinate, message } of differences) console.log(`  ${coordinate} ${message}`);
    console.log("\n`--refresh` takes these changes too.");
  }
}

main().catch((error: unknown) => fail("Pruning the schema", error));
