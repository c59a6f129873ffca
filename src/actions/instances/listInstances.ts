import { ListInstances } from "../../generated/operations";
import { filtersOf } from "../../inputs/common";
import { customerFilter } from "../../inputs/customer";
import { integer, text, threeState } from "../../inputs/fields";
import { unfiltered } from "../../inputs/idInputs";
import { integrationFilter } from "../../inputs/integration";
import { listAction } from "../../steps/defineAction";

const { name, nameContains, description, descriptionContains, labelContains } =
  filtersOf("instance");

export const listInstances = listAction({
  key: "listInstances",
  display: {
    label: "List Instances",
    description: "List all instances",
    important: true,
  },
  inputs: {
    customerId: unfiltered(customerFilter),
    integrationId: unfiltered(integrationFilter),
    enabled: threeState({
      label: "Enabled",
      comments: "Filter by state: Yes returns enabled instances, No disabled ones.",
    }),
    needsDeploy: threeState({
      label: "Needs Deploy",
      comments:
        "Filter by undeployed changes: Yes returns instances that need deployment, No the others.",
    }),
    nameContains,
    labelContains,
  },
  rareInputs: {
    name,
    customerExternalId: text({
      label: "Customer External ID",
      comments: "Filter by exact external ID of the customer.",
      example: "acme-0042",
    }),
    descriptionContains,
    description,
    compatibility: integer({
      label: "Compatibility",
      comments: "Filter by exact compatibility level of the instance (a whole number).",
      placeholder: "Enter compatibility level",
      example: "1",
    }),
  },
  operation: ListInstances,
  variables: (filters) => filters,
  connection: (data) => data.instances,
});
