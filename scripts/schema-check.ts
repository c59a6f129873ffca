/**
 * Checks that schema/prismatic.graphql is a part of the API's schema: of the SDL file given as
 * argument, or, without one, of the running API that PRISMATIC_URL and PRISM_REFRESH_TOKEN (and
 * PRISMATIC_TENANT_ID, if the user has several tenants) lead to. Exits with 1 when it is not.
 */
import { join } from "node:path";
import { validate } from "graphql";
import { fail, fullSchema, readSchema, usage } from "./lib/fullSchema";
import { loadOperations } from "./lib/operations";
import { schemaDifferences } from "./lib/schemaDifferences";

const root = join(__dirname, "..");

async function main(): Promise<void> {
  const full = await fullSchema(process.argv[2]);
  if (!full) {
    console.error(usage("schema:check"));
    process.exitCode = 2;
    return;
  }
  const { schema, source } = full;
  const ours = readSchema(join(root, "schema/prismatic.graphql"));
  const lines = schemaDifferences(ours, schema).map(
    ({ coordinate, message }) => `${coordinate} ${message}`,
  );
  const operations = loadOperations(
    ["src/operations", "schema/tools.graphql"].map((path) => join(root, path)),
  );
  for (const target of [ours, schema]) {
    for (const { message } of validate(target, operations)) {
      const where = target === ours ? "schema/prismatic.graphql" : source;
      lines.push(`An operation does not fit ${where}: ${message}`);
    }
  }
  if (lines.length > 0) {
    for (const line of lines) console.error(line);
    console.error(`\n${lines.length} difference${lines.length === 1 ? "" : "s"} to ${source}.`);
    process.exitCode = 1;
    return;
  }
  console.log(`schema/prismatic.graphql and all operations fit ${source}.`);
}

main().catch((error: unknown) => fail("Schema check", error));
