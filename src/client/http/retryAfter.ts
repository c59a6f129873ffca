const SECONDS = /^\d+(\.\d+)?$/;
// Date.parse makes a date of nearly everything, such as "-1".
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/**
 * Reads a `Retry-After` header, in seconds or as an HTTP date.
 * @param date the current date, in milliseconds since 1970.
 * @returns milliseconds, or undefined where there is none.
 */
export function readRetryAfter(value: string | undefined, date: number): number | undefined {
  const text = value?.trim();
  if (!text) {
    return undefined;
  }
  if (SECONDS.test(text)) {
    return Number(text) * 1000;
  }
  const until = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, until - date);
}
