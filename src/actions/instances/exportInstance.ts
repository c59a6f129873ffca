import { mustBeFound } from "../../errors";
import { ExportInstance } from "../../generated/operations";
import { anyInstanceId } from "../../inputs/instance";
import { defineAction } from "../../steps/defineAction";
import { exported } from "./portable/exported";

export const exportInstance = defineAction({
  key: "exportInstance",
  display: {
    label: "Export Instance",
    description:
      "Export an instance as JSON without IDs and secrets, to back it up or apply it in another tenant",
  },
  effect: "read",
  inputs: { instanceId: anyInstanceId },
  operations: [ExportInstance],
  perform: async (client, { instanceId }, { labels }) => {
    const { status, data } = await client.paginate(
      ExportInstance,
      { instanceId },
      (page) => page.instance?.configVariables,
    );
    const { instance } = data;
    mustBeFound(instance, { name: "instance", id: instanceId, label: labels.instanceId });
    return { data: { status, data: { exportInstance: exported(instance, labels.instanceId) } } };
  },
});
