import { UpdateInstance } from "../../generated/operations";
import { instanceId } from "../../inputs/instance";
import { mutationAction } from "../../steps/defineAction";

// The key is the documented one, spelling included: flows store it.
export const disableInstnce = mutationAction({
  key: "disableInstnce",
  display: {
    label: "Disable Instance",
    description: "Disable an existing instance",
  },
  inputs: { instanceId },
  operation: UpdateInstance,
  field: "updateInstance",
  failOnErrors: true,
  input: ({ instanceId }) => ({ id: instanceId, enabled: false }),
});
