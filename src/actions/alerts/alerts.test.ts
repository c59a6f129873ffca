import { flowConfigId } from "../../../emulator/store/executions";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Named {
  id: string;
  name: string;
}
interface Monitor extends Named {
  triggered: boolean;
  instance: Named;
  flowConfig: { id: string; flow: Named } | null;
  triggers: { nodes: Named[] };
  users: { nodes: Named[] };
  groups: { nodes: Named[] };
  webhooks: { nodes: Named[] };
  durationSecondsCondition: number | null;
  executionOverdueMinutesCondition: number | null;
  logSeverityLevelCondition: number | null;
}
type Returned<T> = { data: { status: number; data: T } };
interface List<T> {
  totalCount: number;
  nodes: T[];
}

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
});
afterEach(() => harness.stop());

const store = () => harness.emulator.store;
const records = () => store().alerts;
const named = <T extends { name: string }>(all: Map<string, T>, name: string): T => {
  const found = [...all.values()].find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};
const run = async <T>(key: string, params?: Record<string, unknown>): Promise<T> =>
  (await harness.run<Returned<T>>(key, params)).data.data;
const names = ({ nodes }: List<Named>) => nodes.map(({ name }) => name);
const orders = () => named(store().instances, "Order Sync");
const failedMonitor = () => named(records().monitors, "Orders failed");
const valid = (params: Record<string, unknown>) => ({
  name: "Watch",
  instanceId: orders().id,
  triggers: ["Execution Failed"],
  ...params,
});

describe("lists", () => {
  test("List Alert Triggers returns the types of events by name", async () => {
    const { alertTriggers } = await run<{
      alertTriggers: List<Named & { isInstanceSpecific: boolean }>;
    }>("listAlertTriggers", { fetchAll: true });
    expect(alertTriggers.totalCount).toBe(11);
    expect(names(alertTriggers)).toContain("Connection Threw an Exception");
    const disabled = alertTriggers.nodes.find(({ name }) => name === "Instance Disabled");
    expect(disabled?.isInstanceSpecific).toBe(true);
  });

  test("List Alert Monitors filters by instance, customer, integration, name and state", async () => {
    const list = async (filters: Record<string, unknown>) =>
      names(
        (await run<{ alertMonitors: List<Monitor> }>("listAlertMonitors", filters)).alertMonitors,
      );
    const { id, customerId, integrationId } = orders();
    expect(await list({})).toEqual(["Orders failed", "Feed overdue", "Clinics left"]);
    expect(await list({ instanceId: id })).toEqual(["Orders failed"]);
    expect(await list({ customerId })).toEqual(["Orders failed", "Feed overdue"]);
    expect(await list({ integrationId })).toEqual(["Orders failed"]);
    expect(await list({ nameContains: "LEFT" })).toEqual(["Clinics left"]);
    expect(await list({ triggered: "yes" })).toEqual(["Orders failed"]);
    expect(await list({ triggered: "no", maxRecords: 1 })).toEqual(["Feed overdue"]);
  });

  test("List Alert Monitors says what is monitored and who is notified", async () => {
    const { alertMonitors } = await run<{ alertMonitors: List<Monitor> }>("listAlertMonitors", {
      instanceId: orders().id,
    });
    expect(alertMonitors.nodes[0]).toMatchObject({
      triggered: true,
      instance: { name: "Order Sync", customer: { externalId: "cust-atlas" } },
      flowConfig: { flow: { name: "Import Orders" } },
      triggers: {
        nodes: [{ name: "Execution Failed" }, { name: "Connection Threw an Exception" }],
      },
      groups: { nodes: [{ name: "DevOps" }] },
    });
  });

  test("List Alert Events filters by monitor, time and what the monitor belongs to", async () => {
    type Event = { createdAt: string; details: string; monitor: Named };
    const list = async (filters: Record<string, unknown>) =>
      (await run<{ alertEvents: List<Event> }>("listAlertEvents", filters)).alertEvents;
    const all = await list({ monitorId: failedMonitor().id });
    expect(all.totalCount).toBeGreaterThan(2);
    const times = all.nodes.map(({ createdAt }) => createdAt);
    expect(times).toEqual([...times].sort().reverse());
    const oldestFirst = await list({ monitorId: failedMonitor().id, sortDirection: "ASC" });
    expect(oldestFirst.nodes).toEqual([...all.nodes].reverse());
    const { id, customerId, integrationId } = orders();
    for (const filter of [{ instanceId: id }, { customerId }, { integrationId }]) {
      expect((await list(filter)).totalCount).toBe(all.totalCount);
    }
    expect((await list({ monitorId: unknownId("AlertMonitor") })).nodes).toEqual([]);
    const [newest] = times;
    expect((await list({ createdAfter: newest })).nodes).toHaveLength(1);
    expect((await list({ createdBefore: times.at(-1) })).nodes).toHaveLength(1);
    const error = await harness.fail("listAlertEvents", {
      createdAfter: "2026-02-01T00:00:00Z",
      createdBefore: "2026-01-01T00:00:00Z",
    });
    expect(error.message).toBe(
      "List Alert Events: Created After (2026-02-01T00:00:00.000Z) must be earlier than Created Before (2026-01-01T00:00:00.000Z).",
    );
  });

  test("List Alert Groups returns their users and webhooks", async () => {
    const { alertGroups } = await run<{ alertGroups: List<Monitor> }>("listAlertGroups");
    expect(names(alertGroups)).toEqual(["DevOps", "On Call"]);
    expect(alertGroups.nodes[1]).toMatchObject({
      users: { nodes: [{ email: "olga@northwind.example" }] },
      webhooks: { nodes: [{ name: "Incident Desk" }] },
    });
  });

  test("List Alert Webhooks filters by name and URL, and keeps headers to itself", async () => {
    const list = (filters: Record<string, unknown>) =>
      run<{ alertWebhooks: List<Named> }>("listAlertWebhooks", filters);
    expect(names((await list({})).alertWebhooks)).toEqual(["Incident Desk", "Team Channel"]);
    expect(names((await list({ nameContains: "team" })).alertWebhooks)).toEqual(["Team Channel"]);
    const incidents = await list({ urlContains: "incidents.northwind" });
    expect(names(incidents.alertWebhooks)).toEqual(["Incident Desk"]);
    expect(JSON.stringify(incidents)).not.toContain("seeded-incident-key");
  });
});

