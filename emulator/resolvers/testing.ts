import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type DocumentNode, type ExecutionResult, graphql, print } from "graphql";
import { createStore, type Store, type StoreOptions } from "../store";
import { type EmulatorContext, resolvers } from ".";

const typeDefs = readFileSync(join(__dirname, "../../schema/prismatic.graphql"), "utf8");

/** The schema with its resolvers, for running operations without a server. */
export const schema = makeExecutableSchema({ typeDefs, resolvers });

/** An answer as a client gets it: parsed JSON of whatever shape was asked for. */
export type Answer = ReturnType<typeof JSON.parse>;

export interface TestApi {
  store: Store;
  context: EmulatorContext;
  /** Runs an operation that must not have errors, and answers its data. */
  run(query: string | DocumentNode, variables?: Record<string, unknown>): Promise<Answer>;
  /** Runs an operation, errors and all. */
  execute(
    query: string | DocumentNode,
    variables?: Record<string, unknown>,
  ): Promise<ExecutionResult>;
}

export function createTestApi(options: StoreOptions = {}): TestApi {
  const store = createStore(options);
  const context: EmulatorContext = {
    store,
    user: store.signedInUser,
    baseUrl: "http://localhost:9999",
    signUrl: (key) => `http://localhost:9999/blobs/${key}`,
    uploadUrl: (kind, id, connection) =>
      `http://localhost:9999/uploads/${kind}/${id}/${connection ?? ""}`,
  };
  const execute: TestApi["execute"] = (query, variableValues) =>
    graphql({
      schema,
      source: typeof query === "string" ? query : print(query),
      contextValue: context,
      variableValues,
    });
  return {
    store,
    context,
    execute,
    async run(query, variables) {
      const { data, errors } = await execute(query, variables);
      if (errors?.length) throw errors[0];
      return JSON.parse(JSON.stringify(data));
    },
  };
}
