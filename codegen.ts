import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = {
  ID: "string",
  BigInt: "number | string",
  Date: "string",
  DateTime: "string",
  Decimal: "string",
  JSONString: "string",
  JSONOrString: "string",
  UUID: "string",
};

const SCHEMA = "schema/prismatic.graphql";
const OPERATIONS = "src/operations/**/*.graphql";
const SOURCE_PLUGIN = "./scripts/codegen/sourcePlugin.cjs";

const config: CodegenConfig = {
  schema: SCHEMA,
  generates: {
    "src/generated/operations.ts": {
      documents: OPERATIONS,
      plugins: ["typescript", "typescript-operations", "./scripts/codegen/operationsPlugin.cjs"],
      config: {
        scalars,
        onlyOperationTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
      },
    },
    "src/generated/operationData.json": {
      documents: OPERATIONS,
      plugins: ["./scripts/codegen/operationDataPlugin.cjs"],
    },
    "emulator/generated/schema.ts": {
      plugins: ["typescript"],
      config: { scalars, enumsAsTypes: true, useTypeImports: true, skipTypename: true },
    },
    "emulator/generated/typeDefs.ts": {
      plugins: [{ [SOURCE_PLUGIN]: { name: "typeDefs", file: SCHEMA } }],
    },
    // For the emulator's tests: what a real client sends.
    "emulator/generated/operations.ts": {
      documents: OPERATIONS,
      plugins: [{ [SOURCE_PLUGIN]: { name: "operations" } }],
    },
  },
};

export default config;
