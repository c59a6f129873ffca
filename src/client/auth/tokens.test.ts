import { inspect } from "node:util";
import {
  clientOf,
  errorOf,
  type Handle,
  jwt,
  MUTATION,
  QUERY,
  reply,
  startServer,
  type TestServer,
} from "../../../test/support/server";
import { PrismaticConnectionError } from "../../errors";
import { resetClients } from "../reset";
import { systemRuntime } from "../runtime";

let server: TestServer;
afterEach(async () => {
  resetClients();
  await server.stop();
});

const good: Handle = (_, response) => reply(response, { data: { me: { id: "1" }, change: {} } });
const accepting =
  (tokens: Set<string>): Handle =>
  (seen, response) =>
    tokens.has(seen.authorization?.slice(7) ?? "")
      ? reply(response, { data: { me: { id: "1" }, change: { id: "2" } } })
      : reply(response, { detail: "no" }, 401);

/** A calendar that tests turn. */
function calendar(start = Date.now()) {
  let date = start;
  return {
    runtime: { ...systemRuntime, date: () => date },
    turn: (ms: number) => {
      date += ms;
    },
  };
}

test.each([200, 1_000])("%i concurrent cold calls make one token request", async (calls) => {
  server = await startServer(good, (_, response, count) => {
    setTimeout(() => reply(response, { access_token: `t${count}`, expires_in: 600 }), 20);
  });
  await Promise.all(
    Array.from({ length: calls }, () => clientOf(server).client.request(QUERY, {})),
  );
  expect(server.tokenRequests).toHaveLength(1);
  expect(server.api).toHaveLength(calls);
});

test("the token request holds what the connection says, and no Authorization header", async () => {
  server = await startServer(good);
  const tenantId = "6A4B29D5-36E1-4C6A-B6C1-2CA5347C7CD9";
  await clientOf(server, { fields: { tenantId } }).client.request(QUERY, {});
  expect(server.tokenRequests[0]).toMatchObject({
    path: "/auth/refresh",
    authorization: undefined,
    body: { refresh_token: "refresh-token", tenant_id: tenantId.toLowerCase() },
  });
  expect(server.api[0]?.authorization).toBe("Bearer token-1");
});

test("no two refresh tokens or tenants share an access token", async () => {
  server = await startServer(good);
  const tenantId = "6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9";
  for (const fields of [{}, { tenantId }, { apiKey: "other" }, { apiKey: "other", tenantId }]) {
    await clientOf(server, { fields }).client.request(QUERY, {});
    await clientOf(server, { fields }).client.request(QUERY, {});
  }
  expect(server.tokenRequests).toHaveLength(4);
  const sent = server.api.map(({ authorization }) => authorization);
  expect(new Set(sent).size).toBe(4);
});

test("no two endpoints share an access token", async () => {
  const other = await startServer(good, (_, response) => reply(response, { access_token: "o" }));
  server = await startServer(good);
  await clientOf(server).client.request(QUERY, {});
  await clientOf(other).client.request(QUERY, {});
  await clientOf(server).client.request(QUERY, {});
  expect(other.api.map(({ authorization }) => authorization)).toEqual(["Bearer o"]);
  expect(server.tokenRequests).toHaveLength(1);
  await other.stop();
});

test("a token that was refused while its renewal is under way waits for that one", async () => {
  const valid = new Set(["t1"]);
  let renew = () => {};
  server = await startServer(accepting(valid), (_, response, count) => {
    if (count === 1) reply(response, { access_token: "t1", expires_in: 100 });
    else renew = () => reply(response, { access_token: "t2" });
  });
  const { runtime, turn } = calendar();
  const { client } = clientOf(server, { runtime });
  await client.request(QUERY, {});
  turn(85_000);
  await client.request(QUERY, {});
  while (server.tokenRequests.length < 2) await systemRuntime.sleep(2);
  valid.clear();
  const call = client.request(MUTATION, {});
  while (server.api.length < 3) await systemRuntime.sleep(2);
  await systemRuntime.sleep(20);
  valid.add("t2");
  renew();
  await call;
  expect(server.tokenRequests).toHaveLength(2);
  expect(server.api.at(-1)?.authorization).toBe("Bearer t2");
});

