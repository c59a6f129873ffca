import {
  CHECK_ID,
  type FieldError,
  RejectedError,
  redact,
  secretsOf,
  UnexpectedAnswerError,
} from "../errors";

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
export function requireNoPayloadErrors<T extends MutationPayload>(
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
    labels[field] ?? labels[`${field}Id`] ?? (field === "id" ? primaryIdLabel(labels) : undefined);
  if (!label) return field;
  return label.toLowerCase() === field.toLowerCase() ? label : `${label} (${field})`;
}

function primaryIdLabel(labels: InputLabels): string | undefined {
  const ids = Object.entries(labels).filter(([key]) => key.endsWith("Id"));
  return ids.length > 0 ? ids[0]?.[1] : undefined;
}
