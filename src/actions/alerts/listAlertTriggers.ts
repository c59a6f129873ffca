import { ListAlertTriggers } from "../../generated/operations";
import { listAction } from "../../steps/defineAction";

export const listAlertTriggers = listAction({
  key: "listAlertTriggers",
  display: {
    label: "List Alert Triggers",
    description: "List the types of events that can trigger an alert monitor",
  },
  inputs: {},
  operation: ListAlertTriggers,
  variables: () => ({}),
  connection: (data) => data.alertTriggers,
});
