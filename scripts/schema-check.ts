/**
 * Checks that schema/prismatic.graphql is a part of the API's schema: of the SDL file given as
 * argument, or, without one, of the running API that PRISMATIC_URL and PRISM_REFRESH_TOKEN (and
 * PRISMATIC_TENANT_ID, if the user has several tenants) lead to. Exits with 1 when it is not.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type GraphQLSchema, validate } from "graphql";
import { introspectApi } from "./lib/introspectApi";
import { loadOperations } from "./lib/operations";
import { schemaDifferences } from "./lib/schemaDifferences";

const root = join(__dirname, "..");
const readSchema = (path: string): GraphQLSchema =>
  buildSchema(readFileSync(path, "utf8"), { assumeValidSDL: true });

async function fullSchema(): Promise<{ full: GraphQLSchema; source: string }> {
  const path = process.argv[2];
  if (path) return { full: readSchema(path), source: path };
  const { PRISMATIC_URL, PRISM_REFRESH_TOKEN, PRISMATIC_TENANT_ID } = process.env;
  if (!PRISMATIC_URL || !PRISM_REFRESH_TOKEN) {
    console.error(
      "Usage: npm run schema:check -- path/to/full.graphql\n" +
        "or, to ask a running API, set PRISMATIC_URL and PRISM_REFRESH_TOKEN.",
    );
    process.exit(2);
  }
  const full = await introspectApi({
    url: PRISMATIC_URL,
    refreshToken: PRISM_REFRESH_TOKEN,
    tenantId: PRISMATIC_TENANT_ID,
  });
  return { full, source: PRISMATIC_URL };
}

async function main(): Promise<void> {
  const ours = readSchema(join(root, "schema/prismatic.graphql"));
  const { full, source } = await fullSchema();
  const lines = schemaDifferences(ours, full).map(
    ({ coordinate, message }) => `${coordinate} ${message}`,
  );
  const operations = loadOperations(
    ["src/operations", "schema/tools.graphql"].map((path) => join(root, path)),
  );
  for (const schema of [ours, full]) {
    for (const { message } of validate(schema, operations)) {
      const where = schema === ours ? "schema/prismatic.graphql" : source;
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

main().catch((error: unknown) => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  const message = error instanceof Error ? error.message : String(error);
  console.error(`Schema check failed: ${message}${cause ? ` (${cause.message})` : ""}`);
  process.exitCode = 1;
});
