import type { LogEntry } from "../player/runtime.cjs";
import type { LogRecord } from "../store/types";

/** The severity of a log entry, by the method of the logger that wrote it. */
const SEVERITIES: Record<LogEntry["level"], LogRecord["severity"]> = {
  trace: "TRACE",
  debug: "DEBUG",
  info: "INFO",
  log: "INFO",
  warn: "WARN",
  error: "ERROR",
  metric: "METRIC",
};

export const severityOf = (level: LogEntry["level"]): LogRecord["severity"] =>
  SEVERITIES[level] ?? "INFO";