describe("createAlertMonitor", () => {
  const create = (params: Record<string, unknown>) =>
    run<{ createAlertMonitor: { alertMonitor: Monitor } }>(
      "createAlertMonitor",
      valid(params),
    ).then(({ createAlertMonitor }) => createAlertMonitor.alertMonitor);

  test("takes triggers by name in any case, and people, groups, webhooks and conditions", async () => {
    const [flow] = store().integrations.get(orders().integrationId)?.flows ?? [];
    const flowId = flowConfigId(store(), orders().id, flow?.stableKey ?? "");
    const user = store().signedInUser;
    const group = named(records().groups, "DevOps");
    const webhook = named(records().webhooks, "Incident Desk");
    const monitor = await create({
      flowConfigId: flowId,
      triggers: ["execution failed", "Log Level Matched or Exceeded", "Execution Failed"],
      userIds: [user.id, user.id],
      groupIds: [group.id],
      webhookIds: [webhook.id],
      logSeverity: "error",
      durationSeconds: "30",
      overdueMinutes: 15,
    });
    expect(monitor).toMatchObject({
      name: "Watch",
      instance: { id: orders().id },
      flowConfig: { id: flowId, flow: { name: flow?.name } },
      triggers: {
        nodes: [{ name: "Execution Failed" }, { name: "Log Level Matched or Exceeded" }],
      },
      users: { nodes: [{ id: user.id, email: user.email }] },
      groups: { nodes: [{ id: group.id }] },
      webhooks: { nodes: [{ id: webhook.id }] },
      durationSecondsCondition: 30,
      executionOverdueMinutesCondition: 15,
      logSeverityLevelCondition: 4,
    });
    expect(records().monitors.has(monitor.id)).toBe(true);
  });

  test("needs one request where all triggers are IDs", async () => {
    await run("getCurrentUser");
    harness.emulator.requests.clear();
    const { id } = named(records().triggers, "Execution Started");
    const monitor = await create({ triggers: [id] });
    expect(monitor.triggers.nodes.map(({ name }) => name)).toEqual(["Execution Started"]);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(1);
  });

  test.each([
    [
      { triggers: ["Excution Faild"] },
      'Triggers: alert trigger "Excution Faild" was not found. Closest match: "Execution Failed"',
    ],
    [
      { triggers: ["Execution Overdue"] },
      'Overdue After Minutes is required by the trigger "Execution Overdue".',
    ],
    [
      { triggers: ["Execution Duration Matched or Exceeded"] },
      'Duration in Seconds is required by the trigger "Execution Duration Matched or Exceeded".',
    ],
    [
      { triggers: ["Log Level Matched or Exceeded"] },
      'Log Severity is required by the trigger "Log Level Matched or Exceeded".',
    ],
    [{ triggers: [] }, "Triggers is required."],
    [{ durationSeconds: 0 }, "Duration in Seconds must be a whole number of 1 or more, but is 0."],
    [{ userIds: [unknownId("Customer")] }, "User IDs is the ID of a customer."],
    [{ groupIds: ["DevOps"] }, "Alert Group IDs is not the ID of an alert group"],
  ])("refuses %j and creates nothing", async (params, message) => {
    const error = await harness.fail("createAlertMonitor", valid(params));
    expect(error.message).toContain(`Create Alert Monitor: ${message}`);
    expect(store().counters.mutations.createAlertMonitor).toBeUndefined();
  });

  test.each([
    [{ instanceId: unknownId("Instance") }, "Instance ID (instance): Instance not found."],
    [{ userIds: [unknownId("User")] }, "User IDs (users): Invalid pk"],
    [{ flowConfigId: unknownId("InstanceFlowConfig") }, "Flow Config ID (flowConfig): The flow"],
  ])("says which input Prismatic rejected: %j", async (params, message) => {
    const error = await harness.fail("createAlertMonitor", valid(params));
    expect(error.message).toContain("rejected the request; nothing was changed.");
    expect(error.message).toContain(message);
    expect(error.outcome).toBe("notExecuted");
  });
});

