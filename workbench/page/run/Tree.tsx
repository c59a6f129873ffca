import { useId, useMemo, useState } from "preact/hooks";
import { useRows } from "../rows/useRows";
import { TreeDetail } from "./TreeDetail";
import { TreeLine } from "./TreeLine";
import { CHILDREN_SHOWN, openAtFirst, parentOf, rowsOf, type TreeRow } from "./treeRows";

/** The height of a line, as the style sheet has it. */
const LINE = 24;

/** A value as a tree, of which only what is in sight is on the page. */
export function Tree({ value, label }: { value: unknown; label: string }) {
  const id = useId();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => openAtFirst(value));
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(new Map());
  const [active, setActive] = useState("");
  const rows = useMemo(() => rowsOf(value, open, shown), [value, open, shown]);
  const { ref, reveal, first, end, before, after } = useRows<HTMLDivElement>(rows.length, LINE);
  const at = Math.max(
    0,
    rows.findIndex(({ path }) => path === active),
  );

  const toggle = (row: TreeRow, to = row.state === "closed") => {
    if (row.state === "more") {
      const path = parentOf(row.path) ?? "";
      setShown(new Map(shown).set(path, (shown.get(path) ?? CHILDREN_SHOWN) + CHILDREN_SHOWN));
      return;
    }
    const next = new Set(open);
    if (to) next.add(row.path);
    else next.delete(row.path);
    setOpen(next);
  };
  const go = (to: number) => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (!row) return;
    setActive(row.path);
    reveal(rows.indexOf(row));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (move !== undefined) go(move);
    else if (event.key === "PageDown") go(at + 15);
    else if (event.key === "PageUp") go(at - 15);
    else if (event.key === "Enter" || event.key === " ") toggle(row);
    else if (event.key === "ArrowRight") row.state === "closed" ? toggle(row) : go(at + 1);
    else if (event.key === "ArrowLeft") {
      if (row.state === "open") toggle(row, false);
      else go(rows.findIndex(({ path }) => path === parentOf(row.path)));
    } else return;
    event.preventDefault();
  };
  return (
    <div class="treebox">
      <div
        ref={ref}
        class="tree"
        role="tree"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={at >= first && at < end ? `${id}-${at}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div style={{ height: `${before}px` }} role="none" />
        {rows.slice(first, end).map((row, offset) => (
          <TreeLine
            key={row.path}
            id={`${id}-${first + offset}`}
            row={row}
            active={first + offset === at}
            onClick={() => {
              setActive(row.path);
              if (row.state !== "leaf") toggle(row);
            }}
          />
        ))}
        <div style={{ height: `${after}px` }} role="none" />
      </div>
      <TreeDetail root={value} row={rows[at]} />
    </div>
  );
}
