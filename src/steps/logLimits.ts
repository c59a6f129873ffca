const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The longest span that Prismatic searches for log entries in one request: 48 hours. */
export const MAX_LOG_SPAN_MS = 48 * HOUR_MS;

/** The longest time that is read in parts of that span. A longer one is a mistake. */
export const MAX_LOG_DAYS = 366;

/** Whether a time, in milliseconds, is longer than `MAX_LOG_DAYS`. */
export function isTooLongForLogs(ms: number): boolean {
  return ms > MAX_LOG_DAYS * DAY_MS;
}
