import type { CatalogInput, InputValue, InputValues } from "../../shared/api";

/** What a form holds: a value for each input, blank ones too. */
export type FormValues = Readonly<Record<string, InputValue>>;

export interface Pair {
  readonly key: string;
  readonly value: string;
}

/** A form as the designer first shows it, with the defaults filled in. */
export function initialValues(inputs: readonly CatalogInput[]): FormValues {
  return fill(inputs, defaultOf);
}

/** A form with the inputs of a run: what it left out is blank, whatever the default is. */
export function valuesOfRun(inputs: readonly CatalogInput[], of: InputValues): FormValues {
  return fill(inputs, (input) =>
    fits(input, of[input.key]) ? (of[input.key] as InputValue) : blankOf(input),
  );
}

/** Values that were typed into an older version of a form, as far as they fit the present one. */
export function carryOver(inputs: readonly CatalogInput[], typed: FormValues): FormValues {
  return fill(inputs, (input) =>
    fits(input, typed[input.key]) ? (typed[input.key] as InputValue) : defaultOf(input),
  );
}

/** A form with the defaults, and what a link fills in: a text for each of its inputs. */
export function valuesOfLink(
  inputs: readonly CatalogInput[],
  texts: Readonly<Record<string, string>>,
): FormValues {
  return fill(inputs, (input) => {
    const text = texts[input.key];
    if (text === undefined || input.collection === "keyvaluelist") return defaultOf(input);
    if (input.collection) return [text];
    return input.type === "boolean" ? text === "true" : text;
  });
}

/** What is sent: blank inputs, items and pairs are left out. */
export function toInputs(inputs: readonly CatalogInput[], values: FormValues): InputValues {
  const sent: Record<string, InputValue> = {};
  for (const { key } of inputs) {
    const value = withoutBlanks(values[key]);
    if (value !== undefined) sent[key] = value;
  }
  return sent;
}

function fill(
  inputs: readonly CatalogInput[],
  of: (input: CatalogInput) => InputValue,
): FormValues {
  return Object.fromEntries(inputs.map((input) => [input.key, of(input)]));
}

function defaultOf(input: CatalogInput): InputValue {
  const { collection, default: preset } = input;
  if (fits(input, preset)) return preset as InputValue;
  if (collection || preset === undefined || preset === null) return blankOf(input);
  if (input.type === "boolean") return preset === "true";
  return typeof preset === "object" ? JSON.stringify(preset, null, 2) : String(preset);
}

function blankOf({ collection, type }: CatalogInput): InputValue {
  if (collection) return [];
  return type === "boolean" ? false : "";
}

/** Whether a value has the form that an input's value has. */
function fits({ collection, type }: CatalogInput, value: unknown): boolean {
  if (collection === "keyvaluelist") return Array.isArray(value) && value.every(isPair);
  if (collection) return Array.isArray(value) && value.every((item) => typeof item === "string");
  return typeof value === (type === "boolean" ? "boolean" : "string");
}

function isPair(item: unknown): item is Pair {
  const pair = item as Partial<Pair> | null;
  return typeof pair?.key === "string" && typeof pair.value === "string";
}

function withoutBlanks(value: InputValue | undefined): InputValue | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (!Array.isArray(value)) return value;
  const items = (value as readonly (string | Pair)[]).filter((item) =>
    isPair(item) ? item.key.trim() !== "" || item.value !== "" : item.trim() !== "",
  );
  return items.length === 0 ? undefined : (items as readonly string[] | readonly Pair[]);
}
