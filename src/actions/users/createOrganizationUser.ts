import { CreateOrganizationUser } from "../../generated/operations";
import { attributesOf } from "../../inputs/common";
import { invitedEmail, organizationRoleId, phone, userName } from "../../inputs/user";
import { mutationAction } from "../../steps/defineAction";

export const createOrganizationUser = mutationAction({
  key: "createOrganizationUser",
  display: {
    label: "Create Organization User",
    description: "Create an organization user and send an invitation by email",
  },
  inputs: {
    email: invitedEmail,
    roleId: organizationRoleId,
    name: userName,
    phone,
    externalId: attributesOf("user").externalId,
  },
  operation: CreateOrganizationUser,
  field: "createOrganizationUser",
  input: ({ roleId, ...user }) => ({ role: roleId, ...user }),
});
