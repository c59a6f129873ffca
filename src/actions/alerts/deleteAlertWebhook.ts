import { DeleteAlertWebhook } from "../../generated/operations";
import { webhookId } from "../../inputs/alerts";
import { mutationAction } from "../../steps/defineAction";

export const deleteAlertWebhook = mutationAction({
  key: "deleteAlertWebhook",
  display: {
    label: "Delete Alert Webhook",
    description:
      "Delete an alert webhook; its monitors and groups no longer notify it; cannot be undone",
  },
  inputs: { webhookId },
  operation: DeleteAlertWebhook,
  field: "deleteAlertWebhook",
  input: ({ webhookId }) => ({ id: webhookId }),
});
