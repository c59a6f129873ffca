import type {
  CreateAlertMonitorInput,
  ManagedMonitorFragment,
  UpdateAlertMonitorInput,
} from "../../../generated/operations";
import { differences } from "../../../steps/differences";
import { prefixed, type Target } from "./targets";

/** What each monitor must be like; what is undefined may be as it is. */
export interface Wanted {
  userIds: string[] | undefined;
  groupIds: string[] | undefined;
  webhookIds: string[] | undefined;
  durationSeconds: number | undefined;
  overdueMinutes: number | undefined;
  logSeverity: number | undefined;
}

export type Monitor = { id: string; name: string };
export type Create = { type: "create"; target: Target; input: CreateAlertMonitorInput };
export type Update = {
  type: "update";
  target: Target;
  monitor: Monitor;
  input: UpdateAlertMonitorInput;
};
export type Change = Create | Update;
export interface Plan {
  changes: Change[];
  kept: { target: Target; monitor: Monitor }[];
}

type Fields = Omit<UpdateAlertMonitorInput, "id">;

/** Compares the monitors that must exist with those that do; the oldest of several counts. */
export function planOf(
  targets: readonly Target[],
  monitors: readonly ManagedMonitorFragment[],
  wanted: Wanted,
  prefix: string,
): Plan {
  const existing = new Map<string, ManagedMonitorFragment>();
  for (const monitor of monitors) {
    // The API's filter finds the prefix anywhere in a name, and in upper or lower case.
    if (!monitor.name.startsWith(prefixed(prefix))) continue;
    const key = placeOf(monitor.instance?.id, monitor.flowConfig?.id);
    if (!existing.has(key)) existing.set(key, monitor);
  }
  const plan: Plan = { changes: [], kept: [] };
  for (const target of targets) {
    const fields = fieldsOf(target, wanted);
    const found = existing.get(placeOf(target.instance.id, target.flowConfigId));
    if (!found) {
      const { id: instance } = target.instance;
      const flowConfig = target.flowConfigId ?? undefined;
      const input = { ...fields, name: target.name, instance, flowConfig };
      plan.changes.push({ type: "create", target, input });
      continue;
    }
    const monitor = { id: found.id, name: found.name };
    const differing = differences(fields, currentOf(found));
    if (Object.keys(differing).length === 0) plan.kept.push({ target, monitor });
    else {
      const input = { id: found.id, ...differing };
      plan.changes.push({ type: "update", target, monitor, input });
    }
  }
  return plan;
}

const placeOf = (instanceId: string | undefined, flowConfigId: string | null | undefined) =>
  `${instanceId ?? ""} ${flowConfigId ?? ""}`;

function fieldsOf({ name, triggerIds }: Target, wanted: Wanted): Fields {
  return {
    name,
    triggers: triggerIds,
    users: wanted.userIds,
    groups: wanted.groupIds,
    webhooks: wanted.webhookIds,
    durationSecondsCondition: wanted.durationSeconds,
    executionOverdueMinutesCondition: wanted.overdueMinutes,
    logSeverityLevelCondition: wanted.logSeverity,
  };
}

function currentOf(monitor: ManagedMonitorFragment): Record<keyof Fields, unknown> {
  const idsOf = ({ nodes }: { nodes: readonly ({ id: string } | null)[] }) =>
    nodes.flatMap((node) => (node ? [node.id] : []));
  return {
    name: monitor.name,
    triggers: idsOf(monitor.triggers),
    users: idsOf(monitor.users),
    groups: idsOf(monitor.groups),
    webhooks: idsOf(monitor.webhooks),
    durationSecondsCondition: monitor.durationSecondsCondition,
    executionOverdueMinutesCondition: monitor.executionOverdueMinutesCondition,
    logSeverityLevelCondition: monitor.logSeverityLevelCondition,
    clientMutationId: undefined,
    flowConfig: undefined,
    instance: undefined,
  };
}
