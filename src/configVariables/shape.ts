import type { InputInstanceConfigVariable } from "../generated/operations";
import { describeType } from "../values/describe";
import { keyValueListText, valueListText } from "./collection";
import { connectionText } from "./connection";
import { plainText } from "./plainValue";
import { type FindConnection, isReference } from "./references";
import type { ReportProblem, RequiredConfigVariable } from "./requiredConfigVariable";
import { scheduleFields } from "./schedule";

/** The fields of the API's input beside the key; undefined when a problem was reported. */
export type InputFields = Omit<InputInstanceConfigVariable, "key"> | undefined;

/** A value in the shape that its required config variable asks for. */
export function shaped(
  variable: RequiredConfigVariable,
  value: unknown,
  report: ReportProblem,
  find?: FindConnection,
): InputFields {
  if (value === null || value === undefined) {
    report(`is ${describeType(value)}. ${howToClear(variable)}`);
    return undefined;
  }
  if (isConnection(variable)) return connectionFields(variable, value, report, find);
  if (variable.dataType === "SCHEDULE") return scheduleFields(value, report);
  if (variable.collectionType === "VALUELIST")
    return { value: valueListText(variable, value, report) };
  if (variable.collectionType === "KEYVALUELIST") {
    return { value: keyValueListText(variable, value, report) };
  }
  return { value: plainText(variable, value, report) };
}

/** What the API takes for a connection: a customer's connection, or the connection's own inputs. */
export function connectionFields(
  variable: RequiredConfigVariable,
  value: unknown,
  report: ReportProblem,
  find?: FindConnection,
): InputFields {
  if (!isReference(variable, value)) return { values: connectionText(variable, value, report) };
  const { customerConnection, ...others } = value;
  if (Object.keys(others).length > 0) {
    report("has inputs in addition to its customerConnection: enter one or the other");
  }
  if (typeof customerConnection !== "string" || customerConnection.trim() === "") {
    report("needs the ID or the stable key of a connection as its customerConnection");
    return undefined;
  }
  if (!find) {
    report("cannot refer to a customer's connection here");
    return undefined;
  }
  const id = find(variable, customerConnection.trim(), report);
  return id === undefined ? undefined : { customerConfigVariableId: id };
}

/** Whether the variable holds the inputs of a connection. */
export function isConnection({ dataType, connection }: RequiredConfigVariable): boolean {
  return dataType === "CONNECTION" || Boolean(connection);
}

/** What to do instead of giving no value. */
export function howToClear(variable: RequiredConfigVariable): string {
  const keep = "Leave it out to keep its value";
  if (isConnection(variable)) return keep;
  if (variable.dataType === "SCHEDULE")
    return `${keep}, or enter {"scheduleType": "none"} to switch it off`;
  if (variable.collectionType) return `${keep}, or enter an empty list`;
  return variable.dataType === "STRING" || variable.dataType === "CODE"
    ? `${keep}, or enter "" to empty it`
    : keep;
}
