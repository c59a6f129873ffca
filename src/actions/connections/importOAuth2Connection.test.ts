import { configVariablesOf, userLevelVariablesOf } from "../../../emulator/store/configVariables";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

const ACCESS = "imported-access-token-7f3a";
const REFRESH = "imported-refresh-token-9c1d";

let harness: Harness;
let ofInstance: string;
let ofUser: string;
let plain: string;

beforeAll(async () => {
  harness = await startHarness();
  const { store } = harness.emulator;
  const variables = [...store.instances.values()].flatMap((instance) =>
    configVariablesOf(store, instance),
  );
  const idOf = (key: string) =>
    variables.find((candidate) => candidate.variable.key === key)?.id ?? "";
  ofInstance = idOf("Slack Connection");
  plain = idOf("Greeting");
  ofUser =
    [...store.instances.values()]
      .flatMap((instance) =>
        instance.userLevelConfigs.flatMap((config) =>
          userLevelVariablesOf(store, instance, config),
        ),
      )
      .at(0)?.id ?? "";
});
afterAll(() => harness.stop());

const sent = (operationName: string) => harness.emulator.requests.count({ operationName });
const token = (id: string) => {
  const { store } = harness.emulator;
  for (const instance of store.instances.values()) {
    const views = [
      ...configVariablesOf(store, instance),
      ...instance.userLevelConfigs.flatMap((config) =>
        userLevelVariablesOf(store, instance, config),
      ),
    ];
    const found = views.find((view) => view.id === id);
    if (found) return found.stored;
  }
  return undefined;
};

test("imports the tokens of an instance's connection, refreshed at once", async () => {
  harness.logs.length = 0;
  const result = await harness.run<{ data: { status: number; data: object } }>(
    "importOAuth2Connection",
    {
      configVariableId: ofInstance,
      accessToken: ` ${ACCESS} `,
      refreshToken: REFRESH,
      expiresIn: "3600",
      tokenType: "Bearer",
      additionalTokenFields: '{"instance_url": "https://acme.example.com"}',
    },
  );
  expect(result.data.status).toBe(200);
  expect(result.data.data).toMatchObject({
    updateOAuth2Connection: { instanceConfigVariable: { id: ofInstance, status: "ACTIVE" } },
  });
  expect(token(ofInstance)?.token).toMatchObject({
    access_token: ACCESS,
    refresh_token: REFRESH,
    token_type: "Bearer",
    instance_url: "https://acme.example.com",
  });
  expect(sent("UpdateUserLevelOAuth2Connection")).toBe(0);
  const reported = JSON.stringify(result) + harness.logs.join();
  expect(reported).not.toContain(ACCESS);
  expect(reported).not.toContain(REFRESH);
});

test.each([
  ["organization", "updateScopedOAuth2Connection", "scopedConfigVariable"],
  ["customer", "updateCustomerOAuth2Connection", "customerConfigVariable"],
] as const)("the ID of a connection of the %s goes to %s", async (owner, field, entity) => {
  const { store, requests } = harness.emulator;
  const [record] =
    owner === "organization"
      ? store.scopedConfigVariables.values()
      : store.customerConfigVariables.values();
  requests.clear();
  const result = await harness.run<{ data: { data: object } }>("importOAuth2Connection", {
    configVariableId: record?.id,
    accessToken: ACCESS,
    refreshToken: REFRESH,
  });
  expect(result.data.data).toMatchObject({
    [field]: { [entity]: { id: record?.id, status: "ACTIVE" } },
  });
  expect(record?.value.token).toMatchObject({ access_token: ACCESS, refresh_token: REFRESH });
  expect(requests.count({ path: "/api" })).toBe(1);

  const unknown = await harness.fail("importOAuth2Connection", {
    configVariableId: unknownId(
      owner === "organization" ? "ScopedConfigVariable" : "CustomerConfigVariable",
    ),
    accessToken: ACCESS,
  });
  expect(unknown.code).toBe("rejected");
  expect(unknown.message).toContain("config variable not found");
});

test("a user-level ID goes to the user-level mutation", async () => {
  const before = sent("UpdateOAuth2Connection");
  const result = await harness.run<{ data: { data: object } }>("importOAuth2Connection", {
    configVariableId: ofUser,
    refreshToken: REFRESH,
  });
  expect(result.data.data).toMatchObject({
    updateUserLevelOAuth2Connection: { userLevelConfigVariable: { id: ofUser } },
  });
  expect(token(ofUser)?.token).toMatchObject({ refresh_token: REFRESH });
  expect(sent("UpdateOAuth2Connection")).toBe(before);
  expect(sent("UpdateUserLevelOAuth2Connection")).toBe(1);
});

