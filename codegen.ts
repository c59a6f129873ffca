import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = {
  ID: "string",
  BigInt: "string",
  Date: "string",
  DateTime: "string",
  Decimal: "string",
  JSONString: "string",
  JSONOrString: "string",
  UUID: "string",
};

const config: CodegenConfig = {
  schema: "schema/prismatic.graphql",
  generates: {
    "src/generated/operations.ts": {
      documents: "src/operations/**/*.graphql",
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
    "emulator/generated/schema.ts": {
      plugins: ["typescript"],
      config: { scalars, enumsAsTypes: true, useTypeImports: true, skipTypename: true },
    },
  },
};

export default config;
