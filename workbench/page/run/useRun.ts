import { useEffect, useState } from "preact/hooks";
import type { Run, RunSummary } from "../../shared/api";
import { getRun } from "../api";
import { live, runs } from "../state";

/** Runs that have ended, and so do not change: opened again, they are there at once. */
const ended = new Map<string, Run>();
const MAX_ENDED = 20;

export interface ShownRun {
  readonly run: Run | undefined;
  /** Why there is no run to show. */
  readonly error: string | undefined;
}

/** A run as it is now: what has arrived of one under way, all of one that has ended. */
export function useRun(id: string | undefined): ShownRun {
  const summary = id === undefined ? undefined : runs.value.find((run) => run.id === id);
  const [state, setState] = useState<{ id: string; run?: Run; error?: string }>();
  const status = summary?.status;
  useEffect(() => {
    if (id === undefined) return;
    const known = ended.get(id);
    if (known) {
      setState({ id, run: known });
      return;
    }
    let gone = false;
    getRun(id).then(
      (run) => {
        if (run.status !== "running") keep(run);
        if (!gone) setState({ id, run });
      },
      (error: Error) => {
        if (!gone) setState({ id, error: error.message });
      },
    );
    return () => {
      gone = true;
    };
  }, [id, status]);
  const own = state?.id === id ? state : undefined;
  return { run: mergeLive(own?.run, summary), error: own?.error };
}

/** Adds to a run under way what the server's events reported since it was loaded. */
function mergeLive(run: Run | undefined, summary: RunSummary | undefined): Run | undefined {
  if (!summary || (run && run.status !== "running")) return run;
  const news = live.value.get(summary.id);
  const base = run ?? { ...summary, inputs: {}, logs: [], requests: [] };
  if (!news) return { ...base, ...summary };
  return {
    ...base,
    ...summary,
    logs: news.logs.length > base.logs.length ? news.logs : base.logs,
    requests: news.requests.length > base.requests.length ? news.requests : base.requests,
  };
}

function keep(run: Run): void {
  ended.set(run.id, run);
  for (const id of ended.keys()) {
    if (ended.size <= MAX_ENDED) break;
    ended.delete(id);
  }
}
