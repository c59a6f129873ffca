import { inspect } from "node:util";
import {
  clientOf,
  errorOf,
  type Handle,
  jwt,
  reply,
  startServer,
  type TestServer,
} from "../../test/support/server";
import { redact, secretsOf, toNamedError, UnexpectedResponseError } from "../errors";
import type { Operation } from "./operation";
import { resetClients } from "./reset";

let server: TestServer;
afterEach(async () => {
  resetClients();
  await server?.stop();
});

const REFRESH = "canary-refresh-4711";
const ACCESS = jwt({ sub: "canary-access" });
const VALUE = 'canary "value" 4711';
const PASSWORD = "canary-password-4711";

const CHANGE: Operation<unknown, Record<string, unknown>> = {
  name: "ChangeSecrets",
  type: "mutation",
  text: "mutation ChangeSecrets($input: X!){canaryquery(input: $input){id}}",
};
const VARIABLES = {
  input: {
    id: "SW5zdGFuY2U6MQ==",
    accessToken: VALUE,
    configVariables: [
      {
        key: "Shop",
        values: JSON.stringify([{ name: "password", type: "value", value: PASSWORD }]),
      },
    ],
  },
};

/** Everything that a person or a log may get to see of something. */
function shown(value: unknown): string {
  const parts = [inspect(value, { showHidden: true, depth: 20, getters: true })];
  for (let error = value; error instanceof Error; error = error.cause) {
    parts.push(error.message, String(error.stack), JSON.stringify(error), String(error));
    for (const key of Reflect.ownKeys(error)) parts.push(inspect(Reflect.get(error, key)));
  }
  return parts.join("\n");
}

const echo = [REFRESH, ACCESS, VALUE, JSON.stringify(VALUE), PASSWORD].join(" and ");
const HANDLES: [string, Handle][] = [
  [
    "GraphQL errors that echo",
    (_, response) =>
      reply(response, { errors: [{ message: `Bad value ${echo}`, path: [REFRESH] }] }),
  ],
  [
    "an echoed variable",
    (_, response) =>
      reply(response, {
        errors: [
          {
            message: `Variable "$input" got invalid value {"x": "canary-other"}; Field "x" is not defined.`,
          },
        ],
      }),
  ],
  ["HTML", (_, response) => reply(response, `<html>${echo}`)],
  ["a body of echo", (_, response) => reply(response, `{"x": ${echo}`)],
  ["a status", (_, response) => reply(response, echo, 403)],
  [
    "a redirect",
    (_, response) => reply(response, "", 302, { location: `https://evil.example/${REFRESH}` }),
  ],
  ["a reset", (_, response) => void response.socket?.destroy()],
  ["HTTP 500", (_, response) => reply(response, { errors: [{ message: echo }] }, 500)],
  ["HTTP 400", (_, response) => reply(response, { errors: [{ message: echo }] }, 400)],
];

test.each(HANDLES)("%s shows no secret", async (_, handle) => {
  server = await startServer(handle, (_seen, response) =>
    reply(response, { access_token: ACCESS, expires_in: 60 }),
  );
  const { client, logs } = clientOf(server, { fields: { apiKey: REFRESH }, debug: true });
  const error = await errorOf(client.request(CHANGE, VARIABLES));
  const all = `${shown(error)}\n${logs.join("\n")}\n${shown(client)}${JSON.stringify(client)}`;
  expect(all).not.toContain("canary");
  expect(all).not.toContain(ACCESS);
  expect(error.cause).toBeUndefined();
});

test("a refused refresh token shows no secret", async () => {
  server = await startServer(
    () => {},
    (_, response) => reply(response, { error_description: `${REFRESH} is unknown` }, 401),
  );
  const { client, logs } = clientOf(server, { fields: { apiKey: REFRESH }, debug: true });
  const error = await errorOf(client.request(CHANGE, VARIABLES));
  expect(`${shown(error)}${logs.join()}`).not.toContain("canary");
});

test("the token goes to no other origin", async () => {
  const other = await startServer((_, response) => reply(response, {}));
  server = await startServer((_, response) =>
    reply(response, "", 307, { location: `${other.url}/api` }),
  );
  const error = await errorOf(clientOf(server).client.request(CHANGE, {}));
  expect(error.code).toBe("unexpectedResponse");
  expect(other.api).toHaveLength(0);
  await other.stop();
});

test("a download sends no token, and reports an expired link without it", async () => {
  server = await startServer((seen, response) =>
    seen.path.startsWith("/api/good") ? reply(response, "content") : reply(response, "", 403),
  );
  const { client } = clientOf(server);
  const { body, contentType } = await client.download(`${server.url}/api/good?sig=canary`);
  expect(body.toString()).toBe("content");
  expect(contentType).toBe("application/json");
  expect(server.api[0]?.authorization).toBeUndefined();
  expect(server.tokenRequests).toHaveLength(0);
  const error = await errorOf(client.download(`${server.url}/api/old?sig=canary`));
  expect(error.code).toBe("notFound");
  expect(shown(error)).not.toContain("canary");
  expect((await errorOf(client.download("http://example.com/x"))).code).toBe("unexpectedResponse");
});

test("of what others throw only the name is kept", () => {
  const foreign = new TypeError(`canary ${ACCESS}`, { cause: { config: REFRESH } });
  const error = toNamedError(foreign);
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error.message).toContain("TypeError");
  expect(shown(error)).not.toContain("canary");
  expect(toNamedError(error)).toBe(error);
  expect(toNamedError("canary").message).not.toContain("canary");
});

test("values of config variables and tokens are secrets, names are not", () => {
  const secrets = secretsOf(VARIABLES);
  expect(secrets).toContain(VALUE);
  expect(secrets).toContain(PASSWORD);
  expect(secrets).not.toContain("SW5zdGFuY2U6MQ==");
  expect(redact('The name "Shop" is taken.', secrets)).toBe('The name "Shop" is taken.');
});

test("a number, and a key inside of a value, are secrets too; what labels a value is none", () => {
  const value = JSON.stringify({ key: "AKIA-1", name: "owner", pin: 48151623 });
  const secrets = secretsOf({ input: { configVariables: [{ key: "Shop", value }] } });
  expect([...secrets].sort()).toEqual(["48151623", "AKIA-1", "owner", value].sort());
});

test("a short secret is hidden where it is quoted, and words are left alone", () => {
  expect(redact('"k7" or `k7` is no task7, nor k7', ["k7", ""])).toBe(
    '"***" or `***` is no task7, nor k7',
  );
  const words = "Basic authentication is needed. The basic information, bearer unknown.";
  expect(redact(words)).toBe(words);
  expect(redact("Bearer abc-DEF-123, basic dXNlcjpwYXNz")).toBe("Bearer ***, basic ***");
});
