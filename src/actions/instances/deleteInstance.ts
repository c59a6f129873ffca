import { DeleteInstance } from "../../generated/operations";
import { instanceId } from "../../inputs/instance";
import { mutationAction } from "../define";

export const deleteInstance = mutationAction({
  key: "deleteInstance",
  display: {
    label: "Delete Instance",
    description: "Delete an instance; it must be disabled first",
  },
  inputs: { instanceId },
  operation: DeleteInstance,
  field: "deleteInstance",
  input: ({ instanceId }) => ({ id: instanceId }),
});
