import { INSTANCE_SPECIFIC, TRIGGERS, type TriggerName } from "../alerts/triggers";
import { BASE_TIME, DAY } from "../clock";
import type { Store } from "../store";
import type { InstanceRecord } from "../types";

const times = (ageInDays: number) => {
  const createdAt = BASE_TIME - ageInDays * DAY;
  return { createdAt, updatedAt: createdAt };
};

const triggerId = (store: Store, name: TriggerName) => store.derivedId("AlertTrigger", name);
const groupId = (store: Store, name: string) => store.derivedId("AlertGroup", name);
const webhookId = (store: Store, name: string) => store.derivedId("AlertWebhook", name);

function userId(store: Store, email: string): string {
  const user = [...store.users.values()].find((one) => one.email === email);
  if (!user) throw new Error(`There is no user ${email}.`);
  return user.id;
}

function seedRecipients(store: Store): void {
  const { webhooks, groups, triggers } = store.alerts;
  for (const name of Object.values(TRIGGERS)) {
    const id = triggerId(store, name);
    const isInstanceSpecific = INSTANCE_SPECIFIC.has(name);
    triggers.set(id, { id, name, isGlobal: false, isInstanceSpecific });
  }
  const addWebhook = (name: string, url: string, template: object, key: string, age: number) => {
    const id = webhookId(store, name);
    const payloadTemplate = JSON.stringify(template, null, 2);
    const headers = { Authorization: key };
    webhooks.set(id, { id, name, url, payloadTemplate, headers, ...times(age) });
  };
  addWebhook(
    "Incident Desk",
    "https://incidents.northwind.example/alerts",
    { summary: "$NAME: $INSTANCE of $CUSTOMER", trigger: "$TRIGGER", link: "$URL" },
    "Token seeded-incident-key",
    240,
  );
  addWebhook(
    "Team Channel",
    "https://chat.northwind.example/hooks/alerts",
    { text: "$NAME triggered - $INSTANCE failed to run. See $URL" },
    "Token seeded-channel-key",
    200,
  );
  const addGroup = (name: string, emails: string[], webhookNames: string[], age: number) => {
    const id = groupId(store, name);
    groups.set(id, {
      id,
      name,
      userIds: emails.map((email) => userId(store, email)),
      webhookIds: webhookNames.map((webhook) => webhookId(store, webhook)),
      ...times(age),
    });
  };
  addGroup("DevOps", ["ines@northwind.example", "max@northwind.example"], [], 230);
  addGroup("On Call", ["olga@northwind.example"], ["Incident Desk"], 180);
}

function seedMonitors(store: Store): void {
  const instance = (name: string, customer: string): InstanceRecord => {
    const found = [...store.instances.values()].find(
      (one) => one.name === name && store.customers.get(one.customerId)?.name === customer,
    );
    if (!found) throw new Error(`There is no instance "${name}" of ${customer}.`);
    return found;
  };
  const add = (
    name: string,
    of: InstanceRecord,
    triggers: TriggerName[],
    groups: string[],
    extra: { flowStableKey?: string; overdueMinutes?: number; age: number },
  ) => {
    const { age, flowStableKey = null, overdueMinutes = null } = extra;
    store.alerts.add({
      id: store.derivedId("AlertMonitor", `${of.id}:${name}`),
      name,
      instanceId: of.id,
      flowStableKey,
      triggerIds: triggers.map((trigger) => triggerId(store, trigger)),
      userIds: [],
      groupIds: groups.map((group) => groupId(store, group)),
      webhookIds: [],
      durationSeconds: null,
      overdueMinutes,
      logSeverity: null,
      triggered: false,
      lastTriggeredAt: null,
      ...times(age),
    });
  };
  const orders = instance("Order Sync", "Atlas Logistics");
  const { executionFailed, connectionError, executionOverdue, instanceRemoved } = TRIGGERS;
  const flow = { flowStableKey: "import-orders" };
  add("Orders failed", orders, [executionFailed, connectionError], ["DevOps"], {
    ...flow,
    age: 90,
  });
  const feed = instance("Inventory Feed", "Atlas Logistics");
  const nightly = { flowStableKey: "send-stock-levels", overdueMinutes: 7 * 24 * 60 };
  add("Feed overdue", feed, [executionOverdue], ["DevOps"], { ...nightly, age: 60 });
  const paused = instance("Inventory Feed (paused)", "Evergreen Clinics");
  add("Clinics left", paused, [instanceRemoved], ["On Call"], { age: 30 });
}

/** What the failures of the seeded history left behind. */
function seedEvents(store: Store): void {
  const { monitors, events } = store.alerts;
  const monitor = [...monitors.values()].find(({ name }) => name === "Orders failed");
  if (!monitor) throw new Error("Monitors are seeded before their events.");
  const failed = (store.executionsByInstance.get(monitor.instanceId) ?? []).filter(
    ({ error, endedAt }) => error !== null && endedAt !== null,
  );
  for (const { id: executionId, error, endedAt } of failed) {
    const id = store.derivedId("AlertEvent", executionId);
    events.set(id, {
      id,
      monitorId: monitor.id,
      details: error ?? "",
      createdAt: endedAt ?? BASE_TIME,
    });
    monitor.triggered = true;
    monitor.lastTriggeredAt = endedAt;
  }
}

/** Comes last: what happened before was not monitored, and its IDs depend on names only. */
export function seedAlerts(store: Store): void {
  seedRecipients(store);
  seedMonitors(store);
  seedEvents(store);
}
