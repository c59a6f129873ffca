import { type ExecutionResult, GraphQLError, type GraphQLSchema, validateSchema } from "graphql";
import { createSchema, createYoga, isAsyncIterable, maskError } from "graphql-yoga";
import type { PublishComponentInput, PublishComponentPayload } from "../generated/schema";
import { typeDefs } from "../generated/typeDefs";
import { resolvers } from "../resolvers";
import type { EmulatorContext } from "../resolvers/context";
import { withoutFields } from "./withoutFields";

/** What the resolvers get, and what the server itself needs to know. */
export interface ServerContext extends EmulatorContext {
  published(componentId: string, input: PublishComponentInput): void;
}

/** A GraphQL request as its body has it. */
export interface GraphQLParams {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

export type Execute = (params: GraphQLParams, context: ServerContext) => Promise<ExecutionResult>;

let schema: GraphQLSchema | undefined;

/** The API's schema with its resolvers. The whole one is made once a process. */
function apiSchema(without: readonly string[]): GraphQLSchema {
  if (without.length > 0) return reducedSchema(without);
  schema ??= watchPublishing(createSchema<ServerContext>({ typeDefs, resolvers }));
  return schema;
}

function reducedSchema(without: readonly string[]): GraphQLSchema {
  const reduced = createSchema<ServerContext>({
    typeDefs: withoutFields(typeDefs, without),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: "ignore" },
  });
  const [problem] = validateSchema(reduced);
  if (problem)
    throw new Error(`The schema is not valid without ${without.join(", ")}: ${problem.message}`);
  return without.includes("RootMutation.publishComponent") ? reduced : watchPublishing(reduced);
}

/** Reports each published component to the server, with the input as the schema coerced it. */
function watchPublishing(watched: GraphQLSchema): GraphQLSchema {
  const field = watched.getMutationType()?.getFields().publishComponent;
  const resolve = field?.resolve;
  if (!field || !resolve) throw new Error("The resolvers lack publishComponent.");
  field.resolve = async (source, args, context: ServerContext, info) => {
    const payload = (await resolve(source, args, context, info)) as PublishComponentPayload | null;
    const componentId = payload?.publishResult?.component?.id;
    if (componentId) context.published(componentId, args.input);
    return payload;
  };
  return watched;
}

/**
 * GraphQL Yoga without its HTTP side, which the server does itself to be able to break it.
 * @param onInternalError is called with every error that is a bug of the emulator.
 * @param without coordinates of parts of the schema that the API does not have.
 * @throws Error when the schema does not have them, or is not valid without them.
 */
export function createExecute(
  onInternalError: (error: unknown) => void,
  without: readonly string[] = [],
): Execute {
  const yoga = createYoga<ServerContext>({
    schema: apiSchema(without),
    logging: false,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    maskedErrors: {
      maskError(error, message, isDev) {
        const masked = maskError(error, message, isDev);
        if (masked !== error) onInternalError(error);
        return masked;
      },
    },
  });
  const request = new Request("http://emulator/api", { method: "POST" });

  return async (params, context) => {
    try {
      const result = await yoga.getResultForParams(
        {
          params: {
            query: params.query,
            operationName: params.operationName ?? undefined,
            variables: params.variables ?? undefined,
          },
          request,
        },
        // Yoga writes `request` and `params` into the context that is passed.
        context as Parameters<typeof yoga.getResultForParams>[1],
      );
      if (!result || isAsyncIterable(result))
        throw new Error("The result is not a single response.");
      return result.errors ? { ...result, errors: result.errors.map(withoutHttp) } : result;
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [withoutHttp(error)] };
      throw error;
    }
  };
}

/** `extensions.http` is Yoga's note to itself about status codes. */
function withoutHttp(error: GraphQLError): GraphQLError {
  if (!("http" in error.extensions)) return error;
  const { http: _, ...extensions } = error.extensions;
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    originalError: error.originalError,
    extensions,
  });
}
