import type { Client, ClientContext } from "../client";
import { SelectAllFlows, type SelectAllFlowsQuery, SelectFlows } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { integrationFilter } from "../inputs/integration";
import { type Choice, versionDetail } from "./choices";
import { picklist, records } from "./define";

type IntegrationNode = NonNullable<SelectAllFlowsQuery["integrations"]["nodes"][number]>;

/** How many flows of each integration a list of integrations brings. */
const FLOWS_IN_LIST = 100;

export const selectFlow = picklist({
  display: {
    label: "Select Flow",
    description:
      "Select a flow of one integration, or of any integration (the newest 5,000 are listed)",
  },
  inputs: { integrationId: integrationFilter },
  choices: async (client, { integrationId }, context) => {
    if (integrationId) return flowsOf(client, integrationId, context);
    const integrations = await records(
      client,
      SelectAllFlows,
      {},
      (data) => data.integrations,
      context,
    );
    const choices: Choice[] = [];
    for (const integration of integrations) {
      const flows = await allFlows(client, integration, context);
      choices.push(...flows.map((flow) => ofIntegration(flow, integration)));
    }
    return choices;
  },
  example: { key: exampleId("IntegrationFlow"), label: "Send Orders" },
});

async function flowsOf(
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

/** Whether these are all flows of an integration; its list or its count may be absent. */
function isWhole(flows: Partial<IntegrationNode["flows"]> | undefined): boolean {
  if (!flows?.nodes) return false;
  return flows.totalCount === undefined
    ? flows.nodes.length < FLOWS_IN_LIST
    : flows.totalCount <= flows.nodes.length;
}

function ofIntegration(
  { id, name }: Choice,
  { name: integration, versionNumber, customer }: IntegrationNode,
): Choice {
  return {
    id,
    name: [integration, name].filter(Boolean).join(": "),
    details: [versionDetail(versionNumber), customer?.name],
  };
}
