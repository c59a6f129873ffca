import { addPastExecution, breakConnection, type InstanceRecord, type Store } from "../store";
import { TRIGGERS, type TriggerName } from "../store/alerts/triggers";
import { DAY } from "../store/clock";
import { startExecution } from "../store/executions";
import { createTestApi, type Data, type TestApi } from "./testing";

let api: TestApi;
let store: Store;
let orders: InstanceRecord;
let flowConfigId: string;

beforeEach(async () => {
  api = createTestApi({ instances: 0 });
  store = api.store;
  orders = [...store.instances.values()].find(({ name }) => name === "Order Sync") as never;
  const { instance } = await api.run(
    `query ($id: ID!) { instance(id: $id) { flowConfigs { nodes { id flow { name } } } } }`,
    { id: orders.id },
  );
  flowConfigId = instance.flowConfigs.nodes[0].id;
});

const triggerId = (name: TriggerName) =>
  [...store.alerts.triggers.values()].find((trigger) => trigger.name === name)?.id ?? "";
const create = (input: Record<string, unknown>): Promise<Data> =>
  api.mutate("CreateAlertMonitor", { name: "Watch", instance: orders.id, ...input });
async function watch(trigger: TriggerName, input: Record<string, unknown> = {}): Promise<string> {
  const { alertMonitor, errors } = await create({ triggers: [triggerId(trigger)], ...input });
  expect(errors).toEqual([]);
  return alertMonitor.id;
}
const detailsOf = async (monitorId: string): Promise<string[]> => {
  const { nodes } = await api.operation("ListAlertEvents", { monitorId, direction: "ASC" });
  return nodes.map(({ details }: { details: string }) => details);
};
const at = () => store.clock.now();

test("monitors, groups, webhooks and triggers are listed, filtered and sorted", async () => {
  const names = ({ nodes }: Data) => nodes.map(({ name }: { name: string }) => name);
  expect(names(await api.operation("ListAlertTriggers"))).toEqual(
    Object.values(TRIGGERS).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
  );
  expect(names(await api.operation("ListAlertGroups"))).toEqual(["DevOps", "On Call"]);
  expect(names(await api.operation("ListAlertWebhooks", { nameContains: "channel" }))).toEqual([
    "Team Channel",
  ]);
  expect(names(await api.operation("ListAlertWebhooks", { urlContains: "INCIDENTS" }))).toEqual([
    "Incident Desk",
  ]);
  const monitors = (filter: Record<string, unknown>) =>
    api.operation("ListAlertMonitors", filter).then(names);
  expect(await monitors({})).toEqual(["Orders failed", "Feed overdue", "Clinics left"]);
  expect(await monitors({ instanceId: orders.id })).toEqual(["Orders failed"]);
  expect(await monitors({ customerId: orders.customerId })).toEqual([
    "Orders failed",
    "Feed overdue",
  ]);
  expect(await monitors({ integrationId: orders.integrationId })).toEqual(["Orders failed"]);
  expect(await monitors({ triggered: true })).toEqual(["Orders failed"]);
  expect(await monitors({ nameContains: "OVER" })).toEqual(["Feed overdue"]);
});

test("a failed execution sets off its flow's monitor and leaves an event", async () => {
  const monitor = await watch(TRIGGERS.executionFailed, { flowConfig: flowConfigId });
  const whole = await watch(TRIGGERS.executionFailed);
  const other = store.integrations.get(orders.integrationId)?.flows[1];
  addPastExecution(store, orders, at(), { error: "The ERP is down" });
  addPastExecution(store, orders, at(), { error: "No such order", flow: other });
  addPastExecution(store, orders, at());

  expect(await detailsOf(monitor)).toEqual(["Read Settings: The ERP is down"]);
  expect(await detailsOf(whole)).toEqual([
    "Read Settings: The ERP is down",
    "Fetch Order: No such order",
  ]);
  const { alertMonitor } = await api.mutate("ClearAlertMonitor", { id: monitor });
  expect(alertMonitor).toMatchObject({ id: monitor, triggered: false });
  addPastExecution(store, orders, at(), { error: "Again" });
  expect(store.alerts.monitors.get(monitor)?.triggered).toBe(true);
});

test("conditions decide about durations and log entries", async () => {
  const slow = await watch(TRIGGERS.executionDuration, { durationSecondsCondition: 30 });
  const quick = await watch(TRIGGERS.executionDuration, { durationSecondsCondition: 0 });
  const errors = await watch(TRIGGERS.logLevel, { logSeverityLevelCondition: 4 });
  const fatal = await watch(TRIGGERS.logLevel, { logSeverityLevelCondition: 5 });
  addPastExecution(store, orders, at(), { error: "The ERP is down" });
  expect(await detailsOf(slow)).toEqual([]);
  expect(await detailsOf(quick)).toHaveLength(1);
  expect(await detailsOf(errors)).toEqual(["ERROR: Read Settings: The ERP is down"]);
  expect(await detailsOf(fatal)).toEqual([]);
});

