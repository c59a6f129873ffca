import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema } from "graphql";
import { introspectApi } from "./introspectApi";

/** A whole schema of the API, and where it is from. */
export interface FullSchema {
  readonly schema: GraphQLSchema;
  readonly source: string;
}

/** Reads an SDL file. */
export const readSchema = (path: string): GraphQLSchema =>
  buildSchema(readFileSync(path, "utf8"), { assumeValidSDL: true });

/**
 * The API's whole schema: of the SDL file at `path`, or, without one, of the running API that
 * PRISMATIC_URL and PRISM_REFRESH_TOKEN (and PRISMATIC_TENANT_ID, if the user has several tenants)
 * lead to. Undefined when there is neither.
 */
export async function fullSchema(path: string | undefined): Promise<FullSchema | undefined> {
  if (path) return { schema: readSchema(path), source: path };
  const { PRISMATIC_URL, PRISM_REFRESH_TOKEN, PRISMATIC_TENANT_ID } = process.env;
  if (!PRISMATIC_URL || !PRISM_REFRESH_TOKEN) return undefined;
  const schema = await introspectApi({
    url: PRISMATIC_URL,
    refreshToken: PRISM_REFRESH_TOKEN,
    tenantId: PRISMATIC_TENANT_ID,
  });
  return { schema, source: PRISMATIC_URL };
}

/** How a script is told where the whole schema is. */
export const usage = (script: string): string =>
  `Usage: npm run ${script} -- path/to/full.graphql\nor, to ask a running API, set PRISMATIC_URL and PRISM_REFRESH_TOKEN.`;

/** Ends a script with what went wrong, without a stack. */
export function fail(what: string, error: unknown): void {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  const message = error instanceof Error ? error.message : String(error);
  console.error(`${what} failed: ${message}${cause ? ` (${cause.message})` : ""}`);
  process.exitCode = 1;
}
