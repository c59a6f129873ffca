import { type Client, inSeconds, systemRuntime } from "../../../client";
import { RejectedError, toNamedError } from "../../../errors";
import {
  ListAuditedFlows,
  ListAuditedInstances,
  type ListAuditedInstancesQuery,
  ListAuditedMonitors,
  ListLatestVersions,
} from "../../../generated/operations";
import { count, counted } from "../../../steps/report/page";
import type { Audited, LatestVersion } from "./findings";

/** So many instances are held in memory at once: pages of them are read in parallel. */
const INSTANCES_AT_ONCE = 2_000;

/** Which instances are audited. */
export interface Filters {
  integrationId: string | undefined;
  customerId: string | undefined;
  labelContains: string | undefined;
}

/** A part of the work that was not done. */
export interface Left {
  what: string;
  reason: string;
}

/** How far the fleet was read. */
export interface Reading {
  status: number;
  instancesChecked: number;
  left: Left[];
}

type Node = NonNullable<ListAuditedInstancesQuery["instances"]["nodes"][number]>;

/**
 * Passes each instance that the filters find to `visit`, once. Those that fail come first: when the
 * time ends, or a page cannot be read, the worst is known.
 * @param endsAt when no further pages are begun.
 * @throws a named error when nothing could be read at all.
 */
export async function readFleet(
  client: Client,
  filters: Filters,
  endsAt: number,
  visit: (instance: Audited) => void,
): Promise<Reading> {
  const begin = systemRuntime.now();
  const seen = new Set<string>();
  const left: Left[] = [];
  let status = 0;
  let total: number | undefined;
  const read = async (inFailedState: true | undefined) => {
    let after: string | null | undefined;
    do {
      if (status !== 0 && systemRuntime.now() >= endsAt) throw new OutOfTime(endsAt - begin);
      const page = await client.paginate(
        ListAuditedInstances,
        { ...filters, inFailedState, after },
        (data) => data.instances,
        { maxRecords: INSTANCES_AT_ONCE },
      );
      const { nodes, pageInfo, totalCount } = page.data.instances;
      status = page.status;
      if (!inFailedState) total = totalCount;
      for (const node of nodes) {
        if (!node || seen.has(node.id)) continue;
        visit(await complete(client, node, left));
        seen.add(node.id);
      }
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
  };
  try {
    // An API that does not know this filter has all instances in the list that follows.
    await read(true).catch(rethrowUnlessRejected);
    await read(undefined);
  } catch (error) {
    if (status === 0) throw error;
    const what =
      total === undefined
        ? "Instances"
        : `${count(total - seen.size)} of ${counted(total, "instance")}`;
    left.push({ what, reason: reasonOf(error) });
  }
  return { status, instancesChecked: seen.size, left };
}

function rethrowUnlessRejected(error: unknown): void {
  if (!(error instanceof RejectedError)) throw error;
}

class OutOfTime extends Error {
  constructor(ms: number) {
    super(`Time ran out after ${inSeconds(ms)}.`);
  }
}

export const reasonOf = (error: unknown): string =>
  error instanceof OutOfTime ? error.message : toNamedError(error).message;

/** With all of its flows and monitors, where there are more than one page holds. */
async function complete(client: Client, node: Node, left: Left[]): Promise<Audited> {
  const { configVariables, flowConfigs, monitors, ...instance } = node;
  const { id: instanceId, name } = instance;
  const all = async <T>(what: string, first: Part<T>, readAll: () => Promise<Part<T>>) => {
    if (!first?.pageInfo.hasNextPage) return present(first);
    try {
      return present(await readAll());
    } catch (error) {
      left.push({ what: `${what} of ${name}`, reason: reasonOf(error) });
      return undefined;
    }
  };
  return {
    ...instance,
    brokenConnections: present(configVariables),
    flows: await all("Flows", flowConfigs, async () => {
      const { data } = await client.paginate(
        ListAuditedFlows,
        { instanceId },
        (data) => data.instance?.flowConfigs,
      );
      return data.instance?.flowConfigs;
    }),
    monitors: await all("Alert monitors", monitors, async () => {
      const { data } = await client.paginate(
        ListAuditedMonitors,
        { instanceId },
        (data) => data.instance?.monitors,
      );
      return data.instance?.monitors;
    }),
  };
}

/** Undefined where the API no longer has the list, or its owner is gone. */
type Part<T> = { nodes: (T | null)[]; pageInfo: { hasNextPage: boolean } } | undefined;

function present<T>(list: { nodes: (T | null)[] } | undefined): T[] | undefined {
  return list?.nodes.filter((node) => node !== null);
}

/** The newest available version of each integration, by the ID that its versions share. */
export async function readLatestVersions(client: Client): Promise<Map<string, LatestVersion>> {
  const { data } = await client.paginate(ListLatestVersions, {}, (data) => data.integrations);
  const latest = new Map<string, LatestVersion>();
  for (const integration of data.integrations.nodes) {
    const version = integration?.versionSequence.nodes[0];
    if (integration?.versionSequenceId && version) {
      latest.set(integration.versionSequenceId, version);
    }
  }
  return latest;
}
