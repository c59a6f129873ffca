import {
  checkId,
  type FieldError,
  outcomeText,
  RejectedError,
  redact,
  secretsOf,
  UnexpectedResponseError,
} from "../errors";

const ABSENT = /\b(not found|does not exist|no such)\b/i;

/** The labels of an action's inputs by key. */
export type InputLabels = Readonly<Record<string, string>>;

/** What to do where the API's messages say something that the step knows a remedy for. */
export interface Advice {
  readonly when: RegExp;
  readonly text: string;
}

/** More of them than people read, so that no response keeps the process busy. */
const MAX_ERRORS = 100;
const MAX_MESSAGES = 10;
/** How much of a message is read, in characters. */
const MAX_TEXT = 4 * 1024;

interface MutationPayload {
  readonly errors: readonly FieldError[];
}

/**
 * Passes on a mutation's payload, or throws what the API reports as wrong with its input, every
 * field and message of it, without the secrets and the values of config variables that were sent.
 * @param sent the mutation's input.
 * @param advice what to do about a rejection that this step knows a remedy for.
 * @throws RejectedError when the payload has errors.
 * @throws UnexpectedResponseError when there is no payload.
 */
export function requireNoPayloadErrors<T extends MutationPayload>(
  payload: T | null | undefined,
  labels: InputLabels,
  sent: unknown,
  advice?: Advice,
): T {
  const { errors } = withSafeErrors(payload, sent);
  if (errors.length > 0) {
    const reasons = errors.map(({ field, messages }) => {
      const text = messages.join(" ");
      const name = fieldName(field, labels);
      return name ? `${name}: ${text}` : text;
    });
    const more = (payload?.errors.length ?? 0) - errors.length;
    if (more > 0) reasons.push(`And ${more} more.`);
    const toDo = whatToDo(errors, labels, advice);
    throw new RejectedError(
      `Prismatic rejected the request; nothing was changed. ${[...reasons, ...toDo].join(" ")}`,
      errors,
      "notExecuted",
    );
  }
  return payload as T;
}

/**
 * A mutation's payload with errors that hold none of the secrets and the values of config
 * variables that were sent.
 * @throws UnexpectedResponseError when there is no payload.
 */
export function withSafeErrors<T extends MutationPayload>(
  payload: T | null | undefined,
  sent: unknown,
): T {
  if (!payload) {
    throw new UnexpectedResponseError(
      `Prismatic returned no result. ${outcomeText("unknown")}`,
      "unknown",
    );
  }
  if (!payload.errors?.length) return { ...payload, errors: [] };
  const secrets = secretsOf(sent);
  const errors = payload.errors.slice(0, MAX_ERRORS).map(({ field, messages }) => ({
    field: redact(field, secrets, MAX_TEXT),
    messages: messages.slice(0, MAX_MESSAGES).map((message) => redact(message, secrets, MAX_TEXT)),
  }));
  return { ...payload, errors };
}

function whatToDo(errors: readonly FieldError[], labels: InputLabels, advice?: Advice): string[] {
  const says = (pattern: RegExp) => (error: FieldError) =>
    error.messages.some((text) => pattern.test(text));
  const absent = errors
    .filter(({ field }) => field === "id" || `${field}Id` in labels)
    .find(says(ABSENT));
  if (absent) return [checkId(labels[`${absent.field}Id`] ?? primaryIdLabel(labels) ?? "the ID")];
  return advice && errors.some(says(advice.when)) ? [advice.text] : [];
}

/** The input's label with the API's name of the field, so that both can be looked up. */
function fieldName(field: string, labels: InputLabels): string | undefined {
  if (field === "__all__" || field === "") return undefined;
  const label =
    labels[field] ??
    labels[`${field}Id`] ??
    // A list of IDs: `users` is the input `userIds`.
    labels[field.replace(/s$/, "Ids")] ??
    (field === "id" ? primaryIdLabel(labels) : undefined);
  if (!label) return field;
  return label.toLowerCase() === field.toLowerCase() ? label : `${label} (${field})`;
}

function primaryIdLabel(labels: InputLabels): string | undefined {
  const ids = Object.entries(labels).filter(([key]) => key.endsWith("Id"));
  return ids.length > 0 ? ids[0]?.[1] : undefined;
}