test("a clock that goes back, and then on, harms no call", async () => {
  const valid = new Set(["t1"]);
  server = await startServer(accepting(valid), (_, response, count) =>
    reply(response, { access_token: `t${count}`, expires_in: 100 }),
  );
  const { runtime, turn } = calendar();
  const { client } = clientOf(server, { runtime });
  await client.request(QUERY, {});
  turn(-86_400_000);
  valid.clear();
  valid.add("t2");
  await client.request(QUERY, {});
  expect(server.tokenRequests).toHaveLength(2);
  valid.add("t3");
  turn(86_400_000);
  await client.request(QUERY, {});
  expect(server.tokenRequests).toHaveLength(3);
});

test("ten staggered refusals of one token make one token request", async () => {
  const valid = new Set(["token-1"]);
  let held: (() => void)[] = [];
  server = await startServer((seen, response, count, request) => {
    const respond = () => accepting(valid)(seen, response, count, request);
    if (seen.authorization === "Bearer token-1" && !valid.has("token-1")) held.push(respond);
    else respond();
  });
  const { client } = clientOf(server);
  await client.request(QUERY, {});
  valid.delete("token-1");
  valid.add("token-2");
  const calls = Array.from({ length: 10 }, () => client.request(QUERY, {}));
  while (held.length < 10) await systemRuntime.sleep(2);
  for (const respond of held) {
    respond();
    await systemRuntime.sleep(5);
  }
  held = [];
  await Promise.all(calls);
  expect(server.tokenRequests).toHaveLength(2);
});

test.each([
  ["query", QUERY],
  ["mutation", MUTATION],
])("a refused token is renewed once for a %s", async (_, operation) => {
  const valid = new Set(["token-2"]);
  server = await startServer(accepting(valid));
  await expect(clientOf(server).client.request(operation, {})).resolves.toMatchObject({
    status: 200,
  });
  expect(server.api).toHaveLength(2);
});

test("a new token that is refused too is a connection error", async () => {
  server = await startServer(accepting(new Set()));
  const error = await errorOf(clientOf(server).client.request(QUERY, {}));
  expect(error).toBeInstanceOf(PrismaticConnectionError);
  expect(server.api).toHaveLength(2);
  expect(server.tokenRequests).toHaveLength(2);
});

test("a GraphQL error about authentication counts as a refused token", async () => {
  server = await startServer((seen, response) =>
    seen.authorization === "Bearer token-2"
      ? reply(response, { data: { me: { id: "1" } } })
      : reply(response, {
          data: { me: null },
          errors: [{ message: "You are not authenticated", path: ["me"] }],
        }),
  );
  await clientOf(server).client.request(QUERY, {});
  expect(server.tokenRequests).toHaveLength(2);
});

test("a token is renewed in the background while the old one serves", async () => {
  server = await startServer(good, (_, response, count) =>
    reply(response, { access_token: `t${count}`, expires_in: 100 }),
  );
  const { runtime, turn } = calendar();
  const { client } = clientOf(server, { runtime });
  await client.request(QUERY, {});
  turn(85_000);
  await client.request(QUERY, {});
  expect(server.api[1]?.authorization).toBe("Bearer t1");
  while (server.tokenRequests.length < 2) await systemRuntime.sleep(2);
  await systemRuntime.sleep(20);
  await client.request(QUERY, {});
  expect(server.api[2]?.authorization).toBe("Bearer t2");
  turn(200_000);
  await client.request(QUERY, {});
  expect(server.api[3]?.authorization).toBe("Bearer t3");
  expect(server.tokenRequests).toHaveLength(3);
});

test("a background renewal that fails harms nobody, and is not repeated for each call", async () => {
  server = await startServer(good, (_, response, count) =>
    count === 1
      ? reply(response, { access_token: "t1", expires_in: 100 })
      : reply(response, "<html>", 503),
  );
  const { runtime, turn } = calendar();
  const { client } = clientOf(server, { runtime });
  await client.request(QUERY, {});
  turn(82_000);
  for (let call = 0; call < 5; call++) {
    await client.request(QUERY, {});
    await systemRuntime.sleep(10);
  }
  expect(server.tokenRequests).toHaveLength(2);
  expect(server.api.every(({ authorization }) => authorization === "Bearer t1")).toBe(true);
});

test.each([
  ["ahead", 86_400_000],
  ["behind", -86_400_000],
])("a clock that is a day %s makes no loop", async (_, skew) => {
  const date = Math.floor(Date.now() / 1000);
  server = await startServer(good, (_seen, response, count) =>
    reply(response, { access_token: jwt({ iat: date, exp: date + 3_600, n: count }) }),
  );
  const { runtime, turn } = calendar(Date.now() + skew);
  const { client } = clientOf(server, { runtime });
  for (let call = 0; call < 5; call++) await client.request(QUERY, {});
  expect(server.tokenRequests).toHaveLength(1);
  turn(3_600_000);
  await client.request(QUERY, {});
  expect(server.tokenRequests).toHaveLength(2);
});

