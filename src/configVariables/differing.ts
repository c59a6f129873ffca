import { isDeepStrictEqual } from "node:util";
import type { InputInstanceConfigVariable } from "../generated/operations";
import { parsedJson } from "../values/json";
import { EXPRESSION_TYPES } from "./connection";
import { isFields } from "./requiredConfigVariable";
import type { ConfigVariableNode } from "./toObject";

/**
 * The inputs that would change something of what is there. Secrets are reported as blank, so that
 * a connection with a secret among its inputs always counts as different; so does what was not
 * listed.
 */
export function differingInputs(
  inputs: readonly InputInstanceConfigVariable[],
  nodes: readonly ConfigVariableNode[],
): InputInstanceConfigVariable[] {
  const current = new Map(nodes.map((node) => [node.requiredConfigVariable.key, node]));
  return inputs.filter((input) => {
    const node = current.get(input.key);
    return !node || !isAsItIs(input, node);
  });
}

function isAsItIs(input: InputInstanceConfigVariable, node: ConfigVariableNode): boolean {
  const { key, value, values, scheduleType, timeZone, customerConfigVariableId, ...rest } = input;
  const isGiven = (field: unknown) => field !== undefined && field !== null;
  return (
    !Object.values(rest).some(isGiven) &&
    (!isGiven(customerConfigVariableId) ||
      node.customerConfigVariable?.id === customerConfigVariableId) &&
    (!isGiven(values) || isSameConnection(values, node)) &&
    (!isGiven(value) || isSameValue(String(value), node)) &&
    (!isGiven(scheduleType) || scheduleType?.toLowerCase() === node.scheduleType?.toLowerCase()) &&
    (!isGiven(timeZone) || timeZone === node.timeZone)
  );
}

/** Whether two texts say the same; JSON of lists and objects may be written in another way. */
function isSameValue(value: string, { value: current }: ConfigVariableNode): boolean {
  if (value === current) return true;
  if (typeof current !== "string") return false;
  const [wanted, there] = [parsedJson(value), parsedJson(current)];
  const isComplex = typeof wanted === "object" && wanted !== null;
  return isComplex && isDeepStrictEqual(wanted, there);
}

function isSameConnection(values: unknown, { inputs }: ConfigVariableNode): boolean {
  const given = parsedJson(String(values));
  if (!Array.isArray(given)) return false;
  const current = new Map(
    (inputs?.nodes ?? []).flatMap((input) => (input ? [[input.name, input]] : [])),
  );
  return given.every((item) => {
    const there = isFields(item) ? current.get(String(item.name)) : undefined;
    return (
      there?.value === item.value &&
      EXPRESSION_TYPES[there?.type ?? "VALUE"] === (item.type ?? "value")
    );
  });
}
