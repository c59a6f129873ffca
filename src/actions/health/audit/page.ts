import { type Html, html } from "../../../steps/report/html";
import { card, count, counted, heading, named, page, utc } from "../../../steps/report/page";
import { bar, legend, type Share, sharesPlot } from "../../../steps/report/plots";
import { STYLES, toned } from "../../../steps/report/style";
import type { AuditReport } from "./audit";
import { customerCards } from "./customerCards";
import { findingsOfKind, KIND_KEYS, KINDS, SEVERITIES, type Severity } from "./kinds";

/** The audit as a page to mail: how the fleet is, what to do, and the findings by customer. */
export function auditPage(report: AuditReport, checkedAt: Date): Html {
  const { instancesChecked, findings, left } = report;
  return page({
    title: "Fleet audit",
    subtitle: `${counted(instancesChecked, "instance")} checked, ${utc(checkedAt)}`,
    body: [
      left.length > 0 && notChecked(report),
      overview(report),
      findings.length > 0 && kinds(report),
      customerCards(findings),
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
function kinds({ summary, left }: AuditReport): Html {
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
  const notChecked = new Set(left.map(({ what }) => what));
  const none = KIND_KEYS.filter(
    (kind) => summary[kind] === 0 && !notChecked.has(findingsOfKind(kind)),
  ).map((kind) => KINDS[kind].label);
  return card([
    heading("What was found"),
    rows,
    none.length > 0 &&
      html`<tr><td colspan="3" class="soft line" style="${STYLES.soft};padding:12px 0 0">None found: ${none.join(", ")}.</td></tr>`,
  ]);
}
