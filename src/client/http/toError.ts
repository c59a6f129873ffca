import {
  type NamedError,
  NotFoundError,
  type Outcome,
  outcomeText,
  PrismaticConnectionError,
  RejectedError,
  ThrottledError,
  TimeoutError,
  UnavailableError,
  UnexpectedResponseError,
} from "../../errors";
import type { FailureContext } from "./failureContext";
import { type Failure, rowOf } from "./failures";

/**
 * The error of a failure, for people: what failed, what state things are in, what to do.
 * @param why why there was no further attempt, without a full stop.
 */
export function toError(failure: Failure, context: FailureContext, why = ""): NamedError {
  const row = rowOf(failure);
  const outcome = context.type === "mutation" ? (failure.outcome ?? row.outcome) : undefined;
  const what = context.what ? `${context.what}: ` : "";
  const failed = `${row.sentence(failure, context)}${why ? `. ${why}` : ""}`;
  const message = [
    `${what}${withState(failed, failure.messages, row.state, outcome)}`,
    row.advice?.(failure, context),
    outcome === "unknown" ? undefined : row.retryAdvice?.(failure),
  ];
  return errorOf(message.filter(Boolean).join(" "), outcome, failure, context);
}

/** What failed, with the state: in the same sentence where that is short, and what the API itself says. */
function withState(
  failed: string,
  messages: string | undefined,
  state: string | undefined,
  outcome: Outcome | undefined,
): string {
  const unchanged = state ?? (outcome === "notExecuted" ? "nothing was changed" : undefined);
  const end = messages ? `: ${messages}` : ".";
  if (unchanged && !failed.includes(": ")) {
    return `${failed}; ${unchanged}${end}`;
  }
  return [`${failed}${end}`, outcomeText(outcome)].filter(Boolean).join(" ");
}

function errorOf(
  message: string,
  outcome: Outcome | undefined,
  failure: Failure,
  { connection }: FailureContext,
): NamedError {
  const { error, hint } = rowOf(failure);
  switch (error) {
    case "connection":
      return new PrismaticConnectionError(connection, message);
    case "notFound":
      return new NotFoundError(message);
    case "rejected":
      return new RejectedError(message, [], outcome);
    case "throttled":
      return new ThrottledError(message, secondsOf(failure.retryAfterMs), outcome);
    case "timeout":
      return new TimeoutError(message, outcome);
    case "unavailable":
      return new UnavailableError(message, outcome);
    case "unexpectedResponse":
      return new UnexpectedResponseError(message, outcome, hint);
  }
}

function secondsOf(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.ceil(ms / 1000);
}
