import {
  type FieldError,
  isNamedError,
  type NamedError,
  NotFoundError,
  RejectedError,
  redact,
  reworded,
  secretsOf,
  toNamedError,
  UnexpectedAnswerError,
} from "../client";

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
  return reworded(error, prefix + error.message);
}

/** What to do about an ID that leads to nothing. */
const CHECK_ID = "Check the ID, the tenant and the region of the connection.";

const ABSENT = /\b(not found|does not exist|no such)\b/i;

/** The labels of an action's inputs by key. */
export type InputLabels = Readonly<Record<string, string>>;

interface MutationPayload {
  readonly errors: readonly FieldError[];
}

/**
 * Hands on a mutation's payload, or throws what the API says is wrong with its input, every field
 * and message of it, without the secrets and the values of config variables that were sent.
 * @param sent the mutation's input.
 * @throws RejectedError when the payload has errors.
 * @throws UnexpectedAnswerError when there is no payload.
 */
export function accepted<T extends MutationPayload>(
  payload: T | null | undefined,
  labels: InputLabels,
  sent: unknown,
): T {
  if (!payload) {
    throw new UnexpectedAnswerError(
      "The API answered without a result. Look at the object in Prismatic before running this step again.",
      "unknown",
    );
  }
  if (payload.errors?.length) {
    const secrets = secretsOf(sent);
    const errors = payload.errors.map(({ field, messages }) => ({
      field: redact(field, secrets),
      messages: messages.map((message) => redact(message, secrets)),
    }));
    const told = errors.map(({ field, messages }) => {
      const text = messages.join(" ");
      const name = fieldName(field, labels);
      return name ? `${name}: ${text}` : text;
    });
    const absent = errors.some(
      ({ field, messages }) =>
        (field === "id" || `${field}Id` in labels) && messages.some((text) => ABSENT.test(text)),
    );
    throw new RejectedError(
      `The API rejected the request. ${told.join(" ")}${absent ? ` ${CHECK_ID}` : ""}`,
      errors,
      "notExecuted",
    );
  }
  return payload;
}

/** The input's label with the API's name of the field, so that both can be looked up. */
function fieldName(field: string, labels: InputLabels): string | undefined {
  if (field === "__all__" || field === "") return undefined;
  const label =
    labels[field] ?? labels[`${field}Id`] ?? (field === "id" ? onlyId(labels) : undefined);
  if (!label) return field;
  return label.toLowerCase() === field.toLowerCase() ? label : `${label} (${field})`;
}

function onlyId(labels: InputLabels): string | undefined {
  const ids = Object.entries(labels).filter(([key]) => key.endsWith("Id"));
  return ids.length > 0 ? ids[0]?.[1] : undefined;
}

/** @throws NotFoundError when the API answered null for an object. */
export function mustBeFound<T>(object: T | null | undefined, name: string): asserts object is T {
  if (object === null || object === undefined) {
    throw new NotFoundError(
      `There is no ${name} with this ID, or the connection's user may not see it. ${CHECK_ID}`,
    );
  }
}
