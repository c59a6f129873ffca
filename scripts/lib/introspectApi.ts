import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from "graphql";

/** How long each of the two requests may take, in milliseconds. */
const TIMEOUT_MS = 60_000;

/** Whom to ask, and as whom. */
export interface ApiAccess {
  /** The app URL of the region, such as `https://app.prismatic.io`. */
  readonly url: string;
  readonly refreshToken: string;
  readonly tenantId?: string | undefined;
}

async function post(url: URL, body: object, accessToken?: string): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(accessToken ? { Authorization: `Bearer ${accessToken}` } : {}),
    },
    body: JSON.stringify(body),
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`${url} responded with status ${response.status}.`);
  try {
    return await response.json();
  } catch {
    throw new Error(`${url} did not respond with JSON.`);
  }
}

/**
 * The schema of a running API, by introspection.
 * @throws Error that says which request failed; it holds neither token.
 */
export async function introspectApi({
  url,
  refreshToken,
  tenantId,
}: ApiAccess): Promise<GraphQLSchema> {
  const exchange = (await post(new URL("/auth/refresh", url), {
    refresh_token: refreshToken,
    ...(tenantId ? { tenant_id: tenantId } : {}),
  })) as { access_token?: string };
  if (!exchange.access_token) {
    throw new Error(`${new URL("/auth/refresh", url)} responded without an access token.`);
  }
  return introspect(url, exchange.access_token);
}

/**
 * The schema of a running API, by introspection with an access token.
 * @throws Error that says why the request failed; it does not hold the token.
 */
export async function introspect(url: string, accessToken: string): Promise<GraphQLSchema> {
  const response = (await post(
    new URL("/api", url),
    { query: getIntrospectionQuery({ descriptions: false }) },
    accessToken,
  )) as { data?: IntrospectionQuery; errors?: { message: string }[] };
  if (!response.data) {
    const why = response.errors?.map(({ message }) => message).join("; ") ?? "no data";
    throw new Error(`${new URL("/api", url)} refused the introspection query: ${why}`);
  }
  return buildClientSchema(response.data);
}
