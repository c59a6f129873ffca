import { compareText } from "../compareText";
import { STATES, type StateKey, statesOf } from "./instanceStates";
import type { Instance } from "./records";

/** An instance as a row of the table, with what is searched and sorted by. */
export interface Row {
  readonly instance: Instance;
  readonly states: readonly [StateKey, ...StateKey[]];
  readonly customer: string;
  readonly integration: string;
  /** Milliseconds since the epoch; 0 where it never ran. */
  readonly executedAt: number;
  /** In lower case. */
  readonly text: string;
}

export const COLUMNS = [
  { key: "name", label: "Instance" },
  { key: "customer", label: "Customer" },
  { key: "integration", label: "Integration" },
  { key: "state", label: "State" },
  { key: "executedAt", label: "Last execution" },
] as const;

export type ColumnKey = (typeof COLUMNS)[number]["key"];

export interface Sorting {
  readonly column: ColumnKey;
  readonly descending: boolean;
}

export function toRow(instance: Instance): Row {
  const customer = instance.customer?.name ?? "";
  const { name: integration = "", versionNumber } = instance.integration ?? {};
  const version = versionNumber === undefined ? "" : ` v${versionNumber}`;
  const parts = [instance.name, customer, integration, ...(instance.labels ?? []), instance.id];
  return {
    instance,
    states: statesOf(instance),
    customer,
    integration: `${integration}${version}`,
    executedAt: Date.parse(instance.lastExecutedAt ?? "") || 0,
    text: parts.join("\n").toLowerCase(),
  };
}

/** The rows that have every word of the search and count under the state. */
export function filterRows(
  rows: readonly Row[],
  search: string,
  state: StateKey | undefined,
): readonly Row[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && state === undefined) return rows;
  return rows.filter(
    (row) =>
      (state === undefined || row.states[0] === state) &&
      words.every((word) => row.text.includes(word)),
  );
}

const RANKS = new Map<StateKey, number>(STATES.map(({ key }, index) => [key, index]));
const rank = (row: Row) => RANKS.get(row.states[0]) ?? 0;

const COMPARE: Record<ColumnKey, (a: Row, b: Row) => number> = {
  name: (a, b) => compareText(a.instance.name, b.instance.name),
  customer: (a, b) => compareText(a.customer, b.customer),
  integration: (a, b) => compareText(a.integration, b.integration),
  state: (a, b) => rank(a) - rank(b),
  executedAt: (a, b) => a.executedAt - b.executedAt,
};

/** Sorted rows; those that are equal keep their order in both directions. */
export function sortRows(rows: readonly Row[], { column, descending }: Sorting): readonly Row[] {
  const compare = COMPARE[column];
  return [...rows].sort(descending ? (a, b) => compare(b, a) : compare);
}
