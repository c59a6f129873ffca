import { InvalidInputError } from "../errors";
import { type Clean, cleanJson } from "./clean";
import { code, required } from "./fields";

/** Values of config variables: by key, as the API's own list, or as List Config Variables returns them. */
export type ConfigVariableValues = Readonly<Record<string, unknown>> | readonly unknown[];

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

/** Config variables as a JSON object. Their shapes are described in docs/config-variables.md. */
export function configVariables(comments: string, label = "Config Variables") {
  const placeholder = "Enter config variables as JSON";
  return {
    ...code({ label, comments, placeholder, example: EXAMPLE }, "json"),
    clean: cleanConfigVariables(label),
  };
}

/** Config variables that are required. */
export function requiredConfigVariables(comments: string) {
  const input = configVariables(comments);
  return { ...input, required: true as const, clean: required(input.label, input.clean) };
}

/** Quotes no value: it can be a secret. */
function cleanConfigVariables(label: string): Clean<ConfigVariableValues | undefined> {
  const json = cleanJson(label);
  return (given) => {
    const parsed = json(given);
    if (parsed === undefined) return undefined;
    if (typeof parsed !== "object" || parsed === null) {
      throw new InvalidInputError(
        `${label} must be a JSON object of config variables by key, such as {"My String": "x"}, but is ${parsed === null ? "null" : `a ${typeof parsed}`}.`,
        label,
      );
    }
    return Object.keys(parsed).length > 0 ? (parsed as ConfigVariableValues) : undefined;
  };
}
