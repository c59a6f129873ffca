import { ListOnPremiseResources } from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { text } from "../../inputs/fields";
import { unfiltered } from "../../inputs/idInputs";
import { listAction } from "../../steps/defineAction";

export const listOnPremiseResources = listAction({
  key: "listOnPremiseResources",
  display: {
    label: "List On-Premise Resources",
    description: "List on-premise resources with their status, port and customer",
  },
  inputs: {
    customerId: unfiltered(customerFilter),
    name: text({ label: "Name", comments: "Filter by exact name.", example: "Warehouse Database" }),
    nameContains: text({
      label: "Name Contains",
      comments: "Filter by names that contain this text (case-insensitive).",
      placeholder: "Enter part of the name",
      example: "database",
    }),
  },
  operation: ListOnPremiseResources,
  variables: (filters) => filters,
  connection: (data) => data.onPremiseResources,
});
