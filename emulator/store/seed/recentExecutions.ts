import { DAY } from "../clock";
import type { Store } from "../store";
import type { InstanceRecord } from "../types";
import { addPastExecution } from "./executions";

const SPAN = 7 * DAY;

/** How far busy and quiet hours are apart, from 0 to 1; the store's present is a busy one. */
const SWING = 0.5;

/** The part of the span in which a warehouse is down, and the integration that needs it. */
const OUTAGE = { from: 0.69, to: 0.76, integration: "Inventory Feed" };

const MESSAGES = [
  "Order A-13 has no address",
  "Connection reset by the ERP",
  "The warehouse did not respond in time",
];

/**
 * Executions of all instances that run, over the week before the store's present: more at the
 * store's time of day than twelve hours later, a few failures all the time, and many during an outage.
 */
export function seedRecentExecutions(store: Store, count: number): void {
  const instances = [...store.instances.values()].filter((instance) => runs(store, instance));
  const begin = store.clock.now() - SPAN;
  // Oldest first: an instance is in failed state when its newest execution failed.
  for (let index = 0; index < count; index += 1) {
    const instance = instances[(index * 7) % instances.length];
    const { flows = [], name } = store.integrations.get(instance?.integrationId ?? "") ?? {};
    const flow = flows[index % flows.length];
    if (!instance || !flow) return;
    const at = busyHours((index + 0.5) / count);
    const isOut = name === OUTAGE.integration && at > OUTAGE.from && at < OUTAGE.to;
    const fails = isOut ? index % 3 > 0 : index % 17 === 5;
    addPastExecution(store, instance, Math.round(begin + at * SPAN), {
      flow,
      error: fails ? MESSAGES[isOut ? 2 : index % 2] : undefined,
    });
  }
}

function runs(store: Store, instance: InstanceRecord): boolean {
  const { enabled, isSystem, lastDeployedAt, systemSuspended, integrationId } = instance;
  const flows = store.integrations.get(integrationId)?.flows.length ?? 0;
  return enabled && !isSystem && lastDeployedAt !== null && !systemSuspended && flows > 0;
}

/** Moves a point in the span, from 0 to 1, so that points are dense in busy hours. */
function busyHours(part: number): number {
  const turns = (2 * Math.PI * SPAN) / DAY;
  return part - (SWING * Math.sin(turns * part)) / turns;
}
