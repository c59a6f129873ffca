import {
  CreateAlertMonitor,
  GetMonitoredInstance,
  ListAlertTriggers,
  ListLogSeverityLevels,
  ListManagedMonitors,
  ListMonitoredInstances,
  ListUsers,
  SelectAlertGroups,
  SelectAlertWebhooks,
  UpdateAlertMonitor,
} from "../../generated/operations";
import { conditionInputs, triggers } from "../../inputs/alerts";
import { customerFilter } from "../../inputs/customer";
import { flag, text, textList } from "../../inputs/fields";
import { instanceFilter, instanceLabelFilter, onlyInstance } from "../../inputs/instance";
import { integrationFilter } from "../../inputs/integration";
import { defineAction } from "../../steps/defineAction";
import { severityNumber } from "../../steps/severities";
import { endOfWork, estimate } from "../../steps/workThrough";
import { carryOut } from "./ensure/carryOut";
import { findInstances, findMonitors } from "./ensure/lookUp";
import { planOf } from "./ensure/plan";
import { findGroups, findUsers, findWebhooks } from "./ensure/recipients";
import { newReport, noteChange } from "./ensure/report";
import { targetsOf } from "./ensure/targets";
import { checkConditions, findTriggers } from "./triggers";

const DEFAULT_PREFIX = "Managed";

const recipients = (label: string, comments: string, placeholder: string, example: string) =>
  textList({
    label,
    comments: `${comments} If omitted, they are unchanged.`,
    placeholder,
    example,
  });

export const ensureAlertMonitors = defineAction({
  key: "ensureAlertMonitors",
  display: {
    label: "Ensure Alert Monitors",
    description:
      "Make sure that every flow of the chosen instances has an alert monitor, creating and updating only what differs",
  },
  effect: "write",
  inputs: {
    triggers,
    instanceId: instanceFilter,
    integrationId: integrationFilter,
    customerId: customerFilter,
    labelContains: instanceLabelFilter,
    perFlow: flag(
      {
        label: "Per Flow",
        comments:
          "When true, each flow has its own monitor. When false, one monitor watches all flows of an instance.",
      },
      true,
    ),
    userEmails: recipients(
      "User Emails",
      "Email addresses of the users to notify.",
      "Enter email address",
      "ada@example.com",
    ),
    groupNames: recipients(
      "Alert Group Names",
      "Names of the alert groups to notify.",
      "Enter alert group name",
      "DevOps",
    ),
    webhookNames: recipients(
      "Alert Webhook Names",
      "Names of the alert webhooks to notify.",
      "Enter alert webhook name",
      "PagerDuty",
    ),
    ...conditionInputs,
    namePrefix: text({
      label: "Name Prefix",
      comments:
        "What the names of the monitors begin with. Monitors with other names are not touched. Defaults to Managed.",
      placeholder: "Enter name prefix",
      example: DEFAULT_PREFIX,
    }),
    dryRun: flag({
      label: "Dry Run",
      comments:
        "When true, nothing is changed, and the result lists what would be. When false, monitors are created and updated.",
    }),
  },
  operations: [
    CreateAlertMonitor,
    UpdateAlertMonitor,
    ListMonitoredInstances,
    GetMonitoredInstance,
    ListManagedMonitors,
    ListAlertTriggers,
    ListUsers,
    SelectAlertGroups,
    SelectAlertWebhooks,
    ListLogSeverityLevels,
  ],
  perform: async (client, params, { labels, context, connection }) => {
    const endsAt = endOfWork();
    onlyInstance(params);
    const { dryRun, perFlow, durationSeconds, overdueMinutes, logSeverity } = params;
    const prefix = params.namePrefix ?? DEFAULT_PREFIX;
    const endpoint = String(connection.fields.endpoint ?? "");

    const [found, userIds, groupIds, webhookIds, severity] = await Promise.all([
      findTriggers(client, params.triggers),
      findUsers(client, params.userEmails, labels.userEmails),
      findGroups(client, params.groupNames, labels.groupNames),
      findWebhooks(client, params.webhookNames, labels.webhookNames),
      logSeverity && severityNumber(client, endpoint, logSeverity),
    ]);
    checkConditions(found, params);
    const [{ status, instances }, monitors] = await Promise.all([
      findInstances(client, params, labels.instanceId),
      findMonitors(client, params, prefix),
    ]);

    const { targets, skipped } = targetsOf(instances, found, { prefix, perFlow });
    const conditions = { durationSeconds, overdueMinutes, logSeverity: severity };
    const wanted = { userIds, groupIds, webhookIds, ...conditions };
    const plan = planOf(targets, monitors, wanted, prefix);
    const report = newReport(plan, skipped, dryRun);
    context.logger.info(announcement(plan.changes.length, dryRun));
    if (dryRun) {
      for (const change of plan.changes) noteChange(report, change);
    } else {
      const reason = await carryOut(client, plan.changes, report, { labels, endsAt });
      for (const warning of warnings(report, reason)) context.logger.warn(warning);
    }
    return { data: { status, data: { ensureAlertMonitors: report } } };
  },
});

/** How many requests are needed and how long they take, before the first is sent. */
function announcement(requests: number, dryRun: boolean): string {
  if (requests === 0) return "All alert monitors are as wanted: nothing to change.";
  const count = requests === 1 ? "1 alert monitor" : `${requests} alert monitors`;
  const time = estimate(requests);
  return dryRun
    ? `Dry run: ${count} would be created or updated, one request each, ${time}.`
    : `${count} to create or update, one request each, ${time}. What does not fit into this run is left for the next one.`;
}

function warnings(
  { left, failed }: { left: readonly unknown[]; failed: readonly unknown[] },
  reason: string | undefined,
): string[] {
  return [
    ...(failed.length > 0
      ? [`${failed.length} alert monitors failed. The result lists each with its reason.`]
      : []),
    ...(left.length > 0
      ? [`${left.length} alert monitors are left: ${reason} Run the step again to continue.`]
      : []),
  ];
}
