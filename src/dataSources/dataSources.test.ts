import { type Harness, startHarness } from "../../test/support/harness";
import { unknownId } from "../../test/support/ids";
import { pick } from "../../test/support/pick";
import { resetClients } from "../client";
import { EVENT_TYPES } from "../values/eventTypes";
import { MAX_CHOICES } from "./define";

let harness: Harness;
// A server that has limited the rate in one test does not slow down the next.
afterEach(() => resetClients());
beforeAll(async () => {
  harness = await startHarness({ instances: 300 });
});
afterAll(() => harness.stop());

const labels = async (key: string, params = {}) =>
  (await pick(harness, key, params)).map(({ label }) => label ?? "");
const keys = async (key: string, params = {}) =>
  (await pick(harness, key, params)).map((choice) => choice.key);
const store = () => harness.emulator.store;
const own = () => [...store().instances.values()].filter(({ isSystem }) => !isSystem);

describe.each([
  "selectAlertGroup",
  "selectAlertMonitor",
  "selectAlertTrigger",
  "selectAlertWebhook",
  "selectAnyInstance",
  "selectAnyInstanceUnfiltered",
  "selectComponent",
  "selectCustomer",
  "selectCustomerUnfiltered",
  "selectCustomerRole",
  "selectDisabledInstance",
  "selectEventType",
  "selectFlow",
  "selectInstance",
  "selectIntegration",
  "selectIntegrationUnfiltered",
  "selectIntegrationVersion",
  "selectOrganizationConnection",
  "selectOrganizationRole",
  "selectUser",
])("%s", (key) => {
  test("offers unique, sorted labels for unique IDs", async () => {
    const choices = await pick(harness, key);
    expect(choices.length).toBeGreaterThan(0);
    const shown = choices.map(({ label }) => label ?? "");
    expect(new Set(shown).size).toBe(shown.length);
    expect(new Set(choices.map((choice) => choice.key)).size).toBe(choices.length);
    const compare = new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare;
    expect([...shown].sort(compare)).toEqual(shown);
  });

  test("reports a refused connection by its label", async () => {
    const connection = {
      ...harness.connection,
      fields: { ...harness.connection.fields, apiKey: "no-such-token" },
    };
    await expect(pick(harness, key, { connection })).rejects.toMatchObject({
      code: "connection",
      message: expect.stringMatching(/^Select .+: /),
    });
  });
});

test("connections that each customer has of its own are offered with stable key and component", async () => {
  expect(await labels("selectOrganizationConnection")).toEqual([
    "Customer ERP (customer-erp, Northwind ERP)",
    "Customer Slack (customer-slack, Slack)",
    "Own ERP (own-erp, Northwind ERP)",
  ]);
  const offered = await keys("selectOrganizationConnection");
  expect(offered.map((id) => store().scopedConfigVariables.get(id ?? "")?.stableKey)).toEqual([
    "customer-erp",
    "customer-slack",
    "own-erp",
  ]);
});

describe("alerts", () => {
  test("triggers, groups and webhooks are offered by name", async () => {
    const { triggers, groups, webhooks } = store().alerts;
    const names = (records: Map<string, { name: string }>) =>
      [...records.values()].map(({ name }) => name).sort();
    expect((await labels("selectAlertTrigger")).sort()).toEqual(names(triggers));
    expect(await labels("selectAlertGroup")).toEqual(names(groups));
    expect(await labels("selectAlertWebhook")).toEqual(names(webhooks));
    expect((await keys("selectAlertTrigger")).sort()).toEqual([...triggers.keys()].sort());
  });

  test("monitors are offered with their instance and customer, optionally of one instance", async () => {
    expect(await labels("selectAlertMonitor")).toEqual([
      "Clinics left (Inventory Feed (paused), Evergreen Clinics)",
      "Feed overdue (Inventory Feed, Atlas Logistics)",
      "Orders failed (Order Sync, Atlas Logistics)",
    ]);
    const [monitor] = store().alerts.monitors.values();
    expect(await keys("selectAlertMonitor", { instanceId: monitor?.instanceId })).toEqual([
      monitor?.id,
    ]);
  });
});

