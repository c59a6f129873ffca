import type { PlatformEvent } from "../store";
import { createTestApi } from "./testing";

function setUp() {
  const api = createTestApi({ instances: 0 });
  const events: string[] = [];
  api.store.onEvent((event: PlatformEvent) => events.push(event.type));
  const draft = (name: string) => {
    const found = [...api.store.drafts.values()].find((one) => one.name === name);
    if (!found) throw new Error(`There is no integration "${name}".`);
    return found;
  };
  return { ...api, events, draft };
}

const fieldsOf = (payload: { errors: { field: string }[] }) =>
  payload.errors.map((error) => error.field);

// Odd on purpose: a comment, quotes, a long line and other alphabets must survive.
const DEFINITION = `# Made by hand
definitionVersion: 7
name: "Grüße 送信"
description: 'Says hello — in every language that the customer of a customer of ours speaks, at length'
labels: [hello, "Trial"]
requiredConfigVars:
  - key: Language
    dataType: picklist
    pickList: [de, ja]
flows:
  - name: Say Hello
    isSynchronous: true
    steps:
      - name: Webhook
        isTrigger: true
        action: { component: { key: webhook-triggers, version: 1, isPublic: true }, key: webhook }
      - name: My Code Block
        action: { component: { key: a-component-nobody-seeded, version: 9, isPublic: true }, key: run }
        inputs:
          text: { type: value, value: "こんにちは" }
`;

describe("importIntegration", () => {
  test("makes an integration that is exported as it came", async () => {
    const { mutate, operation, events } = setUp();
    const { integration, errors } = await mutate("ImportIntegration", { definition: DEFINITION });
    expect(errors).toEqual([]);
    expect(integration).toMatchObject({
      name: "Grüße 送信",
      labels: ["hello", "Trial"],
      versionNumber: 0,
      hasUnpublishedChanges: true,
    });
    const integrationId = integration.id;
    expect((await operation("ExportIntegration", { integrationId })).definition).toBe(DEFINITION);
    const details = await operation("GetIntegration", { integrationId });
    expect(details.flows.nodes).toHaveLength(1);
    expect(details.flows.nodes[0]).toMatchObject({
      name: "Say Hello",
      isSynchronous: true,
      trigger: { action: { key: "webhook" } },
    });
    expect(details.requiredConfigVariables.nodes).toMatchObject([
      { key: "Language", dataType: "PICKLIST", pickList: ["de", "ja"] },
    ]);
    expect(events).toEqual(["integration.created"]);
  });

  test("a definition of a megabyte comes back unchanged", async () => {
    const { mutate, operation } = setUp();
    const definition = `${DEFINITION}documentation: |\n${"  長い文書。 A long document.\n".repeat(30_000)}`;
    const { integration } = await mutate("ImportIntegration", { definition });
    const exported = await operation("ExportIntegration", { integrationId: integration.id });
    expect(exported.definition === definition).toBe(true);
  });

  test("of an existing integration makes a new draft of it, keeping the IDs of its flows", async () => {
    const { mutate, operation, draft } = setUp();
    const before = draft("Customer Onboarding");
    const flowId = before.flows[0]?.id;
    const definition = before.definition.replace("name: Welcome", "name: Greet");
    const { integration } = await mutate("ImportIntegration", {
      integrationId: before.id,
      definition,
    });
    expect(integration).toMatchObject({
      id: before.id,
      hasUnpublishedChanges: true,
      versionNumber: 1,
    });
    const flows = await operation("ListFlows", { integrationId: before.id });
    expect(flows.flows.nodes).toMatchObject([{ id: flowId, name: "Greet" }]);
  });

  test("only with replace does a low-code integration take the place of a code-native one", async () => {
    const { mutate, draft } = setUp();
    const integrationId = draft("Contact Sync").id;
    const input = { integrationId, definition: DEFINITION };
    expect(fieldsOf(await mutate("ImportIntegration", input))).toEqual(["replace"]);
    const { integration } = await mutate("ImportIntegration", { ...input, replace: true });
    expect(integration).toMatchObject({ id: integrationId, isCodeNative: false });
  });

  test.each([
    ["name: [", "not valid YAML"],
    ["", "may not be blank"],
    ["- a\n- b\n", "must be a YAML mapping"],
    ["description: nameless\n", 'no "name"'],
    [`name: ${"x".repeat(300)}\n`, "at most 255"],
    ["name: a\nflows: none\n", "must be a list"],
    ["name: a\nflows: [{ name: f, steps: [] }]\n", "no trigger"],
    ["name: a\nrequiredConfigVars: [{ key: k, dataType: colour }]\n", "is not one of"],
    ["name: a\nrequiredConfigVars: [{ key: k, dataType: connection }]\n", "connection"],
    [DEFINITION.replace("isPublic: true }, key: run", "isPublic: false }, key: run"), "not found"],
  ])("%j is rejected", async (definition, message) => {
    const { mutate, store } = setUp();
    const before = [store.integrations.size, store.instances.size, store.flows.size];
    const payload = await mutate("ImportIntegration", { definition });
    expect(payload.integration).toBeNull();
    expect(payload.errors[0].field).toBe("definition");
    expect(payload.errors[0].messages[0]).toContain(message);
    expect([store.integrations.size, store.instances.size, store.flows.size]).toEqual(before);
  });
});

