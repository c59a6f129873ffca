import { alertWebhook } from "./alertWebhook";
import { connectionErrors } from "./connectionErrors";
import { eventWebhook } from "./eventWebhook";
import { failedExecutions } from "./failedExecutions";
import { instancesNeedingAttention } from "./instancesNeedingAttention";
import { logLines } from "./logLines";

/** Every trigger of the component by its key. */
export const triggers = {
  eventWebhook,
  alertWebhook,
  failedExecutions,
  connectionErrors,
  instancesNeedingAttention,
  logLines,
};
