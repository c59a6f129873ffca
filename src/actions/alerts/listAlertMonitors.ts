import { ListAlertMonitors } from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { text, threeState } from "../../inputs/fields";
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
    nameContains: text({
      label: "Name Contains",
      comments: "Filter by names that contain this text (case-insensitive).",
      placeholder: "Enter part of the name",
      example: "Managed",
    }),
    triggered: threeState({
      label: "Triggered",
      comments: "Filter by whether the monitor was triggered and has not been cleared since.",
    }),
  },
  operation: ListAlertMonitors,
  variables: (filters) => filters,
  connection: (data) => data.alertMonitors,
});
