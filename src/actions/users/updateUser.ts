import { UpdateUser } from "../../generated/operations";
import { changesOf } from "../../inputs/common";
import { newPhone, roleIdOptional, userId } from "../../inputs/user";
import { mutationAction } from "../../steps/defineAction";

const { name, externalId } = changesOf("user");

export const updateUser = mutationAction({
  key: "updateUser",
  display: {
    label: "Update User",
    description:
      "Update the name, phone, role and external ID of a user; omitted inputs are unchanged",
  },
  inputs: { userId, name, phone: newPhone, roleId: roleIdOptional, externalId },
  operation: UpdateUser,
  field: "updateUser",
  optionalChanges: true,
  input: ({ userId, roleId, ...changes }) => ({ id: userId, role: roleId, ...changes }),
});
