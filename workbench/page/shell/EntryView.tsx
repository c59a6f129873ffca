import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { CatalogEntry } from "../../shared/api";
import { clearDraft, draftOf, fillFromLink } from "../forms/drafts";
import { EntryForm } from "../forms/EntryForm";
import { toInputs } from "../forms/values";
import { RunPanel } from "../run/RunPanel";
import { startRun } from "../run/start";
import { useRun } from "../run/useRun";
import { route, session } from "../state";
import { BackLink } from "./BackLink";
import { Title } from "./Title";

/** The form of an entry, and what came of its last run. */
export function EntryView({ entry }: { entry: CatalogEntry }) {
  const draft = draftOf(entry);
  const { run, error } = useRun(draft.runId.value);
  const shown = route.value;
  // Where it is below the form, a run that begins brings it into sight.
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (shown.view === "entry" && shown.inputs) fillFromLink(entry, shown.inputs);
  }, [shown]);
  useEffect(() => runOnCtrlEnter(entry), [entry]);
  useEffect(() => {
    if (run?.status === "running") panel.current?.scrollIntoView({ block: "nearest" });
  }, [run?.id]);
  const failure = run?.status === "failed" ? run.error : undefined;
  return (
    <div class="bench">
      <div class="formside">
        <BackLink />
        <Title entry={entry} />
        <EntryForm entry={entry} error={failure} />
        <RunBar entry={entry} running={run?.status === "running"} />
      </div>
      <div class="runside" ref={panel}>
        <RunPanel
          entry={entry}
          run={run}
          problem={draft.refusal.value ?? error}
          inputs={toInputs(entry.inputs, draft.values.value)}
        />
      </div>
    </div>
  );
}

function RunBar({ entry, running }: { entry: CatalogEntry; running: boolean }) {
  const blocked = entry.changes === "yes" && session.value?.allowChanges === false;
  return (
    <div class="runbar">
      <button
        type="button"
        class="primary"
        disabled={running}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={() => void startRun(entry)}
      >
        {running ? "Running" : "Run"}
      </button>
      <span class="note">
        {blocked ? (
          "Turn on Allow changes to run this."
        ) : (
          <>
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </>
        )}
      </span>
      <button type="button" class="plain" onClick={() => clearDraft(entry)}>
        Reset form
      </button>
    </div>
  );
}

function runOnCtrlEnter(entry: CatalogEntry): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    if (document.querySelector("dialog[open]")) return;
    event.preventDefault();
    void startRun(entry);
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}
