import uPlot from "uplot";
import { type Bucket, stack } from "./buckets";
import { formatCount, formatDay, formatTime } from "./format";

/** Colours as the browser computed them, for a canvas. */
export interface Palette {
  readonly succeeded: string;
  readonly failed: string;
  readonly other: string;
  readonly text: string;
  readonly grid: string;
  readonly surface: string;
}

export interface Chart {
  /** Draws with other colours. */
  recolour(palette: Palette): void;
  resize(width: number): void;
  destroy(): void;
}

/** The height of the plot with its axes, in CSS pixels; `fleet.css` reserves it. */
export const CHART_HEIGHT = 220;
const AXIS_FONT = "12px system-ui, sans-serif";
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 1e6];
/** Labels of the time axis need so many pixels each. */
const LABEL_SPACE = 70;

/** Draws executions over time as stacked bars; `onPoint` gets the bucket under the pointer. */
export function drawChart(
  target: HTMLElement,
  buckets: readonly Bucket[],
  first: Palette,
  onPoint: (index: number | null) => void,
): Chart {
  let palette = first;
  const bars = uPlot.paths.bars?.({ size: [0.8, 48], gap: 1 });
  const from = (buckets[0]?.from ?? 0) / 1000;
  const to = (buckets.at(-1)?.to ?? 0) / 1000;
  const series = (label: string, fill: () => string | CanvasPattern): uPlot.Series => ({
    label,
    fill: fill as () => string,
    stroke: () => palette.surface,
    width: 1,
    paths: bars,
    points: { show: false },
  });
  const axis = { stroke: () => palette.text, font: AXIS_FONT };
  const plot = new uPlot(
    {
      width: Math.max(1, target.clientWidth),
      height: CHART_HEIGHT,
      padding: [10, 8, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
      scales: {
        x: { time: true, range: [from, to] },
        y: { range: (_plot, _min, max) => [0, Math.max(1, max * 1.05)] },
      },
      axes: [
        {
          ...axis,
          splits: (self) => ticks(buckets, self.width),
          values: (_plot, at) => at.map((second) => label(second * 1000, buckets)),
          grid: { show: false },
          ticks: { show: false },
          size: 26,
        },
        {
          ...axis,
          incrs: STEPS,
          values: (_plot, counts) => counts.map(formatCount),
          grid: { stroke: () => palette.grid, width: 1 },
          ticks: { show: false },
          size: 56,
        },
      ],
      series: [
        {},
        series("Succeeded", () => palette.succeeded),
        series("Other", () => palette.other),
        series("Failed", () => hatch(palette.failed, palette.surface)),
      ],
      hooks: { setCursor: [({ cursor }) => onPoint(cursor.idx ?? null)] },
    },
    stack(buckets),
    target,
  );
  return {
    recolour(next) {
      palette = next;
      plot.redraw(false);
    },
    resize: (width) => plot.setSize({ width: Math.max(1, width), height: CHART_HEIGHT }),
    destroy: () => plot.destroy(),
  };
}

const isHourly = ([first]: readonly Bucket[]) =>
  first !== undefined && first.to - first.from <= 2 * 3_600_000;

/** The borders that get a label, in seconds: hours or midnights, as many as have room. */
function ticks(buckets: readonly Bucket[], width: number): number[] {
  const borders = buckets.map(({ from }) => from);
  const known = isHourly(buckets)
    ? borders
    : borders.filter((border) => new Date(border).getHours() === 0);
  const every = Math.ceil((known.length * LABEL_SPACE) / width);
  return known.filter((_, index) => index % every === 0).map((border) => border / 1000);
}

/** A time of day where buckets are hours, or else a day. */
const label = (at: number, buckets: readonly Bucket[]) =>
  isHourly(buckets) ? formatTime(at) : formatDay(at);

/** Failures are told from the rest by stripes in addition to their colour. */
function hatch(colour: string, stripe: string): string | CanvasPattern {
  const size = 8;
  const tile = document.createElement("canvas");
  tile.width = size;
  tile.height = size;
  const context = tile.getContext("2d");
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = stripe;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const offset of [-size, 0, size]) {
    context.moveTo(offset, size);
    context.lineTo(offset + size, 0);
  }
  context.stroke();
  return context.createPattern(tile, "repeat") ?? colour;
}
