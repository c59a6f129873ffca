import { useCallback } from "preact/hooks";
import type { CatalogEntry } from "../../shared/api";
import { draftOf } from "./drafts";
import { Field } from "./Field";
import { FormContext } from "./FormContext";
import { Payload } from "./Payload";
import { atInput, inputOfError } from "./problems";
import { toInputs } from "./values";

interface Props {
  readonly entry: CatalogEntry;
  /** Why the last run of this form failed. */
  readonly error: string | undefined;
}

/** An entry's inputs, as the designer shows them. */
export function EntryForm({ entry, error }: Props) {
  const draft = draftOf(entry);
  const values = draft.values.value;
  const current = useCallback(() => toInputs(entry.inputs, draft.values.peek()), [entry, draft]);
  const wrong = error === undefined ? undefined : inputOfError(entry, error);
  return (
    <FormContext.Provider value={current}>
      <form class="fields" aria-label="Inputs" onSubmit={(event) => event.preventDefault()}>
        {entry.inputs.length === 0 && <p class="comments">There is nothing to fill in.</p>}
        {entry.inputs.map((input) => (
          <Field
            key={`${entry.part}/${entry.key}/${input.key}`}
            input={input}
            value={values[input.key] ?? ""}
            problem={input.key === wrong && error ? atInput(entry, error) : undefined}
            onChange={(value) => {
              draft.values.value = { ...draft.values.peek(), [input.key]: value };
            }}
          />
        ))}
        {entry.part === "triggers" && entry.triggerType !== "polling" && <Payload draft={draft} />}
      </form>
    </FormContext.Provider>
  );
}
