import { type Client, mapInOrder } from "../../../client";
import { mustBeFound } from "../../../errors";
import {
  GetMonitoredInstance,
  ListManagedMonitors,
  ListMonitoredInstances,
  type ManagedMonitorFragment,
} from "../../../generated/operations";
import type { Instance } from "./targets";

/** Which instances get monitors. */
export interface Filters {
  instanceId: string | undefined;
  integrationId: string | undefined;
  customerId: string | undefined;
  labelContains: string | undefined;
}

const IN_PARALLEL = 4;

/** The chosen instances with all of their flows, and the status of the response. */
export async function findInstances(
  client: Client,
  { instanceId, ...filters }: Filters,
  label: string,
): Promise<{ status: number; instances: Instance[] }> {
  if (instanceId !== undefined) {
    const { status, instance } = await oneInstance(client, instanceId, label);
    return { status, instances: [instance] };
  }
  const { status, data } = await client.paginate(
    ListMonitoredInstances,
    filters,
    (data) => data.instances,
  );
  const nodes = data.instances.nodes.filter((node) => node !== null);
  const instances = await mapInOrder(nodes, IN_PARALLEL, async (node): Promise<Instance> => {
    const { flowConfigs, ...instance } = node;
    // More flows than one page holds: their own pages are followed.
    if (flowConfigs.pageInfo.hasNextPage) {
      return (await oneInstance(client, instance.id, label)).instance;
    }
    return { ...instance, flows: flowConfigs.nodes.filter((flow) => flow !== null) };
  });
  return { status, instances };
}

async function oneInstance(client: Client, instanceId: string, label: string) {
  const { status, data } = await client.paginate(
    GetMonitoredInstance,
    { instanceId },
    (data) => data.instance?.flowConfigs,
  );
  mustBeFound(data.instance, { name: "instance", id: instanceId, label });
  const { flowConfigs, ...instance } = data.instance;
  return {
    status,
    instance: { ...instance, flows: flowConfigs.nodes.filter((flow) => flow !== null) },
  };
}

/** The monitors of those instances whose names contain the prefix. */
export async function findMonitors(
  client: Client,
  { instanceId, integrationId, customerId }: Filters,
  namePrefix: string,
): Promise<ManagedMonitorFragment[]> {
  const { data } = await client.paginate(
    ListManagedMonitors,
    { instanceId, integrationId, customerId, namePrefix },
    (data) => data.alertMonitors,
  );
  return data.alertMonitors.nodes.filter((node) => node !== null);
}
