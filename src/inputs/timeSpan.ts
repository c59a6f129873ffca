import { InvalidInputError } from "../errors";
import { dateTime } from "./fields";

/** A span of the times at which executions started; either end may be left open. */
export const startedInputs = {
  startedAfter: dateTime({
    label: "Started After",
    comments:
      "Filter by executions that started at or after this date and time (ISO 8601). Executions can be found for 14 days.",
    example: "2026-01-31T13:00:00Z",
  }),
  startedBefore: dateTime({
    label: "Started Before",
    comments: "Filter by executions that started at or before this date and time (ISO 8601).",
    example: "2026-02-01T13:00:00Z",
  }),
};

interface End {
  label: string;
  /** As `dateTime` cleans it: in UTC, so that texts compare as times. */
  time: string | undefined;
}

/** Refuses a span that ends before it begins, in which nothing can be found. */
export function checkSpan(after: End, before: End): void {
  if (after.time !== undefined && before.time !== undefined && after.time > before.time) {
    throw new InvalidInputError(
      `${after.label} (${after.time}) must be earlier than ${before.label} (${before.time}).`,
      after.label,
    );
  }
}

/** `checkSpan` of the `startedInputs`. */
export function checkStarted(params: {
  startedAfter: string | undefined;
  startedBefore: string | undefined;
}): void {
  checkSpan(
    { label: startedInputs.startedAfter.label, time: params.startedAfter },
    { label: startedInputs.startedBefore.label, time: params.startedBefore },
  );
}
