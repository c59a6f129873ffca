import type { CatalogEntry } from "../../shared/api";

/**
 * The input that an error names. A message of the component begins with the label of the action and
 * then names its inputs by theirs; the first one is meant, and of labels that contain each other
 * the longest.
 */
export function inputOfError(
  { label, inputs }: Pick<CatalogEntry, "label" | "inputs">,
  message: string,
): string | undefined {
  if (!message.startsWith(label)) return undefined;
  const text = message.slice(label.length);
  let best: { key: string; at: number; length: number } | undefined;
  for (const input of inputs) {
    const at = indexOfWords(text, input.label);
    if (at < 0) continue;
    const length = input.label.length;
    if (!best || at < best.at || (at === best.at && length > best.length)) {
      best = { key: input.key, at, length };
    }
  }
  return best?.key;
}

/** What an error says at the input that it names: the label of the action is known there. */
export function atInput({ label }: Pick<CatalogEntry, "label">, message: string): string {
  return message.startsWith(`${label}: `) ? message.slice(label.length + 2) : message;
}

/** Where whole words are in a text, or -1. */
function indexOfWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return at;
  }
  return -1;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}
