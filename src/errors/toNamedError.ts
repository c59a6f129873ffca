import { isConnectionError, isSpectralError } from "@prismatic-io/spectral";
import {
  isNamedError,
  type NamedError,
  PrismaticConnectionError,
  PrismaticError,
  UnexpectedAnswerError,
} from "./errors";
import { redact } from "./redact";

/**
 * Whatever was thrown as one of the named errors. What is not ours may hold anything, a request
 * with its headers too: only the kind of error is told, and the message of Spectral's own.
 */
export function toNamedError(error: unknown): NamedError {
  if (isNamedError(error)) {
    return error;
  }
  if (isConnectionError(error)) {
    return new PrismaticConnectionError(error.connection, redact(error.message));
  }
  if (isSpectralError(error)) {
    return new PrismaticError("invalidInput", redact(error.message));
  }
  const what = error instanceof Error && /^\w{1,60}$/.test(error.name) ? error.name : typeof error;
  return new UnexpectedAnswerError(
    `Something went wrong inside of this component (${what}). Please report it with the step's inputs, without secrets.`,
  );
}
