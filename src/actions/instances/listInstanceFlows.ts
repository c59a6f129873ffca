import { ListInstanceFlows } from "../../generated/operations";
import { flag } from "../../inputs/fields";
import { anyInstanceId } from "../../inputs/instance";
import { listAction } from "../../steps/defineAction";

export const listInstanceFlows = listAction({
  key: "listInstanceFlows",
  display: {
    label: "List Instance Flows",
    description: "List the flows of an instance with their webhook URLs",
  },
  inputs: {
    instanceId: anyInstanceId,
    includeApiKeys: flag({
      label: "Include API Keys",
      comments:
        "When true, returns the API keys of each flow. Anybody who has one can run the flow. When false, returns no keys.",
    }),
  },
  operation: ListInstanceFlows,
  variables: (filters) => filters,
  connection: (data) => data.instance?.flowConfigs,
  found: { in: (data) => data.instance, name: "instance", by: "instanceId" },
});
