import type { InputInstanceConfigVariable } from "../generated/operations";
import { hint } from "./closestKeys";
import { checkNames, connectionText } from "./connection";
import { type ConfigVariableKind, isFields, parsedJson, type Tell } from "./requiredConfigVariable";
import { howToClear, isConnection, type Made, shaped } from "./shape";

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
 * its variable's kind.
 */
export function apiShaped(
  kind: ConfigVariableKind,
  item: Record<string, unknown>,
  tell: Tell,
): Made {
  for (const name of Object.keys(item)) {
    if (!(INPUT_FIELDS as readonly string[]).includes(name)) {
      tell(`is given an unknown field ${JSON.stringify(name)}. ${hint(name, INPUT_FIELDS)}`);
    }
  }
  const { value, values, ...rest } = item;
  const made: Record<string, unknown> = {};
  for (const name of INPUT_FIELDS.slice(3)) {
    const field = rest[name];
    if (typeof field === "string") made[name] = field;
    else if (field !== undefined && field !== null) tell(`needs a text as its ${name}`);
  }
  if (isConnection(kind)) {
    if (typeof value === "string" && values === undefined) {
      tell('is a connection, whose inputs go into "values", not into "value"');
    } else if (typeof values === "string") {
      const inputs = parsedJson(values);
      if (Array.isArray(inputs)) checkNames(kind, namesOf(inputs), tell);
      else tell('needs a JSON list of its inputs as its "values"');
      made.values = values;
    } else if ((values ?? value) !== undefined) {
      made.values = connectionText(kind, values ?? value, tell);
    }
  } else if (values !== undefined && values !== null) {
    tell('is no connection: its value goes into "value", not into "values"');
  } else if (typeof value === "string") {
    made.value = value;
  } else if (value !== undefined) {
    Object.assign(made, shaped(kind, value, tell));
  }
  if (Object.keys(made).length === 0) tell(`is given without a value. ${howToClear(kind)}`);
  return made;
}

function namesOf(inputs: unknown[]): string[] {
  return inputs.map((input) => (isFields(input) ? String(input.name) : "")).filter(Boolean);
}
