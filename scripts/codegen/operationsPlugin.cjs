/**
 * A GraphQL Code Generator plugin: every operation as a constant with the types of its data and its
 * variables. What it is comes from the file that `operationDataPlugin.cjs` writes.
 */
module.exports = {
  plugin(_schema, documents) {
    const names = documents
      .flatMap(({ document }) => document?.definitions ?? [])
      .filter(({ kind }) => kind === "OperationDefinition")
      .map(({ name, operation }) => [name.value, operation === "mutation" ? "Mutation" : "Query"])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      prepend: [
        "import { prepared } from '../client/operation';",
        "import data from './operationData.json';",
      ],
      content: names
        .map(([name, type]) => {
          const types = `${name}${type}, ${name}${type}Variables`;
          const prepared = `prepared<${types}>("${name}", "${type.toLowerCase()}", data)`;
          return `export const ${name} = /*#__PURE__*/ ${prepared};`;
        })
        .join("\n"),
    };
  },
};
