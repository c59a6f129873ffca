/** HTML that may be used as it is: made by `html`, whose values were escaped. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What can stand in a template. Nothing is shown for false, null and undefined. */
export type HtmlValue = string | number | Html | false | null | undefined | readonly HtmlValue[];

/**
 * A template that escapes its values, except for those that are `Html` themselves. A value may stand
 * in text and in a quoted attribute, and nowhere else: not in a tag's name, a style or a script.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const texts = [parts[0] ?? ""];
  for (const [index, value] of values.entries()) texts.push(textOf(value), parts[index + 1] ?? "");
  return new Html(texts.join(""));
}

function textOf(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join("");
  return escaped(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that HTML does not allow, and halves of pairs, which UTF-8 cannot hold. */
const NOT_ALLOWED = /(?![\t\n\r])[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/gu;

function escaped(text: string): string {
  return text
    .replace(NOT_ALLOWED, "\ufffd")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
