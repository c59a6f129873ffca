/** A text in quotes that is longer is cut. */
const MAX_QUOTED = 1000;
const SHOWN_OF_QUOTE = 100;
/** A message that is longer loses what is in its middle: its end says what to do. */
const BEGINNING = 12 * 1024;
const END = 4 * 1024;

/** A message of a length that people can read, whatever was entered in what it quotes. */
export function shorten(message: string): string {
  const text = shortenQuotes(message);
  return text.length > BEGINNING + END ? `${text.slice(0, BEGINNING)} … ${text.slice(-END)}` : text;
}

/** By a loop: a regular expression over millions of characters would overflow its stack. */
function shortenQuotes(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let open = text.indexOf('"');
  while (open >= 0) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) break;
    const isLong = close - open > MAX_QUOTED;
    if (isLong) {
      parts.push(text.slice(copied, open + SHOWN_OF_QUOTE), '…"');
      copied = close + 1;
    }
    // Which quotes belong together is not known: one that closes may as well open.
    open = isLong ? text.indexOf('"', close + 1) : close;
  }
  return [...parts, text.slice(copied)].join("");
}
