import { useMemo, useState } from "preact/hooks";
import { useRows } from "../rows/useRows";
import {
  type Column,
  cellOf,
  cellText,
  columnsOf,
  headingOf,
  nextSorting,
  orderOf,
  type Sorting,
} from "./columns";

/** The height of a row, as the style sheet has it. */
const ROW = 28;

/** A list as a table, of which only the rows in sight are on the page. */
export function Table({ items, label }: { items: readonly unknown[]; label: string }) {
  const [sorting, setSorting] = useState<Sorting>();
  const columns = useMemo(() => columnsOf(items), [items]);
  const order = useMemo(
    () => orderOf(items, sorting && columns[sorting.column], sorting?.down === true),
    [items, columns, sorting],
  );
  const { ref, first, end, before, after } = useRows<HTMLElement>(order.length, ROW, ROW);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="tablebox" ref={ref} tabIndex={0} aria-label={label}>
      <table aria-rowcount={order.length + 1}>
        <colgroup>
          <col class="rownumber" />
          {columns.map((column) => (
            <col key={headingOf(column)} style={{ width: `${column.width * 7.4 + 24}px` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="rownumber">
              <span class="hidden">Row</span>
            </th>
            {columns.map((column, at) => (
              <Heading
                key={headingOf(column)}
                column={column}
                sorted={
                  sorting?.column === at ? (sorting.down ? "descending" : "ascending") : "none"
                }
                onSort={() => setSorting(nextSorting(sorting, at))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} />
          {order.slice(first, end).map((at, offset) => (
            // A row that leaves the window is used for one that comes into it.
            <tr key={(first + offset) % (end - first)} aria-rowindex={first + offset + 2}>
              <td class="rownumber">{at + 1}</td>
              {columns.map((column) => (
                <Cell key={headingOf(column)} value={cellOf(items[at], column)} column={column} />
              ))}
            </tr>
          ))}
          <Gap height={after} />
        </tbody>
      </table>
    </section>
  );
}

/** What stands for the rows that are not on the page. */
function Gap({ height }: { height: number }) {
  return <tr class="gap" style={{ height: `${height}px` }} />;
}

function Cell({ value, column }: { value: unknown; column: Column }) {
  const text = cellText(value);
  const long = text.length > column.width;
  return (
    <td class={column.numeric ? "number" : undefined} title={long ? text : undefined}>
      {text}
    </td>
  );
}

function Heading(props: {
  column: Column;
  sorted: "ascending" | "descending" | "none";
  onSort: () => void;
}) {
  const { column, sorted, onSort } = props;
  return (
    <th scope="col" aria-sort={sorted} class={column.numeric ? "number" : undefined}>
      <button type="button" onClick={onSort} title={headingOf(column)}>
        <span class="heading">{headingOf(column)}</span>
      </button>
    </th>
  );
}
