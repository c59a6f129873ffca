import { monitorEventLoopDelay } from "node:perf_hooks";
import fc from "fast-check";
import { clientOf, MUTATION, reply, startServer, type TestServer } from "../../test/support/server";
import { isNamedError } from "../errors";
import { resetClients } from "./reset";

const LONG = 240 * 1024;
/** The longest pause of the process, in milliseconds. A machine that runs other tests has some. */
const LONGEST_PAUSE = 1_000;

let body: unknown;
let server: TestServer;
beforeAll(async () => {
  server = await startServer((_, response) => reply(response, body));
});
afterAll(async () => {
  resetClients();
  await server.stop();
});

/** Sends a request, and returns the longest pause of the process meanwhile, in milliseconds. */
async function longestPause(response: unknown, secret = "secret-4711"): Promise<number> {
  body = response;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  try {
    await clientOf(server).client.request(MUTATION, { input: { accessToken: secret } });
  } catch (error) {
    if (!isNamedError(error) || /Internal error/.test(error.message)) throw error;
  }
  delay.disable();
  return delay.max / 1e6;
}

const fragment = fc.oneof(
  fc.constantFrom("eyJ", "eyJ-", "eyJa.", ".", "-", "_", "Bearer ", "basic", " ", "\n", '"', "\\"),
  fc.constantFrom("got invalid value ", "; ", "token ", "not authenticated", "rate limit", "you "),
  fc.string({ minLength: 1, maxLength: 5 }),
);

test("no message blocks the process, however long", async () => {
  const parts = fc.sample(fc.array(fragment, { minLength: 1, maxLength: 6 }), {
    numRuns: 150,
    seed: 4711,
  });
  const pauses: { part: string; pause: number }[] = [];
  for (const part of parts.map((fragments) => fragments.join(""))) {
    const message = part.repeat(Math.ceil(LONG / part.length));
    const pause = await longestPause({ data: null, errors: [{ message, path: [message] }] }, part);
    if (pause > LONGEST_PAUSE) pauses.push({ part, pause });
  }
  expect(pauses).toEqual([]);
}, 120_000);

const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

test.each([
  ["a path of 100,000 levels", `{"errors":[{"message":"no","path":${nested(100_000)}}]}`],
  [
    "a path of 100,000 entries",
    { errors: [{ message: "no", path: Array(100_000).fill("field") }] },
  ],
  ["data of 100,000 levels", `{"data":${nested(100_000)}}`],
  ["errors of 100,000 levels", `{"errors":${nested(100_000)}}`],
  ["extensions of 100,000 levels", `{"data":null,"extensions":${nested(100_000)}}`],
  ["100,000 levels with a long number", `{"data":[12345678901234567890,${nested(100_000)}]}`],
  ["50,000 errors", { data: null, errors: Array(50_000).fill({ message: "Not authenticated" }) }],
])("%s end in data or in a named error, quickly", async (_, response) => {
  expect(await longestPause(response)).toBeLessThan(LONGEST_PAUSE);
});
