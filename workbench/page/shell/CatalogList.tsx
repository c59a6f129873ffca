import { useComputed, useSignal } from "@preact/signals";
import type { CatalogEntry } from "../../shared/api";
import { hrefOf } from "../route";
import { allEntries, groupEntries, PART_LABELS, search } from "../search";
import { catalog, route } from "../state";

/** All that the component offers, with a search field above. */
export function CatalogList() {
  const query = useSignal("");
  const entries = useComputed(() => (catalog.value ? allEntries(catalog.value) : []));
  const found = useComputed(() => search(entries.value, query.value));
  return (
    <>
      <div class="searchbar">
        <label class="hidden" for="search">
          Search actions, triggers and data sources
        </label>
        <input
          id="search"
          type="search"
          placeholder="Search"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="found"
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") openFirst(event, found.value);
          }}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </div>
      <p id="found" class="count" aria-live="polite">
        {catalog.value ? countText(found.value.length, entries.value.length) : "Loading"}
      </p>
      <Found entries={found.value} ranked={query.value.trim() !== ""} />
    </>
  );
}

function Found({ entries, ranked }: { entries: readonly CatalogEntry[]; ranked: boolean }) {
  if (ranked) {
    return (
      <ul class="entries ranked">
        {entries.map((entry) => (
          <EntryLink key={`${entry.part}/${entry.key}`} entry={entry} withGroup />
        ))}
      </ul>
    );
  }
  return (
    <div class="entries">
      {groupEntries(entries).map(({ name, entries: of }) => (
        <section key={name} aria-label={name}>
          <h2>
            {name} <span>{of.length}</span>
          </h2>
          <ul>
            {of.map((entry) => (
              <EntryLink key={`${entry.part}/${entry.key}`} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function EntryLink({ entry, withGroup }: { entry: CatalogEntry; withGroup?: boolean }) {
  const { part, key, label, group } = entry;
  const shown = route.value;
  const current = shown.view === "entry" && shown.part === part && shown.key === key;
  return (
    <li>
      <a
        class="entry"
        href={hrefOf({ view: "entry", part, key })}
        title={entry.description}
        aria-current={current ? "page" : undefined}
      >
        <span class="label">{label}</span>
        {part !== "actions" && <span class={`part ${part}`}>{PART_LABELS[part]}</span>}
        {withGroup && part === "actions" && <span class="group">{group}</span>}
      </a>
    </li>
  );
}

function openFirst(event: KeyboardEvent, [first]: readonly CatalogEntry[]): void {
  if (!first) return;
  event.preventDefault();
  location.hash = hrefOf({ view: "entry", part: first.part, key: first.key });
}

function countText(found: number, all: number): string {
  return found === all ? `${all} entries` : `${found} of ${all} entries`;
}
