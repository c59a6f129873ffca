/** Where the seeded organization's history ends. */
export const BASE_TIME = Date.parse("2026-10-01T12:00:00.000Z");

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Lets time pass. A clock that follows a real one ignores this. */
  advance(milliseconds: number): void;
}

/**
 * Without `now`, time stands still except where something happens: so the same requests always
 * see the same times. With it, time is what it says.
 */
export function createClock(now?: () => Date): Clock {
  if (now) return { now: () => now().getTime(), advance: () => undefined };
  let time = BASE_TIME;
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}
