import { inspect } from "node:util";
import fc from "fast-check";
import component from "../src";
import { configureClients, createClient, type Operation, resetClients } from "../src/client";
import { isNamedError } from "../src/errors";
import { type Harness, startHarness } from "./support/harness";
import { validParams } from "./support/params";
import { reply, startServer, type TestServer } from "./support/server";

const SEED = 4711;
const RUNS = 10_000;
const AT_ONCE = 16;
const CANARY = "canary-4711-secret";

afterAll(() => {
  configureClients({});
  resetClients();
});

/** Runs all of `cases`, several at once, and returns what is wrong with them. */
async function playAll<T>(
  cases: readonly T[],
  play: (value: T) => Promise<string | undefined>,
): Promise<string[]> {
  const problems: string[] = [];
  let next = 0;
  const worker = async () => {
    while (next < cases.length) {
      const problem = await play(cases[next++] as T);
      if (problem) problems.push(problem);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return problems;
}

function shown(value: unknown): string {
  const error = value instanceof Error ? `${value.message}${value.stack}` : "";
  return `${inspect(value, { showHidden: true, depth: 12 })}${JSON.stringify(value) ?? ""}${error}`;
}

describe("random inputs", () => {
  const actions = Object.values(component.actions);
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.stop());

  const id = fc
    .tuple(fc.constantFrom("Instance", "Customer", "User", "Integration", "X"), fc.uuid())
    .map(([type, uuid]) => Buffer.from(`${type}:${uuid}`).toString("base64"));
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.integer().map(String),
    fc.constantFrom("", " ", "true", "false", "0", "-1", "null", "{}", "[]", "{", "\u0000", "x: y"),
    fc.json(),
    id,
    fc.anything({ withNullPrototype: true, withDate: true }),
  );
  const change = fc.record({ place: fc.nat(), value });

  test(`${RUNS} over all actions end well or in a named error`, async () => {
    const cases = fc.sample(
      fc.record({ action: fc.nat(), changes: fc.array(change, { minLength: 1, maxLength: 3 }) }),
      { numRuns: RUNS, seed: SEED },
    );
    const valid = validParams(harness.emulator.store);
    Object.assign(valid.importOAuth2Connection ?? {}, {
      accessToken: CANARY,
      refreshToken: CANARY,
      additionalTokenFields: JSON.stringify({ extra: CANARY }),
    });
    const ended = { well: 0, badly: 0 };
    const problems = await playAll(cases, async ({ action, changes }) => {
      const { key, inputs } = actions[action % actions.length] as (typeof actions)[number];
      const open = inputs.filter(({ type }) => type !== "connection").map((input) => input.key);
      const params: Record<string, unknown> = { ...valid[key] };
      for (const { place, value: changed } of changes) {
        const name = open[place % open.length];
        // Waiting is not what is tested here.
        if (name && name !== "timeoutSeconds") params[name] = changed;
      }
      let result: unknown;
      try {
        result = await harness.run(key, params);
        ended.well += 1;
      } catch (error) {
        result = error;
        ended.badly += 1;
        if (!isNamedError(error)) return `${key} ${inspect(params)}: ${inspect(error)}`;
      }
      const text = shown(result);
      return [harness.emulator.refreshToken, CANARY].some((secret) => text.includes(secret))
        ? `${key} shows a secret: ${text}`
        : undefined;
    });
    expect(problems).toEqual([]);
    expect(ended.well).toBeGreaterThan(100);
    expect(ended.badly).toBeGreaterThan(100);
    expect(harness.logs.join("\n")).not.toContain(harness.emulator.refreshToken);
    expect(harness.logs.join("\n")).not.toContain(CANARY);
    expect(harness.emulator.internalErrors).toEqual([]);
  }, 240_000);
});

