import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import {
  clientOf,
  errorOf,
  type Handle,
  MUTATION,
  QUERY,
  reply,
  startServer,
  type TestServer,
} from "../../../test/support/server";
import type { PrismaticError } from "../../errors";
import { readRetryAfter } from "../http/retryAfter";
import { resetClients } from "../reset";
import { type Runtime, systemRuntime } from "../runtime";
import { budgetOf, RetryBudget } from "./budget";
import { MAX_UNDER_WAY, UNDER_WAY_AT_FIRST } from "./pace";
import { FORGET_MS } from "./rate";
import { RETRY_LIMITS, RETRY_RULES } from "./rules";

let server: TestServer;
afterEach(async () => {
  resetClients();
  await server?.stop();
});

const data = { data: { me: { id: "1" }, change: { id: "2" } } };
const failing =
  (fail: Handle, times = 1): Handle =>
  (seen, response, count, request) =>
    count <= times ? fail(seen, response, count, request) : reply(response, data);
const status =
  (code: number, headers?: Record<string, string>): Handle =>
  (_, response) =>
    reply(response, "<html>", code, headers);
const reset: Handle = (_, response) => void response.socket?.destroy();
const silent: Handle = () => {};
const cut: Handle = (_, response) => reply(response, '{"data":{"me":');
const graphQL =
  (code: string, httpStatus = 200): Handle =>
  (_, response) =>
    reply(response, { data: null, errors: [{ message: "no", extensions: { code } }] }, httpStatus);

const AMBIGUOUS: [string, Handle, string][] = [
  ["HTTP 408", status(408), "unavailable"],
  ["HTTP 500", status(500), "unavailable"],
  ["HTTP 502", status(502), "unavailable"],
  ["HTTP 503", status(503), "unavailable"],
  ["HTTP 504", status(504), "unavailable"],
  ["a reset", reset, "unavailable"],
  ["silence", silent, "timeout"],
  ["JSON cut short", cut, "unexpectedResponse"],
];
const CERTAIN: [string, Handle][] = [
  ["HTTP 429", status(429)],
  ["HTTP 429 with Retry-After", status(429, { "retry-after": "0" })],
  ["RATE_LIMITED in 200", graphQL("RATE_LIMITED")],
  ["THROTTLED in 400", graphQL("THROTTLED", 400)],
];
const FINAL: [string, Handle, string][] = [
  ["HTTP 403", status(403), "rejected"],
  ["HTTP 501", status(501), "unexpectedResponse"],
  ["HTML in 200", status(200), "unexpectedResponse"],
  ["a GraphQL error", graphQL("INTERNAL"), "rejected"],
];
const limits = { requestMs: 250 };

test.each([...AMBIGUOUS, ...CERTAIN] as [string, Handle][])(
  "a query is sent again after %s",
  async (_, fail) => {
    server = await startServer(failing(fail, 2));
    await clientOf(server, { limits }).client.request(QUERY, {});
    expect(server.api).toHaveLength(3);
  },
);

test.each(CERTAIN)("a mutation is sent again after %s", async (_, fail) => {
  server = await startServer(failing(fail, 2));
  await clientOf(server, { limits }).client.request(MUTATION, {});
  expect(server.api).toHaveLength(3);
});

test.each(AMBIGUOUS)("a mutation is not sent again after %s", async (_, fail, code) => {
  server = await startServer(failing(fail));
  const error = await errorOf(clientOf(server, { limits }).client.request(MUTATION, {}));
  expect(server.api).toHaveLength(1);
  expect(error).toMatchObject({ code, outcome: "unknown" });
  expect(error.message).toContain("might have been made");
});

test.each(FINAL)("nothing is sent again after %s", async (_, fail, code) => {
  for (const operation of [QUERY, MUTATION]) {
    server = await startServer(failing(fail));
    expect((await errorOf(clientOf(server).client.request(operation, {}))).code).toBe(code);
    expect(server.api).toHaveLength(1);
    await server.stop();
  }
});

test("attempts come to an end, and the error says how many there were", async () => {
  server = await startServer(status(503));
  const error = await errorOf(clientOf(server).client.request(QUERY, {}));
  expect(server.api).toHaveLength(5);
  expect(error.message).toContain("Stopped after 5 attempts");
});

