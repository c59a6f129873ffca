/**
 * A GraphQL Code Generator plugin: every operation as a constant with its name, its type and its
 * text, so that nothing is parsed or printed when the component runs. Fragments are constants of
 * their own and each stands in the bundle once.
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

function fragmentsOf(node, fragments, found = new Set()) {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value)) return;
      found.add(value);
      const fragment = fragments.get(value);
      if (!fragment) throw new Error(`Fragment ${value} is not defined.`);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return [...found].sort();
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
    const fragments = new Map(
      definitions
        .filter(({ kind }) => kind === "FragmentDefinition")
        .map((node) => [node.name.value, node]),
    );
    const operations = definitions.filter(({ kind }) => kind === "OperationDefinition");
    const permissions = readPermissions();
    const essential = essentialFields();
    const lines = [];
    for (const [name, node] of [...fragments].sort()) {
      lines.push(`const ${name} = ${JSON.stringify(minify(node))};`);
    }
    operations.sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
    for (const node of operations) {
      const name = node.name.value;
      const type = node.operation === "mutation" ? "Mutation" : "Query";
      const text = [JSON.stringify(minify(node)), ...fragmentsOf(node, fragments)].join(" + ");
      lines.push(
        `export const ${name}: Operation<${name}${type}, ${name}${type}Variables> = {`,
        `  name: ${JSON.stringify(name)},`,
        `  type: ${JSON.stringify(node.operation)},`,
        `  text: ${text},`,
        `  permissions: ${JSON.stringify(permissionsOf(node, permissions))},`,
      );
      const needed = essential.get(name);
      if (needed) lines.push(`  essential: ${JSON.stringify(needed)},`);
      lines.push("};");
      essential.delete(name);
    }
    if (essential.size > 0) {
      throw new Error(`essential.json names no operation: ${[...essential.keys()].join(", ")}.`);
    }
    return {
      prepend: ["import type { Operation } from '../client/operation';"],
      content: lines.join("\n"),
    };
  },
};
