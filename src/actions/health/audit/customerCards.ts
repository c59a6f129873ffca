import { type Html, html } from "../../../steps/report/html";
import { card, count, counted, heading, named, utc } from "../../../steps/report/page";
import { STYLES, toned } from "../../../steps/report/style";
import type { Finding } from "./findings";
import { KINDS, SEVERITIES, type Severity } from "./kinds";

/** What the cards may take of the page: Gmail cuts a mail after 102 kB. */
const MAX_BYTES = 85_000;
/** So many rows are shared by the customers; each may have some, and the rest is counted. */
const ROWS = 120;
const MIN_ROWS = 8;
/** So many instances are named in a row; the rest is counted. */
const MAX_NAMES = 8;

/**
 * A card for each customer, the worst first, as many as there is room for. Findings that say the
 * same of several instances are one row.
 * @param findings the most harmful first.
 */
export function customerCards(findings: readonly Finding[]): Html[] {
  const cards: Html[] = [];
  let bytes = 0;
  let left = findings.length;
  const customers = [...groupBy(findings, ({ customer }) => customer.id).values()];
  const maxRows = Math.max(MIN_ROWS, Math.floor(ROWS / customers.length));
  for (const [index, ofOne] of customers.entries()) {
    const card = customerCard(ofOne, maxRows);
    bytes += card ? Buffer.byteLength(card.text) : 0;
    if (bytes > MAX_BYTES && cards.length > 0) {
      cards.push(more(left, customers.length - index));
      break;
    }
    if (card) cards.push(card);
    left -= ofOne.length;
  }
  return cards;
}

const more = (findings: number, customers: number): Html =>
  card(
    html`<tr><td>${counted(findings, "finding")} of ${counted(customers, "more customer")} ${findings === 1 ? "is" : "are"} not on this page. The formats CSV and JSON have all of them.</td></tr>`,
  );

function customerCard(findings: readonly Finding[], maxRows: number): Html | undefined {
  const [first] = findings;
  if (!first) return undefined;
  const { name, externalId } = first.customer;
  const rows = [
    ...groupBy(findings, ({ kind, message, integration }) =>
      JSON.stringify([kind, message, integration.id]),
    ).values(),
  ];
  const left = rows.slice(maxRows).flat().length;
  return card([
    heading(named(name), [
      totalsOf(findings),
      externalId && html`, external ID ${named(externalId)}`,
    ]),
    rows.slice(0, maxRows).map(row),
    left > 0 &&
      html`<tr><td colspan="2" class="soft line" style="${STYLES.soft};${STYLES.line};padding:11px 0 0">And ${counted(left, "more finding")}.</td></tr>`,
  ]);
}

/** What one or several instances of an integration have in common. */
function row(findings: readonly Finding[]): Html | false {
  const [first] = findings;
  if (!first) return false;
  const { kind, severity, integration, message } = first;
  const shown = findings.slice(0, MAX_NAMES).map(({ instance }) => named(instance.name));
  const others = findings.length - shown.length;
  return html`<tr>
<td class="${severity} line" width="150" style="${toned(severity)};${STYLES.line};padding:11px 12px 11px 0;vertical-align:baseline">${KINDS[kind].label}</td>
<td class="line" style="${STYLES.line};padding:11px 0;vertical-align:baseline"><strong style="font-weight:600">${shown.map((name, index) => [index > 0 && ", ", name])}${others > 0 && ` and ${count(others)} more`}</strong> <span class="soft" style="${STYLES.soft};padding-left:6px">${named(integration.name)}, version ${integration.versionNumber}</span><br>${named(message)}${sinceOf(findings)}</td>
</tr>
`;
}

function sinceOf(findings: readonly Finding[]): Html | false {
  const times = new Set(findings.map(({ since }) => since));
  const [first] = times;
  if (!first) return false;
  // The first has lasted longest.
  const since = times.size > 1 ? "The first since" : "Since";
  return html` <span class="soft" style="${STYLES.soft};white-space:nowrap">${since} ${utc(first)}.</span>`;
}

const NOUNS: Record<Severity, readonly [one: string, many: string]> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};

function totalsOf(findings: readonly Finding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found > 0 ? [counted(found, ...NOUNS[severity])] : [];
  }).join(", ");
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
