import type { Client, ClientContext } from "../client";
import { SelectAllFlows, type SelectAllFlowsQuery, SelectFlows } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { integrationFilter } from "../inputs/integration";
import type { Choice } from "./choices";
import { picklist, records } from "./define";

type IntegrationNode = NonNullable<SelectAllFlowsQuery["integrations"]["nodes"][number]>;

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
  return flows.totalCount > flows.nodes.length
    ? flowsOf(client, id, context)
    : flows.nodes.filter((flow) => flow !== null);
}

function ofIntegration(
  { id, name }: Choice,
  { name: integration, versionNumber, customer }: IntegrationNode,
): Choice {
  return {
    id,
    name: `${integration}: ${name}`,
    details: [versionNumber > 0 ? `v${versionNumber}` : "unpublished", customer?.name],
  };
}
