/**
 * Writes what follows from the actions, their operations and the schema: output schemas, example
 * payloads and the reference in `docs`. With `--check` it writes nothing and fails where a file
 * is not what would be written.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { buildSchema } from "graphql";
import { actions } from "../../src/actions";
import type { Operation } from "../../src/client";
import { RETRY_LIMITS } from "../../src/client/retry/rules";
import { apiKeyConnection } from "../../src/connection";
import { dataSources } from "../../src/dataSources";
import { operationsOf } from "../../src/steps/defineAction";
import { triggers } from "../../src/triggers";
import { IncompleteError, missingByHand, written } from "./byHand";
import { essentialFields } from "./docs/changes";
import { type Documented, pages } from "./docs/pages";
import { recordExamples } from "./examples";
import { outputSchemas } from "./outputSchemas";
import { readmeWithTables } from "./readme";
import { workbenchEntries } from "./workbench";

const root = join(__dirname, "../..");

/** Folders that hold nothing else than what is written here. */
const OWN_FOLDERS = ["docs/actions", "docs/schemas"];

async function generated(): Promise<Map<string, string>> {
  const schema = buildSchema(readFileSync(join(root, "schema/prismatic.graphql"), "utf8"));
  const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  const missing = missingByHand(actions, operationsOf, written(changelog, schema));
  if (missing) throw new IncompleteError(missing);
  const schemas = outputSchemas(schema, operationsOf);
  const examples = await recordExamples(actions);
  const operations = Object.fromEntries(
    [...operationsOf].map(([key, sent]) => [key, sent.map(({ name }) => name)]),
  );
  const permissions = Object.fromEntries(
    [...operationsOf].map(([key, sent]) => [key, permissionsOf(sent)]),
  );
  // What a raw request does is its author's choice, and what a flow does is its own.
  const reads = new Set(
    [...operationsOf]
      .filter(([, sent]) => sent.length > 0 && sent.every(changesNothing))
      .map(([key]) => key)
      .filter((key) => key !== "invokeFlow"),
  );
  const depends = new Set(
    [...operationsOf].filter(([, sent]) => sent.length === 0).map(([key]) => key),
  );
  const component = {
    actions,
    dataSources,
    triggers,
    connections: [apiKeyConnection],
  } as unknown as Documented;

  const files = new Map([
    [join(root, "src/generated/outputSchemas.json"), lines(schemas)],
    [join(root, "src/generated/examplePayloads.json"), lines(examples)],
    [
      join(root, "workbench/generated/entries.json"),
      lines(workbenchEntries(component, reads, depends)),
    ],
  ]);
  const labels = Object.fromEntries(
    Object.entries(actions).map(([key, { display }]) => [key, display.label]),
  );
  const actionSeconds = RETRY_LIMITS.actionMs / 1000;
  for (const [path, text] of pages(component, {
    examples,
    schemas,
    operations,
    permissions,
    reads,
    actionSeconds,
    essential: essentialFields(schema, operationsOf, labels),
  })) {
    files.set(join(root, "docs", path), text);
  }
  const readme = join(root, "README.md");
  files.set(readme, readmeWithTables(readFileSync(readme, "utf8"), actions));
  return files;
}

/** The permissions of each operation, one of which is enough for it; each set of them once. */
function permissionsOf(operations: readonly Operation<unknown, never>[]): string[][] {
  const sets = operations.map(({ permissions = [] }) => JSON.stringify(permissions));
  return [...new Set(sets)].map((set) => JSON.parse(set) as string[]);
}

/** One action a line, so that a change shows where it is. */
function lines(entries: Readonly<Record<string, unknown>>): string {
  const body = Object.entries(entries).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${body.join(",\n")}\n}\n`;
}

/** Files that an earlier run wrote and this one does not. */
function leftovers(files: ReadonlyMap<string, string>): string[] {
  return OWN_FOLDERS.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder)).map((name) => join(root, folder, name));
    } catch {
      return [];
    }
  }).filter((path) => !files.has(path));
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** A query; and the mutation that only judges what it is sent. */
function changesNothing({ name, type }: { name: string; type: string }): boolean {
  return type === "query" || name === "ValidateIntegrationSchema";
}

async function main(): Promise<void> {
  const files = await generated();
  const changed = [...files].filter(([path, text]) => contentOf(path) !== text);
  const obsolete = leftovers(files);
  const names = [...changed.map(([path]) => path), ...obsolete].map((path) => relative(root, path));
  if (process.argv.includes("--check")) {
    if (names.length === 0) return console.log(`${files.size} generated files are up to date.`);
    console.error(`Stale, run \`npm run generate\`:\n${names.join("\n")}`);
    process.exitCode = 1;
    return;
  }
  for (const [path, text] of changed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const path of obsolete) rmSync(path);
  console.log(`${files.size} files, ${names.length} of them changed.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof IncompleteError ? error.message : error);
  process.exitCode = 1;
});