test("the time of the refresh is the given one", async () => {
  const result = await harness.run<{
    data: { data: { updateOAuth2Connection: { instanceConfigVariable: { refreshAt: string } } } };
  }>("importOAuth2Connection", {
    configVariableId: ofInstance,
    accessToken: ACCESS,
    refreshToken: REFRESH,
    refreshAt: "2030-01-31T13:00:00+01:00",
  });
  const { refreshAt } = result.data.data.updateOAuth2Connection.instanceConfigVariable;
  expect(Date.parse(refreshAt)).toBe(Date.parse("2030-01-31T12:00:00Z"));
});

test.each<[string, Record<string, unknown>]>([
  ["both tokens", { accessToken: ACCESS, refreshToken: REFRESH }],
  ["a refresh token", { refreshToken: REFRESH }],
  ["a blank time", { accessToken: ACCESS, refreshToken: REFRESH, refreshAt: " " }],
])("without a time, %s is refreshed at once", async (_, tokens) => {
  const { store } = harness.emulator;
  for (const { config } of store.instances.values()) config?.delete("Slack Connection");
  await harness.run("importOAuth2Connection", { configVariableId: ofInstance, ...tokens });
  expect(token(ofInstance)?.refreshAt).toBe(Date.UTC(2000, 0, 1));
});

test.each<[string, Record<string, unknown>]>([
  ["no time", {}],
  ["a blank time", { refreshAt: " " }],
  ["the default time", { refreshAt: "2000-01-01T00:00:00Z" }],
])("an access token alone is sent without a refresh: %s", async (_, params) => {
  const { store } = harness.emulator;
  for (const { config } of store.instances.values()) config?.delete("Slack Connection");
  const tokens = { accessToken: ACCESS, ...params };
  await harness.run("importOAuth2Connection", { configVariableId: ofInstance, ...tokens });
  expect(token(ofInstance)?.token).toMatchObject({ access_token: ACCESS });
  expect(token(ofInstance)?.refreshAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(Date.now());
});

test.each<[string, Record<string, unknown>, RegExp]>([
  [
    "a past refresh without a refresh token",
    { accessToken: ACCESS, refreshAt: "2025-01-31T13:00:00Z" },
    /Refresh At is in the past, but without Refresh Token the access token cannot be refreshed/,
  ],
  ["no token at all", {}, /Access Token and Refresh Token are both missing/],
  [
    "blank tokens",
    { accessToken: " ", refreshToken: "" },
    /Access Token and Refresh Token are both missing/,
  ],
  ["a time that is none", { accessToken: ACCESS, refreshAt: "tomorrow" }, /Refresh At must be a/],
  [
    "a lifetime that is none",
    { accessToken: ACCESS, expiresIn: "soon" },
    /Expires In Seconds must be/,
  ],
  [
    "a secret for the additional fields",
    { accessToken: ACCESS, additionalTokenFields: JSON.stringify(REFRESH) },
    /Additional Token Fields must be a JSON object/,
  ],
  [
    "broken JSON for the additional fields",
    { accessToken: ACCESS, additionalTokenFields: `{"x": "${REFRESH}` },
    /Additional Token Fields must be JSON/,
  ],
  [
    "the ID of an instance",
    { accessToken: ACCESS, configVariableId: unknownId("Instance") },
    /is the ID of an instance. Enter the ID of an instance's config variable or a user-level/,
  ],
])("refuses %s before anything is sent", async (_, params, expected) => {
  harness.emulator.requests.clear();
  const error = await harness.fail("importOAuth2Connection", {
    configVariableId: ofInstance,
    ...params,
  });
  expect(error.message).toMatch(/^Import OAuth 2.0 Connection: /);
  expect(error.message).toMatch(expected);
  expect(error.message).not.toMatch(new RegExp(`${ACCESS}|${REFRESH}`));
  expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
});

test("what the API rejects is reported without a token", async () => {
  const error = await harness.fail("importOAuth2Connection", {
    configVariableId: plain,
    accessToken: ACCESS,
  });
  expect(error.code).toBe("rejected");
  expect(error.message).toContain("not an OAuth 2.0 connection");
  expect(error.message).not.toContain(ACCESS);
});
