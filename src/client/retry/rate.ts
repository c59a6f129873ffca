/** After a refusal, the rate begins at this part of what was accepted before. */
const CUT = 0.85;
/** It is back at the whole of it after so long. Milliseconds. */
const RECOVERY_MS = 500;
/**
 * It stays there so long, and twice as long each time when it proves to be the ceiling; longer where
 * each refusal costs a pause.
 */
const HOLD_MS = 250;
const MAX_HOLD_MS = 4_000;
const MAX_HOLD_IN_PAUSES = 10;
/** Then it grows, slowly first: by this part of it times the cube of the seconds. */
const GROWTH = 3;
/** A ceiling that proves to be too high is cut to this part of it. */
const TOO_HIGH = 0.9;
/** How much two ceilings may differ to be the same: by this part, or by 1. */
const SAME_CEILING = 0.25;
/** After so long without a refusal there is no limit any more. Milliseconds. */
export const FORGET_MS = 300_000;

/** A request, as the rate knows it. */
export interface Sent {
  readonly number: number;
  readonly at: number;
  /** The rate when it was sent. */
  readonly perSecond: number;
}

/**
 * How many requests per second a server accepts, by its refusals: none are known at first, and the
 * rate has no limit. A refusal cuts it to a part of what was accepted in the last second. From
 * there it recovers, stays a while, and then grows faster and faster, so that a ceiling is held with few
 * refusals, and one that is gone is left behind in about two seconds. Only the time counts in which
 * the limit held up requests. All times are of one clock, in milliseconds.
 */
export class Rate {
  readonly #recent = new LastSecond();
  /** What seems to be the ceiling. */
  #ceiling = Number.POSITIVE_INFINITY;
  #lowest = 0;
  #holdMs = HOLD_MS;
  /** How long requests were held up since the cut. */
  #heldMs = 0;
  /** The highest rate since the cut of which a request was accepted. */
  #proven = 0;
  #rateBeforeCut = Number.POSITIVE_INFINITY;
  #cutAt = 0;
  /** The last request that was sent before the cut. */
  #lastBeforeCut = 0;
  #refusedAt = 0;
  #sent = 0;

  /** The number of requests per second; Infinity where no ceiling is known. */
  perSecond(now: number): number {
    if (this.#ceiling === Number.POSITIVE_INFINITY) {
      return this.#ceiling;
    }
    if (now - this.#refusedAt >= FORGET_MS) {
      this.#ceiling = Number.POSITIVE_INFINITY;
      this.#holdMs = HOLD_MS;
      return this.#ceiling;
    }
    const wanted = this.#ceiling * factorAfter(this.#heldMs, this.#holdMs);
    // Without responses nothing is known of a higher rate.
    return Math.max(this.#lowest, Math.min(wanted, 2 * this.#proven));
  }

  /** A request is sent. */
  send(now: number): Sent {
    this.#sent += 1;
    return { number: this.#sent, at: now, perSecond: this.perSecond(now) };
  }

  /** The limit has held up requests for so long. */
  held(ms: number): void {
    this.#heldMs += ms;
  }

  /** A request was not refused. True where this shows that the cut was too deep. */
  accepted({ number, at, perSecond }: Sent, now: number): boolean {
    this.#recent.add(now);
    if (this.#ceiling === Number.POSITIVE_INFINITY) {
      return false;
    }
    if (number > this.#lastBeforeCut) {
      this.#proven = Math.max(this.#proven, perSecond);
      return false;
    }
    // Refusals come back sooner than results: one more of those that were under way was accepted.
    if (at < this.#cutAt - SECOND_MS || this.#ceiling + 1 > this.#rateBeforeCut) {
      return false;
    }
    this.#setCeiling(this.#ceiling + 1);
    return true;
  }

  /**
   * A request was refused. Those that were under way together count once.
   * @param lowest the rate that is kept in any case.
   * @param pauseMs how long nothing is sent after it.
   */
  refused({ number }: Sent, now: number, lowest: number, pauseMs = 0): void {
    const before = this.perSecond(now);
    this.#refusedAt = now;
    this.#lowest = lowest;
    if (number <= this.#lastBeforeCut && before !== Number.POSITIVE_INFINITY) {
      return;
    }
    const ceiling = this.#ceilingBelow(before, now);
    const tolerance = Math.max(1, ceiling * SAME_CEILING);
    const isSame = Math.abs(ceiling - this.#ceiling) <= tolerance;
    const maxHoldMs = Math.max(MAX_HOLD_MS, MAX_HOLD_IN_PAUSES * pauseMs);
    this.#holdMs = isSame ? Math.min(maxHoldMs, this.#holdMs * 2) : Math.max(HOLD_MS, pauseMs);
    this.#rateBeforeCut = before;
    this.#cutAt = now;
    this.#lastBeforeCut = this.#sent;
    this.#heldMs = 0;
    this.#setCeiling(ceiling);
  }

  /** What the ceiling is, when a request at the rate `before` was refused. */
  #ceilingBelow(before: number, now: number): number {
    if (before === Number.POSITIVE_INFINITY) {
      return this.#recent.count(now);
    }
    // It was taken for higher than it is; or the rate has grown past it.
    return this.#heldMs <= RECOVERY_MS + this.#holdMs
      ? before * TOO_HIGH
      : Math.min(before, (this.#ceiling + before) / 2);
  }

  #setCeiling(ceiling: number): void {
    this.#ceiling = Math.max(this.#lowest, ceiling);
    this.#proven = Math.max(this.#lowest, this.#ceiling * CUT);
  }
}

function factorAfter(heldMs: number, holdMs: number): number {
  if (heldMs < RECOVERY_MS) {
    return CUT + ((1 - CUT) * heldMs) / RECOVERY_MS;
  }
  const growing = Math.max(0, heldMs - RECOVERY_MS - holdMs) / SECOND_MS;
  return 1 + GROWTH * growing ** 3;
}

const SECOND_MS = 1_000;
const PARTS = 20;
const PART_MS = SECOND_MS / PARTS;

/** How often something happened in the last second, or a little less. */
class LastSecond {
  readonly #counts = new Array<number>(PARTS).fill(0);
  #part = 0;

  add(now: number): void {
    this.#moveTo(now);
    const at = this.#part % PARTS;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  count(now: number): number {
    this.#moveTo(now);
    return this.#counts.reduce((sum, count) => sum + count, 0);
  }

  #moveTo(now: number): void {
    const part = Math.floor(now / PART_MS);
    const from = Math.max(this.#part + 1, part - PARTS + 1);
    for (let passed = from; passed <= part; passed++) this.#counts[passed % PARTS] = 0;
    this.#part = Math.max(this.#part, part);
  }
}
