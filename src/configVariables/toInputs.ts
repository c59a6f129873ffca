import { InvalidInputError } from "../errors/errors";
import type { InputInstanceConfigVariable } from "../generated/operations";
import { apiShaped } from "./apiShape";
import { hint } from "./closestKeys";
import { type ConfigVariableKind, isFields, type Tell } from "./requiredConfigVariable";
import { type Made, shaped } from "./shape";
import { isNodeList, toObject } from "./toObject";

/** Config variables as people give them: by key, as the API's own list, or as they were listed. */
export type GivenConfigVariables = Readonly<Record<string, unknown>> | readonly unknown[];

/**
 * What the API takes for the given config variables, each in the shape of its kind.
 * @param kinds the config variables that there are.
 * @param label of the input that they were given for.
 * @throws InvalidInputError that tells every problem by the variable's key, and quotes no value of
 *   a connection.
 */
export function toInputs(
  given: GivenConfigVariables,
  kinds: readonly ConfigVariableKind[],
  label: string,
): InputInstanceConfigVariable[] {
  const known = new Map(kinds.map((kind) => [kind.key, kind]));
  const problems: string[] = [];
  const inputs: InputInstanceConfigVariable[] = [];

  const add = (key: string, make: (kind: ConfigVariableKind, tell: Tell) => Made) => {
    const kind = known.get(key);
    const tell: Tell = (problem) => problems.push(`${JSON.stringify(key)} ${problem}.`);
    if (!kind) problems.push(unknownKey(key, kinds));
    else if (inputs.some((input) => input.key === key)) tell("is given twice");
    else inputs.push({ key, ...make(kind, tell) });
  };

  if (isList(given) && !isNodeList(given)) {
    given.forEach((item, index) => {
      if (isFields(item) && typeof item.key === "string") {
        add(item.key, (kind, tell) => apiShaped(kind, item, tell));
      } else {
        problems.push(`Item ${index + 1} of the list must be an object with a key.`);
      }
    });
  } else {
    const byKey = isNodeList(given) ? toObject(given) : given;
    for (const [key, value] of Object.entries(byKey)) {
      add(key, (kind, tell) => shaped(kind, value, tell));
    }
  }

  if (problems.length > 0) throw new InvalidInputError(told(problems, label), label);
  return inputs;
}

function isList(given: GivenConfigVariables): given is readonly unknown[] {
  return Array.isArray(given);
}

function unknownKey(key: string, kinds: readonly ConfigVariableKind[]): string {
  const named = kinds.find((kind) => kind.stableKey === key);
  const unknown = `There is no config variable ${JSON.stringify(key)}.`;
  if (named) {
    return `${unknown} That is the stable key of ${JSON.stringify(named.key)}: use the key.`;
  }
  return `${unknown} ${hint(
    key,
    kinds.map((kind) => kind.key),
  )}.`;
}

function told(problems: readonly string[], label: string): string {
  const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
  return `${label} has ${count}, so nothing was sent. ${problems.join(" ")}`;
}
