import { performance } from "node:perf_hooks";

/** What the client takes from the world around it, so that tests can give another one. */
export interface Runtime {
  /** A clock that never jumps, in milliseconds: for durations and deadlines. */
  now(): number;
  /** The calendar's time, in milliseconds since 1970: for tokens and `Retry-After` dates. */
  date(): number;
  /** A number from 0 up to, not including, 1. */
  random(): number;
  /** Waits; ends early, without an error, when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemRuntime: Runtime = {
  now: () => performance.now(),
  date: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener("abort", end, { once: true });
    }),
};
