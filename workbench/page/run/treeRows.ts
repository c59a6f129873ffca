/** One line of a tree. */
export interface TreeRow {
  /** A JSON Pointer to the value; with `/+` at its end, the line that offers more children. */
  readonly path: string;
  /** The key or index; empty for the root. */
  readonly name: string;
  readonly level: number;
  readonly value: unknown;
  readonly state: "leaf" | "open" | "closed" | "more";
  /** Of a list or object, its children; of the line that offers more, those not shown. */
  readonly count: number;
}

/** As many children of a value are shown before more are asked for. */
export const CHILDREN_SHOWN = 1000;
/** A tree is opened at first until it has about so many lines. */
const LINES_AT_FIRST = 30;

/** The lines of what is open. `shown` holds how many children are shown where that has changed. */
export function rowsOf(
  root: unknown,
  open: ReadonlySet<string>,
  shown: ReadonlyMap<string, number> = new Map(),
): TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (value: unknown, path: string, name: string, level: number) => {
    const count = countOf(value);
    const isOpen = count > 0 && open.has(path);
    const state = count === 0 ? "leaf" : isOpen ? "open" : "closed";
    rows.push({ path, name, level, value, state, count });
    if (!isOpen) return;
    const limit = shown.get(path) ?? CHILDREN_SHOWN;
    for (const [key, child] of childrenOf(value, limit)) {
      add(child, `${path}/${escapeKey(key)}`, key, level + 1);
    }
    if (count > limit) {
      const left = count - limit;
      rows.push({
        path: `${path}/+`,
        name: "",
        level: level + 1,
        value,
        state: "more",
        count: left,
      });
    }
  };
  add(root, "", "", 0);
  return rows;
}

/** The paths to open at first: level by level, as long as the tree fits on a screen. */
export function openAtFirst(root: unknown): Set<string> {
  const open = new Set<string>();
  let lines = 1;
  let level: [string, unknown][] = [["", root]];
  while (level.length > 0) {
    const next: [string, unknown][] = [];
    for (const [path, value] of level) {
      const count = countOf(value);
      if (count === 0 || (path !== "" && lines + count > LINES_AT_FIRST)) continue;
      open.add(path);
      lines += count;
      for (const [key, child] of childrenOf(value, LINES_AT_FIRST)) {
        next.push([`${path}/${escapeKey(key)}`, child]);
      }
    }
    level = next;
  }
  return open;
}

/** A path as code has it: `data.nodes[3]["odd key"]`; `root` stands for the root. */
export function pathText(root: unknown, path: string): string {
  let value = root;
  let text = "";
  for (const part of path.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) text += `[${key}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(key)) text += text === "" ? key : `.${key}`;
    else text += `[${JSON.stringify(key)}]`;
    value = (value as Record<string, unknown> | null)?.[key];
  }
  return text;
}

/** The path of a value's parent; undefined for the root. */
export function parentOf(path: string): string | undefined {
  return path === "" ? undefined : path.slice(0, path.lastIndexOf("/"));
}

/** A value in a few words: text in quotes, the size of a list or object. */
export function previewOf(value: unknown, length = 300): string {
  if (Array.isArray(value)) return value.length === 1 ? "[1 item]" : `[${value.length} items]`;
  if (isObject(value)) {
    const count = Object.keys(value).length;
    return count === 1 ? "{1 key}" : `{${count} keys}`;
  }
  if (typeof value !== "string") return String(value);
  const text = JSON.stringify(value.length > length ? value.slice(0, length) : value);
  return value.length > length ? `${text.slice(0, -1)}…"` : text;
}

export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : 0;
}

function* childrenOf(value: unknown, limit: number): Generator<[string, unknown]> {
  if (Array.isArray(value)) {
    for (let at = 0; at < Math.min(limit, value.length); at++) yield [String(at), value[at]];
  } else if (isObject(value)) {
    for (const key of Object.keys(value).slice(0, limit)) yield [key, value[key]];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