describe("groups and webhooks", () => {
  test("Create Alert Group and Create Alert Webhook make what monitors can notify", async () => {
    const { createAlertWebhook } = await run<{ createAlertWebhook: { alertWebhook: Named } }>(
      "createAlertWebhook",
      {
        name: "PagerDuty",
        url: "https://events.example.com/v2/enqueue",
        payloadTemplate: ' {"summary": "$NAME"}\n',
        headers: [{ key: "Authorization", value: "Token 0123abcd" }],
      },
    );
    const { alertWebhook } = createAlertWebhook;
    expect(records().webhooks.get(alertWebhook.id)).toMatchObject({
      name: "PagerDuty",
      headers: { Authorization: "Token 0123abcd" },
    });
    expect(JSON.stringify(createAlertWebhook)).not.toContain("0123abcd");
    const { createAlertGroup } = await run<{ createAlertGroup: { alertGroup: Monitor } }>(
      "createAlertGroup",
      { name: "Warehouse", userIds: [store().signedInUser.id], webhookIds: [alertWebhook.id] },
    );
    expect(createAlertGroup.alertGroup).toMatchObject({
      name: "Warehouse",
      users: { nodes: [{ name: "Ada Admin" }] },
      webhooks: { nodes: [{ name: "PagerDuty" }] },
    });
  });

  test("a name that exists is rejected, by its field", async () => {
    const group = await harness.fail("createAlertGroup", { name: "DevOps" });
    expect(group.message).toBe(
      "Create Alert Group: Prismatic rejected the request; nothing was changed. Name: Alert Group with this Name already exists.",
    );
    const webhook = await harness.fail("createAlertWebhook", {
      name: "Team Channel",
      url: "https://example.com/alerts",
      payloadTemplate: "$NAME",
    });
    expect(webhook.message).toContain("Alert Webhook with this Name already exists.");
  });

  test("a list with an ID that does not exist is rejected by the label of its input", async () => {
    const error = await harness.fail("createAlertGroup", {
      name: "Warehouse",
      userIds: [unknownId("User")],
    });
    expect(error.message).toContain("User IDs (users): Invalid pk");
  });

  test.each([
    ["nowhere", "URL must be an address such as https://hooks.example.com/alerts, but is not one."],
    [
      "ftp://example.com/k3y",
      "URL must be an address such as https://hooks.example.com/alerts, but starts with ftp:.",
    ],
  ])("the URL %s is refused before anything is sent", async (url, message) => {
    const before = harness.emulator.requests.count({});
    const error = await harness.fail("createAlertWebhook", {
      name: "New",
      url,
      payloadTemplate: "$NAME",
    });
    expect(error.message).toBe(`Create Alert Webhook: ${message}`);
    expect(harness.emulator.requests.count({})).toBe(before);
  });

  test("a rejection does not repeat headers or the template", async () => {
    const error = await harness.fail("createAlertWebhook", {
      name: "x".repeat(300),
      url: "https://example.com/alerts",
      payloadTemplate: '{"routing_key": "r0uting-key"}',
      headers: [{ key: "Authorization", value: "s3cret-header" }],
    });
    expect(error.code).toBe("rejected");
    expect(`${error.message}${error.stack}`).not.toMatch(/r0uting-key|s3cret-header/);
  });
});

