import { layersOf } from "./peel";
import { formsOf } from "./secretForms";
import { maskTokens } from "./tokens";

const MASK = "***";
// Prose such as "basic authentication" stays as it is.
const BEARER = /\b([Bb]earer|BEARER|[Bb]asic|BASIC)\s+(?![a-z]+\.?(?![\w.~+/=-]))[\w.~+/=-]{6,}/g;
const ECHOED_VALUE = /(got invalid value )[\s\S]*?(; |$(?![\s\S]))/g;
const LONGEST_MESSAGE = 600;
/** How much of a text is read at all, so that a long one does not block the process. */
const LONGEST_TEXT = 16 * 1024;
// An escape that is cut in two hides that a secret begins before it.
const PART_OF_ESCAPE = /(?:%[0-9a-f]?|&[#\w]{0,8}|\\u?\{?[0-9a-f]{0,6})$/i;

/**
 * Text from elsewhere, fit for people and logs: without `secrets` in whatever encoding, without
 * anything that looks like a token, and without values that a server echoes; on one line, of a
 * bounded length. Takes time in proportion to the text, of which it reads a bounded part.
 * @param most how much of the text is read, in characters.
 */
export function redact(
  text: string,
  secrets: Iterable<string> = [],
  most: number = LONGEST_TEXT,
): string {
  const isCut = text.length > most;
  const read = isCut ? text.slice(0, most).replace(PART_OF_ESCAPE, "") : text;
  const plain = maskSecrets(read.replace(ECHOED_VALUE, `$1${MASK}$2`), secrets, isCut);
  const result = maskTokens(plain, MASK).replace(BEARER, `$1 ${MASK}`).replace(/\s+/g, " ").trim();
  return isCut || result.length > LONGEST_MESSAGE ? `${result.slice(0, LONGEST_MESSAGE)}…` : result;
}

/**
 * The text with a mask for each of the secrets in it; otherwise as it is. Encoded ones are found in
 * its beginning only.
 */
export function masked(text: string, secrets: Iterable<string>): string {
  if (text.length <= LONGEST_TEXT) return maskSecrets(text, secrets, false);
  const whole = plainlyMasked(text, secrets);
  return maskSecrets(whole.slice(0, LONGEST_TEXT), secrets, true) + whole.slice(LONGEST_TEXT);
}

/** The text with a mask for each of the secrets that is in it as it is, whatever its length. */
export function plainlyMasked(text: string, secrets: Iterable<string>): string {
  return [...secrets].reduce(
    (left, secret) => (secret ? left.replaceAll(secret, MASK) : left),
    text,
  );
}

/** @param isCut whether the text goes on, so that a secret might begin at its end. */
function maskSecrets(text: string, secrets: Iterable<string>, isCut: boolean): string {
  const forms = formsOf(secrets);
  if (forms.isEmpty) return text;
  const places = layersOf(text).flatMap((layer) =>
    forms
      .find(layer.text, isCut)
      .map(([begin, end]) => ({ from: layer.from[begin] ?? 0, to: layer.to[end - 1] ?? 0 })),
  );
  places.sort((a, b) => a.from - b.from);
  const parts: string[] = [];
  let shown = 0;
  for (const { from, to } of places) {
    if (parts.length === 0 || from > shown) parts.push(text.slice(shown, from), MASK);
    shown = Math.max(shown, to);
  }
  return [...parts, text.slice(shown)].join("");
}
