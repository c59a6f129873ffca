import type { ServerResponse } from "node:http";
import type { Harness } from "./harness";
import { reply, type Seen, startServer } from "./server";

/** Returns whether it has responded; if not, the emulator does. */
export type Happens = (seen: Seen, response: ServerResponse) => boolean | undefined;

/**
 * A connection to the emulator over which something happens just before an operation arrives, or
 * in place of it.
 */
export async function intercept(
  { emulator, connection }: Harness,
  operationName: string,
  happens: Happens,
) {
  const forward = (path: string) => async (seen: Seen, response: ServerResponse) => {
    if (String(seen.body.query).includes(` ${operationName}(`) && happens(seen, response)) return;
    const result = await fetch(`${emulator.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: seen.authorization ?? "" },
      body: JSON.stringify(seen.body),
    });
    reply(response, await result.text(), result.status);
  };
  const server = await startServer(forward("/api"), forward("/auth/refresh"));
  const fields = { ...connection.fields, endpoint: server.url };
  return { connection: { ...connection, fields }, stop: () => server.stop() };
}

/** Denies access to the root field of an operation. */
export const denied: Happens = (seen, response) => {
  const field = /\{\s*(\w+)/.exec(String(seen.body.query))?.[1] ?? "";
  const error = { message: "Access is not permitted", path: [field] };
  reply(response, { data: { [field]: null }, errors: [error] });
  return true;
};
