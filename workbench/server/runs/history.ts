import type { RunRecord } from "./runRecord";

/** What is kept of runs that have ended. */
export interface HistoryLimits {
  readonly runs: number;
  /** Of all runs together, in characters. */
  readonly weight: number;
  /** How long a hidden run is kept. */
  readonly hiddenMs: number;
  readonly hiddenRuns: number;
}

export const HISTORY_LIMITS: HistoryLimits = {
  runs: 200,
  weight: 256 * 1024 * 1024,
  hiddenMs: 60_000,
  hiddenRuns: 50,
};

/** Runs by their IDs, the oldest first. Those that have not ended are never dropped. */
export class History {
  readonly #runs = new Map<string, RunRecord>();
  readonly #endedAt = new WeakMap<RunRecord, number>();

  constructor(private readonly limits = HISTORY_LIMITS) {}

  add(run: RunRecord): void {
    this.#runs.set(run.summary.id, run);
    this.trim();
  }

  get(id: string): RunRecord | undefined {
    return this.#runs.get(id);
  }

  remove(id: string): void {
    this.#runs.delete(id);
  }

  get all(): RunRecord[] {
    return [...this.#runs.values()];
  }

  ended(run: RunRecord): void {
    this.#endedAt.set(run, Date.now());
    this.trim();
  }

  /** Drops the oldest runs that are too many, too heavy or, of hidden ones, too old. */
  trim(now = Date.now()): void {
    const { runs, weight, hiddenMs, hiddenRuns } = this.limits;
    const ended = this.all.filter(({ isRunning }) => !isRunning).reverse();
    const hidden = ended.filter(({ isHidden }) => isHidden);
    const shown = ended.filter(({ isHidden }) => !isHidden);
    const isOld = (run: RunRecord) => now - (this.#endedAt.get(run) ?? now) > hiddenMs;
    const dropped = new Set([
      ...hidden.slice(hiddenRuns),
      ...hidden.filter(isOld),
      ...shown.slice(runs),
    ]);
    let total = 0;
    for (const run of ended) {
      if (dropped.has(run)) continue;
      total += run.weight;
      // The newest stays, however heavy it is: its user waits for it.
      if (total > weight && run !== ended[0]) dropped.add(run);
    }
    for (const run of dropped) this.remove(run.summary.id);
  }
}
