import fc from "fast-check";
import type { ConfigVariableView } from "../store/configVariables";
import { configVariablesOf } from "../store/configVariables";
import { createTestApi, type Data } from "./testing";

function setUp() {
  const api = createTestApi({ instances: 0 });
  const instance = (name: string) => {
    const found = [...api.store.instances.values()].find((one) => one.name === name);
    if (!found) throw new Error(`There is no instance "${name}".`);
    return found;
  };
  const variable = (instanceName: string, key: string): ConfigVariableView => {
    const views = configVariablesOf(api.store, instance(instanceName));
    const found = views.find((view) => view.variable.key === key);
    if (!found) throw new Error(`There is no config variable "${key}".`);
    return found;
  };
  return { ...api, instance, variable };
}

describe("updateOAuth2Connection", () => {
  test("activates the connection and returns when it will be refreshed, but no token", async () => {
    const { mutate, store, instance, variable } = setUp();
    const { id } = variable("Order Sync", "Slack Connection");
    const { errors, instanceConfigVariable } = await mutate("UpdateOAuth2Connection", {
      id,
      accessToken: "canary-access",
      refreshToken: "canary-refresh",
      refreshAt: "2020-01-01T00:00:00Z",
      additionalTokenFields: `{"team": "T1"}`,
    });
    expect(errors).toEqual([]);
    expect(instanceConfigVariable).toEqual({
      id,
      status: "ACTIVE",
      refreshAt: "2020-01-01T00:00:00.000Z",
      requiredConfigVariable: { key: "Slack Connection", dataType: "CONNECTION" },
    });
    const stored = instance("Order Sync").config?.get("Slack Connection");
    expect(stored?.token).toMatchObject({
      access_token: "canary-access",
      refresh_token: "canary-refresh",
      team: "T1",
    });
    expect(stored?.inputs?.clientId?.value).toBe("atlas-client");
    expect(store.counters.mutations).toEqual({ updateOAuth2Connection: 1 });
  });

  test.each([
    ["ERP Connection", {}, "id", "not an OAuth 2.0 connection"],
    ["Greeting", {}, "id", "not an OAuth 2.0 connection"],
    ["Slack Connection", { status: "asleep" }, "status", "not a valid status"],
    ["Slack Connection", { expiresIn: -1 }, "expiresIn", "greater than or equal"],
    ["Slack Connection", { additionalTokenFields: "[1]" }, "additionalTokenFields", "JSON object"],
  ])("%s with %j is rejected", async (key, input, field, message) => {
    const { mutate, variable } = setUp();
    const payload = await mutate("UpdateOAuth2Connection", {
      id: variable("Order Sync", key).id,
      accessToken: "token",
      ...input,
    });
    expect(payload.instanceConfigVariable).toBeNull();
    expect(payload.errors[0].field).toBe(field);
    expect(payload.errors[0].messages[0]).toContain(message);
  });

  test("a token is required, and a known ID", async () => {
    const { mutate, instance, variable } = setUp();
    const view = variable("Order Sync", "Slack Connection");
    instance("Order Sync").config?.delete("Slack Connection");
    const without = await mutate("UpdateOAuth2Connection", { id: view.id });
    expect(without.errors[0].field).toBe("accessToken");
    const unknown = await mutate("UpdateOAuth2Connection", { id: "none", accessToken: "x" });
    expect(unknown.errors[0].messages[0]).toContain("not found");
  });

  test("an ID from an earlier run of the same organization is known", async () => {
    const { variable } = setUp();
    const { id } = variable("Team Notifications", "Slack Connection");
    const { errors } = await setUp().mutate("UpdateOAuth2Connection", { id, accessToken: "x" });
    expect(errors).toEqual([]);
  });
});

test("a user-level connection makes its instance fully configured", async () => {
  const { run, mutate, instance } = setUp();
  const { id } = instance("Team Notifications");
  const read = () =>
    run(
      `query ($id: ID!) {
        instance(id: $id) {
          configState
          configVariables { nodes { requiredConfigVariable { key } } }
          userLevelConfigs {
            nodes { configVariables { nodes { id status requiredConfigVariable { key } } } }
          }
        }
      }`,
      { id },
    );
  const before = (await read()).instance;
  expect(before.configState).toBe("NEEDS_USER_LEVEL_CONFIGURATION");
  const keys = before.configVariables.nodes.map((node: Data) => node.requiredConfigVariable.key);
  expect(keys).toEqual(["Channel", "Slack Connection"]);
  const [view] = before.userLevelConfigs.nodes[0].configVariables.nodes;
  expect(view).toMatchObject({ status: "PENDING", requiredConfigVariable: { key: "My Slack" } });
  expect(Buffer.from(view.id, "base64").toString()).toMatch(/^UserLevelConfigVariable:/);
  const payload = await mutate("UpdateUserLevelOAuth2Connection", {
    id: view.id,
    refreshToken: "r",
    expiresIn: 3600,
  });
  expect(payload.userLevelConfigVariable).toMatchObject({
    status: "ACTIVE",
    refreshAt: "2026-10-01T13:00:00.000Z",
  });
  expect((await read()).instance.configState).toBe("FULLY_CONFIGURED");
  const wrong = await mutate("UpdateOAuth2Connection", { id: view.id, accessToken: "x" });
  expect(wrong.errors[0].field).toBe("id");
});

