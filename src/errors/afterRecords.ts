import { type ErrorCode, PrismaticError, type Progress, reworded } from "./errors";

/** Failures after which reading the list can continue where it ended. */
const CONTINUABLE = new Set<ErrorCode>([
  "timeout",
  "throttled",
  "unavailable",
  "unexpectedResponse",
  "rejected",
]);

/** The error of a list that was read in part, with how far reading came. */
export function afterRecords(error: unknown, progress: Progress): unknown {
  if (!(error instanceof PrismaticError) || !CONTINUABLE.has(error.code)) return error;
  const { records } = progress;
  const read = `${records} ${records === 1 ? "record was" : "records were"} read before.`;
  const copy = reworded(error, `${error.message} ${read}`);
  return Object.defineProperty(copy, "progress", { value: progress, enumerable: true });
}
