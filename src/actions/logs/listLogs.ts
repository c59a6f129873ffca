import { ListLogSeverityLevels, ListLogs, type LogSeverityLevel } from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { executionFilter } from "../../inputs/execution";
import { choice, dateTime, text } from "../../inputs/fields";
import { flowFilter } from "../../inputs/flow";
import { instanceFilter } from "../../inputs/instance";
import { integrationFilter } from "../../inputs/integration";
import { fetchInputs, pageInputs } from "../../inputs/pagination";
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

// "After" and "Before" are times here, so the cursors have other keys and labels than in other lists.
const cursors = { after: "After Cursor", before: "Before Cursor" };
const { after: afterCursor, before: beforeCursor, ...pages } = pageInputs(cursors);

const after = dateTime({
  label: "Logged After",
  comments: "Filter by entries logged at or after this date and time (ISO 8601).",
  example: "2026-01-31T13:00:00Z",
});
const before = dateTime({
  label: "Logged Before",
  comments: "Filter by entries logged at or before this date and time (ISO 8601).",
  example: "2026-02-01T13:00:00Z",
});

export const listLogs = defineAction({
  key: "listLogs",
  display: {
    label: "List Logs",
    description:
      "List log entries, optionally of one instance, execution, integration, customer or flow",
  },
  safety: "read",
  inputs: {
    instanceId: instanceFilter,
    after,
    before,
    severity: choice(
      {
        label: "Severity",
        comments: "Filter by exact severity. Error does not include Fatal.",
        example: "ERROR",
      },
      SEVERITIES,
    ),
    messageContains: text({
      label: "Message Contains",
      comments: "Filter by messages that contain this text (case-insensitive).",
      placeholder: "Enter part of the message",
      example: "timed out",
    }),
    executionId: executionFilter,
    integrationId: integrationFilter,
    customerId: customerFilter,
    flowId: flowFilter,
    sortDirection,
    ...fetchInputs(cursors),
    first: pages.first,
    afterCursor,
    last: pages.last,
    beforeCursor,
    offset: pages.offset,
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
