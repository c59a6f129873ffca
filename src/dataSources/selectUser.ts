import { SelectUsers } from "../generated/operations";
import { filtersOf } from "../inputs/common";
import { customerFilter } from "../inputs/customer";
import { exampleId } from "../inputs/examples";
import { unfiltered } from "../inputs/idInputs";
import { recordPicklist } from "./define";

export const selectUser = recordPicklist({
  display: {
    label: "Select User",
    description: "Select a user (the newest 5,000 are listed)",
  },
  inputs: {
    customerId: unfiltered(customerFilter),
    nameContains: filtersOf("user").nameContains,
  },
  operation: SelectUsers,
  variables: ({ customerId, nameContains }) => ({ customerId, nameContains }),
  connection: (data) => data.users,
  choicesOf: ({ id, name, email, customer }) => [
    { id, name: name?.trim() || email, details: [name?.trim() && email, customer?.name] },
  ],
  example: { key: exampleId("User"), label: "Ada Park (ada@acme.example, Acme Corporation)" },
});