describe("random answers", () => {
  let server: TestServer;
  const answers = new Map<string, Result>();
  const logs: string[] = [];
  beforeAll(async () => {
    configureClients({
      limits: { attempts: 2, throttledAttempts: 2, baseDelayMs: 0, throttledBaseDelayMs: 0 },
    });
    server = await startServer(
      ({ body }, response) => {
        const answer = answers.get(String(body.variables?.case)) as Result;
        response.writeHead(answer.status, answer.headers);
        response.end(answer.body);
      },
      (_, response, count) => reply(response, { access_token: `${CANARY}-${count}` }),
    );
  });
  afterAll(() => server.stop());

  interface Result {
    status: number;
    headers: Record<string, string>;
    body: Buffer;
  }

  const graphQL = fc.record(
    {
      data: fc.oneof(
        fc.jsonValue(),
        fc.record(
          {
            things: fc.record(
              {
                totalCount: fc.oneof(fc.integer(), fc.jsonValue()),
                nodes: fc.oneof(
                  fc.array(fc.oneof(fc.record({ id: fc.string() }), fc.constant(null))),
                  fc.jsonValue(),
                ),
                pageInfo: fc.oneof(
                  fc.record({
                    hasNextPage: fc.boolean(),
                    endCursor: fc.option(
                      fc.oneof(fc.string(), fc.constant("YXJyYXljb25uZWN0aW9uOjA=")),
                    ),
                    startCursor: fc.option(fc.constant("YXJyYXljb25uZWN0aW9uOjA=")),
                  }),
                  fc.jsonValue(),
                ),
              },
              { requiredKeys: [] },
            ),
          },
          { requiredKeys: [] },
        ),
      ),
      errors: fc.oneof(
        fc.array(
          fc.record(
            {
              message: fc.oneof(fc.string(), fc.constant(`echo ${CANARY}`), fc.jsonValue()),
              path: fc.jsonValue(),
              extensions: fc.oneof(
                fc.record({ code: fc.constantFrom("THROTTLED", "UNAUTHENTICATED", "X") }),
                fc.jsonValue(),
              ),
            },
            { requiredKeys: [] },
          ),
        ),
        fc.jsonValue(),
      ),
      extensions: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const body = fc.oneof(
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.json().map((text) => Buffer.from(text)),
    { weight: 5, arbitrary: graphQL.map((answer) => Buffer.from(JSON.stringify(answer))) },
    graphQL.map((answer) => Buffer.from(JSON.stringify(answer).slice(0, -3))),
  );
  const answer: fc.Arbitrary<Result> = fc.record({
    status: fc.oneof(
      { weight: 4, arbitrary: fc.constant(200) },
      fc.integer({ min: 200, max: 599 }),
    ),
    headers: fc.record(
      {
        "content-type": fc.constantFrom("application/json", "text/html", ""),
        "content-encoding": fc.constantFrom("gzip", "br", "identity", "x"),
        "retry-after": fc.constantFrom("0", "9999", "soon", "Thu, 01 Jan 1970 00:00:00 GMT"),
        location: fc.constantFrom("/api", "https://elsewhere.example/", "::"),
      },
      { requiredKeys: ["content-type"] },
    ),
    body,
  });

  const operation = (type: "query" | "mutation"): Operation<unknown, Record<string, unknown>> => ({
    name: "Fuzz",
    type,
    text: "query Fuzz{things{nodes{id}}}",
  });

  test(`${RUNS} end well or in a named error`, async () => {
    const cases = fc.sample(
      fc.record({ answer, way: fc.constantFrom("query", "mutation", "raw", "pages") }),
      { numRuns: RUNS, seed: SEED },
    );
    const log = (...parts: unknown[]) => void logs.push(parts.map(String).join(" "));
    const context = {
      logger: { debug: log, info: log, warn: log, error: log },
      debug: { enabled: true },
    };
    let number = 0;
    const ended = { well: 0, badly: 0 };
    const problems = await playAll(cases, async ({ answer: given, way }) => {
      // A connection for each, so that one's failures do not use up another one's retries.
      const name = String(number++);
      answers.set(name, given);
      const connection = {
        key: "apiKey",
        configVarKey: "",
        fields: { apiKey: CANARY, endpoint: server.url },
      };
      const client = createClient(connection, context);
      const variables = { case: name, accessToken: CANARY };
      try {
        if (way === "raw")
          await client.requestRaw(operation("query") as Operation<unknown, unknown>, variables);
        else if (way === "pages") {
          await client.paginate(operation("query"), variables, (data) => {
            return (data as { things?: never } | undefined)?.things;
          });
        } else await client.request(operation(way as "query"), variables);
        ended.well += 1;
        return undefined;
      } catch (error) {
        ended.badly += 1;
        if (!isNamedError(error)) return `${way} ${inspect(given)}: ${inspect(error)}`;
        return shown(error).includes(CANARY) ? `${way} shows a secret: ${shown(error)}` : undefined;
      } finally {
        answers.delete(name);
      }
    });
    expect(problems.slice(0, 5)).toEqual([]);
    expect(ended.well).toBeGreaterThan(100);
    expect(ended.badly).toBeGreaterThan(100);
    expect(logs.join("\n")).not.toContain(CANARY);
  }, 240_000);
});
