import {
  errorOf,
  type Handle,
  jwt,
  QUICK,
  reply,
  startServer,
  type TestServer,
} from "../../../test/support/server";
import type { PrismaticConnectionError } from "../../errors";
import { resetClients } from "../reset";
import { Deadline } from "../retry/deadline";
import { RETRY_LIMITS } from "../retry/rules";
import { systemRuntime } from "../runtime";
import type { ConnectionLike } from "./credentials";
import { Tokens } from "./tokens";

let server: TestServer;
afterEach(async () => {
  resetClients();
  await server.stop();
});

const START = Date.parse("2026-01-31T12:00:00Z");
let date = START;
beforeEach(() => {
  date = START;
});

const ignore = () => undefined;

function tokensOf(
  credentials: { refreshToken?: string; tenantId?: string } = {},
  connection: ConnectionLike = { key: "apiKey", configVarKey: "Mine" },
) {
  return new Tokens({
    credentials: {
      endpoint: server.url,
      tenantId: undefined,
      refreshToken: "refresh-token",
      ...credentials,
    },
    connection,
    runtime: { ...systemRuntime, date: () => date },
    limits: { ...RETRY_LIMITS, ...QUICK },
    context: { logger: { debug: ignore, info: ignore, warn: ignore, error: ignore } },
  });
}

const get = (tokens = tokensOf()) => tokens.get(new Deadline(systemRuntime, 10_000));
const serve = async (token: Handle) => {
  server = await startServer(() => {}, token);
};

/** Waits until there were so many token requests, and a moment for one too many. */
async function settle(tokenRequests: number) {
  while (server.tokenRequests.length < tokenRequests) await systemRuntime.sleep(1);
  await systemRuntime.sleep(10);
  expect(server.tokenRequests).toHaveLength(tokenRequests);
}

const seconds = (count: number) => ({ access_token: "t1", expires_in: count });
const claims = (more: Record<string, unknown>, expiresIn?: unknown) => ({
  access_token: jwt(more),
  expires_in: expiresIn,
});
const S = START / 1000;
const at = (ms: number) => ({ date: new Date(START + ms).toUTCString() });
const HOUR = [3_000_000, 3_570_000] as const;
const NO_WORD = [240_000, 285_000] as const;
const NONSENSE = [4_000, 4_750] as const;

test.each<[string, object, Record<string, string> | undefined, readonly [number, number]]>([
  ["for 100 seconds", seconds(100), {}, [80_000, 95_000]],
  ["for an hour", seconds(3_600), {}, HOUR],
  ["for an hour, as text", claims({}, "3600"), {}, HOUR],
  ["for a week", seconds(604_800), {}, [604_200_000, 604_770_000]],
  ["for no time", seconds(0), {}, NONSENSE],
  ["till yesterday", claims({ iat: S, exp: S - 86_400 }), {}, NONSENSE],
  ["for an unknown time", { access_token: "t1" }, {}, NO_WORD],
  ["for a time that is null", { access_token: "t1", expires_in: null }, {}, NO_WORD],
  ["for a time that is no number", { access_token: "t1", expires_in: "soon" }, {}, NO_WORD],
  ["till a time that is no number", claims({ exp: "x", iat: S }), {}, NO_WORD],
  ["for the server's hour", claims({ exp: S + 7_200 }), at(3_600_000), HOUR],
  ["by the server's date, not by iat", claims({ iat: 5, exp: S + 3_600 }), at(0), HOUR],
  ["by iat without a date", claims({ iat: 5_000, exp: 8_600 }), undefined, HOUR],
  ["by iat with a broken date", claims({ iat: 5_000, exp: 8_600 }), { date: "x" }, HOUR],
  ["by the own clock without either", claims({ exp: S + 3_600 }), undefined, HOUR],
  ["by the sooner of two, exp", claims({ iat: S, exp: S + 3_600 }, 9_999), at(0), HOUR],
  ["by the sooner of two, expires_in", claims({ iat: S, exp: S + 9_999 }, 3_600), at(0), HOUR],
])(
  "a token that lives %s is renewed and given up in time",
  async (_, body, headers, [renew, end]) => {
    await serve((_seen, response, count) => {
      if (!headers) response.sendDate = false;
      if (count === 1) reply(response, body, 200, headers?.date ? headers : undefined);
      else if (count === 2) reply(response, "", 503);
      else reply(response, { access_token: "new" });
    });
    const first = await get();
    date = START + renew - 1;
    expect(await get()).toBe(first);
    await settle(1);
    date = START + renew;
    expect(await get()).toBe(first);
    await settle(2);
    date = START + Math.min(end, renew + 30_000) - 1;
    expect(await get()).toBe(first);
    await settle(2);
    date = START + end;
    expect(await get()).toBe("new");
  },
);