test("starts, completions, switches, broken connections and removal are noticed", async () => {
  const started = await watch(TRIGGERS.executionStarted);
  const completed = await watch(TRIGGERS.executionCompleted);
  const disabled = await watch(TRIGGERS.instanceDisabled);
  const enabled = await watch(TRIGGERS.instanceEnabled);
  const broken = await watch(TRIGGERS.connectionError);
  addPastExecution(store, orders, at());
  await api.mutate("UpdateInstance", { id: orders.id, enabled: false });
  await api.mutate("UpdateInstance", { id: orders.id, enabled: true });
  breakConnection(store, orders, "Slack Connection");
  expect(await detailsOf(started)).toEqual(['An execution of "Import Orders" started.']);
  expect(await detailsOf(completed)).toEqual(['An execution of "Import Orders" completed.']);
  expect(await detailsOf(disabled)).toEqual(['Instance "Order Sync" was disabled.']);
  expect(await detailsOf(enabled)).toEqual(['Instance "Order Sync" was enabled.']);
  expect(await detailsOf(broken)).toEqual(['Connection "Slack Connection" threw an exception.']);

  const notices: string[] = [];
  store.alerts.onNotice(({ values }) => notices.push(`${values.TRIGGER}: ${values.INSTANCE}`));
  const [webhook] = store.alerts.webhooks.keys();
  await watch(TRIGGERS.instanceRemoved, { webhooks: [webhook] });
  await api.mutate("UpdateInstance", { id: orders.id, enabled: false });
  await api.mutate("DeleteInstance", { id: orders.id });
  expect(notices).toEqual(["Instance Removed: Order Sync"]);
  expect(store.alerts.monitorsByInstance.has(orders.id)).toBe(false);
});

test("a monitor of overdue executions is set off once, until it is cleared", async () => {
  const monitor = await watch(TRIGGERS.executionOverdue, {
    flowConfig: flowConfigId,
    executionOverdueMinutesCondition: 60,
  });
  // The flow last ran a few minutes ago.
  expect(await detailsOf(monitor)).toEqual([]);
  store.clock.advance(DAY);
  const details = "Nothing ran for more than 60 minutes.";
  expect(await detailsOf(monitor)).toEqual([details]);
  expect(await detailsOf(monitor)).toEqual([details]);
  await api.mutate("ClearAlertMonitor", { id: monitor });
  expect(await detailsOf(monitor)).toEqual([details, details]);
});

test("webhooks of a monitor and of its groups get one notice each", async () => {
  const [desk, channel] = [...store.alerts.webhooks.keys()];
  const onCall = [...store.alerts.groups.values()].find(({ name }) => name === "On Call");
  const notices: string[] = [];
  store.alerts.onNotice(({ webhook, values }) => notices.push(`${webhook.name} ${values.STEP}`));
  await watch(TRIGGERS.executionFailed, {
    groups: [onCall?.id],
    webhooks: [channel, desk],
  });
  addPastExecution(store, orders, at(), { error: "The ERP is down" });
  expect(notices).toEqual(["Team Channel Read Settings", "Incident Desk Read Settings"]);
});

const errorsOf = ({ errors }: Data) =>
  errors.map(({ field, messages }: { field: string; messages: string[] }) => [field, ...messages]);

test("a monitor needs what its triggers need", async () => {
  const refused = async (input: Record<string, unknown>) => errorsOf(await create(input));
  const required = "This field is required by the chosen triggers.";
  const failed = triggerId(TRIGGERS.executionFailed);
  expect(await refused({ triggers: [] })).toEqual([
    ["triggers", "At least one trigger is required."],
  ]);
  expect(await refused({ triggers: [triggerId(TRIGGERS.executionDuration)] })).toEqual([
    ["durationSecondsCondition", required],
  ]);
  expect(await refused({ triggers: [triggerId(TRIGGERS.executionOverdue)] })).toEqual([
    ["executionOverdueMinutesCondition", required],
  ]);
  expect(await refused({ triggers: [triggerId(TRIGGERS.logLevel)] })).toEqual([
    ["logSeverityLevelCondition", required],
  ]);
  const disabled = [triggerId(TRIGGERS.instanceDisabled)];
  expect(await refused({ triggers: disabled, flowConfig: flowConfigId })).toEqual([
    ["triggers", expect.stringContaining("cannot monitor a flow")],
  ]);
  expect(await refused({ triggers: [failed], users: ["nobody"] })).toEqual([
    ["users", 'Invalid pk "nobody" - object does not exist.'],
  ]);
  expect(await refused({ triggers: [failed], instance: "nothing" })).toEqual([
    ["instance", "Instance not found."],
  ]);
  expect(await refused({ triggers: [failed], instance: null })).toEqual([
    ["instance", "This field is required."],
  ]);
  expect(await refused({ triggers: [failed], name: " " })).toEqual([
    ["name", "This field may not be blank."],
  ]);
  expect(store.alerts.monitors.size).toBe(3);
});

