import { isConnectionError, isSpectralError } from "@prismatic-io/spectral";
import {
  isNamedError,
  type NamedError,
  PrismaticConnectionError,
  PrismaticError,
  UnexpectedResponseError,
} from "./errors";
import { redact } from "./redact";

/**
 * Whatever was thrown as one of the named errors. An error of others may hold anything, a request
 * with its headers too: only its name is kept, and the message where Spectral made it.
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
  return new UnexpectedResponseError(
    `Internal error in this component (${what}). Report it to the component's maintainer with the action's name; leave out secrets.`,
  );
}
