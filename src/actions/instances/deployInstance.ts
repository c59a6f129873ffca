import { DeployInstance } from "../../generated/operations";
import { option } from "../../inputs/fields";
import { instanceId } from "../../inputs/instance";
import { mutationAction } from "../../steps/defineAction";

export const deployInstance = mutationAction({
  key: "deployInstance",
  display: {
    label: "Deploy Instance",
    description: "Deploy an instance to production",
    important: true,
  },
  inputs: {
    instanceId,
    force: option({
      label: "Force",
      comments: "Deploy even when the instance is not fully configured.",
    }),
  },
  operation: DeployInstance,
  field: "deployInstance",
  input: ({ instanceId, force }) => ({ id: instanceId, force }),
});
