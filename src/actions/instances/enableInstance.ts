import { UpdateInstance } from "../../generated/operations";
import { anyInstanceId } from "../../inputs/instance";
import { mutationAction } from "../../steps/defineAction";

export const enableInstance = mutationAction({
  key: "enableInstance",
  display: {
    label: "Enable Instance",
    description: "Enable an existing instance",
  },
  inputs: { instanceId: anyInstanceId },
  operation: UpdateInstance,
  field: "updateInstance",
  input: ({ instanceId }) => ({ id: instanceId, enabled: true }),
});
