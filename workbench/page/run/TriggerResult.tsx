import type { Run } from "../../shared/api";
import { cellText } from "./columns";
import { Result } from "./Result";

interface Returned {
  readonly branch?: string;
  readonly response?: { readonly statusCode?: number; readonly contentType?: string };
}

/** What a trigger returned: the branch that the flow takes, the response, and the payload. */
export function TriggerResult({ run }: { run: Run }) {
  const { branch, response } = (run.result ?? {}) as Returned;
  return (
    <div class="triggerresult">
      <dl class="facts">
        <div>
          <dt>Branch</dt>
          <dd>{branch ?? "none"}</dd>
        </div>
        <div>
          <dt>Response</dt>
          <dd>
            {response
              ? `${response.statusCode ?? 200} ${response.contentType ?? ""}`
              : "the platform's own"}
          </dd>
        </div>
        {response && "body" in response && (
          <div>
            <dt>Body</dt>
            <dd class="mono">{cellText(response.body)}</dd>
          </div>
        )}
      </dl>
      <Result value={run.result} name={run.key} />
    </div>
  );
}
