import type { InputInstanceConfigVariable } from "../generated/operations";
import type { ConfigVariableValues } from "../inputs/configVariables";
import { apiShaped } from "./apiShape";
import { hint } from "./closestKeys";
import { formNames } from "./form/names";
import { Problems } from "./problems";
import type { FindConnection } from "./references";
import {
  isFields,
  type ReportProblem,
  type RequiredConfigVariable,
} from "./requiredConfigVariable";
import { type InputFields, shaped } from "./shape";
import { isNodeList, toObject } from "./toObject";

/**
 * What the API takes for the given config variables, each in the shape that its required config variable asks for.
 * @param required the config variables that there are.
 * @param label of the input that they were given for.
 * @param find finds the connections of the customer that config variables refer to.
 * @throws InvalidInputError that reports the problems by the variable's key, and quotes no value.
 */
export function toInputs(
  given: ConfigVariableValues,
  required: readonly RequiredConfigVariable[],
  label: string,
  find?: FindConnection,
): InputInstanceConfigVariable[] {
  const names = formNames(required.map(({ key }) => key));
  const known = new Map(
    required.flatMap((variable) => [
      [variable.key, variable],
      // What a form of these variables calls it.
      [names.get(variable.key) ?? variable.key, variable],
    ]),
  );
  const problems = new Problems(label);
  const inputs = new Map<string, InputInstanceConfigVariable>();

  const add = (
    key: string,
    make: (variable: RequiredConfigVariable, report: ReportProblem) => InputFields,
  ) => {
    const variable = known.get(key);
    const report: ReportProblem = (problem) => problems.add(`${JSON.stringify(key)} ${problem}.`);
    if (!variable) problems.add(unknownKey(key, required));
    else if (inputs.has(variable.key)) {
      report("has two values: keep one of them");
    } else inputs.set(variable.key, { key: variable.key, ...make(variable, report) });
  };

  if (isList(given) && !isNodeList(given)) {
    given.forEach((item, index) => {
      if (isFields(item) && typeof item.key === "string") {
        add(item.key, (variable, report) => apiShaped(variable, item, report, find));
      } else {
        problems.add(`Item ${index + 1} of the list must be an object with a key.`);
      }
    });
  } else {
    const byKey = isNodeList(given) ? toObject(given) : given;
    for (const [key, value] of Object.entries(byKey)) {
      add(key, (variable, report) => shaped(variable, value, report, find));
    }
  }

  problems.throwIfAny();
  return [...inputs.values()];
}

function isList(given: ConfigVariableValues): given is readonly unknown[] {
  return Array.isArray(given);
}

function unknownKey(key: string, required: readonly RequiredConfigVariable[]): string {
  const named = required.find((variable) => variable.stableKey === key);
  const unknown = `Config variable ${JSON.stringify(key)} does not exist.`;
  if (named) {
    return `${unknown} It is the stable key of ${JSON.stringify(named.key)}: use that key.`;
  }
  return `${unknown} ${hint(
    key,
    required.map((variable) => variable.key),
  )}.`;
}
