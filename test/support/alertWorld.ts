import { addPastExecution } from "../../emulator/store";
import type { AlertMonitorRecord, AlertWebhookRecord } from "../../emulator/store/alerts";
import type { ExecutionRecord, InstanceRecord } from "../../emulator/store/types";
import component from "../../src";
import { configureClients, resetClients } from "../../src/client";
import { type Harness, startHarness } from "./harness";
import { type Happens, intercept } from "./intercept";
import { WITHOUT_PAUSES } from "./pace";
import { type PlayedFlow, playFlow } from "./playFlow";
import { reply } from "./server";

/** An emulator with its alert monitors, and a flow that starts with the alert webhook. */
export class AlertWorld {
  constructor(
    readonly harness: Harness,
    readonly flow: PlayedFlow,
  ) {}

  get alerts() {
    return this.harness.emulator.store.alerts;
  }

  monitor(name: string): AlertMonitorRecord {
    return named(this.alerts.monitors.values(), name);
  }

  seeded(name: string): AlertWebhookRecord {
    return named(this.alerts.webhooks.values(), name);
  }

  instanceOf(monitor: string): InstanceRecord {
    const instance = this.harness.emulator.store.instances.get(this.monitor(monitor).instanceId);
    if (!instance) throw new Error("The monitor has no instance.");
    return instance;
  }

  /** The flow's webhooks. */
  mine(): AlertWebhookRecord[] {
    return [...this.alerts.webhooks.values()].filter(({ url }) => url.startsWith(this.flow.url));
  }

  secret(): string {
    return this.mine()[0]?.headers?.["x-alert-secret"] ?? "";
  }

  /** How many of the flow's webhooks each of the monitors notifies. */
  mineIn(...monitors: string[]): number[] {
    const mine = new Set(this.mine().map(({ id }) => id));
    return monitors.map(
      (name) => this.monitor(name).webhookIds.filter((id) => mine.has(id)).length,
    );
  }

  /** Lets an execution fail, and returns when its alerts were delivered. */
  async fail(instance: InstanceRecord, error = "The ERP is down"): Promise<ExecutionRecord> {
    const { store } = this.harness.emulator;
    const execution = addPastExecution(store, instance, store.clock.now(), { error });
    await this.harness.emulator.settled();
    return execution;
  }

  changed(): void {
    this.harness.emulator.store.changed();
  }

  /** How many monitors were updated. */
  updates(): number {
    return this.harness.emulator.requests.entries.filter(
      ({ operationName, executed }) => operationName === "UpdateAlertMonitor" && executed,
    ).length;
  }

  intercept(operationName: string, happens: Happens) {
    return intercept(this.harness, operationName, happens);
  }

  /** A connection over which Prismatic rejects to update a monitor. */
  rejecting(monitorId: string, message: string) {
    return this.intercept("UpdateAlertMonitor", (seen, response) => {
      const { input } = seen.body.variables as { input: { id: string } };
      if (input.id !== monitorId) return undefined;
      const errors = [{ field: "webhooks", messages: [message] }];
      reply(response, { data: { updateAlertMonitor: { alertMonitor: null, errors } } });
      return true;
    });
  }

  async stop(): Promise<void> {
    configureClients({});
    resetClients();
    await this.flow.stop();
    await this.harness.stop();
  }
}

export async function startAlertWorld(): Promise<AlertWorld> {
  configureClients({ limits: WITHOUT_PAUSES });
  const harness = await startHarness({ instances: 0 });
  return new AlertWorld(harness, await playFlow(harness, component, "alertWebhook", {}));
}

export function named<T extends { name: string }>(records: Iterable<T>, name: string): T {
  const found = [...records].find((record) => record.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}
