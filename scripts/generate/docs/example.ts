const MAX_LINES = 25;

/** A value that an example shows without its content. */
class Cut {
  constructor(readonly text: string) {}
}

/**
 * JSON of a value in at most 25 lines: lists with their first item only, deep objects closed, long
 * objects cut, each with an ellipsis.
 */
export function shortJson(value: unknown): string {
  for (let depth = 8; depth > 0; depth -= 1) {
    const lines = linesOf(shortened(value, depth, Number.POSITIVE_INFINITY));
    if (lines.length <= MAX_LINES) return lines.join("\n");
    for (let fields = 8; fields >= 4; fields -= 1) {
      const fewer = linesOf(shortened(value, depth, fields));
      if (fewer.length <= MAX_LINES) return fewer.join("\n");
    }
  }
  throw new Error("An example cannot be shown in a few lines.");
}

function shortened(value: unknown, depth: number, fields: number): unknown {
  if (value === null || typeof value !== "object") return clipped(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return value;
    if (depth === 0) return new Cut("[…]");
    const first = shortened(value[0], depth - 1, fields);
    return value.length > 1 ? [first, new Cut("…")] : [first];
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return value;
  if (depth === 0) return new Cut("{…}");
  const shown = entries
    .slice(0, fields)
    .map(([key, item]) => [key, shortened(item, depth - 1, fields)]);
  if (entries.length > fields) shown.push(["…", new Cut("…")]);
  return Object.fromEntries(shown);
}

function clipped(value: unknown): unknown {
  return typeof value === "string" && value.length > 80 ? `${value.slice(0, 77)}…` : value;
}

function linesOf(value: unknown): string[] {
  const marker = "\u0000";
  const text = JSON.stringify(
    value,
    (_, item) => (item instanceof Cut ? `${marker}${item.text}${marker}` : item),
    2,
  );
  return text
    .replace(/"…": "\\u0000…\\u0000"/g, "…")
    .replace(/"\\u0000(.*?)\\u0000"/g, "$1")
    .split("\n");
}

/**
 * Where the next step finds what an action returned: paths from `results`.
 * @param isList whether the action returns the records of a list.
 */
export function resultPaths(output: unknown, isList: boolean): string[] {
  const { data } = output as { data: unknown };
  if (!isObject(data) || !("data" in data)) return ["results"];
  if (!isObject(data.data)) return ["results.data"];
  return Object.entries(data.data).flatMap(([key, value]) =>
    pathsIn(`results.data.${key}`, value, isList),
  );
}

function pathsIn(path: string, value: unknown, isList: boolean): string[] {
  if (!isObject(value)) return [path];
  if (Array.isArray(value.nodes)) return [`${path}.nodes`];
  const parts = Object.entries(value).filter(([key]) => key !== "errors");
  // A mutation's payload is its entity and errors.
  if ("errors" in value && parts.length === 1) return [`${path}.${parts[0]?.[0]}`];
  const lists = parts.filter(([, part]) => isObject(part) && Array.isArray(part.nodes));
  const [list] = lists;
  return isList && list ? [`${path}.${list[0]}.nodes`] : [path];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
