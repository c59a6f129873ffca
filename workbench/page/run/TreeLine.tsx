import { previewOf, type TreeRow, typeOf } from "./treeRows";

interface Props {
  readonly id: string;
  readonly row: TreeRow;
  readonly active: boolean;
  readonly onClick: () => void;
}

/** A line of a tree: a key and its value, or how much there is in it. */
export function TreeLine({ id, row, active, onClick }: Props) {
  const expanded = row.state === "open" ? true : row.state === "closed" ? false : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree, which has the focus, hears keys.
    <div
      id={id}
      class="line"
      role="treeitem"
      tabIndex={-1}
      aria-level={row.level + 1}
      aria-expanded={expanded}
      aria-selected={active}
      style={{ paddingLeft: `${row.level * 16 + 4}px` }}
      onClick={onClick}
    >
      <span class={`twist ${row.state}`} aria-hidden="true" />
      {row.state === "more" ? (
        <span class="moreitems">Show more: {row.count.toLocaleString("en")} left</span>
      ) : (
        <>
          {row.name !== "" && <span class="itemkey">{row.name}</span>}
          <span class={`value ${typeOf(row.value)}`}>{previewOf(row.value)}</span>
        </>
      )}
    </div>
  );
}
