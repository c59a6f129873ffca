/**
 * A GraphQL Code Generator plugin: every operation as a constant with its name, its type and its
 * text, so that nothing is parsed or printed when the component runs. Fragments are constants of
 * their own and each stands in the bundle once.
 */
const { print, stripIgnoredCharacters, visit } = require("graphql");

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

module.exports = {
  plugin(_schema, documents) {
    const definitions = documents.flatMap(({ document }) => document?.definitions ?? []);
    const fragments = new Map(
      definitions
        .filter(({ kind }) => kind === "FragmentDefinition")
        .map((node) => [node.name.value, node]),
    );
    const operations = definitions.filter(({ kind }) => kind === "OperationDefinition");
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
        "};",
      );
    }
    return {
      prepend: ["import type { Operation } from '../client/operation';"],
      content: lines.join("\n"),
    };
  },
};
