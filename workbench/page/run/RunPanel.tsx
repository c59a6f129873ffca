import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { CatalogEntry, InputValues, Run } from "../../shared/api";
import { deleteRun } from "../api";
import { durationText } from "../runs";
import { type Tab, Tabs } from "../ui/Tabs";
import { CopyAs } from "./CopyAs";
import { Logs } from "./Logs";
import { Requests } from "./Requests";
import { Result } from "./Result";
import { Tree } from "./Tree";
import { TriggerResult } from "./TriggerResult";

interface Props {
  readonly entry: CatalogEntry | undefined;
  readonly run: Run | undefined;
  /** Why there is no run: it was refused, or it is gone. */
  readonly problem: string | undefined;
  /** What is copied: the form's inputs, or those of the run. */
  readonly inputs: InputValues;
}

/** The tab stays when another entry or run is shown. */
const tab = signal("result");

/** What came of a run: its result, the requests, the logs; and the step in other forms. */
export function RunPanel({ entry, run, problem, inputs }: Props) {
  const tabs: Tab[] = [
    { key: "result", label: "Result" },
    { key: "requests", label: "Requests", count: run?.requests.length },
    { key: "logs", label: "Logs", count: run?.logs.length },
    { key: "copy", label: "Copy as" },
  ];
  const error =
    problem ?? (run?.status === "failed" ? (run.error ?? "The run failed.") : undefined);
  return (
    <section class="runpanel" aria-label="Run" aria-busy={run?.status === "running"}>
      <StatusLine run={run} />
      {error !== undefined && <ErrorBox message={error} />}
      <Tabs
        label="What came of the run"
        tabs={tabs}
        selected={tab.value}
        onSelect={(key) => {
          tab.value = key;
        }}
      >
        {tab.value === "result" && <ResultTab entry={entry} run={run} />}
        {tab.value === "requests" &&
          (run ? <Requests requests={run.requests} durationMs={run.durationMs} /> : <NotRun />)}
        {tab.value === "logs" && (run ? <Logs logs={run.logs} /> : <NotRun />)}
        {tab.value === "copy" && entry && (
          <CopyAs
            entry={entry}
            inputs={inputs}
            runId={run && run.status !== "running" ? run.id : undefined}
          />
        )}
      </Tabs>
    </section>
  );
}

function StatusLine({ run }: { run: Run | undefined }) {
  if (!run) return <div class="statusline">Not run yet</div>;
  return (
    <div class="statusline">
      <span class={`chip ${run.status}`}>{run.status}</span>
      {run.status === "running" ? (
        <>
          <Elapsed since={run.startedAt} />
          <button type="button" onClick={() => void deleteRun(run.id).catch(() => undefined)}>
            Cancel
          </button>
        </>
      ) : (
        <span>{run.durationMs !== undefined && durationText(run.durationMs)}</span>
      )}
      <a class="permalink" href={`#/runs/${encodeURIComponent(run.id)}`}>
        <time dateTime={run.startedAt}>{new Date(run.startedAt).toLocaleTimeString()}</time>
      </a>
    </div>
  );
}

/** The time since a run began, ten times a second. */
function Elapsed({ since }: { since: string }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 100);
    return () => clearInterval(timer);
  }, []);
  return <span class="elapsed">{durationText(Math.max(0, now - Date.parse(since)))}</span>;
}

function ErrorBox({ message }: { message: string }) {
  return (
    <div class="errorbox" role="alert">
      <p>{message}</p>
    </div>
  );
}

const NotRun = () => <p class="nothing">Nothing has run yet.</p>;

function ResultTab({ entry, run }: { entry: CatalogEntry | undefined; run: Run | undefined }) {
  if (!run) {
    const example = entry && exampleOf(entry);
    if (example === undefined) return <NotRun />;
    return (
      <div class="result">
        <p class="note pad">An example of the result; run it to see yours.</p>
        <Tree key={entry?.key} value={example} label="Example of the result" />
      </div>
    );
  }
  if (run.resultNote) return <p class="nothing">{run.resultNote}</p>;
  if (run.result === undefined) {
    return <p class="nothing">{run.status === "running" ? "It is running." : "No result."}</p>;
  }
  if (run.part === "triggers") return <TriggerResult key={run.id} run={run} />;
  // A picklist is a list; what other data sources return is for the platform's forms.
  const raw = run.part === "dataSources" && entry?.dataSourceType !== "picklist";
  return <Result key={run.id} value={run.result} name={run.key} first={raw ? "raw" : undefined} />;
}

/** An example of what a run returns. */
function exampleOf({ part, examplePayload }: CatalogEntry): unknown {
  return part === "actions" ? (examplePayload as { data?: unknown } | null)?.data : examplePayload;
}
