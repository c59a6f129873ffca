import { inspect } from "node:util";
import { type Harness, startHarness } from "../../test/support/harness";
import { validParams } from "../../test/support/params";
import { reply, startServer, type TestServer } from "../../test/support/server";

const SECRET = "canary-4711";
const PIN = 47114711;
const SHORT = "k7";

let harness: Harness;
let server: TestServer;
let params: Record<string, Record<string, unknown>>;
let orders: { instanceId: string; integrationId: string };

beforeAll(async () => {
  harness = await startHarness();
  params = validParams(harness.emulator.store);
  const order = [...harness.emulator.store.instances.values()].find(
    ({ name }) => name === "Order Sync",
  );
  if (!order) throw new Error("The emulator has no such instance.");
  orders = { instanceId: order.id, integrationId: order.integrationId };
  // As the emulator answers, but that each mutation is rejected with all that it was sent.
  server = await startServer(
    async (seen, response) => {
      const query = String(seen.body.query);
      if (query.startsWith("mutation")) {
        const field = /\{\s*(?:\w+\s*:\s*)?(\w+)\(/.exec(query)?.[1] ?? "";
        reply(response, {
          data: { [field]: { errors: [{ field: "__all__", messages: reported(seen) }] } },
        });
        return;
      }
      const result = await fetch(`${harness.emulator.url}/api`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: seen.authorization ?? "" },
        body: JSON.stringify(seen.body),
      });
      reply(response, await result.text(), result.status);
    },
    async (seen, response) => {
      const result = await fetch(`${harness.emulator.url}/auth/refresh`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(seen.body),
      });
      reply(response, await result.text(), result.status);
    },
  );
});
afterAll(async () => {
  await server.stop();
  await harness.stop();
});

function reported({ body }: { body: { variables?: Record<string, unknown> } }): string[] {
  const input = body.variables?.input as Record<string, unknown>;
  return [
    JSON.stringify(input),
    `${SECRET} is refused.`,
    `"${SHORT}" is too short.`,
    `'${input.name ?? input.tokenType}' is taken.`,
  ];
}

const connection = () => ({
  ...harness.connection,
  fields: { ...harness.connection.fields, endpoint: server.url },
});

const configVariables = { Greeting: SECRET, "ERP Connection": { apiKey: SHORT } };

test.each([
  ["createInstance", { name: "Harbor Orders", configVariables }],
  ["updateInstance", { name: "Harbor Orders", configVariables }],
  ["updateInstanceConfigVariables", { configVariables }],
  ["setCustomerConnection", { inputs: { username: SECRET, apiKey: SHORT, endpoint: PIN } }],
  [
    "importOAuth2Connection",
    {
      accessToken: SECRET,
      refreshToken: SHORT,
      additionalTokenFields: JSON.stringify({ name: SECRET, pin: PIN, key: SECRET }),
    },
  ],
])("%s repeats no value that it sent, whatever the API says", async (key, given) => {
  const error = await harness.fail(key, {
    ...params[key],
    ...("configVariables" in given ? orders : {}),
    ...given,
    connection: connection(),
  });
  expect(error.code).toBe("rejected");
  const shown = `${inspect(error, { showHidden: true, depth: 9 })}${JSON.stringify(error)}${error.stack}`;
  expect(shown).toContain("*** is refused.");
  for (const secret of [SECRET, String(PIN), `"${SHORT}"`]) expect(shown).not.toContain(secret);
  if ("name" in given) expect(error.message).toContain("'Harbor Orders' is taken.");
});

test("returned payload errors repeat no value that was sent either", async () => {
  const output = await harness.run("updateInstance", {
    ...orders,
    name: "Harbor Orders",
    configVariables,
    failOnErrors: false,
    connection: connection(),
  });
  const shown = JSON.stringify(output);
  expect(shown).toContain("*** is refused.");
  expect(shown).toContain("'Harbor Orders' is taken.");
  for (const secret of [SECRET, `"${SHORT}"`]) expect(shown).not.toContain(secret);
});

test.each([
  ["may have been made", { data: { deployInstance: null } }, "unknown", "might have been made"],
  ["was not made", {}, "notExecuted", "Nothing was changed."],
])("a raw mutation with errors says that the change %s", async (_, data, outcome, reported) => {
  const api = await startServer((_seen, response) =>
    reply(response, { ...data, errors: [{ message: "Failed." }] }),
  );
  const error = await harness.fail("rawRequest", {
    query: 'mutation { deployInstance(input: { id: "x" }) { errors { field } } }',
    connection: {
      ...harness.connection,
      fields: { ...harness.connection.fields, endpoint: api.url },
    },
  });
  await api.stop();
  expect(error).toMatchObject({ code: "rejected", outcome });
  expect(error.message).toContain(reported);
});

test.each(["createCustomer", "updateCustomer", "updateUser", "updateIntegration"])(
  "%s repeats what the API says of names and IDs",
  async (key) => {
    const given = { ...params[key], name: "Harbor Freight" };
    const error = await harness.fail(key, { ...given, connection: connection() });
    expect(error.message).toContain("'Harbor Freight' is taken.");
    expect(error.message).not.toContain("***");
  },
);
