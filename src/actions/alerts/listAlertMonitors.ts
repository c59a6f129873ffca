import { ListAlertMonitors } from "../../generated/operations";
import { nameContains } from "../../inputs/common";
import { customerFilter } from "../../inputs/customer";
import { threeState } from "../../inputs/fields";
import { unfiltered } from "../../inputs/idInputs";
import { instanceFilter } from "../../inputs/instance";
import { integrationFilter } from "../../inputs/integration";
import { listAction } from "../../steps/defineAction";

export const listAlertMonitors = listAction({
  key: "listAlertMonitors",
  display: {
    label: "List Alert Monitors",
    description: "List alert monitors with their triggers and whom they notify",
  },
  inputs: {
    instanceId: unfiltered(instanceFilter),
    integrationId: unfiltered(integrationFilter),
    customerId: unfiltered(customerFilter),
    nameContains: nameContains("Managed"),
    triggered: threeState({
      label: "Triggered",
      comments: "Filter by whether the monitor was triggered and has not been cleared since.",
    }),
  },
  operation: ListAlertMonitors,
  variables: (filters) => filters,
  connection: (data) => data.alertMonitors,
});
