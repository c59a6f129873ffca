/**
 * Validates the operations against schema/prismatic.graphql and says what to do where they do not
 * fit. Runs before code is generated: its own message names no remedy.
 */
import { join } from "node:path";
import { validate } from "graphql";
import { readSchema } from "./lib/fullSchema";
import { loadOperations } from "./lib/operations";

const root = join(__dirname, "..");

const problems = validate(
  readSchema(join(root, "schema/prismatic.graphql")),
  loadOperations([join(root, "src/operations")]),
);
for (const problem of problems) console.error(`${problem.toString()}\n`);
if (problems.length > 0) {
  console.error(
    "The operations do not fit schema/prismatic.graphql. Add what is missing from a whole schema: npm run schema:prune -- path/to/full.graphql",
  );
  process.exitCode = 1;
}
