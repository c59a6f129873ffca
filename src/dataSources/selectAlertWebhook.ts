import { SelectAlertWebhooks } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { recordPicklist } from "./define";

export const selectAlertWebhook = recordPicklist({
  display: {
    label: "Select Alert Webhook",
    description: "Select an alert webhook (the newest 5,000 are listed)",
  },
  inputs: {},
  operation: SelectAlertWebhooks,
  variables: () => ({}),
  connection: (data) => data.alertWebhooks,
  choicesOf: ({ id, name }) => [{ id, name }],
  example: { key: exampleId("AlertWebhook"), label: "PagerDuty" },
});
