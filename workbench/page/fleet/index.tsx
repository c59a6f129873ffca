import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import { AuditSummary } from "./Audit";
import { SPANS } from "./buckets";
import { Executions } from "./Executions";
import { FailingFlows, NewestFailures } from "./Failures";
import { counted, formatCount, formatDateTime, formatSeconds } from "./format";
import { Instances } from "./Instances";
import type { StateKey } from "./instanceStates";
import {
  findPeriod,
  loadAudit,
  loadBuckets,
  loadFailures,
  loadInstances,
  type Period,
} from "./load";
import { Panel } from "./Panel";
import { StateTiles } from "./StateTiles";
import { useLoad } from "./useLoad";

/** The fleet at a glance: what an operator of many instances looks at first. */
export default function FleetPage() {
  const [spanKey, setSpanKey] = useState<string>(SPANS[1].key);
  const [state, setState] = useState<StateKey | undefined>(undefined);
  const instances = useLoad(loadInstances);
  const runs = useExecutions(spanKey);
  const isLoading = instances.isLoading || runs.buckets.isLoading || runs.failures.isLoading;
  const refresh = () => {
    instances.reload();
    runs.reload();
  };
  return (
    <div class="fleet">
      <header class="fleet-head">
        <h1>Fleet</h1>
        <span class="fleet-note" role="status">
          {isLoading || instances.asOf === undefined
            ? "Loading …"
            : `As of ${formatSeconds(instances.asOf)}`}
        </span>
        <SpanChoice chosen={spanKey} onChoose={setSpanKey} />
        <button type="button" onClick={refresh} disabled={isLoading}>
          Refresh
        </button>
      </header>
      <Panel id="states" title="Instances by state" loaded={instances}>
        {(value) => <StateTiles instances={value} chosen={state} onChoose={setState} />}
      </Panel>
      <RunPanels runs={runs} />
      <AuditPanel />
      <Panel id="instances" title="Instances" loaded={instances}>
        {(value) => <Instances instances={value} state={state} onState={setState} />}
      </Panel>
    </div>
  );
}

function SpanChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}) {
  return (
    <label class="fleet-span">
      Executions of the last{" "}
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {SPANS.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The executions and the failures of a span: loaded apart, so that one can fail alone. */
function useExecutions(spanKey: string) {
  // Both need the same period, which is looked for once, and anew with each refresh.
  const shared = useRef<Promise<Period> | undefined>(undefined);
  const period = useMemo(() => {
    shared.current = undefined;
    return () => {
      shared.current ??= findPeriod(spanKey, Date.now(), new AbortController().signal);
      const found = shared.current;
      // One that failed is looked for again.
      found.catch(() => {
        if (shared.current === found) shared.current = undefined;
      });
      return found;
    };
  }, [spanKey]);
  const buckets = useLoad(
    useCallback(
      async (signal: AbortSignal) => {
        const found = await period();
        return { period: found, buckets: await loadBuckets(found, signal) };
      },
      [period],
    ),
  );
  const failures = useLoad(
    useCallback(async (signal: AbortSignal) => loadFailures(await period(), signal), [period]),
  );
  const reload = () => {
    shared.current = undefined;
    buckets.reload();
    failures.reload();
  };
  return { buckets, failures, reload };
}

function RunPanels({ runs }: { readonly runs: ReturnType<typeof useExecutions> }) {
  const { buckets, failures } = runs;
  const [asTable, setAsTable] = useState(false);
  const newest = buckets.value?.period.newest;
  const { failed = [], total = 0 } = failures.value ?? {};
  const read =
    failed.length < total
      ? `the newest ${formatCount(failed.length)} of ${formatCount(total)}`
      : failures.value && counted(total, "failure");
  return (
    <>
      <Panel
        id="executions"
        title="Executions over time"
        note={newest === undefined ? undefined : `up to the newest one, ${formatDateTime(newest)}`}
        tools={
          <button
            type="button"
            class="plain"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            Table
          </button>
        }
        loaded={buckets}
      >
        {(value) => <Executions buckets={value.buckets} asTable={asTable} />}
      </Panel>
      <Panel id="flows" title="Failures by flow" note={read} loaded={failures}>
        {(value) => <FailingFlows failed={value.failed} />}
      </Panel>
      <Panel id="failures" title="Newest failures" loaded={failures}>
        {(value) => <NewestFailures failed={value.failed} />}
      </Panel>
    </>
  );
}

/** Reads the whole fleet, so it starts only when it is asked for. */
function AuditPanel() {
  const [isWanted, setIsWanted] = useState(false);
  const loaded = useLoad(isWanted ? loadAudit : undefined);
  const { isLoading, asOf } = loaded;
  return (
    <Panel
      id="audit"
      title="Audit"
      note={asOf === undefined ? undefined : `as of ${formatSeconds(asOf)}`}
      tools={
        <button
          type="button"
          disabled={isLoading}
          onClick={() => (isWanted ? loaded.reload() : setIsWanted(true))}
        >
          Run Audit Fleet
        </button>
      }
      idle={
        <p class="fleet-empty">
          Looks at every instance for broken connections, missing monitors, idle and outdated
          instances. It reads the whole fleet, so it runs only when you want it.
        </p>
      }
      loaded={loaded}
    >
      {(value) => <AuditSummary audit={value} />}
    </Panel>
  );
}
