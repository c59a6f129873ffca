import type { PlatformEvent } from "../store";
import { createTestApi, type Data } from "./testing";

function setUp(options = { instances: 0 }) {
  const api = createTestApi(options);
  const events: string[] = [];
  api.store.onEvent((event: PlatformEvent) => events.push(event.type));
  const customer = (name: string) =>
    [...api.store.customers.values()].find((one) => one.name === name)?.id ?? "";
  const instance = (name: string, customerName: string) => {
    const found = [...api.store.instances.values()].find(
      (one) => one.name === name && one.customerId === customer(customerName),
    );
    if (!found) throw new Error(`There is no instance "${name}".`);
    return found;
  };
  const draft = (name: string) => {
    const found = [...api.store.drafts.values()].find((one) => one.name === name);
    if (!found) throw new Error(`There is no integration "${name}".`);
    return found;
  };
  const version = (name: string, number: number) => {
    const found = api.store.versions.get(draft(name).versionSequenceId)?.[number - 1];
    if (!found) throw new Error(`There is no version ${number} of "${name}".`);
    return found;
  };
  /** The values of an instance's config variables, by key. */
  const values = async (instanceId: string) => {
    const { configVariables } = await api.operation("ListConfigVariables", { instanceId });
    return new Map<string, Data>(
      configVariables.nodes.map((node: Data) => [node.requiredConfigVariable.key, node]),
    );
  };
  return { ...api, events, customer, instance, draft, version, values };
}

const fieldsOf = (payload: { errors: { field: string }[] }) =>
  payload.errors.map((error) => error.field);
const pairs = (values: Record<string, unknown>) =>
  JSON.stringify(Object.entries(values).map(([name, value]) => ({ name, type: "value", value })));

describe("createInstance", () => {
  test("needs configuration until its connections are set, then can be deployed", async () => {
    const { mutate, events, customer, version } = setUp();
    const { instance, errors } = await mutate("CreateInstance", {
      name: "Order Sync",
      customer: customer("Delta Robotics"),
      integration: version("Order Sync", 3).id,
      configVariables: [{ key: "Batch Size", value: "10" }],
    });
    expect(errors).toEqual([]);
    expect(instance).toMatchObject({
      needsDeploy: true,
      deployedVersion: 0,
      configState: "NEEDS_INSTANCE_CONFIGURATION",
      integration: { versionNumber: 3 },
    });
    expect(instance.flowConfigs.nodes.map((node: Data) => node.flow.name)).toEqual([
      "Import Orders",
      "Get Order Status",
      "Reconcile Stock",
    ]);
    const id = instance.id;
    const refused = await mutate("DeployInstance", { id });
    expect(refused.instance).toBeNull();
    expect(refused.errors[0].messages[0]).toContain('"ERP Connection", "Slack Connection"');
    const forced = await mutate("DeployInstance", { id, force: true });
    expect(forced.instance).toMatchObject({ needsDeploy: false, deployedVersion: 3 });
    expect(events).toEqual(["instance.created", "instance.deployed"]);
  });

  test("an integration's own ID stands for its newest version", async () => {
    const { mutate, customer, draft } = setUp();
    const { instance } = await mutate("CreateInstance", {
      name: "Newest",
      customer: customer("Delta Robotics"),
      integration: draft("Team Notifications").id,
    });
    expect(instance.integration.versionNumber).toBe(2);
  });

  test.each([
    [{ name: " " }, "name"],
    [{ customer: "nobody" }, "customer"],
    [{ integration: "nothing" }, "integration"],
    [{ configVariables: [{ key: "No such", value: "" }] }, "configVariables"],
  ])("%j is rejected and leaves nothing behind", async (change, field) => {
    const { mutate, customer, version, store, events } = setUp();
    const before = store.instances.size;
    const payload = await mutate("CreateInstance", {
      name: "New",
      customer: customer("Delta Robotics"),
      integration: version("Order Sync", 1).id,
      ...change,
    });
    expect(payload.instance).toBeNull();
    expect(fieldsOf(payload)).toEqual([field]);
    expect(store.instances.size).toBe(before);
    expect(events).toEqual([]);
  });

  test("an integration that was never published, or of another customer, is rejected", async () => {
    const { mutate, customer, draft } = setUp();
    const input = { name: "Labels", integration: draft("Shipping Labels").id };
    const payload = await mutate("CreateInstance", {
      ...input,
      customer: customer("Atlas Logistics"),
    });
    expect(payload.errors[0]).toMatchObject({ field: "integration" });
    expect(payload.errors[0].messages[0]).toContain("no published version");
    await mutate("PublishIntegration", { id: input.integration });
    const other = await mutate("CreateInstance", { ...input, customer: customer("Café Zürich") });
    expect(other.errors[0].messages[0]).toContain("another customer");
  });
});