test("a preprocess flow cannot be monitored", async () => {
  const integration = store.integrations.get(orders.integrationId);
  if (!integration) throw new Error("An instance has an integration.");
  const shown = async () =>
    (
      await api.run("query ($id: ID!) { integration(id: $id) { preprocessFlowName } }", {
        id: integration.id,
      })
    ).integration;
  expect(await shown()).toEqual({ preprocessFlowName: null });
  integration.definition += "preprocessFlowName: Import Orders\n";
  expect(await shown()).toEqual({ preprocessFlowName: "Import Orders" });
  const triggers = [triggerId(TRIGGERS.executionFailed)];
  expect(errorsOf(await create({ triggers, flowConfig: flowConfigId }))).toEqual([
    ["flowConfig", "An alert monitor cannot be assigned to a preprocess flow."],
  ]);
  expect(errorsOf(await create({ triggers }))).toEqual([]);
});

test("updates change only what they name; deletions leave no trace in others", async () => {
  const monitor = await watch(TRIGGERS.executionFailed);
  const [group] = store.alerts.groups.keys();
  const [webhook] = store.alerts.webhooks.keys();
  const updated = await api.mutate("UpdateAlertMonitor", {
    id: monitor,
    groups: [group],
    webhooks: [webhook],
  });
  expect(updated.alertMonitor).toEqual({ id: monitor, name: "Watch" });
  expect(store.alerts.monitors.get(monitor)).toMatchObject({
    groupIds: [group],
    triggerIds: [triggerId(TRIGGERS.executionFailed)],
  });
  await api.mutate("DeleteAlertGroup", { id: group });
  await api.mutate("DeleteAlertWebhook", { id: webhook });
  expect(store.alerts.monitors.get(monitor)).toMatchObject({ groupIds: [], webhookIds: [] });
  addPastExecution(store, orders, at(), { error: "The ERP is down" });
  await api.mutate("DeleteAlertMonitor", { id: monitor });
  const events = [...store.alerts.events.values()];
  expect(events.filter(({ monitorId }) => monitorId === monitor)).toEqual([]);
});

test.each([
  ["ClearAlertMonitor", "Alert monitor not found."],
  ["DeleteAlertMonitor", "Alert monitor not found."],
  ["UpdateAlertMonitor", "Alert monitor not found."],
  ["DeleteAlertGroup", "Alert group not found."],
  ["DeleteAlertWebhook", "Alert webhook not found."],
])("%s refuses an unknown ID", async (operation, message) => {
  expect(errorsOf(await api.mutate(operation, { id: "nothing" }))).toEqual([["id", message]]);
});

test("groups and webhooks have names of their own, and webhooks a URL and a template", async () => {
  const group = (input: Record<string, unknown>) =>
    api.mutate("CreateAlertGroup", input).then(errorsOf);
  const webhook = (input: Record<string, unknown>) =>
    api
      .mutate("CreateAlertWebhook", {
        name: "New",
        url: "https://example.com/alerts",
        payloadTemplate: "$NAME",
        ...input,
      })
      .then(errorsOf);
  expect(await group({ name: "DevOps" })).toEqual([
    ["name", "Alert Group with this Name already exists."],
  ]);
  expect(await group({ name: "New", webhooks: ["none"] })).toEqual([
    ["webhooks", 'Invalid pk "none" - object does not exist.'],
  ]);
  expect(await webhook({ name: "Incident Desk" })).toEqual([
    ["name", "Alert Webhook with this Name already exists."],
  ]);
  expect(await webhook({ url: "nowhere" })).toEqual([["url", "Enter a valid URL."]]);
  expect(await webhook({ payloadTemplate: " " })).toEqual([
    ["payloadTemplate", "This field may not be blank."],
  ]);
  expect(await webhook({ headers: "[1]" })).toEqual([
    ["headers", "Enter a JSON object whose values are strings."],
  ]);
});

test("groups and webhooks can be renamed", async () => {
  const [group] = store.alerts.groups.keys();
  const [webhook] = store.alerts.webhooks.keys();
  const result = await api.run(
    `mutation ($group: UpdateAlertGroupInput!, $webhook: UpdateAlertWebhookInput!) {
      updateAlertGroup(input: $group) { alertGroup { name users { totalCount } } errors { field } }
      updateAlertWebhook(input: $webhook) { alertWebhook { name url headers } errors { field } }
    }`,
    { group: { id: group, name: "Platform" }, webhook: { id: webhook, name: "Desk" } },
  );
  expect(result).toMatchObject({
    updateAlertGroup: { alertGroup: { name: "Platform", users: { totalCount: 2 } }, errors: [] },
    updateAlertWebhook: { alertWebhook: { name: "Desk" }, errors: [] },
  });
});

test("an execution that is still running is not a failure", async () => {
  const monitor = await watch(TRIGGERS.executionFailed);
  const flow = store.integrations.get(orders.integrationId)?.flows[0];
  if (!flow) throw new Error("The instance has a flow.");
  startExecution(store, {
    instance: orders,
    flow,
    startedAt: at(),
    invokeType: "WEBHOOK",
    request: { payload: '{"fail": "late"}', contentType: "application/json", headers: {} },
  });
  expect(await detailsOf(monitor)).toEqual([]);
});
