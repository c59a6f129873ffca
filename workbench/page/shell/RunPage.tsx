import { fillFromRun } from "../forms/drafts";
import { hrefOf } from "../route";
import { InputList } from "../run/InputList";
import { RunPanel } from "../run/RunPanel";
import { useRun } from "../run/useRun";
import { findEntry } from "../state";
import { BackLink } from "./BackLink";

/** A run of the history. */
export function RunPage({ id }: { id: string }) {
  const { run, error } = useRun(id);
  if (!run) {
    return (
      <div class="empty">
        <h1>Run</h1>
        <p role="status">{error ?? "Loading"}</p>
      </div>
    );
  }
  const entry = findEntry(run.part, run.key);
  return (
    <div class="bench">
      <div class="formside">
        <BackLink />
        <header class="title">
          <h1>{run.label}</h1>
          <p class="tags">
            <span>Run of {new Date(run.startedAt).toLocaleString()}</span>
            <code>{run.key}</code>
          </p>
        </header>
        <InputList entry={entry} run={run} />
        {entry && (
          <div class="runbar">
            <button
              type="button"
              onClick={() => {
                fillFromRun(entry, run.inputs);
                location.hash = hrefOf({ view: "entry", part: run.part, key: run.key });
              }}
            >
              Run again
            </button>
            <span class="note">Fills the form with these inputs.</span>
          </div>
        )}
      </div>
      <div class="runside">
        <RunPanel entry={entry} run={run} problem={undefined} inputs={run.inputs} />
      </div>
    </div>
  );
}
