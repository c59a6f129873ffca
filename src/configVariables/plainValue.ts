import { describe } from "../inputs/clean";
import { isDay } from "../values/isDay";
import { hint } from "./closestKeys";
import { type ConfigVariableKind, isFields, parsedJson, type Tell } from "./requiredConfigVariable";

type PlainKind = Pick<ConfigVariableKind, "dataType" | "pickList">;

/** The text that the API takes for one plain value, or undefined when a problem was told. */
export function plainText(kind: PlainKind, value: unknown, tell: Tell): string | undefined {
  switch (kind.dataType) {
    case "BOOLEAN":
      return booleanText(value, tell);
    case "NUMBER":
      return numberText(value, tell);
    case "DATE":
      return dateText(value, tell);
    case "TIMESTAMP":
      return timestampText(value, tell);
    case "PICKLIST":
      return picklistText(kind.pickList, value, tell);
    case "CODE":
      return isFields(value) || Array.isArray(value)
        ? JSON.stringify(value)
        : stringText(value, tell);
    case "JSONFORM":
    case "OBJECTSELECTION":
    case "OBJECTFIELDMAP":
      return jsonText(value, tell);
    default:
      return stringText(value, tell);
  }
}

/** True or false as text; whatever else is undefined. */
export function trueOrFalse(value: unknown): "true" | "false" | undefined {
  const text = typeof value === "string" ? value.trim().toLowerCase() : value;
  if (text === true || text === "true") return "true";
  if (text === false || text === "false") return "false";
  return undefined;
}

function booleanText(value: unknown, tell: Tell): string | undefined {
  const text = trueOrFalse(value);
  if (text === undefined) tell(`must be true or false, but is ${describe(value)}`);
  return text;
}

// What JavaScript takes for a number beside, such as 0x10 or nothing at all, is none to the API.
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

function numberText(value: unknown, tell: Tell): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string" && DECIMAL.test(value.trim())) return value;
  tell(`must be a number, but is ${describe(value)}`);
  return undefined;
}

function dateText(value: unknown, tell: Tell): string | undefined {
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString().slice(0, 10);
  }
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)) {
    return value;
  }
  tell(`must be a date such as "2026-01-31", but is ${describe(value)}`);
  return undefined;
}

function timestampText(value: unknown, tell: Tell): string | undefined {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  const isTimestamp =
    typeof value === "string" &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) &&
    isDay(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value));
  if (isTimestamp) return value;
  tell(`must be a date and time such as "2026-01-31T08:00:00Z", but is ${describe(value)}`);
  return undefined;
}

function picklistText(
  pickList: PlainKind["pickList"],
  value: unknown,
  tell: Tell,
): string | undefined {
  const text = stringText(value, tell);
  // A picklist that a data source fills has no list here: any text may be one of its values.
  if (text === undefined || !pickList || pickList.length === 0) return text;
  if (pickList.includes(text)) return text;
  tell(`must be one of its picklist, but is ${describe(value)}. ${hint(text, pickList)}`);
  return undefined;
}

function jsonText(value: unknown, tell: Tell): string | undefined {
  if (isFields(value) || Array.isArray(value)) return JSON.stringify(value);
  if (typeof value === "string" && parsedJson(value) !== undefined) return value;
  tell(`must be a JSON object or list, but is ${describe(value)}`);
  return undefined;
}

function stringText(value: unknown, tell: Tell): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  tell(`holds one text, but is given ${describe(value)}`);
  return undefined;
}
