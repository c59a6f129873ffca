export { createAlertGroup, deleteAlertGroup, updateAlertGroup } from "./groups";
export {
  clearAlertMonitor,
  createAlertMonitor,
  deleteAlertMonitor,
  updateAlertMonitor,
} from "./monitors";
export { settleOverdue } from "./raise";
export type { AlertNotice } from "./store";
export { fillTemplate } from "./template";
export * from "./types";
export { createAlertWebhook, deleteAlertWebhook, updateAlertWebhook } from "./webhooks";
