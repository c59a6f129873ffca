import { type Html, type HtmlValue, html } from "../../steps/report/html";
import { card, counted, heading, named, page } from "../../steps/report/page";
import { areaOf, STYLES, toned } from "../../steps/report/style";
import { exactSum, type WholeNumber } from "../../values/exactSum";
import type { DaySpan, Row, UsageOf, UsageReport } from "./readUsage";
import type { Usage } from "./tally";
import { daysOfBar, executionsPlot } from "./usagePlot";

const PLURALS: Readonly<Record<UsageOf, string>> = {
  customer: "Customers",
  instance: "Instances",
  organization: "Days",
};

/** Usage as a page to read in a browser or a mail. */
export function usagePage(by: UsageOf, report: UsageReport): Html {
  const { from, to, rows, left } = report;
  const what = by === "organization" ? undefined : counted(rows.length, by);
  return page({
    title: by === "organization" ? "Usage of the organization" : `Usage by ${by}`,
    subtitle: html`${spanText(report)}${what && ` · ${what}`}`,
    body: [
      left &&
        card(
          html`<tr><td class="warning" style="${toned("warning")}">Not complete: there was no time to read the days from ${dayText(left.from)} to ${dayText(left.to)}.</td></tr>`,
        ),
      totals(by, report),
      by === "organization" ? dayTable(report) : rowTable(by, report),
    ],
    footer: html`Days are days of UTC, from ${from} to ${to}. Compute is memory multiplied by time, in megabyte-seconds.${by === "customer" && " Deployed instances are counted at the end of each day; their average is shown."}`,
  });
}

function totals(by: UsageOf, { total, ...span }: UsageReport): Html {
  const size = daysOfBar(span);
  const per = size === 1 ? "per day" : `per ${size} days`;
  return card(html`${heading("Total")}
<tr><td style="padding:0 0 6px">
${tile("Executions", whole(executionsOf(total)))}${tile("Failed", whole(total.failedExecutionCount), failureRate(total))}${tile("Steps", whole(total.stepCount))}${tile("Compute, MB-seconds", whole(total.spendMbSecs))}${by === "customer" && tile("Deployed instances, average", decimal(total.deployedInstanceCount))}
</td></tr>
<tr><td style="padding:6px 0 4px">${executionsPlot(total.days, span, { height: 96, label: plotLabel(total, span) })}</td></tr>
<tr><td>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="soft" style="${STYLES.soft}">${dayText(span.from)}</td>
<td class="soft" align="right" style="${STYLES.soft};text-align:right">${dayText(span.to)}</td>
</tr></table>
</td></tr>
<tr><td class="soft" style="${STYLES.soft};padding:8px 0 0">${key("info")} Successful &nbsp; ${key("error")} Failed &nbsp; executions ${per}</td></tr>`);
}

const key = (tone: "info" | "error") =>
  html`<span class="key-${tone}" style="display:inline-block;width:10px;height:10px;border-radius:3px;background:${areaOf(tone)}"></span>`;

function tile(label: string, value: string, below?: string): Html {
  return html`<span style="display:inline-block;vertical-align:top;margin:0 28px 12px 0"><span class="ink" style="${STYLES.ink};display:block;font-size:24px;font-weight:600;line-height:1.2;font-variant-numeric:tabular-nums">${value}</span><span class="soft" style="${STYLES.soft};display:block">${label}${below && ` (${below})`}</span></span>`;
}

/** A row for each customer or instance, with its plot. */
function rowTable(by: UsageOf, { rows, ...span }: UsageReport): Html {
  const columns = [
    ...COLUMNS,
    ...(by === "customer"
      ? [
          {
            title: "Instances",
            wide: true,
            value: (usage: Usage) => decimal(usage.deployedInstanceCount),
          },
        ]
      : []),
  ];
  const lines = rows.map(
    (row) => html`<tr>
<td class="line" style="${STYLES.line};padding:10px 16px 10px 0;width:42%"><strong class="ink" style="${STYLES.strong}">${nameOf(row)}</strong>${detailOf(row)}<div style="padding:6px 0 0">${executionsPlot(row.days, span, { height: 28, label: plotLabel(row, span) })}</div></td>
${columns.map((column) => cell(column, row, 10))}
</tr>`,
  );
  const empty = html`<tr><td class="soft" style="${STYLES.soft}">Nothing ran, and nothing was deployed.</td></tr>`;
  return card(
    html`${heading(PLURALS[by], "Executions of each, every plot on a scale of its own. Who uses most compute comes first.")}
${rows.length === 0 ? empty : [header(by === "customer" ? "Customer" : "Instance", columns), lines]}`,
  );
}

