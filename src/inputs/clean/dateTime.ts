import { InvalidInputError } from "../../errors";
import { describe } from "../../values/describe";
import { isBlank } from "../../values/isBlank";
import { isDay } from "../../values/isDay";
import type { Clean } from "./clean";

/** An ISO 8601 date-time, passed on in UTC. */
export function cleanDateTime(label: string): Clean<string | undefined> {
  return (value) => {
    if (isBlank(value)) return undefined;
    const text = typeof value === "string" ? value.trim() : "";
    const date =
      value instanceof Date
        ? value
        : ISO_DATE_TIME.test(text) && isDay(text.slice(0, 10))
          ? new Date(text)
          : undefined;
    if (date && !Number.isNaN(date.getTime())) return date.toISOString();
    if (WITHOUT_ZONE.test(text)) {
      throw new InvalidInputError(
        `${label} has no time zone: ${describe(text)}. Add Z for UTC, or an offset such as -06:00.`,
        label,
      );
    }
    throw new InvalidInputError(
      `${label} must be a date and time such as 2026-01-31T13:00:00Z, but is ${describe(value)}.`,
      label,
    );
  };
}

// A zone is required with a time: without one the machine's own zone would decide.
const ISO_DATE_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/i;
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/i;

/** A day, in UTC; of a date and time the day that it is on. */
export function cleanDay(label: string): Clean<string | undefined> {
  const dateTime = cleanDateTime(label);
  return (value) => {
    try {
      return dateTime(value)?.slice(0, 10);
    } catch {
      throw new InvalidInputError(
        `${label} must be a day such as 2026-01-31, but is ${describe(value)}.`,
        label,
      );
    }
  };
}
