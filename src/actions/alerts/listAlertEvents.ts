import { ListAlertEvents } from "../../generated/operations";
import { monitorFilter } from "../../inputs/alerts";
import { customerFilter } from "../../inputs/customer";
import { dateTime } from "../../inputs/fields";
import { instanceFilter } from "../../inputs/instance";
import { integrationFilter } from "../../inputs/integration";
import { sortDirection } from "../../inputs/sortDirection";
import { checkSpan } from "../../inputs/timeSpan";
import { listAction } from "../../steps/defineAction";

const createdAfter = dateTime({
  label: "Created After",
  comments: "Filter by events created at or after this date and time (ISO 8601).",
  example: "2026-01-31T13:00:00Z",
});
const createdBefore = dateTime({
  label: "Created Before",
  comments: "Filter by events created at or before this date and time (ISO 8601).",
  example: "2026-02-01T13:00:00Z",
});

export const listAlertEvents = listAction({
  key: "listAlertEvents",
  display: {
    label: "List Alert Events",
    description: "List what triggered alert monitors, and when",
  },
  inputs: {
    monitorId: monitorFilter,
    instanceId: instanceFilter,
    integrationId: integrationFilter,
    customerId: customerFilter,
    createdAfter,
    createdBefore,
    sortDirection,
  },
  operation: ListAlertEvents,
  variables: ({ sortDirection, ...filters }) => ({ ...filters, direction: sortDirection }),
  check: (filters) =>
    checkSpan(
      { label: createdAfter.label, time: filters.createdAfter },
      { label: createdBefore.label, time: filters.createdBefore },
    ),
  connection: (data) => data.alertEvents,
});
