export interface FieldError {
  field: string;
  messages: string[];
}

/** Thrown where the API would refuse a mutation's input; it becomes the payload's `errors`. */
export class Rejection extends Error {
  readonly errors: FieldError[];

  constructor(errors: FieldError[]) {
    super(errors.map((error) => `${error.field}: ${error.messages.join(" ")}`).join("; "));
    this.name = "Rejection";
    this.errors = errors;
  }
}

/** The field name under which the API reports what concerns the whole input. */
export const ALL_FIELDS = "__all__";

export function reject(field: string, ...messages: string[]): never {
  throw new Rejection([{ field, messages }]);
}

export const BLANK = "This field may not be blank.";
export const MAX_NAME_LENGTH = 255;

/** A required text, trimmed. */
export function requireText(
  field: string,
  value: string | null | undefined,
  maxLength = MAX_NAME_LENGTH,
): string {
  const text = value?.trim() ?? "";
  if (text === "") reject(field, BLANK);
  if (text.length > maxLength) {
    reject(field, `Ensure this value has at most ${maxLength} characters (it has ${text.length}).`);
  }
  return text;
}

/** Null and undefined leave a field as it is; anything else must be a proper text. */
export function optionalText(
  field: string,
  value: string | null | undefined,
  current: string,
  maxLength = 10_000,
): string {
  if (value === null || value === undefined) return current;
  if (value.length > maxLength) {
    reject(
      field,
      `Ensure this value has at most ${maxLength} characters (it has ${value.length}).`,
    );
  }
  return value;
}

/** Labels without blanks and doubles, in their order. */
export function cleanLabels(
  labels: ReadonlyArray<string | null> | null | undefined,
  current: string[],
): string[] {
  if (!labels) return current;
  return [...new Set(labels.map((label) => label?.trim() ?? "").filter((label) => label !== ""))];
}
