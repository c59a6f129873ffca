import { isNamedError, type NamedError, reworded } from "./errors";
import { shorten } from "./shorten";
import { toNamedError } from "./toNamedError";

/** The error as the given action's: its message begins with the action's label. */
export function inAction(label: string, thrown: unknown): NamedError {
  return after(`${label}: `, thrown);
}

/**
 * The error as one of what came after a change that was made: its message begins with `change`.
 */
export function afterChange(change: string, thrown: unknown): NamedError {
  return after(`${change} `, thrown);
}

function after(prefix: string, thrown: unknown): NamedError {
  const error: NamedError = isNamedError(thrown) ? thrown : toNamedError(thrown);
  if (error.message.startsWith(prefix)) return error;
  return reworded(error, shorten(prefix + error.message));
}
