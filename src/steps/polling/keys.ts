import { createHash } from "node:crypto";

/** Characters of a key: 72 bits, so that two of 10,000 IDs are equal once in 10^14 fleets. */
const KEY_LENGTH = 12;

/** What the state remembers of a record in place of its ID, a third of its length. */
export function keyOf(id: string): string {
  return createHash("sha256").update(id).digest("base64url").slice(0, KEY_LENGTH);
}

/** Keys as one text, which takes less room in the state than a list. */
export const joinKeys = (keys: Iterable<string>): string => [...keys].join("");

/** The keys of a text that `joinKeys` made. Whatever else is there has none. */
export function splitKeys(text: unknown): string[] {
  if (typeof text !== "string") return [];
  const keys: string[] = [];
  for (let at = 0; at + KEY_LENGTH <= text.length; at += KEY_LENGTH) {
    keys.push(text.slice(at, at + KEY_LENGTH));
  }
  return keys;
}
