import { DeployInstance } from "../../generated/operations";
import { option } from "../../inputs/fields";
import { anyInstanceId } from "../../inputs/instance";
import { mutationAction } from "../../steps/defineAction";

export const deployInstance = mutationAction({
  key: "deployInstance",
  display: {
    label: "Deploy Instance",
    description: "Deploy an instance to production",
    important: true,
  },
  inputs: {
    instanceId: anyInstanceId,
    force: option({
      label: "Force",
      comments:
        "When true, deploys the instance even if it is not fully configured. When false, deploying such an instance fails.",
    }),
  },
  operation: DeployInstance,
  field: "deployInstance",
  advice: {
    when: /not fully configured/i,
    text: "Set the missing values with Update Instance Config Variables, or turn on Force.",
  },
  failOnErrors: true,
  input: ({ instanceId, force }) => ({ id: instanceId, force }),
});
