import { exampleId } from "../inputs/examples";
import { integrationFilter } from "../inputs/integration";
import { flowsOf, integrationsWithFlows } from "./allFlows";
import { picklist } from "./define";

export const selectFlow = picklist({
  display: {
    label: "Select Flow",
    description:
      "Select a flow of one integration, or of any integration (the newest 5,000 are listed)",
  },
  inputs: { integrationId: integrationFilter },
  choices: async (client, { integrationId }, context) => {
    if (integrationId) return flowsOf(client, integrationId, context);
    const integrations = await integrationsWithFlows(client, undefined, context);
    return integrations.flatMap(({ integration, flows }) =>
      flows.map(({ id, name }) => ({
        id,
        name: [integration.name, name].filter(Boolean).join(": "),
        details: integration.details,
      })),
    );
  },
  example: { key: exampleId("IntegrationFlow"), label: "Send Orders" },
});
