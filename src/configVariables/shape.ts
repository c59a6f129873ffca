import type { InputInstanceConfigVariable } from "../generated/operations";
import { describe } from "../inputs/clean";
import { keyValueListText, valueListText } from "./collection";
import { connectionText } from "./connection";
import { plainText } from "./plainValue";
import type { ConfigVariableKind, Tell } from "./requiredConfigVariable";
import { scheduleFields } from "./schedule";

/** The fields of the API's input beside the key; undefined when a problem was told. */
export type Made = Omit<InputInstanceConfigVariable, "key"> | undefined;

/** A value in the shape of its variable's kind. */
export function shaped(kind: ConfigVariableKind, value: unknown, tell: Tell): Made {
  if (value === null || value === undefined) {
    tell(`is ${describe(value)}. ${howToClear(kind)}`);
    return undefined;
  }
  if (isConnection(kind)) return { values: connectionText(kind, value, tell) };
  if (kind.dataType === "SCHEDULE") return scheduleFields(value, tell);
  if (kind.collectionType === "VALUELIST") return { value: valueListText(kind, value, tell) };
  if (kind.collectionType === "KEYVALUELIST") {
    return { value: keyValueListText(kind, value, tell) };
  }
  return { value: plainText(kind, value, tell) };
}

/** Whether the variable holds the inputs of a connection. */
export function isConnection({ dataType, connection }: ConfigVariableKind): boolean {
  return dataType === "CONNECTION" || connection !== null;
}

/** What to do instead of giving no value. */
export function howToClear(kind: ConfigVariableKind): string {
  const keep = "Leave it out to keep its value";
  if (isConnection(kind)) return keep;
  if (kind.dataType === "SCHEDULE") return `${keep}, or give {"scheduleType": "none"}`;
  if (kind.collectionType) return `${keep}, or give an empty list`;
  return kind.dataType === "STRING" || kind.dataType === "CODE"
    ? `${keep}, or give "" to empty it`
    : keep;
}
