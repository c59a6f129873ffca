import { CreateOrganizationUser } from "../../generated/operations";
import { requiredText, text } from "../../inputs/fields";
import { attributesOf } from "../../inputs/shared";
import { organizationRoleId, phone } from "../../inputs/user";
import { mutationAction } from "../define";

export const createOrganizationUser = mutationAction({
  key: "createOrganizationUser",
  display: {
    label: "Create Organization User",
    description: "Create a member of the organization and send an invitation by email",
  },
  inputs: {
    email: requiredText({
      label: "Email",
      comments: "The email address that the invitation is sent to.",
      example: "ada@example.com",
    }),
    roleId: organizationRoleId,
    name: text({ label: "Name", comments: "The name of the user.", example: "Ada Lovelace" }),
    phone,
    externalId: attributesOf("user").externalId,
  },
  operation: CreateOrganizationUser,
  field: "createOrganizationUser",
  input: ({ roleId, ...user }) => ({ role: roleId, ...user }),
});
