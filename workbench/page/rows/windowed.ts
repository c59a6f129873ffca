/** Rows of one height, of which only those in sight, and a few more, are on the page. */
export interface RowWindow {
  readonly first: number;
  /** After the last one. */
  readonly end: number;
  /** The heights that stand for the rows before and after, in pixels. */
  readonly before: number;
  readonly after: number;
}

const MORE = 6;

export function windowOf(
  count: number,
  rowHeight: number,
  scrollTop: number,
  height: number,
): RowWindow {
  const inSight = Math.ceil(height / rowHeight) + 1;
  const top = Math.max(0, Math.min(Math.floor(scrollTop / rowHeight), count - inSight));
  const first = Math.max(0, top - MORE);
  const end = Math.min(count, top + inSight + MORE);
  return { first, end, before: first * rowHeight, after: (count - end) * rowHeight };
}

/** Where to scroll so that a row is wholly in sight; undefined when it is. */
export function scrollTo(
  row: number,
  rowHeight: number,
  scrollTop: number,
  height: number,
): number | undefined {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  if (top + rowHeight > scrollTop + height) return top + rowHeight - height;
  return undefined;
}
