import { parseDocument } from "yaml";
import { InvalidInputError } from "../errors";
import { type Clean, cleanJson, decoded } from "./clean";
import { code, required } from "./fields";

/** Values of config variables: by key, as the API's own list, or as List Config Variables returns them. */
export type ConfigVariableValues = Readonly<Record<string, unknown>> | readonly unknown[];

const SHAPES =
  'A list is given as ["a", "b"], a key-value list as {"key": "value"}, a connection as an object of its inputs, a schedule as a cron expression or as {"value": "0 0 * * *", "timeZone": "America/Chicago"}. The kind of each variable is looked up, and everything that does not fit is told before anything is sent. The result nodes of List Config Variables, and the API\'s own list of {key, value} or {key, values}, are taken as well.';

const EXAMPLE = JSON.stringify(
  {
    "My String": "x",
    "My List": ["a", "b"],
    "My Map": { k: "v" },
    "Sync?": true,
    "My Connection": { username: "u", password: "p" },
  },
  null,
  2,
);

/** Config variables as a JSON object; what follows the values is told in `comments`. */
export function configVariables(comments: string) {
  const label = "Config Variables";
  return {
    ...code({ label, comments: `${comments} ${SHAPES}`, example: EXAMPLE }, "json"),
    clean: cleanConfigVariables(label),
  };
}

/** Config variables that must be given. */
export function requiredConfigVariables(comments: string) {
  const input = configVariables(comments);
  return { ...input, required: true as const, clean: required(input.label, input.clean) };
}

/** Quotes nothing that was given: it may hold secrets. */
function cleanConfigVariables(label: string): Clean<ConfigVariableValues | undefined> {
  const json = cleanJson(label);
  return (given) => {
    const value = decoded(label, given);
    const parsed = json(value);
    if (parsed === undefined) return undefined;
    if (typeof parsed !== "object" || parsed === null) {
      throw new InvalidInputError(
        `${label} must be a JSON object of config variables by key, such as {"My String": "x"}, but is ${parsed === null ? "null" : `a ${typeof parsed}`}.`,
        label,
      );
    }
    if (typeof value === "string") refuseRepeatedKeys(value, label);
    return Object.keys(parsed).length > 0 ? (parsed as ConfigVariableValues) : undefined;
  };
}

// JSON.parse keeps the last of two equal keys and says nothing: a value would be lost.
function refuseRepeatedKeys(text: string, label: string): void {
  const keys = parseDocument(text, { schema: "json" })
    .errors.filter((error) => error.code === "DUPLICATE_KEY")
    .map((error) => /^"(?:[^"\\]|\\.)*"/.exec(text.slice(error.pos[0]))?.[0] ?? "a key");
  if (keys.length > 0) {
    throw new InvalidInputError(`${label} has ${keys.join(", ")} more than once.`, label);
  }
}
