import type { RoleFieldsFragment } from "../generated/operations";
import { ListCustomerRoles, ListOrganizationRoles } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import type { Choice } from "./choices";
import { picklist } from "./define";

const example = { key: exampleId("Role"), label: "Admin" };

const choicesOf = (roles: readonly (RoleFieldsFragment | null)[]): Choice[] =>
  roles.flatMap((role) => (role ? [{ id: role.id, name: role.name }] : []));

export const selectCustomerRole = picklist({
  display: {
    label: "Select Customer Role",
    description: "Select a role for a customer user",
  },
  inputs: {},
  choices: async (client) =>
    choicesOf((await client.request(ListCustomerRoles, {})).data.customerRoles),
  example,
});

export const selectOrganizationRole = picklist({
  display: {
    label: "Select Organization Role",
    description: "Select a role for an organization user",
  },
  inputs: {},
  choices: async (client) =>
    choicesOf((await client.request(ListOrganizationRoles, {})).data.organizationRoles),
  example,
});
