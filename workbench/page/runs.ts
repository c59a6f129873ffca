import type { RunSummary } from "../shared/api";

/** The history with a new run first, or with a known one as it is now. */
export function withRun(known: readonly RunSummary[], run: RunSummary): readonly RunSummary[] {
  return known.some(({ id }) => id === run.id)
    ? known.map((one) => (one.id === run.id ? run : one))
    : [run, ...known];
}

/** A duration for people: `840 ms`, `3.2 s`, `2 min 5 s`. */
export function durationText(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** A size for people: `512 B`, `1.5 kB`, `3.1 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What is said when a run has ended. */
export function endText({ label, status, durationMs, error }: RunSummary): string {
  const time = durationMs === undefined ? "" : ` after ${durationText(durationMs)}`;
  return `${label} ${status}${time}${error ? `: ${error}` : ""}`;
}
