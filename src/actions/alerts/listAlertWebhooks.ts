import { ListAlertWebhooks } from "../../generated/operations";
import { nameContains } from "../../inputs/common";
import { text } from "../../inputs/fields";
import { listAction } from "../../steps/defineAction";

export const listAlertWebhooks = listAction({
  key: "listAlertWebhooks",
  display: {
    label: "List Alert Webhooks",
    description: "List alert webhooks; their headers, which can hold secrets, are not returned",
  },
  inputs: {
    nameContains: nameContains("PagerDuty"),
    urlContains: text({
      label: "URL Contains",
      comments: "Filter by URLs that contain this text (case-insensitive).",
      placeholder: "Enter part of the URL",
      example: "hooks.example.com",
    }),
  },
  operation: ListAlertWebhooks,
  variables: (filters) => filters,
  connection: (data) => data.alertWebhooks,
});