test("a request is sent again after a refused connection, a mutation too", async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  const { port } = holder.address() as AddressInfo;
  await new Promise((resolve) => holder.close(resolve));
  const begin = clientOf({ url: `http://127.0.0.1:${port}` }).client;
  const error = (await errorOf(begin.request(MUTATION, {}))) as PrismaticError;
  expect(error.code).toBe("unavailable");
  expect(error.message).toContain("ECONNREFUSED");
  expect(error.message).toContain("Stopped after 5 attempts");
});

/** Waits take no time, but for the clock. */
function withoutWaiting(more: Partial<Runtime> = {}) {
  const waits: number[] = [];
  let slept = 0;
  const runtime: Runtime = {
    ...systemRuntime,
    now: () => systemRuntime.now() + slept,
    sleep: async (ms: number) => {
      slept += ms;
      waits.push(ms);
    },
    ...more,
  };
  return { waits, runtime };
}

test("Retry-After is waited for", async () => {
  server = await startServer(failing(status(429, { "retry-after": "3" })));
  const { waits, runtime } = withoutWaiting();
  await clientOf(server, { runtime }).client.request(QUERY, {});
  expect(waits).toHaveLength(1);
  expect(waits[0]).toBeGreaterThanOrEqual(3_000);
  expect(waits[0]).toBeLessThan(3_100);
});

test.each([
  ["ahead", 86_400_000],
  ["behind", -86_400_000],
])("a Retry-After date is waited for by a clock that is a day %s", async (_, skew) => {
  const until = new Date(Date.now() + 4_000).toUTCString();
  server = await startServer(failing(status(429, { "retry-after": until })));
  const { waits, runtime } = withoutWaiting({ date: () => Date.now() + skew });
  await clientOf(server, { runtime }).client.request(QUERY, {});
  expect(waits).toHaveLength(1);
  expect(waits[0]).toBeGreaterThanOrEqual(1_000);
  expect(waits[0]).toBeLessThan(5_000);
});

test("a Retry-After of 0 does not take the pauses away", async () => {
  server = await startServer(status(429, { "retry-after": "0" }));
  const { waits, runtime } = withoutWaiting({ random: () => 1 });
  const limits = { throttledBaseDelayMs: 1_000, maxDelayMs: 15_000 };
  await errorOf(clientOf(server, { runtime, limits }).client.request(QUERY, {}));
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
});

test.each([
  ["the cap", "3600", {}, "in 3600 seconds"],
  [
    "the action's deadline",
    "20",
    { actionMs: 10_000 },
    "would exceed the time limit of 10 seconds",
  ],
])("a Retry-After beyond %s fails immediately and says so", async (_, seconds, limits, advice) => {
  server = await startServer(status(429, { "retry-after": seconds }));
  const error = await errorOf(clientOf(server, { limits }).client.request(QUERY, {}));
  expect(error).toMatchObject({ code: "throttled", retryAfterSeconds: Number(seconds) });
  expect(error.message).toContain(advice);
  expect(server.api).toHaveLength(1);
});

test("Retry-After is read in both forms", () => {
  const date = Date.parse("2026-01-01T00:00:00Z");
  expect(readRetryAfter("120", date)).toBe(120_000);
  expect(readRetryAfter(" 0 ", date)).toBe(0);
  expect(readRetryAfter("Thu, 01 Jan 2026 00:00:05 GMT", date)).toBe(5_000);
  expect(readRetryAfter("Wed, 31 Dec 2025 00:00:05 GMT", date)).toBe(0);
  expect(readRetryAfter("soon", date)).toBeUndefined();
  expect(readRetryAfter(undefined, date)).toBeUndefined();
});

test("the limits of one request and of a step have messages of their own", async () => {
  server = await startServer(silent);
  const one = await errorOf(
    clientOf(server, { limits: { requestMs: 50 } }).client.request(MUTATION, {}),
  );
  expect(one).toMatchObject({ code: "timeout", outcome: "unknown" });
  expect(one.message).toContain("one request");
  expect(one.message).not.toContain("time limit");
  const all = await errorOf(
    clientOf(server, { limits: { actionMs: 60 } }).client.request(QUERY, {}),
  );
  expect(all).toMatchObject({ code: "timeout" });
  expect(all.message).toContain("time limit of 1 second");
});

test("the deadline covers the request for a token", async () => {
  server = await startServer(silent, silent);
  const error = await errorOf(
    clientOf(server, { limits: { actionMs: 60 } }).client.request(QUERY, {}),
  );
  expect(error.message).toContain("time limit of 1 second");
});

