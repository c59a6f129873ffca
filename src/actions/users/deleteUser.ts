import { DeleteUser } from "../../generated/operations";
import { userId } from "../../inputs/user";
import { mutationAction } from "../../steps/defineAction";

export const deleteUser = mutationAction({
  key: "deleteUser",
  display: {
    label: "Delete User",
    description: "Delete a user; cannot be undone",
  },
  inputs: { userId },
  operation: DeleteUser,
  field: "deleteUser",
  input: ({ userId }) => ({ id: userId }),
});
