import { Html, type HtmlValue, html } from "./html";
import { STYLE_BLOCK, STYLES } from "./style";

/** The parts of a page. */
export interface Page {
  readonly title: string;
  /** One line under the title: what was looked at, and when. */
  readonly subtitle: HtmlValue;
  readonly body: HtmlValue;
  readonly footer: HtmlValue;
}

const style = new Html(STYLE_BLOCK);

/**
 * A whole page in one file: no script, nothing that is loaded from elsewhere. It is laid out with
 * tables and styled in attributes, so that mail clients show it too.
 */
export function page({ title, subtitle, body, footer }: Page): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body class="page" style="${STYLES.page}">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLES.page}">
<tr><td align="center" class="pad" style="padding:32px 24px 40px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="ink" style="${STYLES.ink};max-width:760px;text-align:left">
<tr><td style="padding:0 0 20px">
<h1 class="title" style="${STYLES.title}">${title}</h1>
<p class="soft" style="${STYLES.soft};margin:4px 0 0">${subtitle}</p>
</td></tr>
${body}
<tr><td class="soft" style="${STYLES.soft};padding:4px 0 0">${footer}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

/** A card of a page's body; its content is rows of a table. */
export function card(rows: HtmlValue): Html {
  return html`<tr><td style="padding:0 0 16px">
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLES.card};border-collapse:separate">
<tr><td class="pad" style="padding:18px 22px 20px">
<table role="presentation" class="ink" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLES.ink}">
${rows}
</table>
</td></tr>
</table>
</td></tr>
`;
}

/** A heading above a card's rows, with one line under it. */
export function heading(text: HtmlValue, below?: HtmlValue): Html {
  return html`<tr><td colspan="9" style="padding:0 0 10px">
<h2 class="heading" style="${STYLES.heading}">${text}</h2>
${below && html`<p class="soft" style="${STYLES.soft};margin:2px 0 0">${below}</p>`}
</td></tr>
`;
}

/** A name that people chose: in a direction of its own, so that it cannot turn its surroundings. */
export const named = (name: string): Html => html`<bdi>${name}</bdi>`;

/** A count for people: 12,345. */
export const count = (value: number): string => value.toLocaleString("en-US");

/** `5 instances`, `1 instance`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

// Options instead of a formatter, which takes long to make and would be made at every cold start.
const DATE_TIME = {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
} as const;

/** A time for people, in UTC; text that is not a time stays as it is. */
export function utc(time: Date | string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? String(time)
    : `${date.toLocaleString("en-GB", DATE_TIME)} UTC`;
}
