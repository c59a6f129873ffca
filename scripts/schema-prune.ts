/**
 * Writes schema/prismatic.graphql: the part of the full API schema (SDL file given as argument)
 * that the component's operations and the tools of schema/tools.graphql use.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { buildSchema, validate } from "graphql";
import { loadOperations } from "./lib/operations";
import { pruneSchema } from "./lib/pruneSchema";

const path = process.argv[2];
if (!path) {
  console.error("Usage: npm run schema:prune -- path/to/full.graphql");
  process.exit(2);
}
const schema = buildSchema(readFileSync(path, "utf8"), { assumeValidSDL: true });
const operations = loadOperations(["src/operations", "schema/tools.graphql"]);
const problems = validate(schema, operations);
if (problems.length > 0) {
  for (const problem of problems) console.error(problem.toString());
  process.exit(1);
}
writeFileSync("schema/prismatic.graphql", pruneSchema(schema, operations));
