import type { InputInstanceConfigVariable } from "../generated/schema";
import { SCHEDULE_TYPES } from "./definition";
import { reject } from "./rejection";
import type { ConfigValue, ConnectionRecord, RequiredConfigVariableRecord } from "./types";

const EXPRESSION_TYPES = ["value", "configVar", "reference", "template", "complex"];

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // A 31st of February is parsed as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** To ask costs more than all else that a value is checked for. */
const knownTimeZones = new Set<string>();

function isTimeZone(name: string): boolean {
  if (knownTimeZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    knownTimeZones.add(name);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with one plain value, or undefined. */
function valueProblem(variable: RequiredConfigVariableRecord, value: string): string | undefined {
  switch (variable.dataType) {
    case "BOOLEAN":
      return value === "true" || value === "false" ? undefined : "must be true or false";
    case "NUMBER":
      return value.trim() !== "" && Number.isFinite(Number(value)) ? undefined : "must be a number";
    case "DATE":
      return isDate(value) ? undefined : "must be a date such as 2026-01-31";
    case "TIMESTAMP":
      return /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value))
        ? undefined
        : "must be a timestamp such as 2026-01-31T08:00:00Z";
    case "PICKLIST":
      return !variable.pickList || variable.pickList.includes(value)
        ? undefined
        : `must be one of: ${variable.pickList.join(", ")}`;
    case "JSONFORM":
    case "OBJECTSELECTION":
    case "OBJECTFIELDMAP":
      return parseJson(value) === undefined ? "must be valid JSON" : undefined;
    default:
      return undefined;
  }
}

function collectionProblem(
  variable: RequiredConfigVariableRecord,
  value: string,
): string | undefined {
  const items = parseJson(value);
  if (variable.collectionType === "VALUELIST") {
    if (!Array.isArray(items) || items.some((item) => typeof item !== "string")) {
      return "must be a JSON list of strings";
    }
    return items.map((item) => valueProblem(variable, item)).find((problem) => problem);
  }
  const pairs = Array.isArray(items) ? items : [undefined];
  for (const pair of pairs) {
    if (typeof pair?.key !== "string" || typeof pair?.value !== "string") {
      return "must be a JSON list of objects with key and value";
    }
    const problem = valueProblem(variable, pair.value);
    if (problem) return problem;
  }
  return undefined;
}

/** An input of a connection as it is sent; what it has is checked. */
interface GivenInput {
  name?: unknown;
  type?: unknown;
  value?: unknown;
}

/** A connection's value with these inputs in it, or a rejection of `field`. */
export function mergeConnectionInputs(
  connection: ConnectionRecord,
  items: readonly (GivenInput | null)[],
  current: ConfigValue | undefined,
  field: string,
  name = connection.label,
): ConfigValue {
  const inputs = { ...current?.inputs };
  for (const item of items) {
    const known = connection.inputs.find((candidate) => candidate.key === item?.name);
    if (!item || !known) {
      reject(field, `Connection "${name}" has no input "${String(item?.name)}".`);
    }
    const type = String(item.type ?? "value");
    if (!EXPRESSION_TYPES.includes(type) || typeof item.value !== "string") {
      reject(field, `Input "${known.key}" of "${name}" needs a type and a text value.`);
    }
    // A secret is returned blank; writing back what was read must not lose it.
    const keepsSecret = known.type === "PASSWORD" && item.value === "" && inputs[known.key];
    if (!keepsSecret) inputs[known.key] = { type, value: item.value };
  }
  return { ...current, value: null, inputs, status: current?.status ?? "PENDING" };
}

function connectionInputs(
  variable: RequiredConfigVariableRecord,
  connection: ConnectionRecord,
  input: InputInstanceConfigVariable,
  current: ConfigValue | undefined,
  field: string,
): ConfigValue {
  const items = parseJson(input.values ?? "");
  if (!Array.isArray(items)) {
    reject(field, `"${variable.key}" is a connection: "values" must be a JSON list of its inputs.`);
  }
  return mergeConnectionInputs(connection, items, current, field, variable.key);
}

function schedule(
  variable: RequiredConfigVariableRecord,
  input: InputInstanceConfigVariable,
  field: string,
): ConfigValue {
  const wanted = (input.scheduleType ?? variable.scheduleType ?? "CUSTOM").toUpperCase();
  const scheduleType = SCHEDULE_TYPES.find((type) => type === wanted);
  if (!scheduleType) {
    reject(field, `"${variable.key}": "${input.scheduleType}" is not a schedule type.`);
  }
  const value = input.value ?? "";
  if (scheduleType === "CUSTOM" && !/^\S+(\s+\S+){4}$/.test(value.trim())) {
    reject(field, `"${variable.key}" must be a cron expression of five fields.`);
  }
  const timeZone = input.timeZone || "UTC";
  if (!isTimeZone(timeZone)) reject(field, `"${variable.key}": "${timeZone}" is not a time zone.`);
  return { value, scheduleType, timeZone };
}

/**
 * The value to store for an input, or a rejection of `field`. Undefined means: back to the
 * default. `current` is what a partial value (a connection's) is merged into.
 */
export function readConfigInput(
  variable: RequiredConfigVariableRecord,
  connection: ConnectionRecord | undefined,
  input: InputInstanceConfigVariable,
  current: ConfigValue | undefined,
  field: string,
): ConfigValue | undefined {
  if (connection) {
    if (input.values == null && input.value == null) return undefined;
    return connectionInputs(variable, connection, input, current, field);
  }
  if (input.values != null) {
    reject(field, `"${variable.key}" is not a connection: it takes "value", not "values".`);
  }
  if (variable.dataType === "SCHEDULE") {
    if (input.value == null && input.scheduleType == null) return undefined;
    return schedule(variable, input, field);
  }
  if (input.value == null) return undefined;
  const problem = variable.collectionType
    ? collectionProblem(variable, input.value)
    : valueProblem(variable, input.value);
  if (problem) reject(field, `"${variable.key}" ${problem}.`);
  return { value: input.value };
}
