import type { LogSeverityLevel } from "../../generated/schema";
import { MINUTE } from "../clock";
import type { Store } from "../store";
import type { ExecutionRecord, FlowRecord, InstanceRecord } from "../types";
import { TRIGGERS, type TriggerName } from "./triggers";
import type { AlertMonitorRecord, AlertWebhookRecord } from "./types";

/** Something that monitors may be waiting for. */
interface Cause {
  trigger: TriggerName;
  instance: InstanceRecord;
  /** Without one it concerns all flows of the instance. */
  flow?: FlowRecord;
  execution?: ExecutionRecord;
  step?: string;
  details: string;
  at: number;
  /** Whether a monitor's own condition is met. */
  meets?(monitor: AlertMonitorRecord): boolean;
}

const SEVERITY: Readonly<Record<LogSeverityLevel, number>> = {
  TRACE: 0,
  DEBUG: 1,
  INFO: 2,
  WARN: 3,
  ERROR: 4,
  FATAL: 5,
  // No line of a metric is worse than another.
  METRIC: -1,
};

/** Sets off the monitors that wait for this, and delivers to their webhooks and their groups'. */
function raise(store: Store, cause: Cause): void {
  const { alerts } = store;
  const { instance, flow, trigger } = cause;
  for (const monitor of [...(alerts.monitorsByInstance.get(instance.id) ?? [])]) {
    const watched = monitor.flowStableKey;
    if (watched !== null && flow && watched !== flow.stableKey) continue;
    if (!monitor.triggerIds.some((id) => alerts.triggers.get(id)?.name === trigger)) continue;
    if (cause.meets && !cause.meets(monitor)) continue;
    setOff(store, monitor, cause);
  }
}

function setOff(store: Store, monitor: AlertMonitorRecord, cause: Cause): void {
  const { alerts } = store;
  const { instance, flow, execution, step, trigger, details, at } = cause;
  monitor.triggered = true;
  monitor.lastTriggeredAt = Math.max(monitor.lastTriggeredAt ?? at, at);
  store.raisedAlerts += 1;
  const id = store.derivedId("AlertEvent", `${monitor.id}:${store.raisedAlerts}`);
  alerts.events.set(id, { id, monitorId: monitor.id, details, createdAt: at });
  store.revision += 1;
  const customer = store.customers.get(instance.customerId);
  const values = {
    SUBJECT: "Prismatic.io Alert",
    NAME: monitor.name,
    INSTANCE: instance.name,
    INSTANCE_ID: instance.id,
    EXECUTION_ID: execution?.id ?? "",
    CUSTOMER: customer?.name ?? "",
    CUSTOMER_EXTERNAL_ID: customer?.externalId ?? "",
    FLOW: flow?.name ?? "",
    TRIGGER: trigger,
    STEP: step ?? "",
  };
  for (const webhook of webhooksOf(store, monitor)) alerts.notify({ monitor, webhook, values });
}

/** The webhooks of a monitor and of its groups, each once. */
function webhooksOf(store: Store, monitor: AlertMonitorRecord): AlertWebhookRecord[] {
  const { groups, webhooks } = store.alerts;
  const ofGroups = monitor.groupIds.flatMap((id) => groups.get(id)?.webhookIds ?? []);
  return [...new Set([...monitor.webhookIds, ...ofGroups])].flatMap((id) => {
    const webhook = webhooks.get(id);
    return webhook ? [webhook] : [];
  });
}

const hasMonitors = (store: Store, instance: InstanceRecord) =>
  store.alerts.monitorsByInstance.has(instance.id);

export function executionStarted(store: Store, execution: ExecutionRecord): void {
  const instance = store.instances.get(execution.instanceId);
  const flow = store.flows.get(execution.flowId);
  if (!instance || !flow || !hasMonitors(store, instance)) return;
  raise(store, {
    trigger: TRIGGERS.executionStarted,
    instance,
    flow,
    execution,
    details: `An execution of "${flow.name}" started.`,
    at: execution.startedAt,
  });
}

