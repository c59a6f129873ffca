import type { RunSummary } from "../../shared/api";
import { hrefOf } from "../route";
import { durationText } from "../runs";
import { route, runs } from "../state";

/** As many runs are shown before more are asked for. */
const SHOWN = 200;

/** The runs of this session, newest first. */
export function History() {
  if (runs.value.length === 0) return <p class="nothing">Nothing has run yet.</p>;
  return (
    <ul class="entries history">
      {runs.value.slice(0, SHOWN).map((run) => (
        <li key={run.id}>
          <RunLink run={run} />
        </li>
      ))}
    </ul>
  );
}

function RunLink({ run }: { run: RunSummary }) {
  const current = route.value.view === "run" && route.value.id === run.id;
  return (
    <a
      class="entry"
      href={hrefOf({ view: "run", id: run.id })}
      title={run.error}
      aria-current={current ? "page" : undefined}
    >
      <span class={`dot ${run.status}`} aria-hidden="true" />
      <span class="label">{run.label}</span>
      <span class="hidden">{run.status}</span>
      <span class="group">
        {run.durationMs === undefined ? "running" : durationText(run.durationMs)}
      </span>
    </a>
  );
}
