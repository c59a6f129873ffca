import {
  CreateAlertMonitor,
  ListAlertTriggers,
  ListLogSeverityLevels,
} from "../../generated/operations";
import {
  conditionInputs,
  flowConfigId,
  groupIds,
  nameOf,
  triggers,
  userIds,
  webhookIds,
} from "../../inputs/alerts";
import { instanceId } from "../../inputs/instance";
import { defineAction } from "../../steps/defineAction";
import { requireNoPayloadErrors } from "../../steps/payloadErrors";
import { severityNumber } from "../../steps/severities";
import { checkConditions, findTriggers, isTriggerId } from "./triggers";

export const createAlertMonitor = defineAction({
  key: "createAlertMonitor",
  display: {
    label: "Create Alert Monitor",
    description: "Create an alert monitor of an instance, or of one of its flows",
  },
  inputs: {
    name: nameOf("alert monitor", "Order Sync failed"),
    instanceId,
    flowConfigId,
    triggers,
    userIds: userIds("Unique identifiers of the users to notify."),
    groupIds,
    webhookIds: webhookIds("Unique identifiers of the alert webhooks to notify."),
    ...conditionInputs,
  },
  effect: "write",
  operations: [CreateAlertMonitor, ListAlertTriggers, ListLogSeverityLevels],
  perform: async (client, params, { labels, connection }) => {
    const { name, instanceId, flowConfigId, userIds, groupIds, webhookIds, logSeverity } = params;
    let triggerIds = params.triggers;
    if (!triggerIds.every(isTriggerId)) {
      const found = await findTriggers(client, triggerIds);
      checkConditions(found, params);
      triggerIds = found.map(({ id }) => id);
    }
    const endpoint = String(connection.fields.endpoint ?? "");
    const input = {
      name,
      instance: instanceId,
      flowConfig: flowConfigId,
      triggers: triggerIds,
      users: userIds,
      groups: groupIds,
      webhooks: webhookIds,
      durationSecondsCondition: params.durationSeconds,
      executionOverdueMinutesCondition: params.overdueMinutes,
      logSeverityLevelCondition:
        logSeverity && (await severityNumber(client, endpoint, logSeverity)),
    };
    const response = await client.request(CreateAlertMonitor, { input });
    requireNoPayloadErrors(response.data.createAlertMonitor, fieldLabels(labels), input);
    return { data: response };
  },
});

/** The labels by the API's names of the fields, where those differ from the keys of the inputs. */
function fieldLabels(labels: Readonly<Record<string, string>>): Record<string, string> {
  const { durationSeconds, overdueMinutes, logSeverity } = labels;
  const others = {
    durationSecondsCondition: durationSeconds,
    executionOverdueMinutesCondition: overdueMinutes,
    logSeverityLevelCondition: logSeverity,
  };
  return { ...labels, ...(others as Record<string, string>) };
}
