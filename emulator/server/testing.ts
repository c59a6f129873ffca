import type { Emulator } from "..";

/** A GraphQL body as it came; `data` is what the test knows it to be. */
export interface GraphQLAnswer<TData> {
  status: number;
  data: TData;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/** Sends a query with a good access token, unless other headers say otherwise. */
export async function ask<TData = unknown>(
  emulator: Emulator,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string | undefined> = {
    Authorization: `Bearer ${emulator.accessToken()}`,
  },
): Promise<GraphQLAnswer<TData>> {
  const response = await fetch(`${emulator.url}/api`, {
    method: "POST",
    headers: Object.entries({ "Content-Type": "application/json", ...headers }).flatMap(
      ([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]),
    ),
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    ...((await response.json()) as object),
  } as GraphQLAnswer<TData>;
}

/** Sends JSON. */
export function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}
