import { CreateCustomerUser } from "../../generated/operations";
import { customerId } from "../../inputs/customer";
import { requiredText, text } from "../../inputs/fields";
import { attributesOf } from "../../inputs/shared";
import { customerRoleId, phone } from "../../inputs/user";
import { mutationAction } from "../define";

export const createCustomerUser = mutationAction({
  key: "createCustomerUser",
  display: {
    label: "Create Customer User",
    description: "Create a user of a customer and send an invitation by email",
  },
  inputs: {
    customerId,
    email: requiredText({
      label: "Email",
      comments: "The email address that the invitation is sent to.",
      example: "ada@example.com",
    }),
    roleId: customerRoleId,
    name: text({ label: "Name", comments: "The name of the user.", example: "Ada Lovelace" }),
    phone,
    externalId: attributesOf("user").externalId,
  },
  operation: CreateCustomerUser,
  field: "createCustomerUser",
  input: ({ customerId, roleId, ...user }) => ({ customer: customerId, role: roleId, ...user }),
});
