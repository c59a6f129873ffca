import { parseDocument } from "yaml";
import { InvalidInputError } from "../errors";
import { type Clean, cleanJson, decoded } from "./clean";
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

// JSON.parse keeps the last of two equal keys without an error: a value would be lost.
function refuseRepeatedKeys(text: string, label: string): void {
  const keys = parseDocument(text, { schema: "json" })
    .errors.filter((error) => error.code === "DUPLICATE_KEY")
    .map((error) => /^"(?:[^"\\]|\\.)*"/.exec(text.slice(error.pos[0]))?.[0] ?? "a key");
  if (keys.length > 0) {
    throw new InvalidInputError(
      `${label} has ${keys.join(", ")} more than once. Keep one of them.`,
      label,
    );
  }
}