describe("selectInstance", () => {
  test("offers all enabled instances over all pages, and no system instance", async () => {
    const enabled = own().filter((instance) => instance.enabled);
    expect(enabled.length).toBeGreaterThan(200);
    expect((await keys("selectInstance")).sort()).toEqual(enabled.map(({ id }) => id).sort());
  });

  test("leaves disabled instances to a list of their own", async () => {
    const disabled = own().filter(({ enabled }) => !enabled);
    expect(disabled.length).toBeGreaterThan(0);
    expect((await keys("selectDisabledInstance")).sort()).toEqual(
      disabled.map(({ id }) => id).sort(),
    );
  });

  test("all are in the list of any instance, and only the disabled ones are marked", async () => {
    const choices = await pick(harness, "selectAnyInstance");
    expect(choices.map(({ key }) => key).sort()).toEqual(
      own()
        .map(({ id }) => id)
        .sort(),
    );
    const marked = choices.filter(({ label }) => label?.includes(", disabled)"));
    expect(marked.map(({ key }) => key).sort()).toEqual(
      (await keys("selectDisabledInstance")).sort(),
    );
  });

  test("any instance is offered whatever version Update Instance upgrades to", async () => {
    const [instance] = own();
    const all = await keys("selectAnyInstance");
    expect(await keys("selectAnyInstance", { integrationId: instance?.integrationId })).toEqual(
      all,
    );
    const ofCustomer = await keys("selectAnyInstance", { customerId: instance?.customerId });
    expect(ofCustomer.length).toBeLessThan(all.length);
    expect(ofCustomer).toContain(instance?.id);
  });

  test("narrows by customer and integration", async () => {
    const [instance] = own();
    const customerId = instance?.customerId;
    const integrationId = instance?.integrationId;
    const offered = await keys("selectInstance", { customerId, integrationId });
    const wanted = own().filter(
      (candidate) =>
        candidate.enabled &&
        candidate.customerId === customerId &&
        candidate.integrationId === integrationId,
    );
    expect(offered).toEqual(expect.arrayContaining(wanted.map(({ id }) => id)));
    expect(offered.length).toBeLessThan((await keys("selectInstance")).length);
  });

  test("distinguishes instances of one name by customer", async () => {
    const [first, second] = [...store().customers.values()].filter(({ isSystem }) => !isSystem);
    const version = own()[0]?.integrationId;
    for (const customer of [first, second]) {
      await harness.run("createInstance", {
        name: "Same Name",
        customerId: customer?.id,
        integrationId: version,
      });
    }
    const sameName = (await labels("selectInstance")).filter((label) =>
      label.startsWith("Same Name ("),
    );
    expect(sameName).toHaveLength(2);
    expect(sameName.some((label) => label.includes(first?.name ?? "?"))).toBe(true);
    expect(sameName.some((label) => label.includes(second?.name ?? "?"))).toBe(true);
  });
});

describe("selectEventType", () => {
  test("offers what Prismatic lists, by name and ID", async () => {
    const choices = await pick(harness, "selectEventType");
    expect(choices).toContainEqual({
      key: "log_stream.updated",
      label: "Log stream updated (log_stream.updated)",
    });
    expect(choices.map(({ key }) => key)).not.toContain("webhook.test");
  });

  test("offers the known ones where Prismatic has no list", async () => {
    harness.emulator.faults.next("graphqlErrorIn200", { operationName: "ListWebhookEventTypes" });
    expect(await keys("selectEventType")).toEqual([...EVENT_TYPES].sort());
  });
});

test("a picker ends in time with a named error", async () => {
  harness.emulator.faults.next("http429Seconds", { retryAfterSeconds: 40 });
  const started = Date.now();
  await expect(pick(harness, "selectCustomer")).rejects.toMatchObject({ code: "throttled" });
  expect(Date.now() - started).toBeLessThan(5_000);
});

