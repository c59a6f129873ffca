import { filtersOf } from "../inputs/common";
import { exampleId } from "../inputs/examples";
import { integrationsWithFlows } from "./allFlows";
import { disambiguated } from "./choices";
import { objectSelection } from "./define";

export const selectFlows = objectSelection({
  display: {
    label: "Select Flows",
    description: "Select integrations and flows of them (the newest 5,000 are listed)",
  },
  inputs: { nameContains: filtersOf("integration").nameContains },
  objects: async (client, { nameContains }, context) => {
    const all = await integrationsWithFlows(client, nameContains, context);
    const flowsById = new Map(all.map(({ integration, flows }) => [integration.id, flows]));
    return disambiguated(all.map(({ integration }) => integration)).map((object) => ({
      object,
      fields: disambiguated(flowsById.get(object.key) ?? []),
    }));
  },
  example: [
    {
      object: { key: exampleId("Integration"), label: "Order Sync (v3)" },
      fields: [{ key: exampleId("IntegrationFlow"), label: "Send Orders" }],
    },
  ],
});
