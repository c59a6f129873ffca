/**
 * A GraphQL Code Generator plugin: the source text of the schema or, with documents, of all
 * operations and fragments as a constant, for code that runs where the files are not.
 */
const { readFileSync } = require("node:fs");
const { print } = require("graphql");

const literal = (text) => text.replace(/[\\`]|\$\{/g, "\\$&");

module.exports = {
  plugin(_schema, documents, { name, file }) {
    const text = file
      ? readFileSync(file, "utf8").trim()
      : documents
          .flatMap(({ document }) => document?.definitions ?? [])
          .map(print)
          .sort()
          .join("\n\n");
    return `export const ${name} = \`\n${literal(text)}\n\`;\n`;
  },
};
