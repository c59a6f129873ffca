import { folderOfAction } from "../lib/actionFiles";

/** The resource of a data source or trigger by what its key says; the first match counts. */
const RESOURCES: readonly (readonly [RegExp, string])[] = [
  [/Role|User/, "users"],
  [/alert/i, "alerts"],
  [/connection/i, "connections"],
  [/component/i, "components"],
  [/flow/i, "integrations"],
  [/integration/i, "integrations"],
  [/customer/i, "customers"],
  [/instance/i, "instances"],
  [/execution/i, "executions"],
  [/^log/i, "logs"],
  [/event/i, "webhooks"],
];

interface Parts {
  readonly actions: Readonly<Record<string, unknown>>;
  readonly dataSources: Readonly<Record<string, unknown>>;
  readonly triggers: Readonly<Record<string, unknown>>;
}

/** What the workbench cannot read in a built component. */
interface WorkbenchEntry {
  /** The resource that it is about. */
  readonly group: string;
  readonly changes: "no" | "yes" | "depends";
}

/**
 * What the workbench shows of each entry, by part and key.
 * @param reads the keys of the actions that only read.
 * @param depends the keys of those whose inputs decide.
 */
export function workbenchEntries(
  { actions, dataSources, triggers }: Parts,
  reads: ReadonlySet<string>,
  depends: ReadonlySet<string>,
): Record<string, WorkbenchEntry> {
  const changesOf = (key: string) => {
    if (depends.has(key)) return "depends";
    return reads.has(key) ? "no" : "yes";
  };
  const entries = (part: string, keys: readonly string[], make: (key: string) => WorkbenchEntry) =>
    keys.map((key) => [`${part}/${key}`, make(key)] as const);
  const read = (key: string): WorkbenchEntry => ({ group: title(resourceOf(key)), changes: "no" });
  return Object.fromEntries([
    ...entries("actions", Object.keys(actions), (key) => ({
      group: title(folderOfAction(key)),
      changes: changesOf(key),
    })),
    ...entries("dataSources", Object.keys(dataSources), read),
    ...entries("triggers", Object.keys(triggers), read),
  ]);
}

function resourceOf(key: string): string {
  const resource = RESOURCES.find(([pattern]) => pattern.test(key))?.[1];
  if (!resource) throw new Error(`Add the resource of ${key} to scripts/generate/workbench.ts.`);
  return resource;
}

/** `rawRequest` as "Raw Request". */
function title(name: string): string {
  const words = name.replace(/[A-Z]/g, " $&");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
