import { DeleteAlertMonitor } from "../../generated/operations";
import { monitorId } from "../../inputs/alerts";
import { mutationAction } from "../../steps/defineAction";

export const deleteAlertMonitor = mutationAction({
  key: "deleteAlertMonitor",
  display: {
    label: "Delete Alert Monitor",
    description: "Delete an alert monitor and its events; cannot be undone",
  },
  inputs: { monitorId },
  operation: DeleteAlertMonitor,
  field: "deleteAlertMonitor",
  input: ({ monitorId }) => ({ id: monitorId }),
});
