import { useState } from "preact/hooks";
import type { LogLine } from "../../shared/api";
import { durationText } from "../runs";

/** As many entries are shown before more are asked for. */
const SHOWN = 300;

/** What a run logged. */
export function Logs({ logs }: { logs: readonly LogLine[] }) {
  const [limit, setLimit] = useState(SHOWN);
  if (logs.length === 0) return <p class="nothing">Nothing was logged.</p>;
  return (
    <div class="scrolls">
      <ol class="logs" aria-label="Log entries">
        {logs.slice(0, limit).map((line, at) => (
          <li key={at} class={line.level.toLowerCase()}>
            <span class="at">{durationText(line.atMs)}</span>
            <span class="level">{line.level.toLowerCase()}</span>
            <span class="message">{line.message}</span>
          </li>
        ))}
      </ol>
      {logs.length > limit && (
        <button type="button" class="plain" onClick={() => setLimit(limit + 1000)}>
          Show more: {(logs.length - limit).toLocaleString("en")} left
        </button>
      )}
    </div>
  );
}
