import type { Client } from "../client";
import { mustBeFound } from "../errors";
import { ListConnections, ListInstanceConnections } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { instanceFilter, onlyInstance } from "../inputs/instance";
import { type Connection, connectionsOf } from "../steps/connectionsOf";
import {
  definePollingTrigger,
  instanceFilters,
  isLeftOut,
  lookBackToCurrent,
  pollingInputs,
  pollTransitions,
} from "../steps/polling";

/** What the API calls a connection that does not work. */
const FILTERS = { statuses: ["error", "failed"], withReconnectLinks: false };

export const connectionErrors = definePollingTrigger({
  key: "connectionErrors",
  display: {
    label: "Connection Errors",
    description:
      "Start a flow on a schedule with the connections of instances that went into error since its last run",
  },
  inputs: {
    ...instanceFilters,
    lookBackDate: lookBackToCurrent("connections that are in error"),
    ...pollingInputs,
  },
  name: "connections",
  example: exampleConnection(),
  poll: async (params, run) => {
    const { instanceId } = params;
    onlyInstance(params);
    const broken = instanceId
      ? await brokenIn(run.client, instanceId)
      : await allBroken(run.client, params);
    const current = broken
      .filter(({ instance }) => !isLeftOut(instance, params, run))
      .map((item) => ({
        item,
        // One that was refreshed and broke again since the last run is new.
        ids: [`${item.id} ${item.lastSuccessfulRefreshAt ?? ""}`],
      }));
    return pollTransitions(current, ({ item }) => item, params, run);
  },
});

async function allBroken(
  client: Client,
  { integrationId, customerId }: { integrationId?: string; customerId?: string },
): Promise<Connection[]> {
  const { data } = await client.paginate(
    ListConnections,
    { integrationId, customerId, ...FILTERS },
    (data) => data.instances,
  );
  const found: Connection[] = [];
  for (const instance of data.instances.nodes) {
    if (!instance) continue;
    const { nodes, pageInfo } = instance.configVariables;
    found.push(
      ...(pageInfo.hasNextPage
        ? await brokenIn(client, instance.id)
        : connectionsOf(instance, nodes)),
    );
  }
  return found;
}

async function brokenIn(client: Client, instanceId: string): Promise<Connection[]> {
  const { data } = await client.paginate(
    ListInstanceConnections,
    { instanceId, ...FILTERS },
    (data) => data.instance?.configVariables,
  );
  mustBeFound(data.instance, { name: "instance", label: instanceFilter.label, id: instanceId });
  return connectionsOf(data.instance, data.instance.configVariables.nodes);
}

function exampleConnection(): Connection {
  return {
    id: exampleId("InstanceConfigVariable"),
    key: "ERP Connection",
    status: "ERROR",
    refreshAt: "2026-01-31T13:00:00.000Z",
    lastSuccessfulRefreshAt: "2026-01-31T12:00:00.000Z",
    instance: { id: exampleId("Instance"), name: "Acme Orders" },
    customer: { id: exampleId("Customer"), name: "Acme Corporation", externalId: "acme-0042" },
    integration: { id: exampleId("Integration"), name: "Order Sync", versionNumber: 3 },
    component: { key: "acme-erp", label: "Acme ERP" },
    reusableConnection: null,
  };
}
