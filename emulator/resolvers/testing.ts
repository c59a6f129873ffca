import { type ExecutionResult, execute, graphql, parse, validate } from "graphql";
import { createSchema } from "graphql-yoga";
import { operations as operationsText } from "../generated/operations";
import { typeDefs } from "../generated/typeDefs";
import { createStore, type Store, type StoreOptions } from "../store";
import { type EmulatorContext, resolvers } from ".";

/** The schema with its resolvers, for running operations without a server. */
export const schema = createSchema<EmulatorContext>({ typeDefs, resolvers });

/** Every operation of the component, in one document. */
export const operations = parse(operationsText);
for (const problem of validate(schema, operations)) throw problem;

/** Data of a response as a client gets it: parsed JSON of the shape of the query. */
export type Data = ReturnType<typeof JSON.parse>;
type Variables = Record<string, unknown>;

export interface TestApi {
  store: Store;
  context: EmulatorContext;
  /** Runs a document that must not have errors, and returns its data. */
  run(query: string, variables?: Variables): Promise<Data>;
  /** Runs a document, errors and all. */
  execute(query: string, variables?: Variables): Promise<ExecutionResult>;
  /** Runs an operation of the component and returns what its root field holds. */
  operation(name: string, variables?: Variables): Promise<Data>;
  /** Runs a mutation of the component with an input. */
  mutate(name: string, input: Variables): Promise<Data>;
}

function unwrap({ data, errors }: ExecutionResult): Data {
  if (errors?.[0]) throw new Error(`${errors[0].message} at ${errors[0].path?.join(".")}`);
  return JSON.parse(JSON.stringify(data));
}

export function createTestApi(options: StoreOptions = {}): TestApi {
  const store = createStore(options);
  const context: EmulatorContext = {
    store,
    user: store.signedInUser,
    baseUrl: "http://localhost:9999",
    signUrl: (key) => `http://localhost:9999/blobs/${key}`,
    mediaUrls: (fileName) => ({
      uploadUrl: "http://localhost:9999/media/1",
      objectUrl: `http://localhost:9999/media/1/${fileName}`,
    }),
    uploadUrl: (kind, id, connection) =>
      `http://localhost:9999/uploads/${kind}/${id}/${connection ?? ""}`,
  };
  const run: TestApi["execute"] = (source, variableValues) =>
    graphql({ schema, source, contextValue: context, variableValues });
  const operation: TestApi["operation"] = async (operationName, variableValues) => {
    const document = operations;
    const result = await execute({
      schema,
      document,
      operationName,
      contextValue: context,
      variableValues,
    });
    return Object.values(unwrap(result))[0];
  };
  return {
    store,
    context,
    execute: run,
    run: async (query, variables) => unwrap(await run(query, variables)),
    operation,
    mutate: (name, input) => operation(name, { input }),
  };
}
