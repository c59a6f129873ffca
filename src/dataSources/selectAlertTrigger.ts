import { ListAlertTriggers } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { recordPicklist } from "./define";

export const selectAlertTrigger = recordPicklist({
  display: {
    label: "Select Alert Trigger",
    description: "Select a type of event that can trigger an alert monitor",
  },
  inputs: {},
  operation: ListAlertTriggers,
  variables: () => ({}),
  connection: (data) => data.alertTriggers,
  choicesOf: ({ id, name }) => [{ id, name }],
  example: { key: exampleId("AlertTrigger"), label: "Execution Failed" },
});
