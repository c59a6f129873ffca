import type { CreateAlertMonitorInput, UpdateAlertMonitorInput } from "../../generated/schema";
import { findFlowConfig, flowConfigId } from "../executions";
import { preprocessFlowName } from "../preprocessFlow";
import { reject, requireText } from "../rejection";
import type { Store } from "../store";
import type { FlowRecord, InstanceRecord } from "../types";
import { createdNow, requireIds } from "./records";
import { INSTANCE_SPECIFIC, TRIGGERS, type TriggerName } from "./triggers";
import type { AlertMonitorRecord } from "./types";

const REQUIRED = "This field is required by the chosen triggers.";

/** Which condition a trigger needs, by the fields of the API. */
const CONDITIONS = [
  [TRIGGERS.executionDuration, "durationSeconds", "durationSecondsCondition"],
  [TRIGGERS.executionOverdue, "overdueMinutes", "executionOverdueMinutesCondition"],
  [TRIGGERS.logLevel, "logSeverity", "logSeverityLevelCondition"],
] as const;

type Fields = Omit<
  AlertMonitorRecord,
  "id" | "triggered" | "lastTriggeredAt" | "createdAt" | "updatedAt"
>;

interface Watched {
  instance: InstanceRecord;
  flow: FlowRecord | null;
}

function requireMonitor(store: Store, id: string | null | undefined): AlertMonitorRecord {
  const monitor = store.alerts.monitors.get(id ?? "");
  if (!monitor) reject("id", "Alert monitor not found.");
  return monitor;
}

function flowOf(store: Store, instance: InstanceRecord, id: string): FlowRecord {
  const flows = store.integrations.get(instance.integrationId)?.flows ?? [];
  const flow = flows.find(({ stableKey }) => flowConfigId(store, instance.id, stableKey) === id);
  if (!flow) reject("flowConfig", "The flow does not belong to the instance.");
  return flow;
}

/** Nothing of the flow that decides which flow of a shared endpoint runs can be monitored. */
function isPreprocessFlow(store: Store, instance: InstanceRecord, flow: FlowRecord): boolean {
  const integration = store.integrations.get(instance.integrationId);
  return integration !== undefined && flow.name === preprocessFlowName(integration);
}

function requireWatched(store: Store, input: CreateAlertMonitorInput): Watched {
  const { instance: instanceId, flowConfig: flowId } = input;
  if (instanceId == null && flowId == null) reject("instance", "This field is required.");
  const found = instanceId == null ? findFlowConfig(store, flowId ?? "") : undefined;
  if (instanceId == null && !found) reject("flowConfig", "Instance flow config not found.");
  const instance = found?.instance ?? store.instances.get(instanceId ?? "");
  if (!instance) reject("instance", "Instance not found.");
  const flow = found?.flow ?? (flowId == null ? null : flowOf(store, instance, flowId));
  if (flow && isPreprocessFlow(store, instance, flow)) {
    reject("flowConfig", "An alert monitor cannot be assigned to a preprocess flow.");
  }
  return { instance, flow };
}

function requireConditions(store: Store, fields: Fields): void {
  const names = fields.triggerIds.map((id) => store.alerts.triggers.get(id)?.name as TriggerName);
  if (names.length === 0) reject("triggers", "At least one trigger is required.");
  for (const [trigger, key, field] of CONDITIONS) {
    const value = fields[key];
    if (names.includes(trigger) && value === null) reject(field, REQUIRED);
    if (value !== null && value < 0) {
      reject(field, "Ensure this value is greater than or equal to 0.");
    }
  }
  const whole = names.find((name) => INSTANCE_SPECIFIC.has(name));
  if (whole !== undefined && fields.flowStableKey !== null) {
    reject("triggers", `"${whole}" concerns an instance as a whole and cannot monitor a flow.`);
  }
}

export function createAlertMonitor(
  store: Store,
  input: CreateAlertMonitorInput,
): AlertMonitorRecord {
  const { alerts, users } = store;
  const name = requireText("name", input.name);
  const { instance, flow } = requireWatched(store, input);
  const fields: Fields = {
    name,
    instanceId: instance.id,
    flowStableKey: flow?.stableKey ?? null,
    triggerIds: requireIds(alerts.triggers, "triggers", input.triggers),
    userIds: requireIds(users, "users", input.users),
    groupIds: requireIds(alerts.groups, "groups", input.groups),
    webhookIds: requireIds(alerts.webhooks, "webhooks", input.webhooks),
    durationSeconds: input.durationSecondsCondition ?? null,
    overdueMinutes: input.executionOverdueMinutesCondition ?? null,
    logSeverity: input.logSeverityLevelCondition ?? null,
  };
  requireConditions(store, fields);
  const monitor: AlertMonitorRecord = {
    id: store.newId("AlertMonitor"),
    ...fields,
    triggered: false,
    lastTriggeredAt: null,
    ...createdNow(store),
  };
  alerts.add(monitor);
  return monitor;
}

export function updateAlertMonitor(
  store: Store,
  input: UpdateAlertMonitorInput,
): AlertMonitorRecord {
  const { alerts, users } = store;
  const monitor = requireMonitor(store, input.id);
  const fields: Fields = {
    name: input.name == null ? monitor.name : requireText("name", input.name),
    instanceId: monitor.instanceId,
    flowStableKey: monitor.flowStableKey,
    triggerIds: requireIds(alerts.triggers, "triggers", input.triggers, monitor.triggerIds),
    userIds: requireIds(users, "users", input.users, monitor.userIds),
    groupIds: requireIds(alerts.groups, "groups", input.groups, monitor.groupIds),
    webhookIds: requireIds(alerts.webhooks, "webhooks", input.webhooks, monitor.webhookIds),
    durationSeconds: input.durationSecondsCondition ?? monitor.durationSeconds,
    overdueMinutes: input.executionOverdueMinutesCondition ?? monitor.overdueMinutes,
    logSeverity: input.logSeverityLevelCondition ?? monitor.logSeverity,
  };
  requireConditions(store, fields);
  store.changed();
  return Object.assign(monitor, fields, { updatedAt: store.clock.now() });
}

export function clearAlertMonitor(store: Store, id: string | null | undefined): AlertMonitorRecord {
  const monitor = requireMonitor(store, id);
  store.changed();
  return Object.assign(monitor, { triggered: false, updatedAt: store.clock.now() });
}

export function deleteAlertMonitor(
  store: Store,
  id: string | null | undefined,
): AlertMonitorRecord {
  const monitor = requireMonitor(store, id);
  store.changed();
  store.alerts.remove(monitor);
  return monitor;
}