describe("what is read can be written back unchanged", () => {
  const text = fc.string({ unit: "grapheme", minLength: 0, maxLength: 20 });
  const values = fc.record({
    Greeting: text,
    "Batch Size": fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    "Sync?": fc.boolean().map(String),
    "Order Status": fc.constantFrom("open", "paid", "shipped"),
    Recipients: fc.array(text).map((list) => JSON.stringify(list)),
    "Field Map": fc
      .array(fc.record({ key: text, value: text }))
      .map((list) => JSON.stringify(list)),
    "Address Form": fc.jsonValue().map((value) => JSON.stringify(value)),
  });
  const toInputs = (record: Record<string, string>) =>
    Object.entries(record).map(([key, value]) => ({ key, value }));

  test("for any values", async () => {
    const { mutate, operation, instance } = setUp();
    const { id } = instance("Order Sync");
    const read = async () =>
      (await operation("ListConfigVariables", { instanceId: id })).configVariables.nodes;
    await fc.assert(
      fc.asyncProperty(values, async (wanted) => {
        const configVariables = toInputs(wanted);
        expect(
          (await mutate("UpdateInstanceConfigVariables", { id, configVariables })).errors,
        ).toEqual([]);
        const before = await read();
        const back = before.map((node: Data) => ({
          key: node.requiredConfigVariable.key,
          ...(node.inputs
            ? {
                values: JSON.stringify(
                  node.inputs.nodes.map(({ name, value }: Data) => ({
                    name,
                    type: "value",
                    value,
                  })),
                ),
              }
            : { value: node.value }),
          ...(node.scheduleType && { scheduleType: node.scheduleType, timeZone: node.timeZone }),
        }));
        expect(
          (await mutate("UpdateInstanceConfigVariables", { id, configVariables: back })).errors,
        ).toEqual([]);
        expect(await read()).toEqual(before);
      }),
      { numRuns: 50 },
    );
    expect(instance("Order Sync").config?.get("ERP Connection")?.inputs?.apiKey?.value).toBe(
      "atlas-erp-secret",
    );
  });
});

describe("a connection whose inputs have values in the definition", () => {
  const DEFINITION = `
name: Templated
requiredConfigVars:
  - key: ERP
    dataType: connection
    connection: { key: apiKey, component: { key: northwind-erp, isPublic: false, version: LATEST } }
    inputs:
      endpoint: { type: value, value: "https://erp.example.com" }
      username: { type: value, value: north }
      apiKey: { type: value, value: s3cret }
      debug: { meta: { visibleToOrgDeployer: true } }
flows:
  - name: Flow
    steps:
      - { name: Trigger, isTrigger: true, action: { key: webhook, component: { key: webhook-triggers } } }
`;
  const READ = `query ($id: ID!) { instance(id: $id) {
    configState
    configVariables { nodes { status inputs { nodes { name value } } } }
  } }`;
  const importIt = async (definition = DEFINITION) => {
    const api = setUp();
    const imported = await api.mutate("ImportIntegration", { definition });
    const draft = api.store.integrations.get(imported.integration.id);
    if (!draft) throw new Error("Nothing was imported.");
    const read = async (id: string) => {
      const { instance } = await api.run(READ, { id });
      const [{ status, inputs }] = instance.configVariables.nodes;
      const values = inputs.nodes.map(({ name, value }: Data) => [name, value]);
      return { configState: instance.configState, status, inputs: Object.fromEntries(values) };
    };
    return { ...api, draft, read };
  };

  test("is active, and a test instance shows its developer the secrets", async () => {
    const { draft, read } = await importIt();
    expect(await read(draft.systemInstanceId)).toEqual({
      configState: "FULLY_CONFIGURED",
      status: "ACTIVE",
      inputs: {
        endpoint: "https://erp.example.com",
        username: "north",
        apiKey: "s3cret",
        debug: "",
      },
    });
  });

  test("an instance has them until it has its own, and never shows a secret", async () => {
    const { draft, read, mutate, store } = await importIt();
    const published = await mutate("PublishIntegration", { id: draft.id });
    const customer = [...store.customers.values()].find(({ isSystem }) => !isSystem);
    const { instance } = await mutate("CreateInstance", {
      name: "Templated",
      customer: customer?.id,
      integration: published.integration.id,
    });
    const untouched = { endpoint: "https://erp.example.com", username: "north", apiKey: "" };
    expect(await read(instance.id)).toMatchObject({ status: "ACTIVE", inputs: untouched });
    await mutate("UpdateInstanceConfigVariables", {
      id: instance.id,
      configVariables: [
        { key: "ERP", values: '[{"name":"username","type":"value","value":"atlas"}]' },
      ],
    });
    const inputs = { ...untouched, username: "atlas" };
    expect(await read(instance.id)).toMatchObject({ status: "ACTIVE", inputs });
  });

  test("is pending where a required one has none", async () => {
    const { draft, read } = await importIt(DEFINITION.replace("value: s3cret", 'value: ""'));
    expect(await read(draft.systemInstanceId)).toMatchObject({
      configState: "NEEDS_INSTANCE_CONFIGURATION",
      status: "PENDING",
    });
  });
});
