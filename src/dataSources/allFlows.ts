import type { Client, ClientContext } from "../client";
import { SelectAllFlows, type SelectAllFlowsQuery, SelectFlows } from "../generated/operations";
import { type Choice, versionDetail } from "./choices";
import { records } from "./define";

type IntegrationNode = NonNullable<SelectAllFlowsQuery["integrations"]["nodes"][number]>;

/** An integration with all of its flows. */
export interface IntegrationWithFlows {
  readonly integration: Choice;
  readonly flows: readonly Choice[];
}

/** How many flows of each integration a list of integrations brings. */
const FLOWS_IN_LIST = 100;

/** Every integration, or those whose names contain a text, with all flows of each. */
export async function integrationsWithFlows(
  client: Client,
  nameContains: string | undefined,
  context: ClientContext,
): Promise<IntegrationWithFlows[]> {
  const found = await records(
    client,
    SelectAllFlows,
    { nameContains },
    (data) => data.integrations,
    context,
  );
  const integrations: IntegrationWithFlows[] = [];
  for (const integration of found) {
    const { id, name, versionNumber, customer } = integration;
    integrations.push({
      integration: { id, name, details: [versionDetail(versionNumber), customer?.name] },
      flows: await allFlows(client, integration, context),
    });
  }
  return integrations;
}

/** The flows of one integration. */
export async function flowsOf(
  client: Client,
  integrationId: string,
  context: ClientContext,
): Promise<Choice[]> {
  const flows = await records(
    client,
    SelectFlows,
    { integrationId },
    (data) => data.integration?.flows,
    context,
  );
  return flows.map(({ id, name }) => ({ id, name }));
}

/** A list of integrations brings the first page of each one's flows, which mostly are all. */
async function allFlows(
  client: Client,
  { id, flows }: IntegrationNode,
  context: ClientContext,
): Promise<readonly Choice[]> {
  return isWhole(flows)
    ? flows.nodes.filter((flow) => flow !== null)
    : flowsOf(client, id, context);
}

/** Whether these are all flows of an integration; their count may be absent. */
function isWhole({ nodes, totalCount }: Partial<IntegrationNode["flows"]>): boolean {
  if (!nodes) return false;
  return totalCount === undefined ? nodes.length < FLOWS_IN_LIST : totalCount <= nodes.length;
}
