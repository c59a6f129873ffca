/** A longer text is cut where it is shown; copies and downloads have all of it. */
export const SHOWN_CHARACTERS = 30_000;

export interface RawText {
  readonly text: string;
  /** What is shown of it: whole lines where it has several. */
  readonly shown: string;
}

export function rawText(value: unknown): RawText {
  const text = JSON.stringify(value, null, 2) ?? "";
  if (text.length <= SHOWN_CHARACTERS) return { text, shown: text };
  const end = text.lastIndexOf("\n", SHOWN_CHARACTERS);
  return { text, shown: text.slice(0, end > 0 ? end : SHOWN_CHARACTERS) };
}
