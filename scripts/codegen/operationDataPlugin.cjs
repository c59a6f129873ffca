/**
 * A GraphQL Code Generator plugin: what there is to know of every operation when the component runs,
 * by its name: its type, its text, minified and with its fragments, so that nothing is parsed or
 * printed, its permissions, and what it cannot do without. JSON, because the bundle packs it: the
 * texts repeat each other so much that they are a tenth of their size then.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { print, stripIgnoredCharacters, visit } = require("graphql");

const ESSENTIAL = join(__dirname, "../../src/operations/essential.json");

/** What each operation cannot do without, in addition to what holds for all. */
function essentialFields() {
  const fields = new Map();
  for (const entry of JSON.parse(readFileSync(ESSENTIAL, "utf8"))) {
    for (const name of entry.operations) {
      fields.set(name, [...(fields.get(name) ?? []), ...entry.fields]);
    }
  }
  return fields;
}

const minify = (node) => stripIgnoredCharacters(print(node));

function fragmentsOf(node, fragments, found = new Map()) {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value)) return;
      const fragment = fragments.get(value);
      if (!fragment) throw new Error(`Fragment ${value} is not defined.`);
      found.set(value, fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fragment]) => fragment);
}

/** The permissions of each root field, such as `RootQuery.instances`. */
function readPermissions() {
  const file = join(__dirname, "../../schema/permissions.tsv");
  const [, ...rows] = readFileSync(file, "utf8").trimEnd().split("\n");
  return new Map(
    rows.map((row) => {
      const [root, field, anyOf = ""] = row.split("\t");
      return [`${root}.${field}`, anyOf.split(",").filter(Boolean)];
    }),
  );
}

/** One of these permissions is enough for an operation, as far as is known. */
function permissionsOf(node, permissions) {
  const root = node.operation === "mutation" ? "RootMutation" : "RootQuery";
  const fields = node.selectionSet.selections.map(({ name }) => `${root}.${name.value}`);
  return [...new Set(fields.flatMap((field) => permissions.get(field) ?? []))];
}

module.exports = {
  plugin(_schema, documents) {
    const definitions = documents.flatMap(({ document }) => document?.definitions ?? []);
    const of = (kind) => definitions.filter((definition) => definition.kind === kind);
    const fragments = new Map(of("FragmentDefinition").map((node) => [node.name.value, node]));
    const permissions = readPermissions();
    const essential = essentialFields();
    const operations = of("OperationDefinition").map((node) => {
      const name = node.name.value;
      const needed = essential.get(name);
      essential.delete(name);
      return {
        name,
        type: node.operation,
        text: [node, ...fragmentsOf(node, fragments)].map(minify).join(""),
        permissions: permissionsOf(node, permissions),
        ...(needed && { essential: needed }),
      };
    });
    if (essential.size > 0) {
      throw new Error(`essential.json names no operation: ${[...essential.keys()].join(", ")}.`);
    }
    operations.sort((a, b) => (a.name < b.name ? -1 : 1));
    const byName = Object.fromEntries(operations.map((operation) => [operation.name, operation]));
    return `${JSON.stringify(byName, null, 2)}\n`;
  },
};
