import type { CatalogEntry } from "../../shared/api";
import { PART_LABELS } from "../search";

const TRIGGER_TYPES = { webhook: "Webhook trigger", polling: "Polling trigger" };

export function Title({ entry }: { entry: CatalogEntry }) {
  const { label, description, key, part, changes, triggerType } = entry;
  return (
    <header class="title">
      <h1>{label}</h1>
      <p class="tags">
        <span>{triggerType ? TRIGGER_TYPES[triggerType] : PART_LABELS[part]}</span>
        <code>{key}</code>
        {changes !== "no" && (
          <span class="chip changes">
            {changes === "yes" ? "Changes data" : "Might change data"}
          </span>
        )}
      </p>
      <p>{description}</p>
    </header>
  );
}
