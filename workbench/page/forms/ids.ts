import type { CatalogInput } from "../../shared/api";

/** The ID of an input's element; of several, the beginning of their IDs. */
export const idOf = ({ key }: Pick<CatalogInput, "key">): string => `input-${key}`;

/** The IDs of what describes an input. One that is not on the page is ignored. */
export function describedBy(input: CatalogInput): string {
  return `${idOf(input)}-comments ${idOf(input)}-problem`;
}

/** A text of one line that fits below an input. */
export function shorten(text: string, length = 80): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
