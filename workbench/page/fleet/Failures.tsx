import { useCallback, useState } from "preact/hooks";
import { type FailingFlow, failingFlows } from "./failingFlows";
import { counted, formatCount, formatDateTime, formatSeconds, formHref } from "./format";
import { loadLogs } from "./load";
import type { Execution, LogEntry } from "./records";
import { useLoad } from "./useLoad";

const MOST_FLOWS = 10;
const MOST_FAILURES = 25;

/** The flows with the most failures, each with a bar and its number. */
export function FailingFlows({ failed }: { readonly failed: readonly Execution[] }) {
  const flows = failingFlows(failed, MOST_FLOWS);
  if (flows.length === 0) return <p class="fleet-empty">No execution failed.</p>;
  const most = flows[0]?.failures ?? 1;
  return (
    <ol class="fleet-flows">
      {flows.map((flow) => (
        <li key={`${flow.integrationName}/${flow.flowName}`}>
          <a href={failuresHref(flow)}>{flow.flowName}</a>
          <span class="fleet-note">
            {flow.integrationName}, {counted(flow.instances, "instance")}
          </span>
          <strong class="fleet-number">{formatCount(flow.failures)}</strong>
          <span class="fleet-flow-bar" aria-hidden="true">
            <span style={{ width: `${(100 * flow.failures) / most}%` }} />
          </span>
        </li>
      ))}
    </ol>
  );
}

const failuresHref = ({ flowId }: FailingFlow) =>
  formHref("listExecutions", { failedOnly: "true", ...(flowId ? { flowId } : {}) });

/** The newest failures with their messages, and their log entries on demand. */
export function NewestFailures({ failed }: { readonly failed: readonly Execution[] }) {
  if (failed.length === 0) return <p class="fleet-empty">No execution failed.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section class="fleet-scroll" aria-label="Newest failures" tabIndex={0}>
      <ol class="fleet-failures-list">
        {failed.slice(0, MOST_FAILURES).map((execution) => (
          <Failure key={execution.id} execution={execution} />
        ))}
      </ol>
    </section>
  );
}

function Failure({ execution }: { readonly execution: Execution }) {
  const [showsLogs, setShowsLogs] = useState(false);
  const { id, error, flow, instance, startedAt } = execution;
  return (
    <li>
      <p class="fleet-failure-head">
        <time dateTime={startedAt}>{formatDateTime(Date.parse(startedAt))}</time>
        <a href={formHref("getExecution", { executionId: id })}>{flow?.name ?? "Unknown flow"}</a>
        {instance && (
          <a href={formHref("listExecutions", { instanceId: instance.id, failedOnly: "true" })}>
            {instance.name}
          </a>
        )}
        <span class="fleet-note">{instance?.customer?.name}</span>
      </p>
      <p class="fleet-failure-error">{error ?? "No message."}</p>
      <button
        type="button"
        class="fleet-small"
        aria-expanded={showsLogs}
        aria-label={`Logs of ${flow?.name ?? "the flow"}, ${formatDateTime(Date.parse(startedAt))}`}
        onClick={() => setShowsLogs(!showsLogs)}
      >
        {showsLogs ? "Hide logs" : "Logs"}
      </button>
      {showsLogs && <Logs executionId={id} />}
    </li>
  );
}

function Logs({ executionId }: { readonly executionId: string }) {
  const load = useCallback((signal: AbortSignal) => loadLogs(executionId, signal), [executionId]);
  const { value, error } = useLoad(load);
  return (
    <div class="fleet-logs" role="status">
      {error !== undefined && <p class="fleet-failure-error">{error}</p>}
      {value === undefined && error === undefined && <p>Loading …</p>}
      {value?.length === 0 && <p>There are no log entries.</p>}
      {value?.map((entry) => (
        <LogLine key={entry.id} entry={entry} />
      ))}
    </div>
  );
}

function LogLine({ entry }: { readonly entry: LogEntry }) {
  const { timestamp, severity, message, stepName } = entry;
  return (
    <p>
      <time dateTime={timestamp}>{formatSeconds(Date.parse(timestamp))}</time>{" "}
      <strong>{severity}</strong> {stepName && <em>{stepName}: </em>}
      {message}
    </p>
  );
}
