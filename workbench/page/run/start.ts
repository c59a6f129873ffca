import { batch, signal } from "@preact/signals";
import type { CatalogEntry } from "../../shared/api";
import { announce } from "../announce";
import { ApiError, postRun } from "../api";
import { draftOf, toPayload } from "../forms/drafts";
import { toInputs } from "../forms/values";
import { receiveRun } from "../state";

/** A run that waits until the user agrees to what it changes. */
export const confirmation = signal<{ entry: CatalogEntry; message: string } | undefined>(undefined);

/** Entries whose run is being asked for: a second click starts no second one. */
const asked = new Set<string>();

/** Runs an entry with what is in its form. */
export async function startRun(entry: CatalogEntry, confirmed = false): Promise<void> {
  const { part, key } = entry;
  const name = `${part}/${key}`;
  if (asked.has(name)) return;
  asked.add(name);
  const draft = draftOf(entry);
  draft.refusal.value = undefined;
  const webhook = part === "triggers" && entry.triggerType !== "polling";
  try {
    const run = await postRun({
      part,
      key,
      inputs: toInputs(entry.inputs, draft.values.peek()),
      ...(webhook ? { payload: toPayload(draft.payload.peek()) } : {}),
      ...(confirmed ? { confirmed } : {}),
    });
    batch(() => {
      receiveRun(run);
      draft.runId.value = run.id;
    });
    announce(`${entry.label} is running`);
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof ApiError && error.problem.reason === "confirmation") {
      confirmation.value = { entry, message };
    } else draft.refusal.value = message;
  } finally {
    asked.delete(name);
  }
}
