import {
  clientOf,
  errorOf,
  MUTATION,
  QUERY,
  reply,
  startServer,
  type TestServer,
} from "../../../test/support/server";
import { resetClients } from "../reset";

let server: TestServer;
afterEach(async () => {
  resetClients();
  await server.stop();
});

const DONE = { data: { change: { id: "1" } } };
const WHOLE = JSON.stringify({ data: { me: { id: "1", list: [1, { a: "text" }] } } });

test.each(Array.from({ length: WHOLE.length - 1 }, (_, index) => index + 1))(
  "JSON that ends after %i characters is reported as such",
  async (length) => {
    server = await startServer((_, response) => reply(response, WHOLE.slice(0, length)));
    const error = await errorOf(clientOf(server).client.request(MUTATION, {}));
    expect(error).toMatchObject({ code: "unexpectedResponse", outcome: "unknown" });
    expect(error.message).toContain("JSON that ends too early");
  },
);

test.each([
  ["", "an empty body"],
  ["<!doctype html><title>Sign in</title>", "a web page instead of JSON"],
  ["upstream connect error", "text that is not JSON"],
  ['{"data": {"me": oops}, "x": 1}', "broken JSON"],
  ["{}", "JSON that is not a GraphQL response"],
  ['{"data": null}', "JSON that is not a GraphQL response"],
  ['{"data": []}', "JSON that is not a GraphQL response"],
  ['{"errors": []}', "JSON that is not a GraphQL response"],
  ['{"errors": ["text"]}', "JSON that is not a GraphQL response"],
  ["[]", "JSON that is not a GraphQL response"],
  ["[{}]", "JSON that is not a GraphQL response"],
])("%s is reported as such", async (body, reported) => {
  server = await startServer((_, response) => reply(response, body));
  const error = await errorOf(clientOf(server).client.request(MUTATION, {}));
  expect(error).toMatchObject({ code: "unexpectedResponse", outcome: "unknown" });
  expect(error.message).toContain(reported);
  expect(server.api).toHaveLength(1);
});

test("errors with a part of the data are a rejection that says so", async () => {
  server = await startServer((_, response) =>
    reply(response, {
      data: { me: { id: "1" } },
      errors: [{ message: "No list.", path: ["me", "list"] }, { message: "Nor this" }],
    }),
  );
  const error = await errorOf(clientOf(server).client.request(QUERY, {}));
  expect(error.code).toBe("rejected");
  expect(error.message).toContain("No list (at me.list). Nor this.");
  expect(error.message).toContain("a part of the data");
});

test("null errors and extensions with data are not errors", async () => {
  server = await startServer((_, response) =>
    reply(response, { data: { me: { id: "1" } }, errors: null, extensions: null }),
  );
  const result = await clientOf(server).client.request(QUERY, {});
  expect(result).toEqual({ status: 200, data: { me: { id: "1" } } });
});

test("a raw request returns errors, extensions and the status", async () => {
  const body = { data: { me: null }, errors: [{ message: "no" }], extensions: { cost: 1 } };
  server = await startServer((_, response) => reply(response, body, 400));
  const result = await clientOf(server).client.requestRaw(
    { ...QUERY, types: undefined } as never,
    {},
  );
  expect(result).toEqual({ status: 400, data: body });
});

test.each([
  ["before anything was executed", { errors: [{ message: "no" }] }, "notExecuted"],
  ["after something was executed", { data: null, errors: [{ message: "no" }] }, "unknown"],
])("a mutation that was rejected %s says so", async (_, body, outcome) => {
  server = await startServer((_seen, response) => reply(response, body));
  const error = await errorOf(clientOf(server).client.request(MUTATION, {}));
  expect(error).toMatchObject({ code: "rejected", outcome });
});

test.each([
  [
    "a field's message speaks of a service that it has called",
    { data: { change: null }, errors: [{ message: "Shop: too many requests", path: ["change"] }] },
  ],
  [
    "a field's message speaks of a token",
    { data: { change: null }, errors: [{ message: "The token has expired", path: ["change"] }] },
  ],
  [
    "one of its fields failed otherwise",
    {
      data: { one: null, two: null },
      errors: [
        { message: "Timed out.", path: ["one"] },
        { message: "x", path: ["two"], extensions: { code: "THROTTLED" } },
      ],
    },
  ],
  ["there is a path without data at all", { errors: [{ message: "Failed.", path: ["change"] }] }],
])("a mutation may have been executed, and is sent once, where %s", async (_, body) => {
  server = await startServer((_seen, response) => reply(response, body));
  const error = await errorOf(clientOf(server).client.request(MUTATION, {}));
  expect(error).toMatchObject({ code: "rejected", outcome: "unknown" });
  expect(server.api).toHaveLength(1);
});

