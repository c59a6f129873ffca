import { SelectAllFlows, SelectFlows } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { integrationFilter } from "../inputs/integration";
import { picklist, records } from "./define";

export const selectFlow = picklist({
  display: {
    label: "Select Flow",
    description:
      "Select a flow of an integration, or of any of up to 5,000 integrations, the newest of them",
  },
  inputs: { integrationId: integrationFilter("flows") },
  choices: async (client, { integrationId }, context) => {
    if (integrationId) {
      const flows = await records(
        client,
        SelectFlows,
        { integrationId },
        (data) => data.integration?.flows,
        context,
      );
      return flows.map(({ id, name }) => ({ id, name }));
    }
    const integrations = await records(
      client,
      SelectAllFlows,
      {},
      (data) => data.integrations,
      context,
    );
    return integrations.flatMap(({ name: integration, versionNumber, customer, flows }) =>
      flows.nodes.flatMap((flow) =>
        flow
          ? [
              {
                id: flow.id,
                name: `${integration}: ${flow.name}`,
                details: [versionNumber > 0 ? `v${versionNumber}` : "unpublished", customer?.name],
              },
            ]
          : [],
      ),
    );
  },
  example: { key: exampleId("IntegrationFlow"), label: "Send Orders" },
});
