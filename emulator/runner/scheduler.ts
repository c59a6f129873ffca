import { Cron } from "croner";
import { flowsEnded, startExecution } from "../store/executions";
import type { Store } from "../store/store";
import type { FlowRecord, InstanceRecord, IntegrationRecord, ScheduleRecord } from "../store/types";

/** How many runs of one flow are made up for when time jumps; the platform makes up for none. */
const MAX_RUNS = 100;

interface Run {
  readonly instance: InstanceRecord;
  readonly flow: FlowRecord;
  /** When it is due, in milliseconds since the epoch. */
  readonly at: number;
}

/** Starts the flows of one tenant whose schedule, or whose retry, is due. */
export class Scheduler {
  #checkedUntil: number;

  constructor(private readonly store: Store) {
    this.#checkedUntil = store.clock.now();
  }

  /** Starts all that has become due since it was last called, in order, and waits for its end. */
  async tick(): Promise<void> {
    const { store } = this;
    const from = this.#checkedUntil;
    const now = store.clock.now();
    this.#checkedUntil = now;
    const runs = [...scheduledRuns(store, from, now)].sort((a, b) => a.at - b.at);
    for (const { instance, flow, at } of runs) {
      startExecution(store, {
        instance,
        flow,
        startedAt: at,
        invokeType: "SCHEDULED",
        request: { payload: "", contentType: "application/json", headers: {} },
      });
      // A run keeps its state for the next one.
      await flowsEnded(store);
    }
    this.#retry(now);
    await flowsEnded(store);
  }

  #retry(now: number): void {
    const { store } = this;
    for (const execution of store.executions.values()) {
      if (execution.retryNextAt === null || execution.retryNextAt > now) continue;
      const instance = store.instances.get(execution.instanceId);
      const flow = store.flows.get(execution.flowId);
      execution.retryNextAt = null;
      if (!instance?.enabled || !flow) continue;
      startExecution(store, {
        instance,
        flow,
        startedAt: now,
        invokeType: execution.invokeType,
        request: execution.request,
        retryCount: execution.retryCount + 1,
        retryForExecutionId: execution.retryForExecutionId ?? execution.id,
      });
    }
  }
}

function* scheduledRuns(store: Store, from: number, to: number): Generator<Run> {
  const schedules = new Map<string, [FlowRecord, ScheduleRecord][]>();
  for (const instance of store.instances.values()) {
    if (!instance.enabled || instance.isSystem || instance.lastDeployedAt === null) continue;
    let flows = schedules.get(instance.integrationId);
    if (!flows) {
      flows = scheduledFlows(store.integrations.get(instance.integrationId));
      schedules.set(instance.integrationId, flows);
    }
    for (const [flow, schedule] of flows) {
      const start = Math.max(from, instance.lastDeployedAt);
      for (const at of timesOf(instance, schedule, start, to)) yield { instance, flow, at };
    }
  }
}

function scheduledFlows(
  integration: IntegrationRecord | undefined,
): [FlowRecord, ScheduleRecord][] {
  return (integration?.flows ?? []).flatMap((flow) => {
    const schedule = flow.steps.find(({ isTrigger }) => isTrigger)?.schedule;
    return schedule ? [[flow, schedule] as [FlowRecord, ScheduleRecord]] : [];
  });
}

/** When a schedule is due after `from`, until `to`. */
function timesOf(
  { config }: InstanceRecord,
  { type, value, timeZone }: ScheduleRecord,
  from: number,
  to: number,
): number[] {
  const stored = type === "configVar" ? config?.get(value) : undefined;
  const pattern = type === "configVar" ? stored?.value : value;
  if (!pattern) return [];
  const cron = cronOf(pattern, stored?.timeZone ?? timeZone);
  if (!cron) return [];
  const times: number[] = [];
  let next = cron.nextRun(new Date(from));
  while (next && next.getTime() <= to && times.length < MAX_RUNS) {
    times.push(next.getTime());
    next = cron.nextRun(next);
  }
  return times;
}

/** Undefined for what is no cron expression: such a flow never runs. */
function cronOf(pattern: string, timezone: string): Cron | undefined {
  try {
    const cron = new Cron(pattern, { timezone, paused: true });
    cron.nextRun();
    return cron;
  } catch {
    return undefined;
  }
}