/** An execution that ended, with its logs in the store. */
export function executionEnded(store: Store, execution: ExecutionRecord): void {
  const instance = store.instances.get(execution.instanceId);
  const flow = store.flows.get(execution.flowId);
  if (!instance || !flow || !hasMonitors(store, instance)) return;
  const at = execution.endedAt ?? execution.startedAt;
  const of = { instance, flow, execution, at };
  if (execution.error === null) {
    const details = `An execution of "${flow.name}" completed.`;
    raise(store, { ...of, trigger: TRIGGERS.executionCompleted, details });
  } else {
    const isRetried = execution.retryNextAt !== null;
    const step = execution.stepResults.find(({ hasError }) => hasError)?.displayStepName;
    raise(store, {
      ...of,
      trigger: isRetried ? TRIGGERS.executionRetryPending : TRIGGERS.executionFailed,
      step,
      details: execution.error,
    });
  }
  const seconds = (at - execution.startedAt) / 1000;
  raise(store, {
    ...of,
    trigger: TRIGGERS.executionDuration,
    details: `An execution of "${flow.name}" took ${seconds} seconds.`,
    meets: ({ durationSeconds }) => durationSeconds !== null && seconds >= durationSeconds,
  });
  const logs = store.logsByExecution.get(execution.id) ?? [];
  const worst = Math.max(-1, ...logs.map(({ severity }) => SEVERITY[severity]));
  const line = logs.find(({ severity }) => SEVERITY[severity] === worst);
  if (!line) return;
  raise(store, {
    ...of,
    trigger: TRIGGERS.logLevel,
    step: line.stepName ?? undefined,
    details: `${line.severity}: ${line.message}`,
    meets: ({ logSeverity }) => logSeverity !== null && worst >= logSeverity,
  });
}

/** An instance that was enabled, disabled or removed. */
export function instanceChanged(
  store: Store,
  instance: InstanceRecord,
  change: "enabled" | "disabled" | "removed",
): void {
  const trigger = {
    enabled: TRIGGERS.instanceEnabled,
    disabled: TRIGGERS.instanceDisabled,
    removed: TRIGGERS.instanceRemoved,
  }[change];
  const details = `Instance "${instance.name}" was ${change}.`;
  raise(store, { trigger, instance, details, at: store.clock.now() });
}

/** A connection of an instance that can no longer be used. */
export function connectionBroke(store: Store, instance: InstanceRecord, key: string): void {
  const details = `Connection "${key}" threw an exception.`;
  const at = store.clock.now();
  raise(store, { trigger: TRIGGERS.connectionError, instance, details, at });
}

/**
 * Sets off the monitors whose flow did not run for as long as they allow; each once until it is
 * cleared. Who looks at monitors or events calls this first.
 */
export function settleOverdue(store: Store): void {
  const now = store.clock.now();
  for (const monitor of store.alerts.monitors.values()) {
    const { overdueMinutes, triggered } = monitor;
    const instance = store.instances.get(monitor.instanceId);
    if (overdueMinutes === null || triggered || !instance) continue;
    const last = lastStart(store, monitor) ?? monitor.createdAt;
    if (now - last <= overdueMinutes * MINUTE) continue;
    raise(store, {
      trigger: TRIGGERS.executionOverdue,
      instance,
      details: `Nothing ran for more than ${overdueMinutes} minutes.`,
      at: last + overdueMinutes * MINUTE,
      meets: ({ id }) => id === monitor.id,
    });
  }
}

function lastStart(store: Store, monitor: AlertMonitorRecord): number | undefined {
  const { flowStableKey } = monitor;
  const executions = store.executionsByInstance.get(monitor.instanceId) ?? [];
  return executions.findLast(
    ({ flowId }) => flowStableKey === null || store.flows.get(flowId)?.stableKey === flowStableKey,
  )?.startedAt;
}
