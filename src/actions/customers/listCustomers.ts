import { ListCustomers } from "../../generated/operations";
import { filtersOf } from "../../inputs/common";
import { text } from "../../inputs/fields";
import { listAction } from "../../steps/defineAction";

const { name, nameContains, descriptionContains, labelContains, externalId } =
  filtersOf("customer");

export const listCustomers = listAction({
  key: "listCustomers",
  display: {
    label: "List Customers",
    description: "List all customers in an organization",
    important: true,
  },
  inputs: {
    name,
    nameContains,
    nameStartsWith: text({
      label: "Name Starts With",
      comments: "Filter by names that start with this text (case-insensitive).",
      placeholder: "Enter start of the name",
      example: "Acme",
    }),
    descriptionContains,
    labelContains,
    externalId,
  },
  operation: ListCustomers,
  variables: (filters) => filters,
  connection: (data) => data.customers,
});
