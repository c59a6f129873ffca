import { ListOrganizationRoles } from "../../generated/operations";
import { readAction } from "../../steps/defineAction";

export const listOrganizationRoles = readAction({
  key: "listOrganizationRoles",
  display: {
    label: "List Organization Roles",
    description: "List the roles available to organization users",
  },
  inputs: {},
  operation: ListOrganizationRoles,
  variables: () => ({}),
});
