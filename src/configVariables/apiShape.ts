import type { InputInstanceConfigVariable } from "../generated/operations";
import { parsedJson } from "../values/json";
import { hint } from "./closestKeys";
import { checkNames } from "./connection";
import type { FindConnection } from "./references";
import {
  isFields,
  type ReportProblem,
  type RequiredConfigVariable,
} from "./requiredConfigVariable";
import { connectionFields, howToClear, type InputFields, isConnection, shaped } from "./shape";

/** The fields of the API's input, of which `key` is always there. */
const INPUT_FIELDS = [
  "key",
  "value",
  "values",
  "scheduleType",
  "timeZone",
  "customerConfigVariableId",
  "onPremiseResourceId",
] as const satisfies readonly (keyof InputInstanceConfigVariable)[];

/**
 * An item of the API's own list. Texts stay as they are; what is no text yet gets the shape of
 * its required config variable.
 */
export function apiShaped(
  variable: RequiredConfigVariable,
  item: Record<string, unknown>,
  report: ReportProblem,
  find?: FindConnection,
): InputFields {
  for (const name of Object.keys(item)) {
    if (!(INPUT_FIELDS as readonly string[]).includes(name)) {
      report(`has an unknown field ${JSON.stringify(name)}. ${hint(name, INPUT_FIELDS)}`);
    }
  }
  const { value, values, ...rest } = item;
  const made: Record<string, unknown> = {};
  for (const name of INPUT_FIELDS.slice(3)) {
    const field = rest[name];
    if (typeof field === "string") made[name] = field;
    else if (field !== undefined && field !== null) report(`needs a string as its ${name}`);
  }
  if (isConnection(variable)) {
    if (typeof value === "string" && values === undefined) {
      report('is a connection, whose inputs go into "values", not into "value"');
    } else if (typeof values === "string") {
      const inputs = parsedJson(values);
      if (Array.isArray(inputs)) checkNames(variable, namesOf(inputs), report);
      else report('needs a JSON list of its inputs as its "values"');
      made.values = values;
    } else if ((values ?? value) !== undefined) {
      const fields = connectionFields(variable, values ?? value, report, find);
      Object.assign(made, fields ?? { values: undefined });
    }
  } else if (values !== undefined && values !== null) {
    report('is not a connection: its value goes into "value", not into "values"');
  } else if (typeof value === "string") {
    made.value = value;
  } else if (value !== undefined) {
    Object.assign(made, shaped(variable, value, report));
  }
  if (Object.keys(made).length === 0) report(`has no value. ${howToClear(variable)}`);
  return made;
}

function namesOf(inputs: unknown[]): string[] {
  return inputs.map((input) => (isFields(input) ? String(input.name) : "")).filter(Boolean);
}
