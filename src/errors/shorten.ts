/** A text in quotes that is longer is cut. */
const LONG_QUOTE = /"[^"]{1000,}"/g;
const SHOWN_OF_QUOTE = 100;
/** A message that is longer loses what is in its middle: its end says what to do. */
const BEGINNING = 12 * 1024;
const END = 4 * 1024;

/** A message of a length that people can read, whatever was entered in what it quotes. */
export function shorten(message: string): string {
  const text = message.replace(LONG_QUOTE, (quote) => `${quote.slice(0, SHOWN_OF_QUOTE)}…"`);
  return text.length > BEGINNING + END ? `${text.slice(0, BEGINNING)} … ${text.slice(-END)}` : text;
}
