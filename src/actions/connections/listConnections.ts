import type { Client } from "../../client";
import { mustBeFound } from "../../errors";
import {
  ListConnections,
  type ListConnectionsQueryVariables,
  ListInstanceConnections,
} from "../../generated/operations";
import { connectionStatus } from "../../inputs/connectionStatus";
import { customerFilter } from "../../inputs/customer";
import { flag, integer, text } from "../../inputs/fields";
import { instanceFilter, onlyInstance } from "../../inputs/instance";
import { integrationFilter } from "../../inputs/integration";
import { type Connection, connectionsOf } from "../../steps/connectionsOf";
import { defineAction, type Params } from "../../steps/defineAction";

/** What the API calls the statuses; a connection that failed is in error too. */
const STATUSES = { active: ["active"], pending: ["pending"], error: ["error", "failed"] };

/** So many instances are held in memory at once: pages of them are read in parallel. */
const INSTANCES_AT_ONCE = 2_000;

const inputs = {
  status: connectionStatus,
  instanceId: instanceFilter,
  integrationId: integrationFilter,
  customerId: customerFilter,
  componentKey: text({
    label: "Component Key",
    comments: "Filter by the exact key of the component that the connection is of.",
    example: "slack",
  }),
  includeReconnectLinks: flag({
    label: "Include Reconnect Links",
    comments:
      "When true, returns the authorizeUrl of OAuth 2.0 connections. Anybody who has such a link can connect. When false, returns no links.",
  }),
  maxRecords: integer(
    {
      label: "Max Records",
      comments: "Maximum number of connections to return (1 or more). Defaults to all.",
      example: "1000",
    },
    { min: 1 },
  ),
};

export const listConnections = defineAction({
  key: "listConnections",
  display: {
    label: "List Connections",
    description: "List the connections of instances with their status; never returns credentials",
  },
  effect: "read",
  inputs,
  operations: [ListConnections, ListInstanceConnections],
  perform: async (client, params, { context }) => {
    const { instanceId, maxRecords = Number.POSITIVE_INFINITY } = params;
    onlyInstance(params);
    const found = instanceId
      ? await ofInstance(client, instanceId, params)
      : await ofInstances(client, params);
    const nodes = found.connections.slice(0, maxRecords);
    if (nodes.length < found.connections.length || found.hasMore) {
      context.logger.info(
        `Max Records was reached after ${nodes.length} connections. More might exist.`,
      );
    }
    const connections = { totalCount: nodes.length, nodes };
    return { data: { status: found.status, data: { connections } } };
  },
});

interface Found {
  status: number;
  connections: Connection[];
  /** Whether instances are left that were not read. */
  hasMore?: boolean;
}

type ListParams = Params<typeof inputs>;

const filtersOf = ({ status, includeReconnectLinks }: ListParams) => ({
  statuses: status && STATUSES[status],
  withReconnectLinks: includeReconnectLinks,
});

async function ofInstance(client: Client, instanceId: string, params: ListParams): Promise<Found> {
  const { status, data } = await client.paginate(
    ListInstanceConnections,
    { instanceId, ...filtersOf(params) },
    (data) => data.instance?.configVariables,
  );
  mustBeFound(data.instance, { name: "instance", label: instanceFilter.label, id: instanceId });
  const { instance } = data;
  const variables = instance.configVariables.nodes;
  return { status, connections: connectionsOf(instance, variables, params.componentKey) };
}

async function ofInstances(client: Client, params: ListParams): Promise<Found> {
  const { customerId, integrationId, componentKey } = params;
  const { maxRecords = Number.POSITIVE_INFINITY } = params;
  const variables: ListConnectionsQueryVariables = {
    customerId,
    integrationId,
    ...filtersOf(params),
  };
  const byId = new Map<string, Connection>();
  let after: string | null | undefined;
  for (;;) {
    const { status, data } = await client.paginate(
      ListConnections,
      { ...variables, after },
      (data) => data.instances,
      { maxRecords: Math.min(INSTANCES_AT_ONCE, Math.max(100, maxRecords)) },
    );
    const { nodes, pageInfo } = data.instances;
    for (const instance of nodes) {
      if (!instance) continue;
      const { configVariables } = instance;
      const connections = configVariables.pageInfo.hasNextPage
        ? // More config variables than one page holds: their own pages are followed.
          (await ofInstance(client, instance.id, params)).connections
        : connectionsOf(instance, configVariables.nodes, componentKey);
      for (const connection of connections) byId.set(connection.id, connection);
    }
    after = pageInfo.endCursor;
    const hasMore = pageInfo.hasNextPage;
    if (!hasMore || byId.size >= maxRecords) {
      return { status, connections: [...byId.values()], hasMore };
    }
  }
}
