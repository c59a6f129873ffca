import { InvalidInputError } from "../errors";
import { type Clean, cleanVerbatim } from "./clean";
import { code, required } from "./fields";

const label = "YAML Definition";
const BYTE_ORDER_MARK = /^\uFEFF/;

const verbatim = cleanVerbatim(label);

/** A byte order mark belongs to the file that the YAML was read from, not to the YAML. */
const clean: Clean<string | undefined> = (value) => {
  const text = verbatim(contentOf(value))?.replace(BYTE_ORDER_MARK, "");
  return text?.trim() ? text : undefined;
};

/** The content where a whole step result is passed: `{ data, contentType }`. */
function contentOf(value: unknown): unknown {
  return value && typeof value === "object" && "data" in value && !Buffer.isBuffer(value)
    ? value.data
    : value;
}

/** An integration's YAML. */
export const definition = {
  ...code(
    {
      label,
      comments:
        "YAML definition of the integration, as exported by the designer or by Export Integration.",
      placeholder: "Enter YAML definition",
      example: "definitionVersion: 7\nname: Acme Orders\nflows: []",
    },
    "yaml",
  ),
  required: true as const,
  clean: required(label, clean),
};

/** An error about the input that holds the definition. */
export function definitionError(problem: string): InvalidInputError {
  return new InvalidInputError(`${label} ${problem}`, label);
}
