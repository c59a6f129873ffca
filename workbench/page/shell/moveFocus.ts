/**
 * Arrow keys move the focus among the search field and the links of the list, Home and End to the
 * ends of the list.
 */
export function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inField = (event.target as HTMLElement).id === "search";
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("#search, a.entry")];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = nextStop(event.key, at, stops.length, inField);
  if (next === undefined) return;
  event.preventDefault();
  stops[next]?.focus();
}

/** The index of the stop that a key leads to. In the field, Home and End belong to its text. */
export function nextStop(
  key: string,
  at: number,
  count: number,
  inField: boolean,
): number | undefined {
  if (at < 0) return undefined;
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (inField) return undefined;
  if (key === "Home") return Math.min(1, count - 1);
  if (key === "End") return count - 1;
  return undefined;
}
