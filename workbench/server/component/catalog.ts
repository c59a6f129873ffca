import entries from "../../generated/entries.json";
import type { Catalog, CatalogEntry, CatalogInput, Part } from "../../shared/api";
import type { ComponentDescription, EntryDescription, InputDescription } from "./description";

const PARTS: readonly Part[] = ["actions", "dataSources", "triggers"];

/** What a component that was built since the last `npm run generate` has no entry for. */
const UNKNOWN = { group: "Other", changes: "yes" } as const;

const entryOf = (part: Part, key: string) =>
  (entries as Record<string, Pick<CatalogEntry, "group" | "changes">>)[`${part}/${key}`] ?? UNKNOWN;

/** The catalog of a component, with labels in alphabetical order. */
export function catalogOf(component: ComponentDescription): Catalog {
  const [actions = [], dataSources = [], triggers = []] = PARTS.map((part) =>
    Object.entries(component[part] ?? {})
      .map(([key, entry]) => catalogEntry(part, key, entry))
      .sort((a, b) => a.label.localeCompare(b.label, "en")),
  );
  return { actions, dataSources, triggers };
}

function catalogEntry(part: Part, key: string, entry: EntryDescription): CatalogEntry {
  const { display, inputs, dataSourceType, isPollingTrigger, examplePayload } = entry;
  return {
    part,
    key,
    ...display,
    ...entryOf(part, key),
    inputs: inputs.filter(({ type }) => type !== "connection").map(catalogInput),
    ...(part === "dataSources" && { dataSourceType }),
    ...(part === "triggers" && { triggerType: isPollingTrigger ? "polling" : "webhook" }),
    ...(examplePayload !== undefined && { examplePayload }),
  };
}

function catalogInput(input: InputDescription): CatalogInput {
  const { key, type, label, comments = "", required = false, default: value, model } = input;
  const { collection, example, placeholder, language, dataSource } = input;
  return {
    key,
    label: typeof label === "string" ? label : label.value,
    type,
    collection,
    comments,
    required,
    default: value,
    example,
    placeholder,
    language,
    model,
    dataSource,
  };
}
