import { SelectCustomers } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { recordPicklist } from "./define";

export const selectCustomer = recordPicklist({
  display: {
    label: "Select Customer",
    description: "Select a customer (the newest 5,000 are listed)",
  },
  inputs: {},
  operation: SelectCustomers,
  variables: () => ({}),
  connection: (data) => data.customers,
  choicesOf: ({ id, name, externalId }) => [{ id, name, details: [externalId] }],
  example: { key: exampleId("Customer"), label: "Acme Corporation (acme-0042)" },
});