describe("selectCustomer", () => {
  test("offers no system customer", async () => {
    const customers = [...store().customers.values()];
    const system = customers.filter(({ isSystem }) => isSystem);
    expect(system.length).toBeGreaterThan(0);
    expect((await keys("selectCustomer")).sort()).toEqual(
      customers
        .filter(({ isSystem }) => !isSystem)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe("selectIntegration", () => {
  test("reports the version in the label", async () => {
    for (const label of await labels("selectIntegration")) {
      expect(label).toMatch(/\((v\d+|unpublished)(, .+)?\)/);
    }
  });

  test("offers each available published version where a version is wanted", async () => {
    const versions = [...store().versions.values()].flat();
    const available = versions.filter(({ versionIsAvailable }) => versionIsAvailable);
    const offered = await keys("selectIntegrationVersion");
    expect(offered).toEqual(expect.arrayContaining(available.map(({ id }) => id)));
    const unavailable = versions.filter(({ versionIsAvailable }) => !versionIsAvailable);
    for (const { id } of unavailable) expect(offered).not.toContain(id);
  });
});

describe("selectFlow", () => {
  test("offers the flows of the integration that was chosen", async () => {
    const draft = [...store().drafts.values()].find(({ flows }) => flows.length > 1);
    const offered = await pick(harness, "selectFlow", { integrationId: draft?.id });
    expect(offered.map(({ label }) => label).sort()).toEqual(
      draft?.flows.map(({ name }) => name).sort(),
    );
  });

  test("offers the flows of all integrations, with the integrations' names, when none is", async () => {
    const [draft] = [...store().drafts.values()].filter(({ flows }) => flows.length > 0);
    const flow = draft?.flows[0];
    const choice = (await pick(harness, "selectFlow")).find(({ label }) =>
      label?.startsWith(`${draft?.name}: ${flow?.name} (`),
    );
    expect(choice).toBeDefined();
  });

  test("offers all flows of an integration that has more than a page of them", async () => {
    const names = Array.from({ length: 130 }, (_, index) => `Flow ${index + 1}`);
    const trigger =
      "{ name: Webhook, isTrigger: true, inputs: {}, action: { key: webhook, component: { key: webhook-triggers, version: LATEST, isPublic: true } } }";
    const flows = names.map((name) => `  - name: ${name}\n    steps: [${trigger}]`);
    await harness.run("importIntegration", {
      definition: `definitionVersion: 7\nname: Many Flows\nflows:\n${flows.join("\n")}\n`,
    });
    const labels = (await pick(harness, "selectFlow")).map(({ label }) => label);
    expect(labels.filter((label) => label?.startsWith("Many Flows: "))).toEqual(
      names.map((name) => `Many Flows: ${name} (unpublished)`),
    );
  });

  test("says that there is no such integration", async () => {
    await expect(
      pick(harness, "selectFlow", { integrationId: unknownId("Integration") }),
    ).rejects.toMatchObject({
      code: "notFound",
      message: expect.stringMatching(/^Select Flow: The record was not found/),
    });
  });

  test("refuses the ID of something else before anything is sent", async () => {
    await expect(
      pick(harness, "selectFlow", { integrationId: unknownId("Customer") }),
    ).rejects.toMatchObject({
      code: "invalidInput",
      message:
        "Select Flow: Integration ID is the ID of a customer. Enter the ID of an integration.",
    });
  });
});

describe("selectUser", () => {
  test("narrows by customer and shows email addresses", async () => {
    const user = [...store().users.values()].find(({ customerId }) => customerId);
    const offered = await pick(harness, "selectUser", { customerId: user?.customerId });
    expect(offered.map(({ key }) => key)).toContain(user?.id);
    expect(offered.length).toBeLessThan((await keys("selectUser")).length);
    expect(offered.find(({ key }) => key === user?.id)?.label).toContain(user?.email);
  });
});

describe("selectCustomerRole and selectOrganizationRole", () => {
  test("offer the roles of their own list", async () => {
    expect((await keys("selectCustomerRole")).sort()).toEqual(
      store()
        .customerRoles.map(({ id }) => id)
        .sort(),
    );
    expect((await keys("selectOrganizationRole")).sort()).toEqual(
      store()
        .organizationRoles.map(({ id }) => id)
        .sort(),
    );
  });
});

describe("a list that is too long to pick from", () => {
  let large: Harness;
  beforeAll(async () => {
    large = await startHarness({ instances: MAX_CHOICES * 1.3 });
  });
  afterAll(() => large.stop());

  test("is cut at a stated number, the newest are kept, and the log reports it", async () => {
    const choices = await pick(large, "selectInstance");
    expect(choices).toHaveLength(MAX_CHOICES);
    const enabled = [...large.emulator.store.instances.values()]
      .filter(({ isSystem, enabled }) => !isSystem && enabled)
      .sort((a, b) => b.createdAt - a.createdAt);
    expect(enabled.length).toBeGreaterThan(MAX_CHOICES);
    expect(choices.map(({ key }) => key)).toContain(enabled[0]?.id);
    expect(large.logs.join("\n")).toContain(
      `Only the newest ${MAX_CHOICES} of ${enabled.length} records are listed.`,
    );
  });
});

describe("Name Contains", () => {
  test.each([
    ["selectAnyInstance", "FEED 00001", /^Feed 00001/],
    ["selectInstance", "paused", /./],
    ["selectDisabledInstance", "paused", /^Inventory Feed \(paused\)/],
    ["selectIntegration", "order", /^Order/],
    ["selectIntegrationVersion", "sync", /Sync/],
    ["selectCustomer", "atlas", /^Atlas Logistics/],
    ["selectComponent", "erp", /ERP/],
    ["selectUser", "a", /./],
  ])("of %s is sent to the server", async (key, nameContains, label) => {
    const all = await labels(key);
    harness.emulator.requests.clear();
    const found = await labels(key, { nameContains });
    const entry = harness.emulator.requests.entries.find(({ path }) => path === "/api");
    expect(entry?.variableKeys).toContain("nameContains");
    expect(found.length).toBeLessThan(all.length);
    if (key !== "selectInstance") expect(found.length).toBeGreaterThan(0);
    for (const text of found) expect(text).toMatch(label);
    for (const text of found) expect(all.map(plain)).toContain(plain(text));
  });

  test.each(["selectAnyInstance", "selectCustomer", "selectIntegration"])(
    "is no input of %sUnfiltered",
    async (key) => {
      const unfiltered = await labels(`${key}Unfiltered`, { nameContains: "nobody" });
      expect(unfiltered).toEqual(await labels(key));
      expect(await labels(key, { nameContains: "nobody" })).toEqual([]);
      expect(await labels(key, { nameContains: "  " })).toEqual(unfiltered);
    },
  );

  /** Without what distinguishes records of the same label. */
  const plain = (text: string) => text.replace(/ \[[^\]]+\]$/, "");
});

describe("selectFlows", () => {
  interface Selection {
    object: { key: string; label: string };
    fields: { key: string; label: string }[];
  }
  const selection = async (params = {}) =>
    (await pick(harness, "selectFlows", params)) as unknown as Selection[];

  test("offers the flows of each integration", async () => {
    const all = await selection();
    const ids = [...store().drafts.values()].map(({ id }) => id);
    expect(all.map(({ object }) => object.key).sort()).toEqual(ids.sort());
    const orders = all.find(({ object }) => object.label === "Order Sync (v3)");
    expect(orders?.fields.map(({ label }) => label)).toEqual([
      "Get Order Status",
      "Import Orders",
      "Reconcile Stock",
    ]);
    const { flows } = store().integrations.get(orders?.object.key ?? "") ?? {};
    expect(orders?.fields.map(({ key }) => key).sort()).toEqual(flows?.map(({ id }) => id).sort());
  });

  test("filters integrations by name, and reads more flows than a page has", async () => {
    const [feed] = await selection({ nameContains: "inventory" });
    expect(await selection({ nameContains: "no such name" })).toEqual([]);
    const flows = store().integrations.get(feed?.object.key ?? "")?.flows ?? [];
    const [flow] = flows;
    if (!flow) throw new Error("There is no flow.");
    for (let index = 0; index < 130; index++) {
      flows.push({ ...flow, id: unknownId("IntegrationFlow"), name: `Flow ${index}` });
    }
    store().revision += 1;
    const [many] = await selection({ nameContains: "inventory" });
    expect(many?.fields).toHaveLength(132);
  });

  test("reports a refused connection by its label", async () => {
    const { connection } = harness;
    const fields = { ...connection.fields, apiKey: "no-such-token" };
    await expect(selection({ connection: { ...connection, fields } })).rejects.toMatchObject({
      code: "connection",
      message: expect.stringMatching(/^Select Flows: /),
    });
  });
});
