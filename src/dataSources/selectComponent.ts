import { SelectComponents } from "../generated/operations";
import { filtersOf } from "../inputs/common";
import { exampleId } from "../inputs/examples";
import { recordPicklist } from "./define";

export const selectComponent = recordPicklist({
  display: {
    label: "Select Component",
    description: "Select a component (the newest 5,000 are listed)",
  },
  inputs: { nameContains: filtersOf("component").nameContains },
  operation: SelectComponents,
  variables: ({ nameContains }) => ({ nameContains }),
  connection: (data) => data.components,
  choicesOf: ({ id, key, label, versionNumber, customer, ...component }) => [
    {
      id,
      name: label,
      details: [
        key,
        versionNumber !== undefined && `v${versionNumber}`,
        component.public === false && "private",
        customer?.name,
      ],
    },
  ],
  example: { key: exampleId("Component"), label: "Acme ERP (acmeErp, v12, private)" },
});
