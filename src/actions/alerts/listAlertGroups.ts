import { ListAlertGroups } from "../../generated/operations";
import { listAction } from "../../steps/defineAction";

export const listAlertGroups = listAction({
  key: "listAlertGroups",
  display: {
    label: "List Alert Groups",
    description: "List alert groups with their users and webhooks",
  },
  inputs: {},
  operation: ListAlertGroups,
  variables: () => ({}),
  connection: (data) => data.alertGroups,
});
