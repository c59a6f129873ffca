import { parseDocument } from "yaml";
import type { IntegrationRecord } from "./types";

/** The name of the flow that decides which flow of a shared endpoint runs. */
export function preprocessFlowName({
  definition,
}: Pick<IntegrationRecord, "definition">): string | null {
  if (!definition.includes("preprocessFlowName")) return null;
  const name: unknown = parseDocument(definition).get("preprocessFlowName");
  return typeof name === "string" ? name : null;
}
