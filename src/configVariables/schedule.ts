import { describeOther, describeType } from "../values/describe";
import { hint } from "./closestKeys";
import { isFields, type ReportProblem } from "./requiredConfigVariable";

/** The schedule types, in the spelling that the API takes. */
export const SCHEDULE_TYPES = ["none", "custom", "minute", "hour", "day", "week"];
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
export function scheduleFields(given: unknown, report: ReportProblem): ScheduleFields | undefined {
  const fields = typeof given === "string" ? { value: given } : given;
  if (!isFields(fields)) {
    report(
      `is a schedule: enter a cron expression such as "0 0 * * *", or an object of ${FIELDS.join(", ")}, not ${describeType(given)}`,
    );
    return undefined;
  }
  for (const name of Object.keys(fields)) {
    if (!FIELDS.includes(name)) {
      report(`is a schedule, which has no field ${JSON.stringify(name)}. ${hint(name, FIELDS)}`);
    }
  }
  const { value, timeZone } = fields;
  const scheduleType = String(fields.scheduleType ?? "custom").toLowerCase();
  if (!SCHEDULE_TYPES.includes(scheduleType)) {
    report(`has an unknown scheduleType. ${hint(scheduleType, SCHEDULE_TYPES)}`);
  }
  if (value !== undefined && typeof value !== "string") {
    report(`needs a cron expression as its value, but has ${describeType(value)}`);
  } else if (scheduleType === "custom" && !isCron(value ?? "")) {
    report(
      `needs a cron expression of five fields, such as "0 0 * * *", but has ${value ? "another string" : "none"}`,
    );
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    report(
      `needs a time zone such as "America/Chicago" as its timeZone, but has ${describeOther(timeZone)}`,
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
