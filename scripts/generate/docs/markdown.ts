/** A table whose cells may hold any text. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(header), `| ${header.map(() => "---").join(" | ")} |`, ...rows.map(line)].join("\n");
}

const cell = (text: string) =>
  text
    .replace(/\|/g, "\\|")
    .replace(/\s*\n\s*/g, " ")
    .trim();

/** Text in which nothing is markup. */
export const text = (plain: string) => plain.replace(/[<*_[\]]/g, "\\$&");

export const code = (text: string) => `\`${text}\``;

/** A block of code in a language. */
export function block(language: string, text: string): string {
  return [`${FENCE}${language}`, text, FENCE].join("\n");
}

const FENCE = "```";

export function json(value: unknown): string {
  return block("json", JSON.stringify(value, null, 2));
}

/** A page of parts with blank lines between them. */
export function page(...parts: (string | false | undefined)[]): string {
  return `${[NOTICE, ...parts].filter(Boolean).join("\n\n")}\n`;
}

const NOTICE = "<!-- Written by `npm run generate`; do not edit. -->";