describe("publishing", () => {
  test("makes a version that later changes leave alone", async () => {
    const { mutate, operation, draft, events } = setUp();
    const { id } = draft("Shipping Labels");
    const { integration } = await mutate("PublishIntegration", { id, comment: "First" });
    expect(integration).toMatchObject({
      versionNumber: 1,
      versionComment: "First",
      versionIsLatest: true,
      versionIsAvailable: true,
      hasUnpublishedChanges: false,
    });
    expect(integration.id).not.toBe(id);
    await mutate("UpdateIntegration", { id, name: "Labels", labels: ["new"] });
    expect(draft("Labels")).toMatchObject({ hasUnpublishedChanges: true, versionNumber: 1 });
    const old = await operation("GetIntegration", { integrationId: integration.id });
    expect(old).toMatchObject({ name: "Shipping Labels", labels: [] });
    await mutate("PublishIntegration", { id });
    const again = await operation("GetIntegration", { integrationId: integration.id });
    expect(again.versionIsLatest).toBe(false);
    expect(events).toEqual([
      "integration.published",
      "integration.updated",
      "integration.published",
    ]);
  });

  test("an integration without flows cannot be published", async () => {
    const { mutate } = setUp();
    const { integration } = await mutate("ImportIntegration", { definition: "name: Empty\n" });
    expect(fieldsOf(await mutate("PublishIntegration", { id: integration.id }))).toEqual(["id"]);
  });
});

describe("updateIntegration", () => {
  test("changes the definition's metadata and no more of it", async () => {
    const { mutate, operation } = setUp();
    const { integration } = await mutate("ImportIntegration", { definition: DEFINITION });
    const { id } = integration;
    await mutate("UpdateIntegration", { id, name: "Hello", category: "Chat" });
    const { definition } = await operation("ExportIntegration", { integrationId: id });
    expect(definition).toContain("# Made by hand");
    expect(definition).toMatch(/^name: "?Hello"?$/m);
    const copy = await mutate("ImportIntegration", { definition });
    expect(copy.integration).toMatchObject({ name: "Hello", category: "Chat" });
  });

  test.each([
    [{ name: " " }, "name"],
    [{ definition: "name: [" }, "definition"],
    [{ customer: "nobody" }, "customer"],
    [{ testConfigVariables: [{ key: "nope", value: "" }] }, "testConfigVariables"],
  ])("%j is rejected", async (input, field) => {
    const { mutate, draft } = setUp();
    const record = draft("Order Sync");
    const before = JSON.stringify(record);
    expect(fieldsOf(await mutate("UpdateIntegration", { id: record.id, ...input }))).toEqual([
      field,
    ]);
    expect(JSON.stringify(record)).toBe(before);
  });
});

test("an integration with instances cannot be deleted, one without goes with all its versions", async () => {
  const { mutate, draft, store } = setUp();
  expect(fieldsOf(await mutate("DeleteIntegration", { id: draft("Order Sync").id }))).toEqual([
    "id",
  ]);
  const { id, versionSequenceId, systemInstanceId } = draft("Contact Sync");
  expect((await mutate("DeleteIntegration", { id })).errors).toEqual([]);
  const left = [...store.integrations.values()];
  expect(left.some((one) => one.versionSequenceId === versionSequenceId)).toBe(false);
  expect(store.instances.has(systemInstanceId)).toBe(false);
});

test("an export with the latest components changes their versions only", async () => {
  const { operation, draft } = setUp();
  const integrationId = draft("Order Sync").id;
  const plain = await operation("ExportIntegration", { integrationId });
  const latest = await operation("ExportIntegration", { integrationId, latestComponents: true });
  expect(latest.definition).not.toBe(plain.definition);
  const changed = latest.definition
    .split("\n")
    .filter((line: string, index: number) => line !== plain.definition.split("\n")[index]);
  expect(new Set(changed.map((line: string) => line.trim()))).toEqual(new Set(["version: 3"]));
});