function dayTable({ total }: UsageReport): Html {
  const lines = total.days.map(
    ({ day, ...runs }) => html`<tr>
<td class="line" style="${STYLES.line};padding:7px 16px 7px 0">${dayText(day)}</td>
${COLUMNS.map((column) => cell(column, { ...runs, days: [] }, 7))}
</tr>`,
  );
  const empty = html`<tr><td class="soft" style="${STYLES.soft}">Nothing ran.</td></tr>`;
  return card(
    html`${heading(PLURALS.organization)}
${lines.length === 0 ? empty : [header("Day", COLUMNS), lines]}`,
  );
}

interface NumberColumn {
  title: string;
  /** Whether it is left out on narrow screens. */
  wide?: boolean;
  value(usage: Usage): string;
}

const COLUMNS: readonly NumberColumn[] = [
  { title: "Executions", value: (usage) => whole(executionsOf(usage)) },
  { title: "Failed", value: ({ failedExecutionCount }) => whole(failedExecutionCount) },
  { title: "Steps", wide: true, value: ({ stepCount }) => whole(stepCount) },
  { title: "MB-seconds", value: ({ spendMbSecs }) => whole(spendMbSecs) },
];

function header(first: string, columns: readonly NumberColumn[]): Html {
  return html`<tr>
<th class="soft" align="left" scope="col" style="${STYLES.soft};text-align:left;font-weight:400;padding:0 16px 6px 0">${first}</th>
${columns.map(({ title, wide }) => html`<th class="${wide ? "soft wide" : "soft"}" align="right" scope="col" style="${STYLES.soft};white-space:nowrap;text-align:right;font-weight:400;padding:0 0 6px 12px">${title}</th>`)}
</tr>`;
}

function cell({ value, wide }: NumberColumn, usage: Usage, padding: number): Html {
  return html`<td class="${wide ? "line wide" : "line"}" align="right" valign="top" style="${STYLES.line};${STYLES.number};white-space:nowrap;padding:${padding}px 0 ${padding}px 12px">${value(usage)}</td>`;
}

const nameOf = ({ instance, customer }: Row): HtmlValue =>
  named((instance ?? customer)?.name ?? "");

function detailOf({ instance, customer, integration }: Row): HtmlValue {
  const parts = instance ? [customer?.name, integration?.name] : [customer?.externalId];
  const known = parts.filter((part) => part !== undefined && part !== null && part !== "");
  if (known.length === 0) return "";
  return html`<br><span class="soft" style="${STYLES.soft}">${known.map((part, index) => [index > 0 && " · ", named(part ?? "")])}</span>`;
}

function executionsOf({ successfulExecutionCount, failedExecutionCount }: Usage) {
  return successfulExecutionCount === null || failedExecutionCount === null
    ? null
    : exactSum(successfulExecutionCount, failedExecutionCount);
}

function failureRate(usage: Usage): string | undefined {
  const all = Number(executionsOf(usage) ?? 0);
  if (all === 0) return undefined;
  const percent = (Number(usage.failedExecutionCount) / all) * 100;
  return percent > 0 && percent < 0.1 ? "under 0.1%" : `${Math.round(percent * 10) / 10}%`;
}

/** What a plot shows, in text. */
function plotLabel(usage: Usage, span: DaySpan): string {
  const executions = executionsOf(usage);
  if (executions === null) return `Executions, ${spanText(span)}: not known.`;
  const sizes = usage.days.map((day) => ({
    day: day.day,
    count: Number(executionsOf({ ...day, days: [] }) ?? 0),
  }));
  const most = sizes.reduce((best, one) => (one.count > best.count ? one : best), {
    day: "",
    count: 0,
  });
  const peak = most.count > 0 ? `, most on ${dayText(most.day)} with ${whole(most.count)}` : "";
  return `Executions, ${spanText(span)}: ${whole(executions)}, of which ${whole(usage.failedExecutionCount)} failed${peak}.`;
}

/** Every digit, in groups of three. */
const whole = (value: WholeNumber | null): string =>
  value === null ? "–" : BigInt(value).toLocaleString("en-US");

const decimal = (value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : value.toLocaleString("en-US");

const DAY = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;

const dayText = (text: string): string => new Date(text).toLocaleDateString("en-GB", DAY);

const spanText = ({ from, to }: DaySpan): string =>
  from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`;
