import type { Catalog, CatalogEntry, Part } from "../shared/api";

/** Entries of one resource. */
export interface Group {
  readonly name: string;
  readonly entries: readonly CatalogEntry[];
}

export const PART_LABELS: Readonly<Record<Part, string>> = {
  actions: "Action",
  dataSources: "Data source",
  triggers: "Trigger",
};

/** All entries of a catalog in one list. */
export function allEntries(catalog: Catalog): CatalogEntry[] {
  return [...catalog.actions, ...catalog.triggers, ...catalog.dataSources];
}

/**
 * The entries that have each word of a query in their label, key, resource, part or description,
 * those with better matches first, of equal ones the shorter label. Without words, all entries as they are.
 */
export function search(entries: readonly CatalogEntry[], query: string): CatalogEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...entries];
  return entries
    .map((entry, at) => ({ entry, at, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.label.length - b.entry.label.length || a.at - b.at)
    .map(({ entry }) => entry);
}

/** Entries by resource, each group where its first entry was. */
export function groupEntries(entries: readonly CatalogEntry[]): Group[] {
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.group);
    if (group) group.push(entry);
    else groups.set(entry.group, [entry]);
  }
  return [...groups].map(([name, of]) => ({ name, entries: of }));
}

/** The sum of the words' scores; 0 as soon as one of them is nowhere. */
function scoreOf(entry: CatalogEntry, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const score = scoreOfWord(entry, word);
    if (score === 0) return 0;
    sum += score;
  }
  // The whole query as the key or the label wins over entries that merely contain it.
  const whole = words.join("");
  if (entry.key.toLowerCase() === whole || squeeze(entry.label) === whole) sum += 100;
  return sum;
}

function scoreOfWord(entry: CatalogEntry, word: string): number {
  const label = entry.label.toLowerCase();
  if (startsAWord(label, word)) return label.startsWith(word) ? 40 : 30;
  if (entry.key.toLowerCase().includes(word)) return 20;
  if (startsAWord(entry.group.toLowerCase(), word)) return 12;
  if (label.includes(word)) return 10;
  if (startsAWord(PART_LABELS[entry.part].toLowerCase(), word)) return 6;
  if (startsAWord(entry.description.toLowerCase(), word)) return 4;
  return entry.description.toLowerCase().includes(word) ? 1 : 0;
}

function startsAWord(text: string, word: string): boolean {
  return ` ${text}`.includes(` ${word}`);
}

function squeeze(label: string): string {
  return label.toLowerCase().replace(/\s+/g, "");
}
