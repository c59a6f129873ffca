import { ListInstances } from "../../generated/operations";
import { filtersOf } from "../../inputs/common";
import { customerFilter } from "../../inputs/customer";
import { integer, text, threeState } from "../../inputs/fields";
import { integrationFilter } from "../../inputs/integration";
import { listAction } from "../../steps/defineAction";

const { name, nameContains, description, descriptionContains, labelContains } = filtersOf(
  "instances",
  "Acme Orders",
);

export const listInstances = listAction({
  key: "listInstances",
  display: {
    label: "List Instances",
    description: "List all instances",
    important: true,
  },
  inputs: {
    name,
    nameContains,
    description,
    descriptionContains,
    labelContains,
    customerId: customerFilter("instances"),
    customerExternalId: text({
      label: "Customer External ID",
      comments: "Only instances of the customer with exactly this external ID.",
      example: "acme-0042",
    }),
    integrationId: integrationFilter("instances"),
    enabled: threeState({
      label: "Enabled",
      comments: "Only enabled, or only disabled, instances.",
    }),
    needsDeploy: threeState({
      label: "Needs Deploy",
      comments: "Only instances that have, or do not have, changes waiting for a deployment.",
    }),
    compatibility: integer({
      label: "Compatibility",
      comments: "Only instances of this compatibility level.",
      example: "1",
    }),
  },
  operation: ListInstances,
  variables: (filters) => filters,
  connection: (data) => data.instances,
});