test("a body that comes byte by byte ends with the request's time", async () => {
  server = await startServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => response.write(" "), 10);
    response.on("close", () => clearInterval(timer));
  });
  const error = await errorOf(
    clientOf(server, { limits: { requestMs: 100 } }).client.request(MUTATION, {}),
  );
  expect(error).toMatchObject({ code: "timeout", outcome: "unknown" });
});

test("an outage does not multiply the load", async () => {
  server = await startServer(status(503));
  const calls = 200;
  await Promise.all(
    Array.from({ length: calls }, () => errorOf(clientOf(server).client.request(QUERY, {}))),
  );
  expect(server.api.length).toBeLessThan(calls + 60);
  const error = await errorOf(clientOf(server).client.request(QUERY, {}));
  expect(error.message).toContain("most recent requests to this endpoint failed");
});

test("the budget comes back with success and with time", () => {
  const budget = new RetryBudget();
  let now = 0;
  const runtime = { ...systemRuntime, now: () => now };
  while (budget.take(runtime));
  for (let call = 0; call < 5; call++) budget.succeeded();
  expect(budget.take(runtime)).toBe(true);
  expect(budget.take(runtime)).toBe(false);
  now += 2_000;
  expect(budget.take(runtime)).toBe(true);
  expect(budgetOf("https://a.example")).not.toBe(budgetOf("https://b.example"));
});

test("the architecture page holds the rules and limits of the code", () => {
  const page = readFileSync(join(__dirname, "../../../ARCHITECTURE.md"), "utf8");
  const yes = (again: boolean) => (again ? "yes" : "no");
  for (const [reason, { query, mutation, tokenRequest, webhook }] of Object.entries(RETRY_RULES)) {
    expect(page).toMatch(
      new RegExp(
        `\\| \`${reason}\` .*\\| ${yes(query)} \\| ${yes(mutation)} \\| ${yes(tokenRequest)} \\| ${yes(webhook)} \\|`,
      ),
    );
  }
  for (const [limit, value] of Object.entries(RETRY_LIMITS)) {
    expect(page).toContain(`| \`${limit}\` | ${value.toLocaleString("en-US")} |`);
  }
  for (const [limit, value] of Object.entries({ FORGET_MS, MAX_UNDER_WAY, UNDER_WAY_AT_FIRST })) {
    expect(page).toContain(`| \`${limit}\` | ${value.toLocaleString("en-US")} |`);
  }
});

test("the time that the token took is not given again to the request", async () => {
  let jump = 0;
  server = await startServer(silent, (_, response) => {
    jump += 29_900;
    reply(response, { access_token: "t" });
  });
  const runtime = { ...systemRuntime, now: () => systemRuntime.now() + jump };
  const error = await errorOf(
    clientOf(server, { runtime, limits: { actionMs: 30_000 } }).client.request(MUTATION, {}),
  );
  expect(error).toMatchObject({ code: "timeout", outcome: "unknown" });
  expect(error.message).toContain(
    "in the 1 second that was left. The time limit of 30 seconds was reached.",
  );
  expect(server.api).toHaveLength(1);
});

test("a refused token at the end of the time is no bad connection", async () => {
  let jump = 0;
  server = await startServer((_, response) => {
    jump += 60_000;
    reply(response, { detail: "no" }, 401);
  });
  const runtime = { ...systemRuntime, now: () => systemRuntime.now() + jump };
  const error = await errorOf(
    clientOf(server, { runtime, limits: { actionMs: 30_000 } }).client.request(MUTATION, {}),
  );
  expect(error).toMatchObject({ code: "timeout", outcome: "notExecuted" });
  expect(server.api).toHaveLength(1);
  expect(server.tokenRequests).toHaveLength(1);
});

test("a step whose time ended with the request for a token sends nothing", async () => {
  let jump = 0;
  server = await startServer(silent, (_, response) => {
    jump += 60_000;
    reply(response, { access_token: "t" });
  });
  const runtime = { ...systemRuntime, now: () => systemRuntime.now() + jump };
  const error = await errorOf(
    clientOf(server, { runtime, limits: { actionMs: 30_000 } }).client.request(MUTATION, {}),
  );
  expect(error).toMatchObject({ code: "timeout", outcome: "notExecuted" });
  expect(server.api).toHaveLength(0);
});
