import type { Result } from "../../client";
import type { ReportFormat } from "../../inputs/reportFormat";
import type { Output } from "../defineAction";
import type { Html } from "./html";

const CONTENT_TYPES = { csv: "text/csv", html: "text/html" } as const;

/** A report as the format asks for it: as data, or as the text of a file with its content type. */
export function reportOutput(
  format: ReportFormat,
  result: Result<unknown>,
  files: { csv(): string; html(): Html },
): Output {
  if (format === "json") return { data: result };
  return { data: files[format]().toString(), contentType: CONTENT_TYPES[format] };
}
