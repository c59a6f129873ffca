import type { Api } from "./api";
import { RequestFailed } from "./requestFailed";

/** IDs of records of the account; absent where there are none, or the user may not see them. */
export interface Sample {
  readonly customerConnectionId?: string;
  readonly customerId?: string;
  readonly executionId?: string;
  readonly flowId?: string;
  readonly instanceId?: string;
  readonly integrationId?: string;
  readonly monitorId?: string;
  /** Of the versions of the integration. */
  readonly versionSequenceId?: string;
  readonly webhookId?: string;
}

interface Node {
  readonly id: string;
}

/** Queries as small as they can be, so that they work where much has changed. */
const QUERIES = {
  customerId: "{ customers(isSystem: false, first: 1) { nodes { id } } }",
  customerConnectionId: "{ customerConfigVariables(first: 1) { nodes { id } } }",
  instanceId: "{ instances(isSystem: false, first: 1) { nodes { id } } }",
  integrationId: "{ integrations(first: 1) { nodes { id } } }",
  monitorId: "{ alertMonitors(first: 1) { nodes { id } } }",
  webhookId: "{ alertWebhooks(first: 1) { nodes { id } } }",
  executionId:
    "{ executionResults(status: SUCCESS, first: 1, orderBy: { field: STARTED_AT, direction: DESC }) { nodes { id } } }",
} as const;

/** Finds records to ask for. */
export async function findSample(api: Api): Promise<Sample> {
  const found: { -readonly [key in keyof Sample]: Sample[key] } = {};
  for (const [name, query] of Object.entries(QUERIES) as [keyof typeof QUERIES, string][]) {
    found[name] = await firstId(api, query);
  }
  if (found.integrationId) {
    found.versionSequenceId = await sequenceOf(api, found.integrationId);
    found.flowId = await firstId(
      api,
      "query ($id: ID!) { integration(id: $id) { flows(first: 1) { nodes { id } } } }",
      {
        id: found.integrationId,
      },
    );
  }
  return found;
}

async function sequenceOf(api: Api, integrationId: string): Promise<string | undefined> {
  const query = "query ($id: ID!) { integration(id: $id) { versionSequenceId } }";
  try {
    const { integration } = await api.data<{
      integration: { versionSequenceId: string | null } | null;
    }>("Looking for versions", query, { id: integrationId });
    return integration?.versionSequenceId ?? undefined;
  } catch (error) {
    if (error instanceof RequestFailed) return undefined;
    throw error;
  }
}

async function firstId(
  api: Api,
  query: string,
  variables?: Record<string, unknown>,
): Promise<string | undefined> {
  try {
    const data = await api.data<Record<string, unknown>>("Looking for records", query, variables);
    return nodesIn(data)[0]?.id;
  } catch (error) {
    // The checks of the operations report what is wrong with the field.
    if (error instanceof RequestFailed) return undefined;
    throw error;
  }
}

/** The nodes of the one connection in the data. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  if ("nodes" in value) return value.nodes as Node[];
  return Object.values(value).flatMap(nodesIn);
}
