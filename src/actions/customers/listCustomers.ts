import { ListCustomers } from "../../generated/operations";
import { text } from "../../inputs/fields";
import { filtersOf } from "../../inputs/shared";
import { listAction } from "../define";

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
