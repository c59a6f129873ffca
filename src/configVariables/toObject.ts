import type { ConfigVariableFieldsFragment } from "../generated/operations";
import { parsedJson } from "../values/json";
import { holdsLongNumber } from "../values/longNumber";
import { EXPRESSION_TYPES } from "./connection";
import { shaped } from "./shape";

/** A config variable of an instance as it was listed. */
export type ConfigVariableNode = Pick<
  ConfigVariableFieldsFragment,
  | "value"
  | "scheduleType"
  | "timeZone"
  | "inputs"
  | "customerConfigVariable"
  | "requiredConfigVariable"
>;

/** Whether these are config variables as they were listed. */
export function isNodeList(given: unknown): given is readonly ConfigVariableNode[] {
  return (
    Array.isArray(given) &&
    given.length > 0 &&
    given.every((item) => typeof item?.requiredConfigVariable?.key === "string")
  );
}

/**
 * Config variables as they were listed, by key, as people would write them. Giving this back to
 * the API changes nothing: variables without a value are left out, and so are blank inputs of
 * connections, since secrets are reported as blank.
 */
export function toObject(nodes: readonly ConfigVariableNode[]): Record<string, unknown> {
  return Object.fromEntries(
    nodes.flatMap((node) => {
      const value = written(node);
      return value === undefined ? [] : [[node.requiredConfigVariable.key, value]];
    }),
  );
}

function written(node: ConfigVariableNode): unknown {
  const variable = node.requiredConfigVariable;
  if (variable.dataType === "CONNECTION" || variable.connection) return connection(node);
  if (variable.dataType === "SCHEDULE") return schedule(node);
  const text = node.value;
  if (text === null || text === undefined) return undefined;

  const isText = !variable.collectionType && TEXT_KINDS.has(variable.dataType);
  const parsed = isText ? undefined : readable(parsedJson(text), variable.collectionType);
  // As a result of a step, a number with more digits than JavaScript's would be an object.
  if (parsed === undefined || parsed === null || holdsLongNumber(parsed)) return text;
  // Only what becomes the same text again may be shown in another form.
  const again = shaped(variable, parsed, () => {});
  return again?.value === text ? parsed : text;
}

const TEXT_KINDS = new Set<string>([
  "STRING",
  "CODE",
  "PICKLIST",
  "DATE",
  "TIMESTAMP",
  "CREDENTIAL",
]);

function readable(parsed: unknown, collectionType: string | null): unknown {
  if (collectionType !== "KEYVALUELIST" || !Array.isArray(parsed)) return parsed;
  const object = Object.fromEntries(parsed.map((pair) => [String(pair?.key), pair?.value]));
  return Object.keys(object).length === parsed.length ? object : parsed;
}

// The inputs of a reusable connection are its own: an instance only says which one it uses.
function connection(node: ConfigVariableNode): unknown {
  const { customerConfigVariable: own, requiredConfigVariable } = node;
  if (own) return { customerConnection: own.id };
  return requiredConfigVariable.scopedConfigVariable ? undefined : connectionInputs(node);
}

function connectionInputs({ inputs }: ConfigVariableNode): unknown {
  const given = (inputs?.nodes ?? []).flatMap((input) => {
    if (!input || (input.type === "VALUE" && input.value === "")) return [];
    const { name, type, value } = input;
    return [[name, type === "VALUE" ? value : { type: EXPRESSION_TYPES[type], value }]];
  });
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

// Each is null without a value, and absent where the API no longer has it.
function schedule({ value, scheduleType, timeZone }: Partial<ConfigVariableNode>): unknown {
  const has = (part: unknown) => part !== null && part !== undefined;
  if (!has(value) && !has(scheduleType)) return undefined;
  return {
    ...(has(value) ? { value } : {}),
    ...(has(scheduleType) ? { scheduleType: scheduleType?.toLowerCase() } : {}),
    ...(has(timeZone) ? { timeZone } : {}),
  };
}
