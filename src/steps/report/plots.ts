import { type Html, html } from "./html";
import { count } from "./page";
import { areaOf, STYLES, type Tone, TRACK } from "./style";

/** A share of a whole, or the length of a bar. */
export interface Share {
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
}

/** What is there can be seen, however small its part is. */
const MIN_PERCENT = 1.5;

function percentOf(value: number, of: number): number {
  if (value === 0 || of === 0) return 0;
  return Math.max(MIN_PERCENT, Math.round((value / of) * 10_000) / 100);
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

/** One bar divided into shares: what of all is how. Its text says the same, and so does `legend`. */
export function sharesPlot(shares: readonly Share[]): Html {
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  const widths = shares.map(({ value }) => percentOf(value, total));
  const scale =
    100 /
    Math.max(
      1,
      widths.reduce((sum, width) => sum + width, 0),
    );
  let x = 0;
  const parts = shares.map(({ tone }, index) => {
    const width = (widths[index] ?? 0) * scale;
    const part = html`<rect class="area-${tone}" x="${percent(x)}" width="${percent(width)}" height="14" fill="${areaOf(tone)}"/>`;
    x += width;
    return width > 0 && part;
  });
  const text = shares.map(({ label, value }) => `${count(value)} ${label}`).join(", ");
  return html`<svg role="img" aria-label="${text}" xmlns="http://www.w3.org/2000/svg" width="100%" height="14" style="display:block;border-radius:7px;overflow:hidden"><title>${text}</title><rect class="track" width="100%" height="14" fill="${TRACK}"/>${parts}</svg>`;
}

/** What the colors of a plot mean, with the numbers. */
export function legend(shares: readonly Share[]): Html {
  return html`${shares.map(
    ({ label, value, tone }) =>
      html`<span style="white-space:nowrap;margin-right:18px"><span class="key-${tone}" style="display:inline-block;width:10px;height:10px;border-radius:3px;margin-right:6px;background:${areaOf(tone)}"></span><strong class="ink" style="${STYLES.strong}">${count(value)}</strong> ${label}</span> `,
  )}`;
}

/** A bar as long as its share of the longest. The number beside it says the same in text. */
export function bar({ label, value, tone }: Share, longest: number): Html {
  const text = `${count(value)} ${label}`;
  return html`<svg role="img" aria-label="${text}" xmlns="http://www.w3.org/2000/svg" width="100%" height="10" style="display:block"><title>${text}</title><rect class="track" width="100%" height="10" rx="5" fill="${TRACK}"/><rect class="area-${tone}" width="${percent(percentOf(value, longest))}" height="10" rx="5" fill="${areaOf(tone)}"/></svg>`;
}
