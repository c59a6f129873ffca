import { UpdateUser } from "../../generated/operations";
import { changesOf } from "../../inputs/common";
import { phone, roleIdOptional, userId } from "../../inputs/user";
import { mutationAction } from "../../steps/defineAction";

const { name, externalId } = changesOf("user", "Ada Lovelace");

export const updateUser = mutationAction({
  key: "updateUser",
  display: {
    label: "Update User",
    description: "Update a user; what is left blank stays as it is",
  },
  inputs: { userId, name, phone, roleId: roleIdOptional, externalId },
  operation: UpdateUser,
  field: "updateUser",
  optionalChanges: true,
  input: ({ userId, roleId, ...changes }) => ({ id: userId, role: roleId, ...changes }),
});
