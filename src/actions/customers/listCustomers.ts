import { ListCustomers } from "../../generated/operations";
import { text } from "../../inputs/fields";
import {
  descriptionContains,
  externalIdFilter,
  labelContains,
  nameContains,
  nameFilter,
} from "../../inputs/shared";
import { listAction } from "../define";

export const listCustomers = listAction({
  key: "listCustomers",
  display: {
    label: "List Customers",
    description: "List all customers in an organization",
    important: true,
  },
  inputs: {
    name: nameFilter,
    nameContains,
    nameStartsWith: text({
      label: "Name Starts With",
      comments: "Only customers whose name starts with this text.",
      example: "Acme",
    }),
    descriptionContains,
    labelContains,
    externalId: externalIdFilter,
  },
  operation: ListCustomers,
  variables: (filters) => filters,
  connection: (data) => data.customers,
});