/** What Prismatic's CLI queries in addition to the component. */
describe("what integrations are built with", () => {
  const send = (api: ReturnType<typeof setUp>, root: string, type: string, input: object) =>
    api
      .run(
        `mutation ($input: ${type}Input!) { ${root}(input: $input) { errors { field messages } ${
          root === "validateIntegrationSchema"
            ? "result { isValid }"
            : "integration { id name description }"
        } } }`,
        { input },
      )
      .then((data) => data[root]);

  test("a created integration is empty and takes a definition", async () => {
    const api = setUp();
    const { integration, errors } = await send(api, "createIntegration", "CreateIntegration", {
      name: "Brand New",
      description: "Not yet: anything",
    });
    expect(errors).toEqual([]);
    expect(integration).toMatchObject({ name: "Brand New", description: "Not yet: anything" });
    const record = api.draft("Brand New");
    expect(record).toMatchObject({ id: integration.id, flows: [], versionNumber: 0 });
    expect(api.events).toEqual(["integration.created"]);
    const imported = await api.mutate("ImportIntegration", {
      definition: DEFINITION,
      integrationId: integration.id,
    });
    expect(imported.errors).toEqual([]);
    expect(api.draft("Grüße 送信").id).toBe(integration.id);
    const blank = await send(api, "createIntegration", "CreateIntegration", { name: " " });
    expect([fieldsOf(blank), blank.integration]).toEqual([["name"], null]);
  });

  test("a fork has its parent's flows and a life of its own", async () => {
    const api = setUp();
    const parent = api.draft("Order Sync");
    const { integration } = await send(api, "forkIntegration", "ForkIntegration", {
      parent: parent.id,
      name: "Order Sync for Harbor",
    });
    const fork = api.draft("Order Sync for Harbor");
    expect(fork.id).toBe(integration.id);
    expect(fork.flows.map(({ name }) => name)).toEqual(parent.flows.map(({ name }) => name));
    expect(fork.versionSequenceId).not.toBe(parent.versionSequenceId);
    expect(api.draft("Order Sync").name).toBe("Order Sync");
    const lost = await send(api, "forkIntegration", "ForkIntegration", { parent: "x", name: "Y" });
    expect(fieldsOf(lost)).toEqual(["parent"]);
  });

  test("a version that is not available is chosen by nobody", async () => {
    const api = setUp();
    const { store, run, mutate } = api;
    const draft = api.draft("Inventory Feed");
    const versions = store.versions.get(draft.versionSequenceId) ?? [];
    const newest = versions.at(-1);
    const set = (id: string | undefined, available: boolean) =>
      send(api, "updateIntegrationVersionAvailability", "UpdateIntegrationVersionAvailability", {
        id,
        available,
      });
    expect((await set(newest?.id, false)).errors).toEqual([]);
    const { integration } = await run(
      `query ($id: ID!) { integration(id: $id) {
        all: versionSequence(sortBy: [{ field: VERSION_NUMBER, direction: DESC }]) { nodes { versionNumber versionCreatedBy { email } } }
        available: versionSequence(versionIsAvailable: true) { nodes { versionNumber } }
      } }`,
      { id: draft.id },
    );
    expect(integration.all.nodes).toHaveLength(versions.length);
    expect(integration.all.nodes[0]).toEqual({
      versionNumber: versions.length,
      versionCreatedBy: { email: store.signedInUser.email },
    });
    expect(integration.available.nodes).toEqual(
      versions
        .slice(0, -1)
        .map(({ versionNumber }) => ({ versionNumber }))
        .reverse(),
    );
    const [customer] = store.customers.keys();
    const input = {
      name: "One",
      customer: [...store.customers.values()].find((one) => !one.isSystem)?.id ?? customer,
    };
    const refused = await mutate("CreateInstance", { ...input, integration: newest?.id });
    expect(fieldsOf(refused)).toEqual(["integration"]);
    const created = await mutate("CreateInstance", { ...input, integration: draft.id });
    expect(store.instances.get(created.instance.id)?.integrationId).toBe(versions.at(-2)?.id);
    expect((await set(newest?.id, true)).errors).toEqual([]);
    expect(fieldsOf(await set(draft.id, false))).toEqual(["id"]);
  });

  test("a definition is judged without being imported", async () => {
    const api = setUp();
    const count = api.store.drafts.size;
    const judge = (definition: string) =>
      send(api, "validateIntegrationSchema", "ValidateIntegrationSchema", { definition });
    expect(await judge(DEFINITION)).toEqual({ errors: [], result: { isValid: true } });
    const bad = await judge("flows: []");
    expect([fieldsOf(bad), bad.result]).toEqual([["definition"], null]);
    expect(api.store.drafts.size).toBe(count);
  });

  test("config variables for tests are found by any of several statuses", async () => {
    const { run, draft } = setUp();
    const { integration } = await run(
      `query ($id: ID!) { integration(id: $id) {
        pending: testConfigVariables(status: "pending") { totalCount }
        both: testConfigVariables(status_In: ["PENDING", "active"]) { totalCount }
        neither: testConfigVariables(status_In: ["failed"]) { totalCount }
      } }`,
      { id: draft("Order Sync").id },
    );
    expect(integration.pending.totalCount).toBeGreaterThan(0);
    expect(integration.both.totalCount).toBeGreaterThanOrEqual(integration.pending.totalCount);
    expect(integration.neither.totalCount).toBe(0);
  });
});
