import { type Html, html } from "../../../steps/report/html";
import { card, count, counted, heading, named, page, utc } from "../../../steps/report/page";
import { bar, legend, type Share, sharesPlot } from "../../../steps/report/plots";
import { STYLES, toned } from "../../../steps/report/style";
import type { AuditReport } from "./audit";
import type { Finding } from "./findings";
import { KIND_KEYS, KINDS, SEVERITIES, type Severity } from "./kinds";

/** What findings may take of the page: Gmail cuts a mail after 102 kB. The counts are of all. */
const MAX_BYTES = 85_000;

/** The audit as a page to mail: how the fleet is, what to do, and the findings by customer. */
export function auditPage(report: AuditReport, checkedAt: Date): Html {
  const { instancesChecked, findings, left } = report;
  const byCustomer = groupBy(findings, ({ customer }) => customer.id);
  const shown = fitting(findings, byCustomer);
  return page({
    title: "Fleet audit",
    subtitle: `${counted(instancesChecked, "instance")} checked, ${utc(checkedAt)}`,
    body: [
      left.length > 0 && notChecked(report),
      overview(report),
      findings.length > 0 && kinds(report),
      ofCustomers(shown, byCustomer),
      shown.length < findings.length && more(findings.length - shown.length),
    ],
    footer: "Times are in UTC. Each finding is listed with its IDs in the formats CSV and JSON.",
  });
}

function notChecked({ left }: AuditReport): Html {
  const rows = left.map(
    ({ what, reason }) =>
      html`<tr><td style="padding:4px 0">${named(what)}<br><span class="soft" style="${STYLES.soft}">${named(reason)}</span></td></tr>`,
  );
  return card([
    html`<tr><td style="padding:0 0 6px"><h2 class="warning" style="${toned("warning")};font-size:17px;margin:0">Not everything was checked</h2></td></tr>`,
    rows,
  ]);
}

const LABELS: Record<Severity, string> = {
  error: "with errors",
  warning: "with warnings",
  info: "with notes only",
};

/** Each instance counts once, with the worst that was found. */
function overview({ findings, instancesChecked }: AuditReport): Html {
  const worst = new Map<string, Severity>();
  for (const { instance, severity } of findings) {
    const known = worst.get(instance.id);
    const isWorse = !known || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known);
    if (isWorse) worst.set(instance.id, severity);
  }
  const severities = [...worst.values()];
  const shares: Share[] = [
    ...SEVERITIES.map((tone) => ({
      label: LABELS[tone],
      value: severities.filter((severity) => severity === tone).length,
      tone,
    })),
    { label: "without findings", value: instancesChecked - worst.size, tone: "ok" },
  ];
  return card([
    heading(headline(shares[0]?.value ?? 0, instancesChecked)),
    html`<tr><td style="padding:2px 0 12px">${sharesPlot(shares)}</td></tr>
<tr><td class="soft" style="${STYLES.soft}">${legend(shares)}</td></tr>
`,
  ]);
}

function headline(withErrors: number, checked: number): string {
  if (checked === 0) return "No instances were found";
  if (withErrors === 0) return "No instance has errors";
  return `${count(withErrors)} of ${counted(checked, "instance")} ${withErrors === 1 ? "has" : "have"} errors`;
}

/** A bar for each kind, with what to do about it. */
function kinds({ summary }: AuditReport): Html {
  const longest = Math.max(...Object.values(summary));
  const rows = KIND_KEYS.filter((kind) => summary[kind] > 0).map((kind) => {
    const { label, severity: tone, advice } = KINDS[kind];
    const value = summary[kind];
    return html`<tr>
<td class="${tone}" width="150" style="${toned(tone)};padding:9px 12px 0 0">${label}</td>
<td style="padding:9px 0 0;vertical-align:middle">${bar({ label, value, tone }, longest)}</td>
<td width="64" style="${STYLES.number};padding:9px 0 0 12px">${count(value)}</td>
</tr>
<tr><td colspan="3" class="soft" style="${STYLES.soft};padding:1px 0 0">${advice}</td></tr>
`;
  });
  const none = KIND_KEYS.filter((kind) => summary[kind] === 0).map((kind) => KINDS[kind].label);
  return card([
    heading("What was found"),
    rows,
    none.length > 0 &&
      html`<tr><td colspan="3" class="soft line" style="${STYLES.soft};padding:12px 0 0">None found: ${none.join(", ")}.</td></tr>`,
  ]);
}

/** As many of the most harmful findings as there is room for. */
function fitting(
  findings: readonly Finding[],
  totals: ReadonlyMap<string, readonly Finding[]>,
): readonly Finding[] {
  const size = (count: number) =>
    ofCustomers(findings.slice(0, count), totals).reduce(
      (sum, { text }) => sum + Buffer.byteLength(text),
      0,
    );
  let fits = 0;
  // None takes less than 200 bytes.
  let over = Math.min(findings.length, MAX_BYTES / 200) + 1;
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (size(middle) <= MAX_BYTES) fits = middle;
    else over = middle;
  }
  return findings.slice(0, fits);
}

/** The findings by customer and instance, the worst first. */
function ofCustomers(
  shown: readonly Finding[],
  totals: ReadonlyMap<string, readonly Finding[]>,
): Html[] {
  return [...groupBy(shown, ({ customer }) => customer.id)].flatMap(([id, findings]) => {
    const [first] = findings;
    if (!first) return [];
    const { name, externalId } = first.customer;
    const instances = groupBy(findings, ({ instance }) => instance.id);
    return card([
      heading(html`${named(name)}`, [
        totalsOf(totals.get(id) ?? []),
        externalId && html`, external ID ${named(externalId)}`,
      ]),
      [...instances.values()].map(ofInstance),
    ]);
  });
}

function ofInstance(findings: readonly Finding[]): Html | false {
  const [first] = findings;
  if (!first) return false;
  const { instance, integration } = first;
  return html`<tr><td colspan="2" class="line" style="${STYLES.line};padding:12px 0 3px"><strong>${named(instance.name)}</strong> <span class="soft" style="${STYLES.soft};padding-left:6px">${named(integration.name)}, version ${integration.versionNumber}</span></td></tr>
${findings.map(({ kind, severity, message, since }, index) => {
  // Room above the line that comes next.
  const below = index === findings.length - 1 ? 11 : 3;
  return html`<tr>
<td class="${severity}" width="150" style="${toned(severity)};padding:2px 12px ${below}px 0;vertical-align:baseline">${KINDS[kind].label}</td>
<td style="padding:2px 0 ${below}px;vertical-align:baseline">${named(message)}${since && html` <span class="soft" style="${STYLES.soft}">Since ${utc(since)}.</span>`}</td>
</tr>
`;
})}`;
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

const more = (findings: number): Html =>
  card(
    html`<tr><td>${counted(findings, "more finding")} of the same or lower harm ${findings === 1 ? "is" : "are"} not on this page. The formats CSV and JSON have all of them.</td></tr>`,
  );

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
