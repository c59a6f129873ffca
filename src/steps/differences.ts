/**
 * The fields of `wanted` that have a value and differ from what is there. The order of a list
 * means nothing, and neither does an item that it has twice.
 */
export function differences<T extends object>(
  wanted: T,
  current: { readonly [key in keyof T]?: unknown },
): Partial<T> {
  const differing = Object.entries(wanted).filter(
    ([key, value]) => value !== undefined && !isSame(value, current[key as keyof T]),
  );
  return Object.fromEntries(differing) as Partial<T>;
}

function isSame(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  const [items, others] = [new Set(left), new Set(right)];
  return items.size === others.size && [...items].every((item) => others.has(item));
}
