import { type Notes, ONE_PAGE } from "./shared";

const TAKEN = "… with this Name already exists";

/** The notes of the actions in `src/actions/alerts` by their keys. */
export const ALERTS_NOTES: Readonly<Record<string, Notes>> = {
  clearAlertMonitor: {
    consequence: "The monitor's events stay. It is triggered again by the next event.",
    related: ["listAlertMonitors", "listAlertEvents"],
  },
  createAlertGroup: {
    errors: [[TAKEN, "Use Update Alert Group, or another name."]],
    related: ["updateAlertGroup", "createAlertMonitor", "listAlertGroups", "listUsers"],
  },
  createAlertMonitor: {
    consequence: "Every run creates another monitor.",
    details: [
      "Some triggers concern an instance as a whole, such as Instance Disabled; they cannot be used with Flow Config ID. List Alert Triggers marks them with isInstanceSpecific.",
      "Triggers that are all IDs save one request. Names are matched case-insensitively.",
    ],
    errors: [
      ["Triggers: alert trigger … was not found", "Use the closest match in the message."],
      ["… is required by the trigger …", "Set the input that the message names."],
      [
        "Flow Config ID (flowConfig): … preprocess flow",
        "Monitor the other flows, or the whole instance.",
      ],
    ],
    related: ["ensureAlertMonitors", "listAlertTriggers", "listAlertMonitors", "getInstance"],
  },
  createAlertWebhook: {
    details: [
      "Variables of the payload template: $SUBJECT, $NAME (of the monitor), $INSTANCE, $INSTANCE_ID, $EXECUTION_ID, $CUSTOMER, $CUSTOMER_EXTERNAL_ID, $FLOW, $TRIGGER, $STEP and $URL.",
      "Values are inserted as they are: a name with a quotation mark makes a JSON body invalid.",
    ],
    errors: [[TAKEN, "Use the existing webhook, or another name."]],
    related: ["createAlertGroup", "createAlertMonitor", "listAlertWebhooks"],
  },
  deleteAlertGroup: { related: ["listAlertGroups", "createAlertGroup"] },
  deleteAlertMonitor: { related: ["listAlertMonitors", "createAlertMonitor"] },
  deleteAlertWebhook: { related: ["listAlertWebhooks", "createAlertWebhook"] },
  ensureAlertMonitors: {
    consequence:
      "Creates a monitor for each flow that has none, and updates those that differ. Run again, it changes nothing.",
    details: [
      "Without Instance ID, the enabled instances that the filters find are chosen. With it, that instance is, enabled or not.",
      "A monitor is recognized by its name, which begins with Name Prefix, and by its instance and flow. Use another prefix for other triggers or recipients of the same flows.",
      "Triggers that concern an instance as a whole, such as Instance Disabled, are in one more monitor for each instance.",
      "Flows that cannot be monitored, such as preprocess flows, are listed in skipped with the reason. A monitor that fails does not stop the others: it is listed in failed.",
      "The log says how many requests are needed and about how long they take, before the first change. When time runs out, left lists the rest: run the step again to continue.",
    ],
    errors: [
      ["Triggers: alert trigger … was not found", "Use the closest match in the message."],
      ["User Emails: user … was not found", "Use the closest match in the message."],
      [
        "Alert Group Names: alert group … was not found",
        "Create the group with Create Alert Group, or use the closest match.",
      ],
      ["… is required by the trigger …", "Set the input that the message names."],
    ],
    permission: "`org_manage_instances`, and `org_view_users` for User Emails",
    related: ["listAlertMonitors", "createAlertGroup", "createAlertWebhook", "listAlertTriggers"],
  },
  listAlertEvents: {
    consequence: ONE_PAGE,
    related: ["listAlertMonitors", "listExecutions", "listLogs"],
  },
  listAlertGroups: {
    consequence: ONE_PAGE,
    related: ["createAlertGroup", "updateAlertGroup", "deleteAlertGroup"],
  },
  listAlertMonitors: {
    consequence: ONE_PAGE,
    related: ["listAlertEvents", "createAlertMonitor", "clearAlertMonitor"],
  },
  listAlertTriggers: { consequence: ONE_PAGE, related: ["createAlertMonitor"] },
  listAlertWebhooks: {
    consequence: ONE_PAGE,
    related: ["createAlertWebhook", "deleteAlertWebhook"],
  },
  updateAlertGroup: {
    consequence: "Alert monitors that notify the group are unchanged.",
    errors: [[TAKEN, "Use another name."]],
    related: ["listAlertGroups", "createAlertGroup", "listUsers", "listAlertWebhooks"],
  },
};
