import { InvalidInputError } from "../errors";
import { isBlank } from "../values/isBlank";
import {
  type Clean,
  cleanBoolean,
  cleanChoice,
  cleanDateTime,
  cleanDay,
  cleanInteger,
  cleanJsonObject,
  cleanKeyValueList,
  cleanText,
  cleanTextList,
  cleanThreeState,
  cleanUUID,
  cleanVerbatim,
} from "./clean";
import { cleanId, type IdType } from "./ids";

/** How an input is shown: what the builder of a flow reads. */
export interface Shown {
  label: string;
  comments: string;
  placeholder?: string;
  example?: string;
  /** Key of the data source that offers values for this input. */
  dataSource?: string;
}

/** Makes a blank value an error, before anything is sent. */
export function required<T>(label: string, clean: Clean<T | undefined>): Clean<T> {
  return (value) => {
    const cleaned = clean(value);
    if (cleaned === undefined) throw new InvalidInputError(`${label} is required.`, label);
    return cleaned;
  };
}

/** Asks for the input by its label, in lower case except for abbreviations. */
function placeholderOf(label: string): string {
  const words = label
    .split(" ")
    .map((word) => (/[A-Z0-9].*[A-Z]/.test(word) ? word : word.toLowerCase()));
  return `Enter ${words.join(" ")}`;
}

/** One line of text. */
export function text(shown: Shown) {
  return {
    placeholder: placeholderOf(shown.label),
    ...shown,
    type: "string" as const,
    required: false as const,
    clean: cleanText(shown.label),
  };
}

/** One line of text that is required. */
export function requiredText(shown: Shown) {
  return {
    ...text(shown),
    required: true as const,
    clean: required(shown.label, cleanText(shown.label)),
  };
}

/** Several lines of text. */
export function longText(shown: Shown) {
  return { ...text(shown), type: "text" as const };
}

/** A secret, shown as dots. */
export function secret(shown: Shown) {
  return { ...text(shown), type: "password" as const };
}

/** An ID of one of the types. */
export function id(shown: Shown, ...types: [IdType, ...IdType[]]) {
  return { ...text(shown), clean: cleanId(shown.label, ...types) };
}

/** An ID that is required. */
export function requiredId(shown: Shown, ...types: [IdType, ...IdType[]]) {
  return {
    ...text(shown),
    required: true as const,
    clean: required(shown.label, cleanId(shown.label, ...types)),
  };
}

/** A whole number. */
export function integer(shown: Shown, limits?: { min?: number; max?: number }) {
  return { ...text(shown), clean: cleanInteger(shown.label, limits) };
}

/** A switch that is off unless turned on, or the other way round. */
export function flag(shown: Shown, initial = false) {
  const clean = cleanBoolean(shown.label);
  return {
    ...shown,
    type: "boolean" as const,
    required: false as const,
    default: String(initial),
    clean: (value: unknown): boolean => clean(value) ?? initial,
  };
}

/** A switch without a usual position. */
export function requiredFlag(shown: Shown) {
  return {
    ...shown,
    type: "boolean" as const,
    required: true as const,
    // What Spectral gives an input of this type that has none.
    default: "false",
    clean: required(shown.label, cleanBoolean(shown.label)),
  };
}

/** A switch that is off unless turned on, and is not sent when it is off. */
export function option(shown: Shown) {
  const off = flag(shown);
  return { ...off, clean: (value: unknown): true | undefined => off.clean(value) || undefined };
}

/** A filter that is any, yes or no. */
export function threeState(shown: Shown) {
  return {
    ...shown,
    type: "string" as const,
    required: false as const,
    default: "any",
    model: [
      { label: "Any", value: "any" },
      { label: "Yes", value: "yes" },
      { label: "No", value: "no" },
    ],
    clean: cleanThreeState(shown.label),
  };
}

/** One of a few values. */
export function choice<T extends string>(
  shown: Shown,
  choices: readonly { label: string; value: T }[],
) {
  return {
    ...shown,
    type: "string" as const,
    required: false as const,
    model: choices.map(({ label, value }) => ({ label, value })),
    clean: cleanChoice(
      shown.label,
      choices.map(({ value }) => value),
    ),
  };
}

/** A date and time. */
export function dateTime(shown: Shown) {
  return {
    ...text({ placeholder: "Enter date and time", ...shown }),
    clean: cleanDateTime(shown.label),
  };
}

/** A day that is required. */
export function requiredDay(shown: Shown) {
  return {
    ...text({ placeholder: "Enter day", ...shown }),
    required: true as const,
    clean: required(shown.label, cleanDay(shown.label)),
  };
}

/** A UUID, where the API takes one instead of an ID of its own. */
export function uuid(shown: Shown) {
  return { ...text(shown), clean: cleanUUID(shown.label) };
}

/** A list of strings. */
export function textList(shown: Shown) {
  return {
    placeholder: placeholderOf(shown.label),
    ...shown,
    type: "string" as const,
    collection: "valuelist" as const,
    required: false as const,
    clean: cleanTextList(shown.label),
  };
}

/** A list of keys and values; `keyLabel` is the title of the keys. */
export function keyValueList({ keyLabel, ...shown }: Shown & { keyLabel: string }) {
  return {
    placeholder: placeholderOf(shown.label),
    ...shown,
    label: { key: keyLabel, value: shown.label },
    type: "string" as const,
    collection: "keyvaluelist" as const,
    required: false as const,
    clean: cleanKeyValueList(shown.label),
  };
}

/** Code in a language that the designer highlights, kept exactly as entered. */
export function code(shown: Shown, language: "json" | "yaml" | "graphql" | "plaintext") {
  return {
    placeholder: placeholderOf(shown.label),
    ...shown,
    type: "code" as const,
    language,
    required: false as const,
    clean: cleanVerbatim(shown.label),
  };
}

/** Code that is required. */
export function requiredCode(shown: Shown, language: "json" | "yaml" | "graphql" | "plaintext") {
  const optional = code(shown, language);
  return { ...optional, required: true as const, clean: required(shown.label, optional.clean) };
}

/** A JSON object. */
export function jsonObject(shown: Shown) {
  return { ...code(shown, "json"), clean: cleanJsonObject(shown.label) };
}

/** The connection that an action uses. */
export const connection = {
  label: "Connection",
  type: "connection" as const,
  required: true as const,
  comments: "The connection to use.",
  clean: (value: unknown) => {
    if (isBlank(value) || typeof value !== "object") {
      throw new InvalidInputError("Connection is required.", "Connection");
    }
    // Read once, so that whatever reads it later cannot fail.
    const { key, configVarKey, fields } = value as ConnectionValue;
    return { key, configVarKey, fields: Array.isArray(fields) ? {} : { ...fields } };
  },
};

/** A connection as the platform passes it to an action. */
export interface ConnectionValue {
  key: string;
  configVarKey: string;
  fields: Record<string, unknown>;
}
