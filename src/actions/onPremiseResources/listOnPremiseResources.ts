import { ListOnPremiseResources } from "../../generated/operations";
import { nameContains } from "../../inputs/common";
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
    nameContains: nameContains("database"),
  },
  operation: ListOnPremiseResources,
  variables: (filters) => filters,
  connection: (data) => data.onPremiseResources,
});
