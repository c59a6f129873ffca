/** One column of a CSV file. */
export interface Column<TRow> {
  readonly title: string;
  /** Nothing is an empty cell. */
  value(row: TRow): string | number | boolean | null | undefined;
}

/**
 * What makes a spreadsheet take text for a formula, when a cell begins with it: also behind spaces,
 * and in full width, which some spreadsheets accept.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * A CSV file as in RFC 4180, with a header line: commas, CRLF, quotes where needed. Text that a
 * spreadsheet would take for a formula begins with an apostrophe, which makes it text; numbers stay
 * as they are. Without a byte order mark, which many readers take for a part of the first title.
 */
export function csvOf<TRow>(columns: readonly Column<TRow>[], rows: Iterable<TRow>): string {
  const lines = [columns.map(({ title }) => cell(title))];
  for (const row of rows) lines.push(columns.map(({ value }) => cell(value(row))));
  return lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
