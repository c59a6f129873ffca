import { ListLogSeverityLevels, ListLogs, type LogSeverityLevel } from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { executionFilter } from "../../inputs/execution";
import { choice, dateTime, text } from "../../inputs/fields";
import { flowFilter } from "../../inputs/flow";
import { instanceFilter } from "../../inputs/instance";
import { integrationFilter } from "../../inputs/integration";
import { paginationInputs } from "../../inputs/pagination";
import { sortDirection } from "../../inputs/sortDirection";
import { checkSpan } from "../../inputs/timeSpan";
import { defineAction, requestPages } from "../../steps/defineAction";
import { severityNumber } from "./severities";

const SEVERITIES: readonly { label: string; value: LogSeverityLevel }[] = [
  { label: "Trace", value: "TRACE" },
  { label: "Debug", value: "DEBUG" },
  { label: "Info", value: "INFO" },
  { label: "Metric", value: "METRIC" },
  { label: "Warn", value: "WARN" },
  { label: "Error", value: "ERROR" },
  { label: "Fatal", value: "FATAL" },
];

const { after: afterCursor, before: beforeCursor, ...pages } = paginationInputs;
const cursors = { after: "After Cursor", before: "Before Cursor" };

const after = dateTime({
  label: "After Time",
  comments: "Only lines written at this date and time or later.",
  placeholder: "2026-01-31T13:00:00Z",
  example: "2026-01-31T13:00:00Z",
});
const before = dateTime({
  label: "Before Time",
  comments: "Only lines written at this date and time or earlier.",
  placeholder: "2026-02-01T13:00:00Z",
  example: "2026-02-01T13:00:00Z",
});

export const listLogs = defineAction({
  key: "listLogs",
  display: {
    label: "List Logs",
    description:
      "List log lines, optionally of one instance, execution, integration, customer or flow",
  },
  safety: "read",
  inputs: {
    instanceId: instanceFilter("lines"),
    executionId: executionFilter("lines"),
    integrationId: integrationFilter("lines"),
    customerId: customerFilter("lines"),
    flowId: flowFilter("lines"),
    severity: choice(
      { label: "Severity", comments: "Only lines of exactly this severity.", example: "ERROR" },
      SEVERITIES,
    ),
    messageContains: text({
      label: "Message Contains",
      comments: "Only lines whose message contains this text, in upper or lower case.",
      example: "timed out",
    }),
    after,
    before,
    sortDirection,
    ...pages,
    // "After" and "Before" are times here, so the cursors bear other names than in other lists.
    afterCursor: text({ ...afterCursor, label: cursors.after }),
    beforeCursor: text({ ...beforeCursor, label: cursors.before }),
  },
  operations: [ListLogs, ListLogSeverityLevels],
  perform: async (client, params, { connection }) => {
    checkSpan(
      { label: after.label, time: params.after },
      { label: before.label, time: params.before },
    );
    const { instanceId, executionId, integrationId, customerId, flowId } = params;
    const severity =
      params.severity &&
      (await severityNumber(client, String(connection.fields.endpoint ?? ""), params.severity));
    const answer = await requestPages(
      client,
      ListLogs,
      {
        instanceId,
        executionId,
        integrationId,
        customerId,
        flowId,
        severity,
        messageContains: params.messageContains,
        timestampAfter: params.after,
        timestampBefore: params.before,
        direction: params.sortDirection,
      },
      (data) => data.logs,
      { ...params, after: params.afterCursor, before: params.beforeCursor },
      cursors,
    );
    return { data: answer };
  },
});
