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

/** The table of a definition's inputs, in the order of the form. */
export function inputsTable(
  inputs: Readonly<Record<string, DocumentedInput>>,
  dataSourcesPage: string,
): string {
  return table(
    ["Input", "Key", "Comments", "Default"],
    Object.entries(inputs).map(([key, input]) => [
      labelOf(input),
      code(key),
      commentsOf(input, dataSourcesPage),
      defaultOf(input),
    ]),
  );
}

function defaultOf({ default: value, required }: DocumentedInput): string {
  const initial = value === undefined || value === "" ? "" : code(String(value));
  return required ? `${initial} Required`.trim() : initial;
}

function typeOf({ type, collection, language, model }: DocumentedInput): string {
  if (collection === "valuelist") return "List. ";
  if (collection === "keyvaluelist") return "Key-value list. ";
  if (type === "code" && language)
    return `${language === "graphql" ? "GraphQL" : language.toUpperCase()}. `;
  return type === "password" && !model ? "Secret. " : "";
}

/** IDs and cursors, which say nothing to a reader. */
const BASE64 = /^[A-Za-z0-9+/]{20,}=*$/;

function commentsOf(input: DocumentedInput, dataSourcesPage: string): string {
  const { comments = "", example, model, dataSource } = input;
  const choices = model && `Choices: ${model.map(({ value }) => code(value)).join(", ")}.`;
  const shown =
    !model &&
    !dataSource &&
    example &&
    !BASE64.test(example) &&
    `Example: ${code(example.replace(/\s*\n\s*/g, " "))}.`;
  const picked =
    dataSource &&
    `Picked from [${code(dataSource)}](${dataSourcesPage}#${dataSource.toLowerCase()}).`;
  return `${typeOf(input)}${[text(comments), choices, picked, shown].filter(Boolean).join(" ")}`;
}