describe("updateInstance", () => {
  test("resets the config variables that it does not name", async () => {
    const { mutate, instance, values } = setUp();
    const { id } = instance("Order Sync", "Atlas Logistics");
    expect((await values(id)).get("Greeting").value).toBe("Guten Tag");
    const { errors, instance: updated } = await mutate("UpdateInstance", {
      id,
      configVariables: [{ key: "Batch Size", value: "7" }],
    });
    expect(errors).toEqual([]);
    const after = await values(id);
    expect(after.get("Batch Size").value).toBe("7");
    expect(after.get("Greeting").value).toBe("Hello");
    expect(after.get("Slack Connection").status).toBe("PENDING");
    expect(updated).toMatchObject({
      needsDeploy: true,
      configState: "NEEDS_INSTANCE_CONFIGURATION",
    });
  });

  test("without config variables it touches none", async () => {
    const { mutate, instance, values, events } = setUp();
    const record = instance("Order Sync", "Atlas Logistics");
    await mutate("UpdateInstance", { id: record.id, name: "Orders", labels: [], enabled: false });
    expect((await values(record.id)).get("Greeting").value).toBe("Guten Tag");
    expect(record).toMatchObject({
      name: "Orders",
      labels: [],
      enabled: false,
      needsDeploy: false,
    });
    await mutate("UpdateInstance", { id: record.id, enabled: true });
    expect(events).toEqual([
      "instance.updated",
      "instance.disabled",
      "instance.updated",
      "instance.enabled",
    ]);
  });

  test("moves an instance to another version of its integration only", async () => {
    const { mutate, instance, version } = setUp();
    const record = instance("Order Sync (old)", "Café Zürich");
    const other = await mutate("UpdateInstance", {
      id: record.id,
      integration: version("Team Notifications", 1).id,
    });
    expect(fieldsOf(other)).toEqual(["integration"]);
    const { instance: moved } = await mutate("UpdateInstance", {
      id: record.id,
      integration: version("Order Sync", 2).id,
    });
    expect(moved).toMatchObject({
      needsDeploy: true,
      deployedVersion: 1,
      integration: { versionNumber: 2 },
    });
  });

  test("a rejected value changes nothing at all", async () => {
    const { mutate, instance, version } = setUp();
    const record = instance("Order Sync (old)", "Café Zürich");
    const before = JSON.stringify(record);
    const payload = await mutate("UpdateInstance", {
      id: record.id,
      name: "New name",
      integration: version("Order Sync", 2).id,
      configVariables: [{ key: "Batch Size", value: "many" }],
    });
    expect(fieldsOf(payload)).toEqual(["configVariables"]);
    expect(JSON.stringify(record)).toBe(before);
  });
});

