import type { LogSeverityLevel } from "../generated/schema";

/** Least severe first: a log's severity filter names one of these by its ID. */
export const SEVERITIES: readonly { id: number; name: LogSeverityLevel }[] = [
  { id: 0, name: "TRACE" },
  { id: 1, name: "DEBUG" },
  { id: 2, name: "INFO" },
  { id: 3, name: "WARN" },
  { id: 4, name: "ERROR" },
  { id: 5, name: "FATAL" },
  { id: 6, name: "METRIC" },
];

export const severityId = (name: LogSeverityLevel) =>
  SEVERITIES.find((severity) => severity.name === name)?.id ?? null;
