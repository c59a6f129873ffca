import { describeOther } from "../values/describe";
import { isDay } from "../values/isDay";
import { parsedJson } from "../values/json";
import { isLongNumber, stringifyJson } from "../values/longNumber";
import { hint } from "./closestKeys";
import {
  isFields,
  type ReportProblem,
  type RequiredConfigVariable,
} from "./requiredConfigVariable";

type PlainKind = Pick<RequiredConfigVariable, "dataType" | "pickList">;

/** The text that the API takes for one plain value, or undefined when a problem was reported. */
export function plainText(
  variable: PlainKind,
  value: unknown,
  report: ReportProblem,
): string | undefined {
  if (isLongNumber(value)) return plainText(variable, String(value), report);
  switch (variable.dataType) {
    case "BOOLEAN":
      return booleanText(value, report);
    case "NUMBER":
      return numberText(value, report);
    case "DATE":
      return dateText(value, report);
    case "TIMESTAMP":
      return timestampText(value, report);
    case "PICKLIST":
      return picklistText(variable.pickList, value, report);
    case "CODE":
      return isFields(value) || Array.isArray(value)
        ? stringifyJson(value)
        : stringText(value, report);
    case "JSONFORM":
    case "OBJECTSELECTION":
    case "OBJECTFIELDMAP":
      return jsonText(value, report);
    default:
      return stringText(value, report);
  }
}

/** True or false as text; whatever else is undefined. */
export function trueOrFalse(value: unknown): "true" | "false" | undefined {
  const text = typeof value === "string" ? value.trim().toLowerCase() : value;
  if (text === true || text === "true") return "true";
  if (text === false || text === "false") return "false";
  return undefined;
}

function booleanText(value: unknown, report: ReportProblem): string | undefined {
  const text = trueOrFalse(value);
  if (text === undefined) report(`must be true or false, but is ${describeOther(value)}`);
  return text;
}

// What JavaScript takes for a number beside, such as 0x10 or nothing at all, is none to the API.
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

function numberText(value: unknown, report: ReportProblem): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string" && DECIMAL.test(value.trim())) return value;
  const is = typeof value === "number" ? "not finite" : describeOther(value);
  report(`must be a number, but is ${is}`);
  return undefined;
}

function dateText(value: unknown, report: ReportProblem): string | undefined {
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString().slice(0, 10);
  }
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)) {
    return value;
  }
  report(`must be a date such as "2026-01-31", but is ${describeOther(value)}`);
  return undefined;
}

function timestampText(value: unknown, report: ReportProblem): string | undefined {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  const isTimestamp =
    typeof value === "string" &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) &&
    isDay(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value));
  if (isTimestamp) return value;
  report(`must be a date and time such as "2026-01-31T08:00:00Z", but is ${describeOther(value)}`);
  return undefined;
}

function picklistText(
  pickList: PlainKind["pickList"],
  value: unknown,
  report: ReportProblem,
): string | undefined {
  const text = stringText(value, report);
  // A picklist that a data source fills has no list here: any text may be one of its values.
  if (text === undefined || !pickList || pickList.length === 0) return text;
  if (pickList.includes(text)) return text;
  report(
    `must be a value of its picklist, but is ${describeOther(value)}. ${hint(text, pickList)}`,
  );
  return undefined;
}

function jsonText(value: unknown, report: ReportProblem): string | undefined {
  if (isFields(value) || Array.isArray(value)) return stringifyJson(value);
  if (typeof value === "string" && parsedJson(value) !== undefined) return value;
  report(`must be a JSON object or list, but is ${describeOther(value)}`);
  return undefined;
}

function stringText(value: unknown, report: ReportProblem): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  report(`must be a single string, but is ${describeOther(value)}`);
  return undefined;
}
