import { useState } from "preact/hooks";
import type { SentRequest } from "../../shared/api";
import { Code } from "../code/Code";
import { durationText, sizeText } from "../runs";
import { CopyButton } from "../ui/CopyButton";
import { barOf, failed, spanOf, summaryOf } from "./waterfall";

/** As many requests are shown before more are asked for. */
const SHOWN = 100;

interface Props {
  readonly requests: readonly SentRequest[];
  readonly durationMs: number | undefined;
}

/** The requests that a run sent, and when. */
export function Requests({ requests, durationMs }: Props) {
  const [limit, setLimit] = useState(SHOWN);
  if (requests.length === 0) return <p class="nothing">No request was sent.</p>;
  const span = spanOf(requests, durationMs);
  return (
    <div class="scrolls">
      <p class="note pad">
        {summaryOf(requests)} in {durationText(span)}
      </p>
      <ol class="requests" aria-label="Requests">
        {requests.slice(0, limit).map((one, at) => (
          <li key={at}>
            <Request request={one} span={span} />
          </li>
        ))}
      </ol>
      {requests.length > limit && (
        <button type="button" class="plain" onClick={() => setLimit(limit + 400)}>
          Show more: {(requests.length - limit).toLocaleString("en")} left
        </button>
      )}
    </div>
  );
}

function Request({ request, span }: { request: SentRequest; span: number }) {
  const [open, setOpen] = useState(false);
  const bar = barOf(request, span);
  const bad = failed(request);
  return (
    <details
      class={bad ? "bad" : undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class={`type ${request.type}`}>{request.type}</span>
        <span class="name" title={request.name}>
          {request.name}
          {request.page !== undefined && <span class="tag">page {request.page}</span>}
          {request.attempt > 1 && <span class="tag warn">attempt {request.attempt}</span>}
        </span>
        <span class="status">{request.status ?? "no response"}</span>
        <span class="time">{durationText(request.durationMs)}</span>
        <span class="track" aria-hidden="true">
          <span class="bar" style={{ left: `${bar.left}%`, width: `${bar.width}%` }} />
        </span>
      </summary>
      {open && <Details request={request} />}
    </details>
  );
}

function Details({ request }: { request: SentRequest }) {
  const { operation, variables, error, atMs, bytes } = request;
  return (
    <div class="request">
      <p class="note">
        Sent after {durationText(atMs)}
        {bytes !== undefined && `; response of ${sizeText(bytes)}`}
      </p>
      {error && <p class="problem">{error}</p>}
      {operation && (
        <CodeWithCopy text={operation} language="graphql" what={`Operation ${request.name}`} />
      )}
      {hasAny(variables) && (
        <CodeWithCopy text={JSON.stringify(variables, null, 2)} language="json" what="Variables" />
      )}
    </div>
  );
}

function hasAny(variables: unknown): boolean {
  return typeof variables === "object" && variables !== null && Object.keys(variables).length > 0;
}

export function CodeWithCopy(props: { text: string; language: string; what: string }) {
  const { text, language, what } = props;
  return (
    <div class="codebox">
      <CopyButton text={() => text} what={what} />
      <Code text={text} language={language} label={what} />
    </div>
  );
}
