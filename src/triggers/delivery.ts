import type { TriggerPayload } from "@prismatic-io/spectral";
import { bytesOf, headerOf } from "./signature";

/** The header that names the type of a delivery's event, in lower case. It is not signed. */
const EVENT_HEADER = "x-webhook-event";

/** What the Test Webhook button of Prismatic's app sends. */
export const TEST_EVENT = "webhook.test";

/** A delivery whose body is an event. */
export interface Delivered {
  readonly eventType: string;
  readonly event: Readonly<Record<string, unknown>>;
}

/** The event that a delivery brings; undefined when its body is not one. */
export function eventOf({ rawBody, headers }: TriggerPayload): Delivered | undefined {
  const event = parsed(rawBody?.data);
  if (!event) return undefined;
  const eventType = event.event_type ?? headerOf(headers ?? {}, EVENT_HEADER);
  return typeof eventType === "string" && eventType !== "" ? { eventType, event } : undefined;
}

/**
 * Whether a delivery is too old to be the first of its event: whoever recorded one could send it
 * again, with its signature. An event without a time is as new as it claims to be.
 * @param maxAgeMinutes 0 for no limit.
 */
export function isReplay({ event }: Delivered, maxAgeMinutes: number, now: number): boolean {
  const sentAt = Date.parse(String(event.timestamp ?? ""));
  return maxAgeMinutes > 0 && now - sentAt > maxAgeMinutes * 60_000;
}

function parsed(data: unknown): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(bytesOf(data)?.toString("utf8") ?? JSON.stringify(data));
    return value !== null && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
