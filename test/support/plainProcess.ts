/**
 * Plays what may leave something behind in a process without a test runner, which would catch it,
 * and prints what was left: unhandled rejections, warnings, and what keeps the process alive.
 */
import { resetClients } from "../../src/client/reset";
import { systemRuntime } from "../../src/client/runtime";
import type { NodeConnection, PageVariables } from "../../src/client/types";
import { clientOf, errorOf, type Handle, QUERY, reply, type Seen, startServer } from "./server";

const rejections: string[] = [];
const warnings: string[] = [];
process.on("unhandledRejection", (reason) => rejections.push(String(reason)));
process.on("warning", ({ message }) => warnings.push(message));

const slowly: Handle = (_, response) => {
  setTimeout(() => reply(response, { data: { me: { id: "1" } } }), 20);
};
const silent: Handle = () => {};
const soon = () => systemRuntime.sleep(30);

const thingsOf = (data: unknown) => (data as { things: NodeConnection<unknown> }).things;

/** A page of 3,000 records. */
function pageOf({ body }: Seen): NodeConnection<unknown> {
  const { first, after } = body.variables as PageVariables;
  const from = after ? Number(atob(after).split(":")[1]) + 1 : 0;
  const ids = Array.from({ length: Math.min(first ?? 0, 3_000 - from) }, (_, i) => from + i);
  const cursor = (index: number) => btoa(`arrayconnection:${index}`);
  const end = from + ids.length;
  return {
    totalCount: 3_000,
    nodes: ids.map((id) => ({ id: String(id) })),
    pageInfo: {
      hasNextPage: end < 3_000,
      hasPreviousPage: from > 0,
      startCursor: cursor(from),
      endCursor: cursor(end - 1),
    },
  };
}

async function manyPagesInParallel(): Promise<void> {
  const server = await startServer((seen, response) => {
    setTimeout(() => reply(response, { data: { things: pageOf(seen) } }), 5);
  });
  const { client } = clientOf(server, { pagesInParallel: 20 });
  await client.paginate(QUERY, {}, thingsOf);
  await server.stop();
}

async function failingRenewal(): Promise<void> {
  const server = await startServer(slowly, (_, response, count) =>
    count === 1
      ? reply(response, { access_token: "t", expires_in: 100 })
      : reply(response, { error: "revoked" }, 401),
  );
  let date = Date.now();
  const { client } = clientOf(server, { runtime: { ...systemRuntime, date: () => date } });
  await client.request(QUERY, {});
  date += 85_000;
  await client.request(QUERY, {});
  while (server.tokenRequests.length < 2) await systemRuntime.sleep(2);
  await soon();
  await server.stop();
}

/** Calls that wait until the time of their step is over. */
async function outOfTime(api: Handle, token?: Handle): Promise<void> {
  const server = await startServer(api, token);
  const { client } = clientOf(server, { limits: { actionMs: 60 } });
  await Promise.all(Array.from({ length: 5 }, () => errorOf(client.request(QUERY, {}))));
  await server.stop();
}

/** A page that fails for good while the others wait as `api` lets them. */
async function abortedPages(api: Handle): Promise<void> {
  const server = await startServer((seen, response, count, request) => {
    if (count === 1) reply(response, { data: { things: pageOf(seen) } });
    else if (count === 2) setTimeout(() => reply(response, "no", 403), 30);
    else api(seen, response, count, request);
  });
  const { client } = clientOf(server);
  await errorOf(client.paginate(QUERY, {}, thingsOf));
  await server.stop();
}

async function main(): Promise<void> {
  await manyPagesInParallel();
  await failingRenewal();
  await outOfTime(silent);
  await outOfTime(silent, silent);
  await abortedPages(silent);
  await abortedPages((_, response) => reply(response, "", 429, { "retry-after": "50" }));
  resetClients();
  await soon();
  const left = process.getActiveResourcesInfo().filter((name) => /Timeout|TCP/.test(name));
  process.stdout.write(JSON.stringify({ rejections, warnings, left }));
}

void main();
