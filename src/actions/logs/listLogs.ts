import type { Result } from "../../client";
import { InvalidInputError } from "../../errors";
import {
  ListLogSeverityLevels,
  ListLogs,
  type ListLogsQuery,
  type OrderDirection,
} from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { executionFilter, testExecutionFilter, testExecutions } from "../../inputs/execution";
import { choice, dateTime, text } from "../../inputs/fields";
import { flowFilter } from "../../inputs/flow";
import { instanceFilter } from "../../inputs/instance";
import { integrationFilter } from "../../inputs/integration";
import {
  checkPagination,
  fetchInputs,
  type PaginationParams,
  pageInputs,
} from "../../inputs/pagination";
import { sortDirection } from "../../inputs/sortDirection";
import { checkSpan } from "../../inputs/timeSpan";
import { defineAction } from "../../steps/defineAction";
import { requestPages } from "../../steps/requestPages";
import { SEVERITIES, severityNumber } from "../../steps/severities";
import { readSpans, spansOf } from "./logSpans";

const PAGE_SIZE = 100;
// "After" and "Before" are times here, so the cursors have other keys and labels than in other lists.
const cursors = { after: "After Cursor", before: "Before Cursor" };
const { after: afterCursor, before: beforeCursor, ...pages } = pageInputs(cursors);

const TIMES = { after: "Logged After", before: "Logged Before" };

const after = dateTime({
  label: TIMES.after,
  comments:
    "Filter by entries logged at or after this date and time (ISO 8601). A span of more than 48 hours is read in parts.",
  example: "2026-01-31T13:00:00Z",
});
const before = dateTime({
  label: TIMES.before,
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
  effect: "read",
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
    testExecutions: {
      ...testExecutions,
      comments:
        "Filter by entries of tests in the designer. Default: No. Does not apply if an Execution ID is provided.",
    },
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
  perform: async (client, params, { connection, context }) => {
    checkSpan(
      { label: after.label, time: params.after },
      { label: before.label, time: params.before },
    );
    const { instanceId, executionId, integrationId, customerId, flowId } = params;
    const pagination = { ...params, after: params.afterCursor, before: params.beforeCursor };
    checkPagination(pagination, cursors);
    const spans = spansOf(params, Date.now());
    if (spans.length > 1) refusePlace(pagination);
    const severity =
      params.severity &&
      (await severityNumber(client, String(connection.fields.endpoint ?? ""), params.severity));
    const filters = {
      instanceId,
      executionId,
      integrationId,
      customerId,
      flowId,
      severity,
      messageContains: params.messageContains,
      // Whoever names an execution wants its log entries, a test's too.
      testExecutions:
        executionId === undefined ? testExecutionFilter(params.testExecutions) : undefined,
      direction: params.sortDirection,
    };
    if (spans.length > 1) {
      const { fetchAll, maxRecords, first } = pagination;
      const limit = maxRecords ?? (fetchAll ? undefined : (first ?? PAGE_SIZE));
      const read = await readSpans(client, filters, spans, limit);
      if (read.data.logs.pageInfo.hasNextPage)
        context.logger.info(howToContinue(filters.direction, read));
      return { data: read };
    }
    const result = await requestPages(
      client,
      ListLogs,
      { ...filters, timestampAfter: params.after, timestampBefore: params.before },
      (data) => data.logs,
      pagination,
      cursors,
    );
    return { data: result };
  },
});

/** A place in a list belongs to one request, and parts are several. */
function refusePlace({ after, before, last, offset }: PaginationParams): void {
  const places = [
    [cursors.after, after],
    [cursors.before, before],
    [pages.last.label, last],
    [pages.offset.label, offset],
  ] as const;
  for (const [label, value] of places) {
    if (value === undefined) continue;
    throw new InvalidInputError(
      `${label} needs a time span of at most 48 hours, which Prismatic searches in one request. Shorten the time between ${TIMES.after} and ${TIMES.before}, or clear ${label} and use Fetch All or Max Records.`,
      label,
    );
  }
}

/** Parts have no common cursor: the time of the last entry is where to continue. */
function howToContinue(direction: OrderDirection, { data }: Result<ListLogsQuery>): string {
  const last: string | undefined = data.logs.nodes.at(-1)?.timestamp;
  const label = direction === "ASC" ? TIMES.after : TIMES.before;
  return `List Logs: there might be more log entries. To continue, set ${label} to ${last ?? "the time of the last one"}.`;
}
