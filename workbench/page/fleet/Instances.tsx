import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useRows } from "../rows/useRows";
import { counted, formatCount, formatDateTime, formHref } from "./format";
import { STATES, type StateKey } from "./instanceStates";
import type { Instance } from "./records";
import {
  COLUMNS,
  type ColumnKey,
  filterRows,
  type Row,
  type Sorting,
  sortRows,
  toRow,
} from "./rows";

/** Heights in CSS pixels, as in `fleet.css`. */
const ROW_HEIGHT = 34;
const VIEW_HEIGHT = 408;

interface InstancesProps {
  readonly instances: readonly Instance[];
  readonly state: StateKey | undefined;
  readonly onState: (state: StateKey | undefined) => void;
}

/** All instances: searched, filtered by state and sorted; only the rows in view are drawn. */
export function Instances({ instances, state, onState }: InstancesProps) {
  const [search, setSearch] = useState("");
  const [sorting, setSorting] = useState<Sorting>({ column: "state", descending: false });
  const all = useMemo(() => instances.map(toRow), [instances]);
  const sorted = useMemo(() => sortRows(all, sorting), [all, sorting]);
  const rows = useMemo(() => filterRows(sorted, search, state), [sorted, search, state]);
  return (
    <>
      <search class="fleet-filters" aria-label="Instances">
        <input
          type="search"
          aria-label="Search instances"
          placeholder="Search by name, customer, integration or label"
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <select
          aria-label="State"
          value={state ?? ""}
          onChange={({ currentTarget }) =>
            onState(STATES.find(({ key }) => key === currentTarget.value)?.key)
          }
        >
          <option value="">All states</option>
          {STATES.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
        <output class="fleet-note">
          {rows.length === all.length
            ? counted(all.length, "instance")
            : `${counted(rows.length, "instance")} of ${formatCount(all.length)}`}
        </output>
      </search>
      <Table rows={rows} sorting={sorting} onSort={setSorting} />
    </>
  );
}

interface TableProps {
  readonly rows: readonly Row[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

function Table({ rows, sorting, onSort }: TableProps) {
  const { ref, reveal, first, end } = useRows<HTMLDivElement>(rows.length, ROW_HEIGHT, ROW_HEIGHT);
  const [current, setCurrent] = useState(0);
  const isMoving = useRef(false);
  // Other rows are shown from the first one on.
  useEffect(() => {
    ref.current?.scrollTo({ top: 0 });
    setCurrent(0);
  }, [rows]);
  const move = (event: KeyboardEvent) => {
    const target = rowAfter(event.key, current, rows.length);
    if (target === undefined) return;
    event.preventDefault();
    isMoving.current = true;
    setCurrent(target);
    reveal(target);
  };
  // A row that was far away is drawn only after the view has scrolled.
  useEffect(() => {
    if (!isMoving.current) return;
    const link = ref.current?.querySelector<HTMLElement>(`[data-row="${current}"]`);
    if (!link) return;
    isMoving.current = false;
    link.focus({ preventScroll: true });
  }, [current, first, end]);
  const tabStop = current >= first && current < end ? current : first;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the links in it
    <div class="fleet-view" ref={ref} onKeyDown={move}>
      <table class="fleet-table fleet-instances-table" aria-rowcount={rows.length + 1}>
        <Head sorting={sorting} onSort={onSort} />
        <tbody>
          <Spacer rows={first} />
          {rows.slice(first, end).map((row, offset) => (
            <InstanceRow
              key={row.instance.id}
              row={row}
              index={first + offset}
              isTabStop={first + offset === tabStop}
              onFocus={setCurrent}
            />
          ))}
          <Spacer rows={rows.length - end} />
        </tbody>
      </table>
      {rows.length === 0 && <p class="fleet-empty">No instance matches.</p>}
    </div>
  );
}

/** The row that a key leads to; undefined where it leads nowhere. */
function rowAfter(key: string, current: number, count: number): number | undefined {
  const page = Math.floor(VIEW_HEIGHT / ROW_HEIGHT) - 2;
  const targets: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.max(0, Math.min(count - 1, target));
}

function Head({ sorting, onSort }: Pick<TableProps, "sorting" | "onSort">) {
  const direction = sorting.descending ? "descending" : "ascending";
  const sort = (column: ColumnKey) =>
    onSort({ column, descending: sorting.column === column && !sorting.descending });
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map(({ key, label }) => (
          <th key={key} scope="col" aria-sort={sorting.column === key ? direction : "none"}>
            <button type="button" class="plain" onClick={() => sort(key)}>
              {label}
              <span class="fleet-sort" aria-hidden="true">
                {sorting.column === key ? (sorting.descending ? "▼" : "▲") : ""}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface InstanceRowProps {
  readonly row: Row;
  readonly index: number;
  readonly isTabStop: boolean;
  readonly onFocus: (index: number) => void;
}

function InstanceRow({ row, index, isTabStop, onFocus }: InstanceRowProps) {
  const { instance, customer, integration, executedAt } = row;
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <a
          href={formHref("getInstance", { instanceId: instance.id })}
          tabIndex={isTabStop ? 0 : -1}
          data-row={index}
          onFocus={() => onFocus(index)}
        >
          {instance.name}
        </a>
      </th>
      <td>{customer}</td>
      <td>{integration}</td>
      <td>
        <StateMarks states={row.states} />
      </td>
      <td>
        {executedAt === 0 ? (
          "Never"
        ) : (
          <a
            href={formHref("listExecutions", { instanceId: instance.id })}
            tabIndex={-1}
            aria-label={`Executions of ${instance.name}, the last one ${formatDateTime(executedAt)}`}
          >
            {formatDateTime(executedAt)}
          </a>
        )}
      </td>
    </tr>
  );
}

/** The state that counts with its name, and the marks of the others. */
function StateMarks({ states }: { readonly states: readonly StateKey[] }) {
  return (
    <span class="fleet-states-of">
      {STATES.filter(({ key }) => states.includes(key)).map(({ key, label, mark }, index) => (
        <span key={key} title={label}>
          <span class={`fleet-mark fleet-state-${key}`} aria-hidden="true">
            {mark}
          </span>
          <span class={index > 0 ? "hidden" : undefined}>{label}</span>
        </span>
      ))}
    </span>
  );
}

function Spacer({ rows }: { readonly rows: number }) {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <tr aria-hidden="true" class="fleet-spacer">
      <td colSpan={COLUMNS.length} style={{ height: `${rows * ROW_HEIGHT}px` }} />
    </tr>
  );
}
