import { ListCustomerRoles } from "../../generated/operations";
import { readAction } from "../../steps/defineAction";

export const listCustomerRoles = readAction({
  key: "listCustomerRoles",
  display: {
    label: "List Customer Roles",
    description: "List the roles available to customer users",
  },
  inputs: {},
  operation: ListCustomerRoles,
  variables: () => ({}),
});
