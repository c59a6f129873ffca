import type { Client } from "../../client";
import {
  type AlertedMonitorFragment,
  type ExecutionFieldsFragment,
  FindAlertedMonitors,
  GetAlertedExecution,
  GetAlertedInstance,
  type GetAlertedInstanceQuery,
  GetAlertedMonitor,
} from "../../generated/operations";
import { type IdType, idType } from "../../inputs/ids";
import { type Delivered, unescaped } from "./template";

type Instance = NonNullable<GetAlertedInstanceQuery["instance"]>;
type Named = { readonly id: string; readonly name: string };

/** An alert as the steps of a flow get it. What Prismatic does not know, or no longer, is null. */
export interface Alert {
  /** What set off the monitor. The ID is null when the monitor has no such trigger (any more). */
  readonly trigger: { readonly id: string | null; readonly name: string };
  readonly monitor: Named | null;
  readonly instance: Named | null;
  readonly customer: Instance["customer"] | { id: string; name: string } | null;
  readonly integration: Instance["integration"] | null;
  readonly flow: Named | null;
  readonly execution: ExecutionFieldsFragment | null;
  /** The name of the step, as the alert has it. */
  readonly step: string | null;
  /** Where people see the alert in Prismatic. */
  readonly url: string | null;
  /** False when Prismatic could not be asked for all of it; the delivery's own texts remain. */
  readonly lookedUp: boolean;
  /** The texts of the alert, in which names have not been checked. */
  readonly delivered: Delivered;
}

/** What was found for an alert. */
interface Found {
  readonly instance?: Instance | null;
  readonly execution?: ExecutionFieldsFragment | null;
  readonly monitor?: AlertedMonitorFragment | null;
}

/**
 * Looks up what an alert is about. Names in a delivery can be wrong or made to look like others, so
 * only its IDs count; a monitor is also found by its name among those of the instance.
 * @param failed takes note of each lookup that failed; the others still count.
 */
export async function lookUp(
  client: Client,
  delivered: Delivered,
  failed: (error: unknown) => void,
): Promise<Alert> {
  const instanceId = idFrom("Instance", delivered.instanceId);
  const executionId = idFrom("InstanceExecutionResult", delivered.executionId);
  let lookedUp = true;
  const attempt = <T>(read: Promise<T>): Promise<T | undefined> =>
    read.catch((error: unknown) => {
      lookedUp = false;
      failed(error);
      return undefined;
    });
  const [instance, execution, monitor] = await Promise.all([
    instanceId === undefined ? undefined : attempt(instanceOf(client, instanceId)),
    executionId === undefined ? undefined : attempt(executionOf(client, executionId)),
    attempt(monitorOf(client, delivered, instanceId)),
  ]);
  return alertOf(delivered, { instance, execution, monitor }, lookedUp);
}

/** An alert from what was found. */
export function alertOf(delivered: Delivered, found: Found, lookedUp: boolean): Alert {
  const { execution, monitor } = found;
  const instance = found.instance ?? execution?.instance;
  // Absent where the API no longer has them.
  const triggers: AlertedMonitorFragment["triggers"] | undefined = monitor?.triggers;
  const trigger = triggers?.nodes.find((node) => node?.name === delivered.trigger);
  return {
    trigger: { id: trigger?.id ?? null, name: delivered.trigger },
    monitor: monitor ? { id: monitor.id, name: monitor.name } : null,
    instance: instance ? { id: instance.id, name: instance.name } : null,
    customer: instance?.customer ?? null,
    integration: found.instance?.integration ?? execution?.integration ?? null,
    flow: execution?.flow ?? monitor?.flowConfig?.flow ?? null,
    execution: execution ?? null,
    step: delivered.step || null,
    url: delivered.url || null,
    lookedUp,
    delivered,
  };
}

async function instanceOf(client: Client, instanceId: string): Promise<Instance | null> {
  return (await client.request(GetAlertedInstance, { instanceId })).data.instance;
}

async function executionOf(
  client: Client,
  executionId: string,
): Promise<ExecutionFieldsFragment | null> {
  return (await client.request(GetAlertedExecution, { executionId })).data.executionResult;
}

/** The monitor that the link leads to, or else the oldest of the instance that has the name. */
async function monitorOf(
  client: Client,
  { url, monitor: name }: Delivered,
  instanceId: string | undefined,
): Promise<AlertedMonitorFragment | null> {
  const monitorId = idIn(url);
  if (monitorId !== undefined) {
    const { data } = await client.request(GetAlertedMonitor, { monitorId });
    if (data.alertMonitor) return data.alertMonitor;
  }
  if (instanceId === undefined || name === "") return null;
  const { data } = await client.paginate(
    FindAlertedMonitors,
    { instanceId },
    (data) => data.alertMonitors,
  );
  // A name with a backslash might have been read as JSON, which it was not.
  const isNamed = (node: AlertedMonitorFragment) =>
    node.name === name || unescaped(node.name) === name;
  return data.alertMonitors.nodes.find((node) => node && isNamed(node)) ?? null;
}

/** The ID of a monitor among the parts of a link's path. */
function idIn(url: string): string | undefined {
  try {
    const parts = new URL(url).pathname.split("/").map(decodeURIComponent);
    return parts.find((part) => idFrom("AlertMonitor", part) !== undefined);
  } catch {
    return undefined;
  }
}

const idFrom = (type: IdType, text: string): string | undefined =>
  idType(text) === type ? text : undefined;
