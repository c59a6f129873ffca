import { SelectUsers } from "../generated/operations";
import { customerFilter } from "../inputs/customer";
import { exampleId } from "../inputs/examples";
import { recordPicklist } from "./define";

export const selectUser = recordPicklist({
  display: {
    label: "Select User",
    description: "Select a user (the newest 5,000 are listed)",
  },
  inputs: { customerId: customerFilter },
  operation: SelectUsers,
  variables: ({ customerId }) => ({ customerId }),
  connection: (data) => data.users,
  choicesOf: ({ id, name, email, customer }) => [
    { id, name: name?.trim() || email, details: [name?.trim() && email, customer?.name] },
  ],
  example: { key: exampleId("User"), label: "Ada Park (ada@acme.example, Acme Corporation)" },
});
