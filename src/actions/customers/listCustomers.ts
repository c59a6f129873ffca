import { ListCustomers } from "../../generated/operations";
import { filtersOf } from "../../inputs/common";
import { text } from "../../inputs/fields";
import { listAction } from "../../steps/defineAction";

const { name, nameContains, descriptionContains, labelContains, externalId } = filtersOf(
  "customers",
  "Acme Corporation",
);

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
      comments: "Only customers whose name starts with this text, in upper or lower case.",
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