test("the sooner of exp and expires_in counts", async () => {
  const date = Math.floor(Date.now() / 1000);
  server = await startServer(good, (_, response, count) =>
    reply(response, {
      access_token: jwt({ iat: date, exp: date + 60, n: count }),
      expires_in: 604_800,
    }),
  );
  const { runtime, turn } = calendar();
  const { client } = clientOf(server, { runtime });
  await client.request(QUERY, {});
  turn(61_000);
  await client.request(QUERY, {});
  expect(server.tokenRequests).toHaveLength(2);
});

test.each([0, -5, 2])("tokens that live for %i seconds make no loop", async (seconds) => {
  server = await startServer(good, (_, response, count) =>
    reply(response, { access_token: `t${count}`, expires_in: seconds }),
  );
  const { runtime } = calendar();
  const { client } = clientOf(server, { runtime });
  await Promise.all(Array.from({ length: 20 }, () => client.request(QUERY, {})));
  expect(server.tokenRequests).toHaveLength(1);
});

test("a refresh token that is not accepted says what to do, and is sent again later", async () => {
  let revoked = true;
  server = await startServer(good, (_, response, count) =>
    revoked
      ? reply(response, { error: "invalid_grant: refresh-token is revoked" }, 401)
      : reply(response, { access_token: `t${count}` }),
  );
  const { client } = clientOf(server);
  const errors = await Promise.all(
    Array.from({ length: 5 }, () => errorOf(client.request(QUERY, {}))),
  );
  for (const error of errors) {
    expect(error).toBeInstanceOf(PrismaticConnectionError);
    expect(error.message).toContain("prism me:token --type refresh");
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain("refresh-token is");
  }
  expect(server.tokenRequests).toHaveLength(1);
  revoked = false;
  await client.request(QUERY, {});
});

test("a wrong tenant is reported", async () => {
  server = await startServer(good, (_, response) => reply(response, { error: "no tenant" }, 400));
  const fields = { tenantId: "6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9" };
  const error = await errorOf(clientOf(server, { fields }).client.request(QUERY, {}));
  expect(error).toBeInstanceOf(PrismaticConnectionError);
  expect(error.message).toContain("Tenant ID");
});

test("an endpoint without Prismatic is reported", async () => {
  server = await startServer(good, (_, response) => reply(response, "<html>", 404));
  const error = await errorOf(clientOf(server).client.request(QUERY, {}));
  expect(error.message).toContain("Endpoint");
  expect(error.code).toBe("connection");
});

test.each([408, 429, 500, 502, 503, 504])(
  "a token request is sent again after HTTP %i",
  async (status) => {
    server = await startServer(good, (seen, response, count, request) =>
      count < 3 ? reply(response, "<html>", status) : issue(seen, response, count, request),
    );
    await clientOf(server).client.request(MUTATION, {});
    expect(server.tokenRequests).toHaveLength(3);
  },
);

const issue: Handle = (_, response) => reply(response, { access_token: "t" });

test("a token request that nobody waits for any more is aborted, and the next one begins anew", async () => {
  let silent = true;
  server = await startServer(good, (seen, response, count, request) => {
    if (!silent) issue(seen, response, count, request);
  });
  const calls = [100, 300].map((actionMs) =>
    errorOf(clientOf(server, { limits: { actionMs } }).client.request(QUERY, {})),
  );
  expect((await calls[0])?.code).toBe("timeout");
  expect(server.sockets.size).toBe(1);
  expect((await calls[1])?.code).toBe("timeout");
  while (server.sockets.size > 0) await systemRuntime.sleep(2);
  silent = false;
  await clientOf(server).client.request(QUERY, {});
  expect(server.tokenRequests).toHaveLength(2);
});

test("who joins a background renewal that fails makes as many attempts as anyone", async () => {
  const valid = new Set(["t1"]);
  let fail = () => {};
  server = await startServer(accepting(valid), (_, response, count) => {
    if (count === 1) reply(response, { access_token: "t1", expires_in: 100 });
    else if (count === 2) fail = () => reply(response, "<html>", 503);
    else if (count === 3) reply(response, "<html>", 503);
    else reply(response, { access_token: "t2" });
  });
  const { runtime, turn } = calendar();
  const { client } = clientOf(server, { runtime });
  await client.request(QUERY, {});
  turn(85_000);
  await client.request(QUERY, {});
  while (server.tokenRequests.length < 2) await systemRuntime.sleep(2);
  valid.delete("t1");
  valid.add("t2");
  const calls = Array.from({ length: 5 }, () => client.request(QUERY, {}));
  while (server.api.length < 7) await systemRuntime.sleep(2);
  await systemRuntime.sleep(20);
  expect(server.tokenRequests).toHaveLength(2);
  fail();
  await Promise.all(calls);
  expect(server.tokenRequests).toHaveLength(4);
});

