import { type Html, html } from "../../steps/report/html";
import { areaOf } from "../../steps/report/style";
import { countDays, daysOf } from "../../values/days";
import type { DaySpan } from "./readUsage";
import type { DayUsage } from "./tally";

/** As many bars as a plot has at most. */
const MAX_BARS = 93;
/** Days that one bar can stand for: a day, a week, or about a month. */
const BAR_DAYS = [1, 7, 31, 93];
const BAR = 3;
const STEP = 4;

/** Executions of the days that one bar stands for. */
interface Bar {
  from: string;
  successful: number;
  failed: number;
}

/** How many days a bar of a span stands for. */
export function daysOfBar({ from, to }: DaySpan): number {
  const days = countDays(from, to);
  return BAR_DAYS.find((size) => days / size <= MAX_BARS) ?? Math.ceil(days / MAX_BARS);
}

/**
 * Executions over a span as bars, the failed ones on top. The plot is as wide as its place.
 * @param label says in text what it shows, for those who do not see it.
 */
export function executionsPlot(
  days: readonly DayUsage[],
  span: DaySpan,
  { height, label }: { height: number; label: string },
): Html {
  const bars = barsOf(days, span);
  const highest = Math.max(...bars.map(({ successful, failed }) => successful + failed), 1);
  const successful: string[] = [];
  const failed: string[] = [];
  bars.forEach((bar, index) => {
    const whole = heightOf(bar.successful + bar.failed, highest, height);
    const top = Math.min(whole, heightOf(bar.failed, highest, height));
    const x = index * STEP;
    if (whole > top) successful.push(rectangle(x, height, whole - top));
    if (top > 0) failed.push(rectangle(x, height - whole + top, top));
  });
  const width = bars.length * STEP - (STEP - BAR);
  return html`<svg role="img" aria-label="${label}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" height="${height}" preserveAspectRatio="none" style="display:block"><title>${label}</title><path class="track" d="${`M0 ${height}h${width}v-1h-${width}z`}" fill="#d5d9df"/><path class="area-info" d="${successful.join("")}" fill="${areaOf("info")}"/><path class="area-error" d="${failed.join("")}" fill="${areaOf("error")}"/></svg>`;
}

/** From the bottom upwards. */
const rectangle = (x: number, bottom: number, height: number) =>
  `M${x} ${tenths(bottom)}v-${tenths(height)}h${BAR}v${tenths(height)}z`;

/** What there is, however little, is seen. */
function heightOf(value: number, highest: number, height: number): number {
  return value === 0 ? 0 : Math.max(1.5, (value / highest) * height);
}

const tenths = (value: number) => Math.round(value * 10) / 10;

function barsOf(days: readonly DayUsage[], span: DaySpan): Bar[] {
  const size = daysOfBar(span);
  const byDay = new Map(days.map((usage) => [usage.day, usage]));
  const bars: Bar[] = [];
  daysOf(span.from, span.to).forEach((day, index) => {
    if (index % size === 0) bars.push({ from: day, successful: 0, failed: 0 });
    const bar = bars.at(-1);
    const usage = byDay.get(day);
    if (!bar || !usage) return;
    bar.successful += Number(usage.successfulExecutionCount ?? 0);
    bar.failed += Number(usage.failedExecutionCount ?? 0);
  });
  return bars;
}
