import type { Element } from "@prismatic-io/spectral";

/** A record that can be picked. */
export interface Choice {
  /** The record's ID, which becomes the value of the input. */
  id: string;
  /** Absent where the API no longer has it. */
  name?: string;
  /** What distinguishes records of the same name: a customer's name, a version, an email address. */
  details?: readonly (string | null | undefined | false)[];
}

/**
 * Choices as the designer shows them, sorted by label. Those whose labels are still equal with
 * all their details get the beginning of their record's UUID.
 */
export function disambiguated(choices: readonly Choice[]): Element[] {
  // InputFields here because the first collator of a process costs 10 ms, which no cold start should pay.
  const byLabel = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const unique = new Map(choices.map((choice) => [choice.id, label(choice)]));
  const count = new Map<string, number>();
  for (const text of unique.values()) count.set(text, (count.get(text) ?? 0) + 1);
  return [...unique]
    .map(([key, text]) => ({
      key,
      label: (count.get(text) ?? 0) > 1 ? `${text} [${shortId(key)}]` : text,
    }))
    .sort((a, b) => byLabel.compare(a.label, b.label) || (a.key < b.key ? -1 : 1));
}

/** What distinguishes a version of an integration: the draft has the number 0. */
export function versionDetail(versionNumber: number | undefined): string | undefined {
  if (versionNumber === undefined) return undefined;
  return versionNumber > 0 ? `v${versionNumber}` : "unpublished";
}

function label({ id, name, details = [] }: Choice): string {
  const shown = details.filter((detail): detail is string => Boolean(detail));
  const title = name?.trim() || shortId(id);
  return shown.length > 0 ? `${title} (${shown.join(", ")})` : title;
}

/** The first group of the UUID in an ID of the API. */
function shortId(id: string): string {
  const decoded = Buffer.from(id, "base64").toString("utf8");
  return /:([0-9a-z]+)/i.exec(decoded)?.[1] ?? id.slice(-8);
}
