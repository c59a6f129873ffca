import { CreateCustomerUser } from "../../generated/operations";
import { attributesOf } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { customerRoleId, invitedEmail, phone, userName } from "../../inputs/user";
import { mutationAction } from "../../steps/defineAction";

export const createCustomerUser = mutationAction({
  key: "createCustomerUser",
  display: {
    label: "Create Customer User",
    description: "Create a customer user and send an invitation by email",
  },
  inputs: {
    customerId,
    email: invitedEmail,
    roleId: customerRoleId,
    name: userName,
    phone,
    externalId: attributesOf("user").externalId,
  },
  operation: CreateCustomerUser,
  field: "createCustomerUser",
  input: ({ customerId, roleId, ...user }) => ({ customer: customerId, role: roleId, ...user }),
});