describe("updateInstanceConfigVariables", () => {
  test("changes only what it names", async () => {
    const { mutate, instance, values } = setUp();
    const { id } = instance("Order Sync", "Atlas Logistics");
    const { errors, instance: updated } = await mutate("UpdateInstanceConfigVariables", {
      id,
      configVariables: [
        { key: "Recipients", value: `["a@b.example"]` },
        { key: "Import Schedule", scheduleType: "day", timeZone: "Asia/Tokyo", value: "04:00" },
      ],
    });
    expect(errors).toEqual([]);
    expect(updated.needsDeploy).toBe(true);
    const after = await values(id);
    expect(after.get("Recipients").value).toBe(`["a@b.example"]`);
    expect(after.get("Import Schedule")).toMatchObject({
      scheduleType: "DAY",
      timeZone: "Asia/Tokyo",
    });
    expect(after.get("Greeting").value).toBe("Guten Tag");
  });

  test("a connection keeps the inputs that are omitted, and returns no secret", async () => {
    const { mutate, instance, values } = setUp();
    const record = instance("Order Sync", "Atlas Logistics");
    const set = (inputs: Record<string, unknown>) =>
      mutate("UpdateInstanceConfigVariables", {
        id: record.id,
        configVariables: [{ key: "ERP Connection", values: pairs(inputs) }],
      });
    expect((await set({ username: "new", apiKey: "" })).errors).toEqual([]);
    const shown = (await values(record.id)).get("ERP Connection");
    expect(shown.value).toBeNull();
    expect(
      Object.fromEntries(shown.inputs.nodes.map((node: Data) => [node.name, node.value])),
    ).toEqual({ endpoint: "https://erp.atlas.example", username: "new", apiKey: "", debug: "" });
    const stored = record.config?.get("ERP Connection")?.inputs;
    expect(stored?.apiKey?.value).toBe("atlas-erp-secret");
    expect(JSON.stringify([...(await values(record.id)).values()])).not.toContain('secret"');
    await set({ apiKey: "changed" });
    expect(record.config?.get("ERP Connection")?.inputs?.apiKey?.value).toBe("changed");
  });

  test.each([
    [{ key: "Nope", value: "x" }, "not found"],
    [{ key: "Batch Size", value: "ten" }, "must be a number"],
    [{ key: "Batch Size", value: "" }, "must be a number"],
    [{ key: "Sync?", value: "yes" }, "must be true or false"],
    [{ key: "Start Date", value: "2026-02-31" }, "must be a date"],
    [{ key: "Last Import", value: "today" }, "must be a timestamp"],
    [{ key: "Order Status", value: "lost" }, "must be one of: open, paid, shipped"],
    [{ key: "Address Form", value: "{" }, "must be valid JSON"],
    [{ key: "Recipients", value: "a" }, "JSON list of strings"],
    [{ key: "Recipients", value: "[1]" }, "JSON list of strings"],
    [{ key: "Field Map", value: `{"a": "b"}` }, "objects with key and value"],
    [{ key: "Import Schedule", scheduleType: "fortnight", value: "1" }, "not a schedule type"],
    [{ key: "Import Schedule", scheduleType: "custom", value: "soon" }, "cron expression"],
    [{ key: "Import Schedule", value: "* * * * *", timeZone: "Mars" }, "not a time zone"],
    [{ key: "Greeting", values: "[]" }, 'takes "value"'],
    [{ key: "ERP Connection", value: "x" }, "must be a JSON list"],
    [{ key: "ERP Connection", values: pairs({ user: "x" }) }, 'no input "user"'],
    [{ key: "ERP Connection", values: pairs({ username: 1 }) }, "text value"],
  ])("%j is rejected", async (variable, message) => {
    const { mutate, instance, values } = setUp();
    const { id } = instance("Order Sync", "Atlas Logistics");
    const payload = await mutate("UpdateInstanceConfigVariables", {
      id,
      configVariables: [{ key: "Mapping Script", value: "changed" }, variable],
    });
    expect(payload.instance).toBeNull();
    expect(payload.errors[0].messages[0]).toContain(message);
    expect((await values(id)).get("Mapping Script").value).not.toBe("changed");
  });
});

describe("the end of an instance", () => {
  test("only a disabled one can be deleted", async () => {
    const { mutate, instance, operation, events } = setUp();
    const { id } = instance("Onboarding", "Evergreen Clinics");
    expect(fieldsOf(await mutate("DeleteInstance", { id }))).toEqual(["id"]);
    await mutate("UpdateInstance", { id, enabled: false });
    expect((await mutate("DeleteInstance", { id })).errors).toEqual([]);
    expect(await operation("GetInstance", { instanceId: id })).toBeNull();
    expect(events.at(-1)).toBe("instance.deleted");
  });

  test("a flow config is tested in its deployed and enabled instance", async () => {
    const { run, mutate, store, instance } = setUp();
    const { id } = instance("Onboarding", "Evergreen Clinics");
    const test = async (flowConfig: string) =>
      (
        await run(
          `mutation ($id: ID!) { testInstanceFlowConfig(input: { id: $id, payload: "{\\"order\\":7}" }) {
            testInstanceFlowConfigResult { statusCode flowConfig { id } execution { id status isTestExecution } }
            errors { field messages }
          } }`,
          { id: flowConfig },
        )
      ).testInstanceFlowConfig;
    const { instance: found } = await run(
      `query ($id: ID!) { instance(id: $id) { flowConfigs { nodes { id } } } }`,
      { id },
    );
    const flowConfig = found.flowConfigs.nodes[0].id;
    const { testInstanceFlowConfigResult: result, errors } = await test(flowConfig);
    expect(errors).toEqual([]);
    expect(result).toMatchObject({
      statusCode: 200,
      flowConfig: { id: flowConfig },
      execution: { status: "SUCCESS", isTestExecution: false },
    });
    expect(store.executions.get(result.execution.id)).toMatchObject({
      instanceId: id,
      request: { payload: '{"order":7}' },
    });
    await mutate("UpdateInstance", { id, enabled: false });
    expect(fieldsOf(await test(flowConfig))).toEqual(["id"]);
    expect(fieldsOf(await test(id))).toEqual(["id"]);
  });

  test("the test instance of an integration is updated, and neither deployed nor deleted", async () => {
    const { mutate, draft, run } = setUp();
    const { id: integration, systemInstanceId: id } = draft("Order Sync");
    const inDebug = async () =>
      (await run("query ($id: ID!) { instance(id: $id) { globalDebug } }", { id })).instance;
    expect(await inDebug()).toEqual({ globalDebug: false });
    expect((await mutate("UpdateInstance", { id, globalDebug: true })).errors).toEqual([]);
    expect(await inDebug()).toEqual({ globalDebug: true });
    expect(fieldsOf(await mutate("UpdateInstance", { id, integration }))).toEqual(["integration"]);
    for (const operation of ["DeployInstance", "DeleteInstance"]) {
      expect(fieldsOf(await mutate(operation, { id }))).toEqual(["id"]);
    }
  });
});

