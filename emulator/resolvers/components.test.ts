import type { PlatformEvent } from "../store";
import { createTestApi, type Data } from "./testing";

const PUBLISH = `mutation ($input: PublishComponentInput!) {
  publishComponent(input: $input) {
    publishResult {
      component { id key versionNumber versionIsLatest public versionComment }
      packageUploadUrl iconUploadUrl sourceUploadUrl
      connectionIconUploadUrls { connectionKey iconUploadUrl }
      connectionAvatarIconUploadUrls { connectionKey iconUploadUrl }
    }
    errors { field messages }
  }
}`;

const display = (label: string) => ({ label, description: `${label} something` });
const action = (key: string) => ({ key, display: display(key), inputs: [] });
const component = {
  definition: {
    key: "acme",
    public: false,
    display: { ...display("Acme"), iconPath: "icon.png", category: "Helpers" },
  },
  actions: [
    { ...action("ping"), inputs: [{ key: "host", label: "Host", type: "string", required: true }] },
  ],
  triggers: [{ ...action("onPing"), isPollingTrigger: true, scheduleSupport: "required" }],
  dataSources: [{ ...action("selectHost"), dataSourceType: "picklist" }],
  connections: [
    {
      key: "oauth",
      label: "Acme OAuth",
      oauth2Type: "authorization_code",
      iconPath: "oauth.png",
      inputs: [{ key: "clientSecret", label: "Client Secret", type: "password", shown: false }],
    },
  ],
};

function setUp() {
  const api = createTestApi({ instances: 0 });
  const publish = async (input: object): Promise<Data> =>
    (await api.run(PUBLISH, { input })).publishComponent;
  return { ...api, publish };
}

describe("publishComponent", () => {
  test("makes a version, returns where to upload it, and lists what is in it", async () => {
    const { publish, run, store } = setUp();
    const events: PlatformEvent[] = [];
    store.onEvent((event) => events.push(event));
    const { errors, publishResult } = await publish({ ...component, comment: "First" });
    expect(errors).toEqual([]);
    const { id } = publishResult.component;
    expect(publishResult.component).toMatchObject({
      versionNumber: 1,
      versionIsLatest: true,
      versionComment: "First",
      public: false,
    });
    expect(publishResult.packageUploadUrl).toContain(`/package/${id}`);
    expect(publishResult.iconUploadUrl).toContain(`/icon/${id}`);
    expect(publishResult.connectionIconUploadUrls).toMatchObject([{ connectionKey: "oauth" }]);
    expect(publishResult.connectionAvatarIconUploadUrls).toEqual([]);
    expect(events).toMatchObject([
      { type: "component.published", entityKey: "component", entity: { id, name: "Acme" } },
    ]);

    const { components } = await run(`{
      components(key: "acme") {
        nodes {
          actions { nodes { key isTrigger isDataSource isPollingTrigger scheduleSupport dataSourceType } }
          connections { nodes { key oauth2Type inputs { nodes { key type required shown } } } }
        }
      }
    }`);
    expect(components.nodes[0]).toMatchObject({
      actions: {
        nodes: [
          { key: "ping", isTrigger: false, isDataSource: false },
          { key: "onPing", isTrigger: true, isPollingTrigger: true, scheduleSupport: "REQUIRED" },
          { key: "selectHost", isDataSource: true, dataSourceType: "PICKLIST" },
        ],
      },
      connections: {
        nodes: [
          {
            key: "oauth",
            oauth2Type: "AUTHORIZATION_CODE",
            inputs: { nodes: [{ key: "clientSecret", type: "PASSWORD", shown: false }] },
          },
        ],
      },
    });
  });

  test("a second publish makes the newest version", async () => {
    const { publish, run } = setUp();
    await publish(component);
    const { publishResult } = await publish(component);
    expect(publishResult.component.versionNumber).toBe(2);
    const { components } = await run(`{
      components(key: "acme", allVersions: true) { nodes { versionNumber versionIsLatest } }
    }`);
    expect(components.nodes).toEqual([
      { versionNumber: 1, versionIsLatest: false },
      { versionNumber: 2, versionIsLatest: true },
    ]);
  });

  test.each([
    [{ definition: { ...component.definition, key: "no spaces" } }, "definition"],
    [{ definition: { ...component.definition, display: display(" ") } }, "definition"],
    [{ actions: [action("a b")] }, "actions"],
    [{ actions: [action("same"), action("same")] }, "actions"],
    [{ actions: [{ ...action("x"), display: display("") }] }, "actions"],
    [
      { triggers: [{ ...action("x"), inputs: [{ key: "i", label: "I", type: "colour" }] }] },
      "triggers",
    ],
    [{ customer: "nobody" }, "customer"],
  ])("%j is rejected", async (change, field) => {
    const { publish, store } = setUp();
    const before = store.components.size;
    const { errors, publishResult } = await publish({ ...component, ...change });
    expect(publishResult).toBeNull();
    expect(errors.map((error: Data) => error.field)).toContain(field);
    expect(store.components.size).toBe(before);
  });

  test("a published component can be used by an integration", async () => {
    const { publish, mutate } = setUp();
    const definition = `name: Uses Acme
flows:
  - name: Flow
    steps:
      - { name: Start, isTrigger: true, action: { component: { key: acme, isPublic: false }, key: onPing } }
`;
    const before = await mutate("ImportIntegration", { definition });
    expect(before.errors[0].messages[0]).toContain('"acme" not found');
    await publish(component);
    expect((await mutate("ImportIntegration", { definition })).errors).toEqual([]);
    const wrong = await mutate("ImportIntegration", {
      definition: definition.replace("onPing", "onPong"),
    });
    expect(wrong.errors[0].messages[0]).toContain('no action "onPong"');
  });
});

describe("deleteComponent", () => {
  test("deletes every version of a private component that no integration uses", async () => {
    const { publish, mutate, run, store } = setUp();
    await publish(component);
    const { publishResult } = await publish(component);
    const { id } = publishResult.component;
    const remove = async (componentId?: string): Promise<Data> =>
      (
        await run(
          `mutation ($id: ID!) { deleteComponent(input: { id: $id }) { component { id } errors { field messages } } }`,
          { id: componentId },
        )
      ).deleteComponent;

    const imported = await mutate("ImportIntegration", {
      definition: `name: Pings
flows:
  - name: Ping
    steps:
      - { name: Webhook, isTrigger: true, action: { key: webhook, component: { key: webhook-triggers } } }
      - { name: Ping, action: { key: ping, component: { key: acme, isPublic: false } } }
`,
    });
    expect((await remove(id)).errors).toEqual([
      { field: "id", messages: ['Integration "Pings" uses this component.'] },
    ]);
    await mutate("DeleteIntegration", { id: imported.integration.id });
    expect(await remove(id)).toEqual({ component: { id }, errors: [] });
    expect([...store.components.values()].filter(({ key }) => key === "acme")).toEqual([]);

    const shared = [...store.components.values()].find((one) => one.public)?.id;
    expect((await remove(shared)).errors).toHaveLength(1);
    expect((await remove(id)).errors).toHaveLength(1);
  });
});
