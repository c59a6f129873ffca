import { DAY, HOUR } from "./clock";
import { executionCost } from "./executions";
import type { Store } from "./store";
import type { CustomerRecord, InstanceRecord } from "./types";

/** What ran on a day, which is one of UTC. */
export interface DailyUsageRecord {
  id: string;
  /** Absent where it is the whole organization's. */
  instance?: InstanceRecord;
  snapshotDate: string;
  successfulExecutionCount: number;
  failedExecutionCount: number;
  stepCount: number;
  spendMbSecs: number;
}

/** What a customer had deployed at a full hour. */
export interface CustomerUsageRecord {
  id: string;
  customer: CustomerRecord;
  snapshotTime: number;
  deployedInstanceCount: number;
  deployedUniqueIntegrationCount: number;
}

/** How far back customers' snapshots go. */
const SNAPSHOT_DAYS = 400;

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** What each instance did on each day on which it ran, counted from its executions that ended. */
export function instanceUsage(store: Store): DailyUsageRecord[] {
  return dailyUsage(store, "InstanceDailyUsageMetrics", (instance) => instance);
}

/** The same of the whole organization. */
export function organizationUsage(store: Store): DailyUsageRecord[] {
  return dailyUsage(store, "OrgDailyUsageMetrics", () => undefined);
}

function dailyUsage(
  store: Store,
  type: string,
  ownerOf: (instance: InstanceRecord) => InstanceRecord | undefined,
): DailyUsageRecord[] {
  const found = new Map<string, DailyUsageRecord>();
  for (const execution of store.executions.values()) {
    const ran = store.instances.get(execution.instanceId);
    if (execution.endedAt === null || !ran) continue;
    const instance = ownerOf(ran);
    const snapshotDate = dayOf(execution.endedAt);
    const key = `${instance?.id ?? ""}:${snapshotDate}`;
    let usage = found.get(key);
    if (!usage) {
      usage = {
        id: store.derivedId(type, key),
        instance,
        snapshotDate,
        successfulExecutionCount: 0,
        failedExecutionCount: 0,
        stepCount: 0,
        spendMbSecs: 0,
      };
      found.set(key, usage);
    }
    usage.successfulExecutionCount += execution.status === "SUCCESS" ? 1 : 0;
    usage.failedExecutionCount += execution.status === "ERROR" ? 1 : 0;
    usage.stepCount += execution.stepResults.length;
    usage.spendMbSecs += executionCost(execution) ?? 0;
  }
  return [...found.values()];
}

/**
 * What customers had deployed, at each full hour since they exist, of the last 400 days. An
 * instance counts from its creation on, when it is deployed now.
 */
export function customerUsage(
  store: Store,
  { customerId, since = 0, until, latestOfDay }: CustomerUsageQuery,
): CustomerUsageRecord[] {
  const now = store.clock.now();
  const deployed = deployedByCustomer(store);
  const records: CustomerUsageRecord[] = [];
  for (const customer of store.customers.values()) {
    if (customerId !== undefined && customer.id !== customerId) continue;
    const begin = Math.max(customer.createdAt, since, now - SNAPSHOT_DAYS * DAY);
    const end = Math.min(until ?? now, now);
    for (let time = Math.ceil(begin / HOUR) * HOUR; time <= end; time += HOUR) {
      // The last snapshot of a day is that of 23:00, or today's newest.
      const isLatest = dayOf(time + HOUR) !== dayOf(time) || time + HOUR > now;
      if (latestOfDay && !isLatest) continue;
      const then = (deployed.get(customer.id) ?? []).filter(({ createdAt }) => createdAt <= time);
      records.push({
        id: store.derivedId("CustomerTotalUsageMetrics", `${customer.id}:${time}`),
        customer,
        snapshotTime: time,
        deployedInstanceCount: then.length,
        deployedUniqueIntegrationCount: new Set(
          then.map(({ integrationId }) => store.integrations.get(integrationId)?.versionSequenceId),
        ).size,
      });
    }
  }
  return records;
}

interface CustomerUsageQuery {
  customerId?: string;
  since?: number;
  until?: number;
  /** Only the last snapshot of each day. */
  latestOfDay: boolean;
}

function deployedByCustomer(store: Store): Map<string, InstanceRecord[]> {
  const deployed = new Map<string, InstanceRecord[]>();
  for (const instance of store.instances.values()) {
    if (instance.lastDeployedAt === null || !instance.enabled || instance.isSystem) continue;
    const others = deployed.get(instance.customerId);
    if (others) others.push(instance);
    else deployed.set(instance.customerId, [instance]);
  }
  return deployed;
}