test("a mutation whose token is not to be had says that nothing was changed", async () => {
  server = await startServer(good, (_, response) => reply(response, "<html>", 503));
  const { client } = clientOf(server);
  const [mutation, query] = await Promise.all([
    errorOf(client.request(MUTATION, {})),
    errorOf(client.request(QUERY, {})),
  ]);
  expect(mutation).toMatchObject({ code: "unavailable", outcome: "notExecuted" });
  expect(mutation.message).toContain("Stopped after 5 attempts; nothing was changed.");
  expect(mutation.stack).toContain(mutation.message);
  expect(query).toMatchObject({ code: "unavailable", outcome: undefined });
  expect(query.message).not.toContain("nothing was changed");
  expect(server.tokenRequests).toHaveLength(5);
});

test("a refresh token that the server rotates is used from memory, with a warning", async () => {
  let valid = "refresh-token";
  server = await startServer(good, (seen, response, count) => {
    if (seen.body.refresh_token !== valid) return reply(response, { error: "invalid_grant" }, 401);
    valid = `rotated-${count}`;
    reply(response, { access_token: `t${count}`, expires_in: 600, refresh_token: valid });
  });
  const { runtime, turn } = calendar();
  const logs: string[] = [];
  for (let round = 0; round < 3; round++) {
    const { client, logs: own } = clientOf(server, { runtime });
    await client.request(QUERY, {});
    logs.push(...own);
    turn(600_000);
  }
  expect(server.tokenRequests.map(({ body }) => body.refresh_token)).toEqual([
    "refresh-token",
    "rotated-1",
    "rotated-2",
  ]);
  expect(logs.join("\n")).toContain("issued a new refresh token in place of the connection's");
  expect(logs.join("\n")).toContain("prism me:token --type refresh");
  expect(logs.join("\n")).not.toContain("rotated-");
});

test("where the rotated refresh token is refused, the connection's own is sent", async () => {
  server = await startServer(good, (seen, response, count) => {
    if (seen.body.refresh_token !== "refresh-token") {
      return reply(response, { error: `invalid ${seen.body.refresh_token}` }, 401);
    }
    if (count > 3) return reply(response, { error: "revoked" }, 401);
    reply(response, {
      access_token: `t${count}`,
      expires_in: 600,
      refresh_token: `rotated-${count}`,
    });
  });
  const { runtime, turn } = calendar();
  for (let round = 0; round < 2; round++) {
    await clientOf(server, { runtime }).client.request(QUERY, {});
    turn(600_000);
  }
  expect(server.tokenRequests.map(({ body }) => body.refresh_token)).toEqual([
    "refresh-token",
    "rotated-1",
    "refresh-token",
  ]);
  const error = await errorOf(clientOf(server, { runtime }).client.request(QUERY, {}));
  expect(error).toBeInstanceOf(PrismaticConnectionError);
  expect(shownIn(error)).not.toContain("rotated-");
});

const shownIn = (error: Error) => inspect(error, { showHidden: true, depth: 9 }) + error.stack;

test.each([400, 403, 407, 451])(
  "a firewall's page (HTTP %i) does not make the refresh token a bad one",
  async (status) => {
    server = await startServer(good, (_, response) => {
      response.writeHead(status, { "content-type": "text/html" });
      response.end("<!DOCTYPE html><html><title>Access denied</title></html>");
    });
    const error = await errorOf(clientOf(server).client.request(MUTATION, {}));
    expect(error).not.toBeInstanceOf(PrismaticConnectionError);
    expect(error.code).toBe("rejected");
    expect(error.message).toContain(`blocked with a web page (HTTP ${status})`);
    expect(error.message).toContain("nothing was changed");
    expect(error.message).not.toMatch(/revoked|me:token/);
  },
);

test("a refusal in JSON is the token's, with HTTP 403 too", async () => {
  server = await startServer(good, (_, response) => reply(response, { error: "invalid" }, 403));
  const error = await errorOf(clientOf(server).client.request(QUERY, {}));
  expect(error).toBeInstanceOf(PrismaticConnectionError);
});
