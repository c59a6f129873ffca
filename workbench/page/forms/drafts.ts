import { type Signal, signal } from "@preact/signals-core";
import type { CatalogEntry, InputValues, TriggerPayload } from "../../shared/api";
import {
  carryOver,
  type FormValues,
  initialValues,
  type Pair,
  valuesOfLink,
  valuesOfRun,
} from "./values";

/** What was typed into the form of an entry; kept as long as the page, never stored. */
export interface Draft {
  readonly values: Signal<FormValues>;
  readonly payload: Signal<PayloadDraft>;
  /** The run that the form started last. */
  readonly runId: Signal<string | undefined>;
  /** Why the server did not start it. */
  readonly refusal: Signal<string | undefined>;
}

/** The request that a webhook trigger gets. */
export interface PayloadDraft {
  readonly headers: readonly Pair[];
  readonly body: string;
}

const FIRST_PAYLOAD: PayloadDraft = {
  headers: [{ key: "Content-Type", value: "application/json" }],
  body: "{\n}",
};

const drafts = new Map<string, Draft>();

const nameOf = ({ part, key }: CatalogEntry) => `${part}/${key}`;

export function draftOf(entry: CatalogEntry): Draft {
  let draft = drafts.get(nameOf(entry));
  if (!draft) {
    draft = {
      values: signal(initialValues(entry.inputs)),
      payload: signal(FIRST_PAYLOAD),
      runId: signal(undefined),
      refusal: signal(undefined),
    };
    drafts.set(nameOf(entry), draft);
  }
  return draft;
}

/** Keeps what was typed when the component was built anew, as far as it still fits. */
export function carryDrafts(entries: readonly CatalogEntry[]): void {
  for (const entry of entries) {
    const draft = drafts.get(nameOf(entry));
    if (draft) draft.values.value = carryOver(entry.inputs, draft.values.peek());
  }
}

/** Fills the form of an entry with the inputs of a run, which has no passwords: typed ones stay. */
export function fillFromRun(entry: CatalogEntry, inputs: InputValues): void {
  const { values } = draftOf(entry);
  const passwords = entry.inputs.filter(({ type }) => type === "password").map(({ key }) => key);
  const typed = Object.fromEntries(passwords.map((key) => [key, values.peek()[key] ?? ""]));
  values.value = { ...valuesOfRun(entry.inputs, inputs), ...typed };
}

export function fillFromLink(entry: CatalogEntry, texts: Readonly<Record<string, string>>): void {
  draftOf(entry).values.value = valuesOfLink(entry.inputs, texts);
}

export function clearDraft(entry: CatalogEntry): void {
  const draft = draftOf(entry);
  draft.values.value = initialValues(entry.inputs);
  draft.payload.value = FIRST_PAYLOAD;
  draft.runId.value = undefined;
  draft.refusal.value = undefined;
}

export function toPayload({ headers, body }: PayloadDraft): TriggerPayload {
  const named = headers.filter(({ key }) => key.trim() !== "");
  return { headers: Object.fromEntries(named.map(({ key, value }) => [key.trim(), value])), body };
}
