import type { Client } from "../client";
import { mustBeFound } from "../errors";
import {
  type InstanceAttentionFieldsFragment,
  PollInstance,
  PollInstances,
} from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { instanceFilter, onlyInstance } from "../inputs/instance";
import {
  definePollingTrigger,
  instanceFilters,
  isLeftOut,
  lookBackToCurrent,
  pollingInputs,
  pollTransitions,
} from "../steps/polling";

type Instance = InstanceAttentionFieldsFragment;
type Reason = "failing" | "needsConfiguration" | "needsDeploy" | "suspended";

interface AttentionRecord extends Instance {
  /** Everything for which it needs attention now. */
  reasons: Reason[];
  /** Those of them that are new since the last run. */
  newReasons: Reason[];
}

export const instancesNeedingAttention = definePollingTrigger({
  key: "instancesNeedingAttention",
  display: {
    label: "Instances Needing Attention",
    description:
      "Start a flow on a schedule with the instances that began to fail or to need deployment or configuration, or were suspended, since its last run",
  },
  inputs: {
    ...instanceFilters,
    lookBackDate: lookBackToCurrent("instances that need attention"),
    ...pollingInputs,
  },
  name: "instances",
  example: exampleInstance(),
  poll: async (params, run) => {
    const { instanceId } = params;
    onlyInstance(params);
    const instances = instanceId
      ? [await oneInstance(run.client, instanceId)]
      : await allInstances(run.client, params);
    const current = instances
      .filter((instance) => !isLeftOut(instance, params, run))
      .map((item) => ({ item, ids: reasonsOf(item).map((reason) => `${item.id} ${reason}`) }));
    return pollTransitions(
      current,
      ({ item, newIds }): AttentionRecord => {
        const reasons = reasonsOf(item);
        const isNew = (reason: Reason) => newIds.includes(`${item.id} ${reason}`);
        return { ...item, reasons, newReasons: reasons.filter(isNew) };
      },
      params,
      run,
    );
  },
});

/** A disabled instance is off on purpose: only its suspension needs attention. */
function reasonsOf(instance: Instance): Reason[] {
  const { enabled, inFailedState, configState, needsDeploy, systemSuspended } = instance;
  const reasons: [Reason, boolean][] = [
    ["failing", enabled && inFailedState === true],
    ["needsConfiguration", enabled && configState !== null && configState !== "FULLY_CONFIGURED"],
    ["needsDeploy", enabled && needsDeploy],
    ["suspended", systemSuspended],
  ];
  return reasons.flatMap(([reason, applies]) => (applies ? [reason] : []));
}

/**
 * All instances in one list, because Prismatic filters by two of the four reasons only. A list in
 * parts might miss an instance between two of them, which would then be new again.
 */
async function allInstances(
  client: Client,
  { integrationId, customerId }: { integrationId?: string; customerId?: string },
): Promise<Instance[]> {
  const { data } = await client.paginate(
    PollInstances,
    { integrationId, customerId },
    (data) => data.instances,
  );
  return data.instances.nodes.filter((node) => node !== null);
}

async function oneInstance(client: Client, id: string): Promise<Instance> {
  const { data } = await client.request(PollInstance, { instanceId: id });
  mustBeFound(data.instance, { name: "instance", label: instanceFilter.label, id });
  return data.instance;
}

function exampleInstance(): AttentionRecord {
  return {
    id: exampleId("Instance"),
    name: "Acme Orders",
    enabled: true,
    needsDeploy: false,
    configState: "FULLY_CONFIGURED",
    inFailedState: true,
    systemSuspended: false,
    lastExecutedAt: "2026-01-31T13:00:00.000Z",
    customer: { id: exampleId("Customer"), name: "Acme Corporation", externalId: "acme-0042" },
    integration: { id: exampleId("Integration"), name: "Order Sync", versionNumber: 3 },
    reasons: ["failing"],
    newReasons: ["failing"],
  };
}