test("a mutation that is denied was not executed, and says which permission it needs", async () => {
  server = await startServer((_, response) =>
    reply(response, {
      data: { change: null },
      errors: [{ message: "Access is not permitted.", path: ["change"] }],
    }),
  );
  const error = await errorOf(clientOf(server).client.request(MUTATION, {}));
  expect(error).toMatchObject({ code: "rejected", outcome: "notExecuted" });
  expect(error.message).toMatch(/denied access \(change\).*Nothing was changed\..*higher role/);
  expect(server.api).toHaveLength(1);
});

test.each([
  [undefined, "the connection's user lacks the permission."],
  [[], "the connection's user lacks the permission."],
  [["manage"], "the connection's user lacks the permission manage."],
  [["manage", "view"], "the connection's user has none of the permissions manage, view."],
])("a denied operation of the permissions %j says what is lacking", async (permissions, says) => {
  server = await startServer((_, response) =>
    reply(response, { errors: [{ message: "Access is not permitted" }] }),
  );
  const { client } = clientOf(server);
  const error = await errorOf(client.request({ ...MUTATION, permissions }, {}));
  expect(error).toMatchObject({ code: "rejected", outcome: "notExecuted" });
  expect(error.message).toContain(says);
});

test("access that is denied to a part of a query is a missing permission too", async () => {
  server = await startServer((_, response) =>
    reply(response, {
      data: { instance: { id: "x", flowConfigs: null } },
      errors: [{ message: "Access is not permitted", path: ["instance", "flowConfigs"] }],
    }),
  );
  const error = await errorOf(clientOf(server).client.request(QUERY, {}));
  expect(error.code).toBe("rejected");
  expect(error.message).toContain("Access is not permitted (at instance.flowConfigs).");
  expect(error.message).toContain(
    "The connection's user lacks a permission: use the refresh token",
  );
});

test("HTTP 403 with a GraphQL body is a missing permission, whatever it says", async () => {
  server = await startServer((_, response) =>
    reply(
      response,
      { data: { change: null }, errors: [{ message: "Not for this role.", path: ["change"] }] },
      403,
    ),
  );
  const error = await errorOf(clientOf(server).client.request(MUTATION, {}));
  expect(error).toMatchObject({ code: "rejected", outcome: "notExecuted" });
  expect(error.message).toMatch(/denied access.*lacks the permission.*Not for this role/);
  expect(error.message).toContain("Nothing was changed.");
  expect(server.api).toHaveLength(1);
});

test.each([
  [
    "another field failed otherwise",
    [
      { message: "Access is not permitted", path: ["change"] },
      { message: "No.", path: ["other"] },
    ],
    { change: null, other: null },
  ],
  [
    "another field was executed",
    [{ message: "Access is not permitted", path: ["change"] }],
    { change: null, other: { id: "1" } },
  ],
  [
    "another field was executed without a result",
    [{ message: "Access is not permitted", path: ["change"] }],
    { change: null, other: null },
  ],
  [
    "it is a field of the result",
    [{ message: "Access is not permitted", path: ["change", "id"] }],
    { change: null },
  ],
])("a denial where %s leaves the outcome of a mutation unknown", async (_, errors, data) => {
  server = await startServer((_seen, response) => reply(response, { data, errors }));
  const error = await errorOf(clientOf(server).client.request(MUTATION, {}));
  expect(error).toMatchObject({ code: "rejected", outcome: "unknown" });
});

test.each([
  ["in its code", { message: "x", path: ["change"], extensions: { code: "RATE_LIMITED" } }],
  ["in its message", { message: "Too many requests" }],
  ["for want of a user", { message: "You are not authenticated.", path: ["change"] }],
])("a mutation is sent again where it is refused %s", async (_, refusal) => {
  server = await startServer((_seen, response, count) =>
    reply(response, count < 2 ? { data: { change: null }, errors: [refusal] } : DONE),
  );
  await clientOf(server).client.request(MUTATION, {});
  expect(server.api).toHaveLength(2);
});

test("an error below the root is neither throttling nor a refused token for a mutation", async () => {
  server = await startServer((_, response) =>
    reply(response, {
      data: { change: null },
      errors: [
        { message: "x", path: ["change", "id"], extensions: { code: "UNAUTHENTICATED" } },
        { message: "x", path: ["change", "id"], extensions: { code: "THROTTLED" } },
      ],
    }),
  );
  const error = await errorOf(clientOf(server).client.request(MUTATION, {}));
  expect(error).toMatchObject({ code: "rejected", outcome: "unknown" });
  expect(server.api).toHaveLength(1);
});
