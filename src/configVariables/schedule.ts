import { describe } from "../inputs/clean";
import { hint } from "./closestKeys";
import { isFields, type Tell } from "./requiredConfigVariable";

/** The schedule types, in the spelling that the API takes. */
const SCHEDULE_TYPES = ["none", "custom", "minute", "hour", "day", "week"];
const FIELDS = ["value", "scheduleType", "timeZone"];

/** The fields of the API's input that make a schedule. */
export interface ScheduleFields {
  scheduleType: string;
  timeZone?: string;
  value?: string;
}

/**
 * The fields that the API takes for a schedule, given as a cron expression or as an object of
 * `value`, `scheduleType` and `timeZone`.
 */
export function scheduleFields(given: unknown, tell: Tell): ScheduleFields | undefined {
  const fields = typeof given === "string" ? { value: given } : given;
  if (!isFields(fields)) {
    tell(
      `is a schedule: give a cron expression such as "0 0 * * *", or an object of ${FIELDS.join(", ")}, not ${describe(given)}`,
    );
    return undefined;
  }
  for (const name of Object.keys(fields)) {
    if (!FIELDS.includes(name)) {
      tell(`is a schedule, which has no field ${JSON.stringify(name)}. ${hint(name, FIELDS)}`);
    }
  }
  const { value, timeZone } = fields;
  const scheduleType = String(fields.scheduleType ?? "custom").toLowerCase();
  if (!SCHEDULE_TYPES.includes(scheduleType)) {
    tell(
      `has a scheduleType that does not exist: ${describe(fields.scheduleType)}. ${hint(scheduleType, SCHEDULE_TYPES)}`,
    );
  }
  if (value !== undefined && typeof value !== "string") {
    tell(`needs a cron expression as its value, but has ${describe(value)}`);
  } else if (scheduleType === "custom" && !isCron(value ?? "")) {
    tell(
      `needs a cron expression of five fields, such as "0 0 * * *", but has ${describe(value ?? "")}`,
    );
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    tell(
      `needs a time zone such as "America/Chicago" as its timeZone, but has ${describe(timeZone)}`,
    );
  }
  return {
    scheduleType,
    ...(timeZone === undefined ? {} : { timeZone: String(timeZone) }),
    ...(value === undefined ? {} : { value: String(value) }),
  };
}

function isCron(text: string): boolean {
  return /^[\w*/,#?-]+(\s+[\w*/,#?-]+){4}$/.test(text.trim());
}

function isTimeZone(name: unknown): boolean {
  try {
    return typeof name === "string" && !!new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    return false;
  }
}
