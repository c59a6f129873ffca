import { compareText } from "../compareText";

/** A list that a result has somewhere. */
export interface FoundList {
  /** Its keys from the root. */
  readonly path: readonly string[];
  readonly items: readonly unknown[];
}

export interface Column {
  /** The keys to its values, such as `customer`, `name`; none for the item itself. */
  readonly keys: readonly string[];
  /** In characters. */
  readonly width: number;
  readonly numeric: boolean;
}

export interface Sorting {
  readonly column: number;
  readonly down: boolean;
}

const MAX_DEPTH = 6;
const MAX_COLUMNS = 60;
/** Objects in objects become columns of their own down to here. */
const COLUMN_DEPTH = 3;
const LONG_LIST = 10;
/** Widths are measured on so many rows, spread over all of them. */
const MEASURED = 200;
const MIN_WIDTH = 5;
const MAX_WIDTH = 38;
/** Of IDs, which nobody reads as text: a cell's title and the tree have all of it. */
const ID_WIDTH = 14;
const LOOKS_LIKE_AN_ID = /^[\w+/=-]{30,}$/;

/** The lists of a result, those with the most items first. Lists in lists are not looked for. */
export function listsIn(root: unknown): FoundList[] {
  const found: FoundList[] = [];
  const look = (value: unknown, path: readonly string[]) => {
    if (Array.isArray(value)) {
      if (value.length > 0) found.push({ path, items: value });
    } else if (isObject(value) && path.length < MAX_DEPTH) {
      for (const [key, child] of Object.entries(value)) look(child, [...path, key]);
    }
  };
  look(root, []);
  return found.sort((a, b) => b.items.length - a.items.length);
}

/**
 * Whether a table says the most about a result: its list has records, and is what was asked for (a
 * page of a list, a picklist) or at least long.
 */
export function isTabular({ path, items }: FoundList): boolean {
  if (!isObject(items[0])) return false;
  const name = path.at(-1);
  return path.length === 0 || name === "nodes" || name === "result" || items.length >= LONG_LIST;
}

/** The columns of a list's items, in the order of their keys. */
export function columnsOf(items: readonly unknown[]): Column[] {
  const keys = new Map<string, readonly string[]>();
  for (const item of items) collectKeys(item, [], keys);
  return [...keys.values()]
    .filter((one) => !isParent(one, keys))
    .slice(0, MAX_COLUMNS)
    .map((one) => measure(one, items));
}

export const headingOf = ({ keys }: Column): string => keys.join(".") || "value";

export function cellOf(item: unknown, { keys }: Column): unknown {
  let value = item;
  for (const key of keys) value = isObject(value) ? value[key] : undefined;
  return value;
}

/** A cell as text of one line; blank for null. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value.length > 300 ? `${value.slice(0, 300)}…` : value;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value) && value.length > 20) return `[${value.length} items]`;
  const text = JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** The indexes of the items in an order; blank cells come last in both directions. */
export function orderOf(
  items: readonly unknown[],
  column: Column | undefined,
  down: boolean,
): number[] {
  const order = items.map((_, at) => at);
  if (!column) return order;
  const cells = items.map((item) => cellOf(item, column));
  const texts = cells.map(cellText);
  return order.sort((a, b) => {
    if (texts[a] === "" || texts[b] === "")
      return Number(texts[a] === "") - Number(texts[b] === "");
    const [x, y] = [cells[a], cells[b]];
    const both = typeof x === "number" && typeof y === "number";
    const by = both ? x - y : compareText(texts[a] ?? "", texts[b] ?? "");
    return down ? -by : by;
  });
}

/** The next sorting when a column's heading is used: up, down, as it came. */
export function nextSorting(sorting: Sorting | undefined, column: number): Sorting | undefined {
  if (sorting?.column !== column) return { column, down: false };
  return sorting.down ? undefined : { column, down: true };
}

function collectKeys(
  value: unknown,
  path: readonly string[],
  keys: Map<string, readonly string[]>,
): void {
  if (isObject(value) && path.length < COLUMN_DEPTH && Object.keys(value).length > 0) {
    for (const key of Object.keys(value)) collectKeys(value[key], [...path, key], keys);
  } else {
    keys.set(nameOf(path), path);
  }
}

const nameOf = (path: readonly string[]) => JSON.stringify(path);

/** Whether a column is only blank where others have an object with columns of its own. */
function isParent(path: readonly string[], keys: ReadonlyMap<string, readonly string[]>): boolean {
  const start = `${nameOf(path).slice(0, -1)}${path.length === 0 ? "" : ","}`;
  for (const name of keys.keys()) if (name !== nameOf(path) && name.startsWith(start)) return true;
  return false;
}

function measure(keys: readonly string[], items: readonly unknown[]): Column {
  const column = { keys, width: 0, numeric: false };
  const step = Math.max(1, Math.floor(items.length / MEASURED));
  let width = headingOf(column).length + 2;
  let numbers = 0;
  let others = 0;
  let isId = true;
  for (let at = 0; at < items.length; at += step) {
    const cell = cellOf(items[at], column);
    const text = cellText(cell);
    width = Math.max(width, text.length);
    if (text !== "" && !LOOKS_LIKE_AN_ID.test(text)) isId = false;
    if (typeof cell === "number") numbers++;
    else if (text !== "") others++;
  }
  return {
    keys,
    width: Math.min(Math.max(width, MIN_WIDTH), isId ? ID_WIDTH : MAX_WIDTH),
    numeric: numbers > 0 && others === 0,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
