import { CodeInput } from "../code/CodeInput";
import type { Draft } from "./drafts";
import { PairsField } from "./PairsField";

const HEADERS = { key: "payload-headers", label: "Headers" };

/** The request that a webhook trigger gets. */
export function Payload({ draft }: { draft: Draft }) {
  const payload = draft.payload.value;
  return (
    <section class="payload" aria-labelledby="payload-title">
      <h2 id="payload-title">Request to the webhook</h2>
      <fieldset class="field">
        <legend>
          <span class="name">Headers</span>
        </legend>
        <PairsField
          input={HEADERS}
          pairs={payload.headers}
          onChange={(headers) => {
            draft.payload.value = { ...draft.payload.peek(), headers };
          }}
        />
      </fieldset>
      <div class="field">
        <label for="payload-body" id="payload-body-label">
          <span class="name">Body</span>
        </label>
        <CodeInput
          id="payload-body"
          value={payload.body}
          language="json"
          labelledBy="payload-body-label"
          describedBy="payload-body-comments"
          onChange={(body) => {
            draft.payload.value = { ...draft.payload.peek(), body };
          }}
        />
        <p class="comments" id="payload-body-comments">
          Sent exactly as it is.
        </p>
      </div>
    </section>
  );
}
