import { GetInstance } from "../../generated/operations";
import { anyInstanceId } from "../../inputs/instance";
import { readAction } from "../../steps/defineAction";

export const getInstance = readAction({
  key: "getInstance",
  display: {
    label: "Get Instance",
    description: "Get the information and metadata of an existing instance",
  },
  inputs: { instanceId: anyInstanceId },
  operation: GetInstance,
  variables: ({ instanceId }) => ({ instanceId }),
  found: { in: (data) => data.instance, name: "instance", by: "instanceId" },
});
