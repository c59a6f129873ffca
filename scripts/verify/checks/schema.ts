import { join } from "node:path";
import { validate } from "graphql";
import { readSchema } from "../../lib/fullSchema";
import { loadOperations } from "../../lib/operations";
import { schemaDifferences } from "../../lib/schemaDifferences";
import { type Check, judge } from "../check";

const ROOT = join(__dirname, "../../..");

export const schemaChecks: readonly Check[] = [
  {
    name: "schema",
    assumes: "schema/prismatic.graphql is a part of the API's own schema.",
    run: async (api) => {
      const ours = readSchema(join(ROOT, "schema/prismatic.graphql"));
      const theirs = await api.schema();
      const differences = schemaDifferences(ours, theirs).map(
        ({ coordinate, message }) => `${coordinate} ${message}`,
      );
      return judge(differences, `${Object.keys(ours.getTypeMap()).length} types compared`);
    },
  },
  {
    name: "operations fit",
    assumes: "Every operation of the component, mutations included, is valid on the API's schema.",
    run: async (api) => {
      const operations = loadOperations([join(ROOT, "src/operations")]);
      const problems = validate(await api.schema(), operations).map(({ message }) => message);
      return judge(
        [...new Set(problems)],
        `${operations.definitions.length} definitions validated`,
      );
    },
  },
];
