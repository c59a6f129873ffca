import { type Html, html } from "./html";
import { count } from "./page";
import { areaOf, STYLES, type Tone, TRACK } from "./style";

/** A share of a whole, or the length of a bar. */
export interface Share {
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
}

const percent = (value: number, of: number) =>
  `${of > 0 ? Math.round((value / of) * 10_000) / 100 : 0}%`;

/** One bar divided into shares. `legend` says in text what it shows, for those who do not see it. */
export function sharesPlot(shares: readonly Share[]): Html {
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  let before = 0;
  const parts = shares
    .filter(({ value }) => value > 0)
    .map(({ value, tone }) => {
      const x = percent(before, total);
      before += value;
      return html`<rect class="area-${tone}" x="${x}" width="${percent(value, total)}" height="14" fill="${areaOf(tone)}"/>`;
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
  return html`<svg role="img" aria-label="${text}" xmlns="http://www.w3.org/2000/svg" width="100%" height="10" style="display:block"><title>${text}</title><rect class="track" width="100%" height="10" rx="5" fill="${TRACK}"/><rect class="area-${tone}" width="${percent(value, longest)}" height="10" rx="5" fill="${areaOf(tone)}"/></svg>`;
}
