import { ListConfigVariables } from "../../generated/operations";
import { anyInstanceId } from "../../inputs/instance";
import { listAction } from "../../steps/defineAction";

export const listConfigVariables = listAction({
  key: "listConfigVariables",
  display: {
    label: "List Config Variables",
    description: "List the config variables of an instance with their values, types and statuses",
  },
  inputs: { instanceId: anyInstanceId },
  operation: ListConfigVariables,
  variables: (filters) => filters,
  connection: (data) => data.instance?.configVariables,
  found: { in: (data) => data.instance, name: "instance", by: "instanceId" },
});