describe("changes", () => {
  test("Clear Alert Monitor clears, Delete Alert Monitor deletes", async () => {
    const { id } = failedMonitor();
    expect(await run("clearAlertMonitor", { monitorId: id })).toMatchObject({
      clearAlertMonitor: { alertMonitor: { id, triggered: false } },
    });
    expect(records().monitors.get(id)?.triggered).toBe(false);
    await run("deleteAlertMonitor", { monitorId: id });
    expect(records().monitors.has(id)).toBe(false);
  });

  test("Update Alert Group changes what is given, and leaves the rest", async () => {
    const group = named(records().groups, "DevOps");
    const before = { ...group };
    const user = store().signedInUser;
    const webhook = named(records().webhooks, "Team Channel");
    const update = (changes: Record<string, unknown>) =>
      run<{ updateAlertGroup: { alertGroup: Monitor } }>("updateAlertGroup", {
        groupId: group.id,
        ...changes,
      }).then(({ updateAlertGroup }) => updateAlertGroup.alertGroup);

    expect(await update({ userIds: [user.id, user.id] })).toMatchObject({
      id: group.id,
      name: "DevOps",
      users: { nodes: [{ id: user.id, email: user.email }] },
    });
    expect(group).toMatchObject({ userIds: [user.id], webhookIds: before.webhookIds });
    await update({ name: " Night Shift ", webhookIds: [webhook.id] });
    expect(group).toMatchObject({
      name: "Night Shift",
      userIds: [user.id],
      webhookIds: [webhook.id],
    });
    await update({ name: " ", userIds: [], webhookIds: null });
    expect(group).toMatchObject({
      name: "Night Shift",
      userIds: [user.id],
      webhookIds: [webhook.id],
    });
  });

  test.each([
    [{ groupId: "" }, "Alert Group ID is required."],
    [{ groupId: unknownId("AlertWebhook") }, "Alert Group ID is the ID of an alert webhook."],
    [{ userIds: [unknownId("Customer")] }, "User IDs is the ID of a customer."],
    [{ webhookIds: ["Team Channel"] }, "Alert Webhook IDs is not the ID of an alert webhook"],
  ])("Update Alert Group refuses %j and changes nothing", async (params, message) => {
    const { id } = named(records().groups, "DevOps");
    const error = await harness.fail("updateAlertGroup", { groupId: id, ...params });
    expect(error.message).toContain(`Update Alert Group: ${message}`);
    expect(store().counters.mutations.updateAlertGroup).toBeUndefined();
  });

  test.each([
    [{ name: "On Call" }, "Name: Alert Group with this Name already exists."],
    [{ userIds: [unknownId("User")] }, "User IDs (users): Invalid pk"],
    [{ webhookIds: [unknownId("AlertWebhook")] }, "Alert Webhook IDs (webhooks): Invalid pk"],
  ])("Update Alert Group says which input Prismatic rejected: %j", async (params, message) => {
    const { id } = named(records().groups, "DevOps");
    const error = await harness.fail("updateAlertGroup", { groupId: id, ...params });
    expect(error.message).toContain("rejected the request; nothing was changed.");
    expect(error.message).toContain(message);
    expect(error.outcome).toBe("notExecuted");
    expect(named(records().groups, "DevOps").id).toBe(id);
  });

  test("Delete Alert Group and Delete Alert Webhook delete", async () => {
    const group = named(records().groups, "DevOps");
    const webhook = named(records().webhooks, "Incident Desk");
    await run("deleteAlertGroup", { groupId: group.id });
    await run("deleteAlertWebhook", { webhookId: webhook.id });
    expect(names({ totalCount: 0, nodes: [...records().groups.values()] })).toEqual(["On Call"]);
    expect(names({ totalCount: 0, nodes: [...records().webhooks.values()] })).toEqual([
      "Team Channel",
    ]);
  });

  test.each([
    ["clearAlertMonitor", "monitorId", "AlertMonitor", "Alert monitor not found."],
    ["deleteAlertMonitor", "monitorId", "AlertMonitor", "Alert monitor not found."],
    ["updateAlertGroup", "groupId", "AlertGroup", "Alert group not found."],
    ["deleteAlertGroup", "groupId", "AlertGroup", "Alert group not found."],
    ["deleteAlertWebhook", "webhookId", "AlertWebhook", "Alert webhook not found."],
  ] as const)("%s says that there is nothing with the ID", async (key, input, type, message) => {
    const error = await harness.fail(key, { [input]: unknownId(type) });
    expect(error.code).toBe("rejected");
    expect(error.message).toContain(message);
    expect(error.message).toContain("Check Alert");
  });
});
