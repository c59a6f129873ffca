import type { CatalogEntry, InputValues } from "../../shared/api";

export interface Option {
  /** What is put into the input. */
  readonly key: string;
  readonly label: string;
}

/** The options that a picklist's run returned, as a list or as `result`. */
export function optionsOf(result: unknown): Option[] {
  const list = Array.isArray(result) ? result : (result as { result?: unknown } | null)?.result;
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    if (typeof item === "string") return [{ key: item, label: item }];
    const { key, label } = (item ?? {}) as { key?: unknown; label?: unknown };
    return typeof key === "string" ? [{ key, label: typeof label === "string" ? label : key }] : [];
  });
}

/** Options that have each word of the text in their label or key; labels that begin so first. */
export function filterOptions(options: readonly Option[], text: string): readonly Option[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  const found = options.filter(({ key, label }) => {
    const hay = `${label}\n${key}`.toLowerCase();
    return words.every((word) => hay.includes(word));
  });
  const whole = text.trim().toLowerCase();
  const begins = (option: Option) => option.label.toLowerCase().startsWith(whole);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}

/**
 * The inputs of a picker's data source, from a form's: the required ones and those that choose a
 * record, where the form has inputs of the same keys. A filter by text is the form's own, not one
 * of the picker. `own` is the input that the picker is for.
 */
export function pickerInputs(source: CatalogEntry, form: InputValues, own: string): InputValues {
  return Object.fromEntries(
    source.inputs.flatMap(({ key, required, dataSource }) => {
      const value = key === own || !(required || dataSource) ? undefined : form[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The option that a key of the list leads to; -1 is none, which is the text itself. */
export function moveActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return active + 1 >= count ? 0 : active + 1;
  if (key === "ArrowUp") return active <= 0 ? count - 1 : active - 1;
  if (key === "PageDown") return Math.min(active + 8, count - 1);
  if (key === "PageUp") return Math.max(active - 8, 0);
  return undefined;
}