test("a bulk upgrade moves every instance, and some then need configuration", async () => {
  const { mutate, operation, draft, store } = setUp({ instances: 60 });
  const integration = draft("Inventory Feed");
  const payload = await mutate("UpdateInstancesToLatest", { id: integration.id });
  expect(payload.integration).toMatchObject({ id: integration.id, versionNumber: 4 });
  const ids = (store.versions.get(integration.versionSequenceId) ?? []).map(({ id }) => id);
  const moved = [...store.instances.values()].filter((one) => ids.includes(one.integrationId));
  expect(moved).toHaveLength(64);
  expect(new Set(moved.map((one) => one.integrationId))).toEqual(new Set([ids.at(-1)]));
  const states = new Set<string>();
  for (const { id } of moved) {
    const { configState, needsDeploy, deployedVersion } = await operation("GetInstance", {
      instanceId: id,
    });
    states.add(configState);
    expect(needsDeploy || deployedVersion === 4).toBe(true);
  }
  expect([...states].sort()).toEqual(["FULLY_CONFIGURED", "NEEDS_INSTANCE_CONFIGURATION"]);
});

test("an integration without a published version upgrades nothing", async () => {
  const { mutate, draft } = setUp();
  const payload = await mutate("UpdateInstancesToLatest", { id: draft("Shipping Labels").id });
  expect(fieldsOf(payload)).toEqual(["id"]);
});

describe("the API keys of an instance's flows", () => {
  const setKeys = `mutation ($id: ID!, $flowConfigs: [InputInstanceFlowConfig]) {
    updateInstance(input: { id: $id, flowConfigs: $flowConfigs }) {
      instance { flowConfigs { nodes { apiKeys flow { id } } } }
      errors { field messages }
    }
  }`;
  const setUpFlows = () => {
    const api = createTestApi({ instances: 0 });
    const [draft] = api.store.drafts.values();
    if (!draft) throw new Error("Drafts are seeded.");
    const [flow] = draft.flows;
    const update = async (flowConfigs: object[]) =>
      (await api.run(setKeys, { id: draft.systemInstanceId, flowConfigs })).updateInstance;
    return { flowId: flow?.id, update };
  };

  test("are set, and removed again", async () => {
    const { flowId, update } = setUpFlows();
    const keysAfter = async (apiKeys: string[]) => {
      const { instance } = await update([{ flowId, apiKeys }]);
      const { nodes } = instance.flowConfigs;
      return nodes.find(({ flow }: { flow: { id: string } }) => flow.id === flowId).apiKeys;
    };
    expect(await keysAfter(["one", "two"])).toEqual(["one", "two"]);
    expect(await keysAfter([])).toEqual([]);
  });

  test.each([
    [{ flowId: "nope", apiKeys: ["one"] }, 'The instance has no flow "nope".'],
    [{ apiKeys: [" "] }, "An API key is blank."],
  ])("%j is rejected", async (flowConfig, message) => {
    const { flowId, update } = setUpFlows();
    const { instance, errors } = await update([{ flowId, ...flowConfig }]);
    expect(instance).toBeNull();
    expect(errors).toEqual([{ field: "flowConfigs", messages: [message] }]);
  });
});
