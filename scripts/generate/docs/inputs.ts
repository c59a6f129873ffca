import { code, table, text } from "./markdown";

/** An input as a definition has it. */
export interface DocumentedInput {
  label: string | { value: string };
  type: string;
  required?: boolean;
  default?: unknown;
  comments?: string;
  example?: string;
  collection?: string;
  language?: string;
  dataSource?: string;
  model?: readonly { label: string; value: string }[];
}

export const labelOf = ({ label }: DocumentedInput) =>
  typeof label === "string" ? label : label.value;

/** The table of a definition's inputs. */
export function inputsTable(
  inputs: Readonly<Record<string, DocumentedInput>>,
  dataSourcesPage: string,
): string {
  return table(
    ["Input", "Key", "Type", "Required", "Default", "Comments", "Data source"],
    Object.entries(inputs).map(([key, input]) => [
      labelOf(input),
      code(key),
      typeOf(input),
      input.required ? "Yes" : "No",
      input.default === undefined || input.default === "" ? "" : code(String(input.default)),
      commentsOf(input),
      input.dataSource
        ? `[${code(input.dataSource)}](${dataSourcesPage}#${input.dataSource.toLowerCase()})`
        : "",
    ]),
  );
}

function typeOf({ type, collection, language, model }: DocumentedInput): string {
  const base = type === "code" && language ? `code (${language})` : type;
  const kind =
    collection === "valuelist"
      ? `list of ${base}`
      : collection === "keyvaluelist"
        ? `key-value list of ${base}`
        : base;
  return model && collection === undefined ? `${kind}, one of a list` : kind;
}

function commentsOf({ comments = "", example, model }: DocumentedInput): string {
  const choices = model && `Choices: ${model.map(({ value }) => code(value)).join(", ")}.`;
  const shown = !model && example && `Example: ${code(example.replace(/\s*\n\s*/g, " "))}.`;
  return [text(comments), choices, shown].filter(Boolean).join(" ");
}
