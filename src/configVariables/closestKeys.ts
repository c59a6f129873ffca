import { distance } from "fastest-levenshtein";

/** The part of a name that may differ. */
const LIKENESS = 0.4;
const MOST_NAMED = 3;
const MOST_LISTED = 10;

/** The known names that are most like the wanted one, the closest first. */
export function nearest(given: string, known: readonly string[]): string[] {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const wanted = plain(given);
  const most = (name: string) => LIKENESS * Math.max(wanted.length, plain(name).length);
  return (
    known
      // As much as the lengths differ the names do at least, and a long text takes long to compare.
      .filter((name) => Math.abs(wanted.length - plain(name).length) <= most(name))
      .map((name) => ({ name, away: distance(wanted, plain(name)) }))
      .filter(({ name, away }) => away <= most(name))
      .sort((a, b) => a.away - b.away)
      .slice(0, MOST_NAMED)
      .map(({ name }) => name)
  );
}

/** A sentence, without its full stop, that leads from an unknown name to a known one. */
export function hint(given: string, known: readonly string[]): string {
  const near = nearest(given, known);
  if (near.length > 0) return `Closest match: ${quoted(near)}`;
  if (known.length === 0) return "None exist";
  const more = known.length - MOST_LISTED;
  return `Available: ${quoted(known.slice(0, MOST_LISTED))}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Names in quotes, with commas between them. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(", ");
}
