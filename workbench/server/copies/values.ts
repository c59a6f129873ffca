import type { InputValue, InputValues, Part } from "../../shared/api";
import type {
  ComponentDescription,
  EntryDescription,
  InputDescription,
} from "../component/description";

/** What is copied. */
export interface Copied {
  readonly component: ComponentDescription;
  readonly entry: EntryDescription;
  readonly part: Part;
  readonly inputs: InputValues;
}

/** The name of the config variable that holds the connection. */
export const CONNECTION = "Prismatic Connection";

/** The value of an input: as entered, the connection, or a secret that only a config variable holds. */
export type CopiedValue =
  | { readonly type: "value"; readonly value: InputValue }
  | { readonly type: "connection" }
  | { readonly type: "secret"; readonly name: string };

/** The inputs that have values, in the order of the form. */
export function copiedValues({ entry, inputs }: Copied): [InputDescription, CopiedValue][] {
  return entry.inputs.flatMap((input): [InputDescription, CopiedValue][] => {
    if (input.type === "connection") return [[input, { type: "connection" }]];
    const value = inputs[input.key];
    if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
      return [];
    }
    const isSecret = input.type === "password";
    return [
      [input, isSecret ? { type: "secret", name: labelOf(input) } : { type: "value", value }],
    ];
  });
}

export const labelOf = ({ label }: InputDescription): string =>
  typeof label === "string" ? label : label.value;

/** Code of TypeScript that stands for something else than a JSON value. */
export class Code {
  constructor(readonly text: string) {}
}

/** A value as an expression of TypeScript, as a formatter would write it. */
export function expression(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) {
    const items = value.map((item) => expression(item, inner));
    const line = `[${items.join(", ")}]`;
    if (line.length <= 60 && !line.includes("\n")) return line;
    return `[\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}]`;
  }
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(
      ([key, item]) => `${nameOf(key)}: ${expression(item, inner)}`,
    );
    const line = `{ ${fields.join(", ")} }`;
    // At the top each field has a line of its own, which is easier to change.
    if (indent !== "" && line.length <= 60 && !line.includes("\n")) return line;
    return fields.length === 0
      ? "{}"
      : `{\n${fields.map((field) => `${inner}${field},\n`).join("")}${indent}}`;
  }
  return typeof value === "string" && value.includes("\n")
    ? template(value)
    : JSON.stringify(value);
}

const nameOf = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));

/** A text of several lines. */
function template(text: string): string {
  return `\`${text.replace(/\\/g, "\\\\").replace(/`/g, "\\`").replace(/\$\{/g, "\\${")}\``;
}
