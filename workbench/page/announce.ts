import { signal } from "@preact/signals";

/** What a screen reader is told: that something was copied, that a run has ended. */
export const announcement = signal("");

export function announce(text: string): void {
  // The same text twice would be no change.
  announcement.value = announcement.peek() === text ? `${text}\u00a0` : text;
}
