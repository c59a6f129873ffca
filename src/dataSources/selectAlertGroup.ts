import { SelectAlertGroups } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { recordPicklist } from "./define";

export const selectAlertGroup = recordPicklist({
  display: {
    label: "Select Alert Group",
    description: "Select an alert group (the newest 5,000 are listed)",
  },
  inputs: {},
  operation: SelectAlertGroups,
  variables: () => ({}),
  connection: (data) => data.alertGroups,
  choicesOf: ({ id, name }) => [{ id, name }],
  example: { key: exampleId("AlertGroup"), label: "DevOps" },
});
