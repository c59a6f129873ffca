import { useEffect, useRef, useState } from "preact/hooks";
import { type Bucket, type Outcome, totals } from "./buckets";
import { type Chart, drawChart, type Palette } from "./chart";
import { formatCount, formatDateTime, formHref } from "./format";

const SERIES: readonly { key: Outcome; label: string }[] = [
  { key: "failed", label: "Failed" },
  { key: "other", label: "Running, queued or canceled" },
  { key: "succeeded", label: "Succeeded" },
];

/** Executions over time: a plot with a slider that reads its values, or the same as a table. */
export function Executions({
  buckets,
  asTable,
}: {
  readonly buckets: readonly Bucket[];
  readonly asTable: boolean;
}) {
  return asTable ? <BucketTable buckets={buckets} /> : <Plot buckets={buckets} />;
}

const span = ({ from, to }: Bucket) => `${formatDateTime(from)} – ${formatDateTime(to)}`;

function Plot({ buckets }: { readonly buckets: readonly Bucket[] }) {
  const target = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLUListElement>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  useEffect(() => {
    if (!target.current || !legend.current) return;
    return mountChart(target.current, legend.current, buckets, setPointed);
  }, [buckets]);
  const bucket = pointed === null ? undefined : buckets[pointed];
  const shown = bucket ?? totals(buckets);
  const readout = bucket ? span(bucket) : "All of the time shown";
  return (
    <div class="fleet-plot">
      <div class="fleet-canvas" ref={target} aria-hidden="true" />
      <input
        type="range"
        aria-label="Time in the plot; the start is all of it"
        aria-valuetext={`${readout}: ${SERIES.map(({ key, label }) => `${label} ${shown[key]}`).join(", ")}`}
        min={0}
        max={buckets.length}
        value={pointed === null ? 0 : pointed + 1}
        onInput={({ currentTarget }) => {
          const at = Number(currentTarget.value);
          setPointed(at === 0 ? null : at - 1);
        }}
      />
      <p class="fleet-readout">{readout}</p>
      <ul class="fleet-legend" ref={legend}>
        {SERIES.map(({ key, label }) => (
          <li key={key}>
            <span class={`fleet-swatch fleet-is-${key}`} data-colour={key} aria-hidden="true" />
            {label} <strong>{formatCount(shown[key])}</strong>
          </li>
        ))}
      </ul>
      <span class="fleet-axis-colours" data-colour="text" aria-hidden="true" />
    </div>
  );
}

/** Draws the plot and keeps its size and colours those of the page. */
function mountChart(
  target: HTMLElement,
  legend: HTMLElement,
  buckets: readonly Bucket[],
  onPoint: (index: number | null) => void,
): () => void {
  const palette = () => readPalette(legend);
  const chart: Chart = drawChart(target, buckets, palette(), onPoint);
  const sizes = new ResizeObserver(() => chart.resize(target.clientWidth));
  sizes.observe(target);
  const recolour = () => chart.recolour(palette());
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", recolour);
  const scheme = new MutationObserver(recolour);
  scheme.observe(document.documentElement, { attributeFilter: ["style", "class", "data-scheme"] });
  return () => {
    sizes.disconnect();
    dark.removeEventListener("change", recolour);
    scheme.disconnect();
    chart.destroy();
  };
}

/** A canvas knows no CSS variables, so elements that are styled with them say what they are. */
function readPalette(legend: HTMLElement): Palette {
  const plot = legend.parentElement ?? legend;
  const style = (name: string) =>
    getComputedStyle(plot.querySelector(`[data-colour=${name}]`) ?? plot);
  return {
    succeeded: style("succeeded").backgroundColor,
    failed: style("failed").backgroundColor,
    other: style("other").backgroundColor,
    text: style("text").color,
    grid: style("text").borderTopColor,
    surface: style("text").backgroundColor,
  };
}

function BucketTable({ buckets }: { readonly buckets: readonly Bucket[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section class="fleet-scroll" aria-label="Executions over time as a table" tabIndex={0}>
      <table class="fleet-table">
        <thead>
          <tr>
            <th scope="col">Started</th>
            {SERIES.map(({ key, label }) => (
              <th key={key} scope="col" class="fleet-number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {buckets.map((bucket) => (
            <tr key={bucket.from}>
              <th scope="row">
                <a href={executionsHref(bucket)}>{span(bucket)}</a>
              </th>
              {SERIES.map(({ key }) => (
                <td key={key} class="fleet-number">
                  {formatCount(bucket[key])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const executionsHref = ({ from, to }: Bucket) =>
  formHref("listExecutions", {
    startedAfter: new Date(from).toISOString(),
    startedBefore: new Date(to - 1).toISOString(),
    fetchAll: "true",
  });
