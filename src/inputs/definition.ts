import { InvalidInputError } from "../errors";
import { type Clean, cleanVerbatim } from "./clean";
import { code, required } from "./fields";

const label = "Definition";
const BYTE_ORDER_MARK = /^\uFEFF/;

const verbatim = cleanVerbatim(label);

/** A byte order mark is no part of the YAML, but of the file that it was read from. */
const clean: Clean<string | undefined> = (value) => {
  const text = verbatim(contentOf(value))?.replace(BYTE_ORDER_MARK, "");
  return text?.trim() ? text : undefined;
};

/** The content where a whole step result is given: `{ data, contentType }`. */
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
        "The integration as YAML, as the designer and the Export Integration action export it.",
      placeholder: "name: Acme Orders",
      example: "definitionVersion: 7\nname: Acme Orders\nflows: []",
    },
    "yaml",
  ),
  required: true as const,
  clean: required(label, clean),
};

/** Told of the input that holds the definition. */
export function definitionError(problem: string): InvalidInputError {
  return new InvalidInputError(`${label} ${problem}`, label);
}
