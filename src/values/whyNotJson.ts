import { MAX_JSON_DEPTH } from "./json";
import { isLongNumber } from "./longNumber";

/**
 * Why a value that a step returned cannot be sent as JSON, as the end of a sentence about it;
 * undefined when it can. Takes time linear in the size of the value, and no recursion.
 */
export function whyNotJson(value: unknown): string | undefined {
  /** The objects from the value down to the current one, each with what is still to be seen. */
  const path: { readonly object: object; readonly children: unknown[] }[] = [];
  const onPath = new Set<object>();
  const seen = new Set<object>();
  let next: unknown = value;
  for (;;) {
    if (isContainer(next)) {
      if (onPath.has(next)) return "refers to itself";
      if (path.length >= MAX_JSON_DEPTH) return `is nested deeper than ${MAX_JSON_DEPTH} levels`;
      if (!seen.has(next)) {
        seen.add(next);
        onPath.add(next);
        path.push({ object: next, children: Object.values(next) });
      }
    }
    let top = path.at(-1);
    while (top && top.children.length === 0) {
      onPath.delete(top.object);
      path.pop();
      top = path.at(-1);
    }
    if (!top) return undefined;
    next = top.children.pop();
  }
}

function isContainer(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Date) &&
    !isLongNumber(value)
  );
}
