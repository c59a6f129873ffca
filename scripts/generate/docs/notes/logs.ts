import { type Notes, ONE_PAGE } from "./shared";

/** The notes of the actions in `src/actions/logs` by their keys. */
export const LOGS_NOTES: Readonly<Record<string, Notes>> = {
  listLogs: {
    consequence: ONE_PAGE,
    details: [
      "Prismatic searches 48 hours of log entries in one request. A longer span (at most 366 days, up to now if Logged Before is omitted) is read in parts, one after the other: `totalCount` then counts the parts that were read, `pageInfo` has no cursors, and the log says where to continue. Cursors, Last and Offset need a span of at most 48 hours.",
      "Entries of tests in the designer are left out unless Test Executions is Any or Yes, or an Execution ID is provided.",
      "The cursors are called After Cursor and Before Cursor here.",
    ],
    errors: [["Logged After … must be earlier than Logged Before …", "Swap or correct the times."]],
    related: ["listExecutions", "getExecution"],
  },
};
