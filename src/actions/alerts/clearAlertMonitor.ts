import { ClearAlertMonitor } from "../../generated/operations";
import { monitorId } from "../../inputs/alerts";
import { mutationAction } from "../../steps/defineAction";

export const clearAlertMonitor = mutationAction({
  key: "clearAlertMonitor",
  display: {
    label: "Clear Alert Monitor",
    description: "Clear a triggered alert monitor, so that it is no longer shown as triggered",
  },
  inputs: { monitorId },
  operation: ClearAlertMonitor,
  field: "clearAlertMonitor",
  input: ({ monitorId }) => ({ id: monitorId }),
});
