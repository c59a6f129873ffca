import type {
  AlertEventRecord,
  AlertGroupRecord,
  AlertMonitorRecord,
  AlertTriggerRecord,
  AlertWebhookRecord,
} from "./types";

/** An alert on its way to a webhook. */
export interface AlertNotice {
  monitor: AlertMonitorRecord;
  webhook: AlertWebhookRecord;
  /** What the variables of the webhook's payload template stand for, `$URL` excepted. */
  values: Readonly<Record<string, string>>;
}

export type AlertListener = (notice: AlertNotice) => void;

/** The records of alerts, and who wants to know when one goes to a webhook. */
export class AlertRecords {
  readonly triggers = new Map<string, AlertTriggerRecord>();
  readonly monitors = new Map<string, AlertMonitorRecord>();
  readonly events = new Map<string, AlertEventRecord>();
  readonly groups = new Map<string, AlertGroupRecord>();
  readonly webhooks = new Map<string, AlertWebhookRecord>();
  /** So that an execution of an instance without monitors costs nothing. */
  readonly monitorsByInstance = new Map<string, AlertMonitorRecord[]>();
  readonly #listeners = new Set<AlertListener>();

  add(monitor: AlertMonitorRecord): void {
    this.monitors.set(monitor.id, monitor);
    const others = this.monitorsByInstance.get(monitor.instanceId);
    if (others) others.push(monitor);
    else this.monitorsByInstance.set(monitor.instanceId, [monitor]);
  }

  /** A monitor goes with its events. */
  remove(monitor: AlertMonitorRecord): void {
    this.monitors.delete(monitor.id);
    const others = this.monitorsByInstance.get(monitor.instanceId) ?? [];
    const left = others.filter(({ id }) => id !== monitor.id);
    if (left.length > 0) this.monitorsByInstance.set(monitor.instanceId, left);
    else this.monitorsByInstance.delete(monitor.instanceId);
    for (const event of this.events.values()) {
      if (event.monitorId === monitor.id) this.events.delete(event.id);
    }
  }

  /** Returns the function that ends the subscription. */
  onNotice(listener: AlertListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  notify(notice: AlertNotice): void {
    for (const listener of this.#listeners) listener(notice);
  }
}
