import type { SentRequest } from "../../shared/api";

/** Where a request is in a run's time, in percent. */
export interface Bar {
  readonly left: number;
  readonly width: number;
}

/** Shorter bars could not be seen. */
const MIN_WIDTH = 0.6;

/** The time from the run's begin to the end of its last request, in milliseconds. */
export function spanOf(requests: readonly SentRequest[], durationMs = 0): number {
  return requests.reduce((span, one) => Math.max(span, one.atMs + one.durationMs), durationMs);
}

export function barOf({ atMs, durationMs }: SentRequest, span: number): Bar {
  if (span <= 0) return { left: 0, width: 100 };
  const width = Math.min(100, Math.max((durationMs / span) * 100, MIN_WIDTH));
  return { left: Math.min(Math.max((atMs / span) * 100, 0), 100 - width), width };
}

/** Whether the server refused a request, or never responded. */
export function failed({ status, error }: SentRequest): boolean {
  return error !== undefined || status === undefined || status >= 400;
}

/** What a run sent, in a sentence: `3 requests, 1 retry, 2 failed`. */
export function summaryOf(requests: readonly SentRequest[]): string {
  const retries = requests.filter(({ attempt }) => attempt > 1).length;
  const failures = requests.filter(failed).length;
  return [
    requests.length === 1 ? "1 request" : `${requests.length.toLocaleString("en")} requests`,
    retries > 0 && (retries === 1 ? "1 retry" : `${retries} retries`),
    failures > 0 && `${failures} failed`,
  ]
    .filter(Boolean)
    .join(", ");
}
