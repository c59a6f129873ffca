import { DeleteInstance } from "../../generated/operations";
import { disabledInstanceId } from "../../inputs/instance";
import { mutationAction } from "../../steps/defineAction";

export const deleteInstance = mutationAction({
  key: "deleteInstance",
  display: {
    label: "Delete Instance",
    description: "Delete a disabled instance; cannot be undone",
  },
  inputs: { instanceId: disabledInstanceId },
  operation: DeleteInstance,
  field: "deleteInstance",
  input: ({ instanceId }) => ({ id: instanceId }),
});
