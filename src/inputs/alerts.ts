import type { LogSeverityLevel } from "../generated/operations";
import { exampleId } from "./examples";
import { choice, id, integer, required, requiredText, type Shown, textList } from "./fields";
import { idInputs } from "./idInputs";
import { idList } from "./idList";

const monitorIds = idInputs("AlertMonitor", {
  label: "Alert Monitor ID",
  dataSource: "selectAlertMonitor",
});
export const monitorId = monitorIds.required("The unique identifier of the alert monitor.");
export const monitorFilter = monitorIds.optional(
  "The unique identifier of the alert monitor to filter by.",
);

export const groupId = idInputs("AlertGroup", {
  label: "Alert Group ID",
  dataSource: "selectAlertGroup",
}).required("The unique identifier of the alert group.");

export const webhookId = idInputs("AlertWebhook", {
  label: "Alert Webhook ID",
  dataSource: "selectAlertWebhook",
}).required("The unique identifier of the alert webhook.");

export const flowConfigId = id(
  {
    label: "Flow Config ID",
    comments:
      "The unique identifier of the flow on the instance: flowConfigs.nodes.id in the results of Get Instance. If omitted, all flows are monitored.",
    example: exampleId("InstanceFlowConfig"),
  },
  "InstanceFlowConfig",
);

/** A list of texts that must not be empty. */
function requiredTextList(shown: Shown) {
  const list = textList(shown);
  return { ...list, required: true as const, clean: required(shown.label, list.clean) };
}

/** Names or IDs; which ones exist is looked up. */
export const triggers = requiredTextList({
  label: "Triggers",
  comments: "Names or unique identifiers of the alert triggers: see List Alert Triggers.",
  placeholder: "Enter trigger name or ID",
  example: "Execution Failed",
  dataSource: "selectAlertTrigger",
});

export const userIds = (comments: string) =>
  idList(
    {
      label: "User IDs",
      comments,
      placeholder: "Enter user ID",
      example: exampleId("User"),
      dataSource: "selectUser",
    },
    "User",
  );

export const groupIds = idList(
  {
    label: "Alert Group IDs",
    comments: "Unique identifiers of the alert groups to notify.",
    placeholder: "Enter alert group ID",
    example: exampleId("AlertGroup"),
    dataSource: "selectAlertGroup",
  },
  "AlertGroup",
);

export const webhookIds = (comments: string) =>
  idList(
    {
      label: "Alert Webhook IDs",
      comments,
      placeholder: "Enter alert webhook ID",
      example: exampleId("AlertWebhook"),
      dataSource: "selectAlertWebhook",
    },
    "AlertWebhook",
  );

export const nameOf = (record: string, example: string) =>
  requiredText({
    label: "Name",
    comments: `The name of the ${record}.`,
    placeholder: `Enter ${record} name`,
    example,
  });

const SEVERITIES: readonly { label: string; value: LogSeverityLevel }[] = [
  { label: "Debug", value: "DEBUG" },
  { label: "Info", value: "INFO" },
  { label: "Warn", value: "WARN" },
  { label: "Error", value: "ERROR" },
  { label: "Fatal", value: "FATAL" },
];

/** What some triggers need to know; each has one that requires it. */
export const conditionInputs = {
  durationSeconds: integer(
    {
      label: "Duration in Seconds",
      comments:
        "Alert when an execution takes this long or longer (1 or more). Required by the trigger Execution Duration Matched or Exceeded.",
      placeholder: "Enter duration in seconds",
      example: "60",
    },
    { min: 1 },
  ),
  overdueMinutes: integer(
    {
      label: "Overdue After Minutes",
      comments:
        "Alert when nothing was executed for this many minutes (1 or more). Required by the trigger Execution Overdue.",
      placeholder: "Enter number of minutes",
      example: "90",
    },
    { min: 1 },
  ),
  logSeverity: choice(
    {
      label: "Log Severity",
      comments:
        "Alert on log entries of this severity and above. Required by the trigger Log Level Matched or Exceeded.",
      example: "ERROR",
    },
    SEVERITIES,
  ),
};
