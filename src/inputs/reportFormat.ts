import { choice } from "./fields";

export type ReportFormat = "json" | "csv" | "html";

const input = choice(
  {
    label: "Format",
    comments:
      "The format of the report: data for further steps, a CSV file for spreadsheets, or an HTML page to mail or attach. Defaults to JSON.",
    example: "html",
  },
  [
    { label: "JSON", value: "json" },
    { label: "CSV", value: "csv" },
    { label: "HTML", value: "html" },
  ] as const,
);

/** What a report is returned as: data, or the text of a file for the next step. */
export const reportFormat = {
  ...input,
  default: "json",
  clean: (value: unknown): ReportFormat => input.clean(value) ?? "json",
};
