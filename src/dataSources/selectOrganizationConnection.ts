import { SelectOrganizationConnections } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { recordPicklist } from "./define";

/** Those that all customers share are left out: no customer has inputs of them. */
export const selectOrganizationConnection = recordPicklist({
  display: {
    label: "Select Organization Connection",
    description:
      "Select a reusable connection that each customer has inputs of (the newest 5,000 are listed)",
  },
  inputs: {},
  operation: SelectOrganizationConnections,
  variables: () => ({}),
  connection: (data) => data.scopedConfigVariables,
  choicesOf: ({ id, key, stableKey, variableScope, connection }) =>
    variableScope === "ORG"
      ? []
      : [{ id, name: key, details: [stableKey, connection?.component?.label] }],
  example: { key: exampleId("ScopedConfigVariable"), label: "Acme API (acme-api-key, Acme ERP)" },
});