test("a renewal that failed is begun again after half a minute", async () => {
  await serve((_, response, count) =>
    count === 1 ? reply(response, seconds(3_600)) : reply(response, "", 503),
  );
  await get();
  for (const [ms, tokenRequests] of [
    [3_000_000, 2],
    [3_029_999, 2],
    [3_030_000, 3],
    [3_059_999, 3],
    [3_060_000, 4],
  ] as const) {
    date = START + ms;
    expect(await get()).toBe("t1");
    await settle(tokenRequests);
  }
});

test("the token request is a POST of JSON that accepts JSON", async () => {
  let sent: Record<string, unknown> = {};
  await serve((seen, response, _count, { method, headers }) => {
    sent = { ...seen.body, method, accept: headers.accept, type: headers["content-type"] };
    reply(response, { access_token: "t" });
  });
  const tokens = tokensOf();
  tokens.refused("t");
  await get(tokens);
  expect(sent).toEqual({
    refresh_token: "refresh-token",
    method: "POST",
    accept: "application/json",
    type: "application/json",
  });
});

test("only the token that is held can be refused", async () => {
  await serve((_, response, count) => reply(response, { access_token: `t${count}` }));
  const tokens = tokensOf();
  expect(await get(tokens)).toBe("t1");
  tokens.refused("t0");
  expect(await get(tokens)).toBe("t1");
  tokens.refused("t1");
  expect(await get(tokens)).toBe("t2");
});

test("a thousand connections are kept, and the oldest gives way", async () => {
  await serve((_, response, count) => reply(response, { access_token: `t${count}` }));
  expect(await get(tokensOf({ refreshToken: "first" }))).toBe("t1");
  expect(await get(tokensOf({ refreshToken: "second" }))).toBe("t2");
  for (let count = 0; count < 998; count++) tokensOf({ refreshToken: `other ${count}` });
  expect(await get(tokensOf({ refreshToken: "first" }))).toBe("t1");
  tokensOf({ refreshToken: "one more" });
  expect(await get(tokensOf({ refreshToken: "second" }))).toBe("t2");
  expect(await get(tokensOf({ refreshToken: "first" }))).toBe("t3");
});

const refusal = async (status: number, body: unknown, tenantId?: string) => {
  await serve((_, response) => reply(response, body, status));
  const { message } = await errorOf(get(tokensOf({ tenantId })));
  expect(server.tokenRequests).toHaveLength(1);
  return message.replace(server.url.slice(7), "HOST");
};

test.each([
  [{ error_description: "a", message: "b", detail: "c", error: "d" }, ": a"],
  [{ message: "b", detail: "c", error: "d" }, ": b"],
  [{ detail: "c", error: "d" }, ": c"],
  [{ error: "d" }, ": d"],
  [{ error: { code: 5 } }, ""],
  [{ error: "not refresh-token" }, ": not ***"],
  [{ error: "x".repeat(300) }, `: ${"x".repeat(200)}`],
  [{ error: "" }, ""],
  ["null", ""],
])("a refusal with %j gives its reason", async (body, reason) => {
  const message = await refusal(400, body);
  expect(message).toContain(
    `HOST did not accept the connection's Refresh Token (HTTP 400${reason})`,
  );
  expect(message).toContain("prism me:token --type refresh");
});

test("a refusal of a token with a tenant mentions the tenant", async () => {
  expect(await refusal(499, "", "6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9")).toContain("Tenant ID");
});

test.each([404, 405])("HTTP %i points to the endpoint", async (status) => {
  const message = await refusal(status, "");
  expect(message).toContain(
    `HOST is not a Prismatic app: it has no authentication (HTTP ${status})`,
  );
  expect(message).toContain("Check the connection's Endpoint.");
});

test.each([{}, "null", "5", { access_token: 5 }, { access_token: "" }, { access_token: "a b" }])(
  "a response of %j has no access token",
  async (body) => {
    expect(await refusal(200, body)).toBe(
      "Authentication: HOST responded without an access token. Check the connection's Endpoint.",
    );
  },
);

test("a response that is not JSON is reported as such", async () => {
  expect(await refusal(200, "<html>")).toContain("a web page instead of JSON");
});

test("a response that is not UTF-8 is requested again", async () => {
  await serve((_, response, count) => {
    if (count === 1) response.end(Buffer.from('{"access_token":"\xff"}', "latin1"));
    else reply(response, { access_token: "good" });
  });
  expect(await get()).toBe("good");
});

test("each of those who wait gets an error with its own connection", async () => {
  await serve((_, response) => reply(response, {}, 401));
  const errors = await Promise.all(
    ["Mine", "Yours"].map((configVarKey) =>
      errorOf(get(tokensOf({}, { key: "apiKey", configVarKey }))),
    ),
  );
  expect(server.tokenRequests).toHaveLength(1);
  expect(
    errors.map((error) => (error as PrismaticConnectionError).connection.configVarKey),
  ).toEqual(["Mine", "Yours"]);
});
