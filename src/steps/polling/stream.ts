/**
 * Records that have a time, such as executions that ended: which of them are new since the last
 * run. Pure: a source reads, a state goes in and comes out.
 *
 * The promise is that each record is returned once, whatever happens between runs:
 * - The state has a time, `from`, and the keys of the records from then on that are done with. A run
 *   reads what is not before `from`, and returns what it does not know.
 * - `from` moves only past what was returned, and stays 120 seconds behind it, because records
 *   appear late and not in the order of their times. Equal times need nothing more.
 * - Only the times of records count. The platform's time of the run can hold `from` back, which is
 *   always safe, so that a record from the future does not hide those before it.
 * - Nothing is stored here. When a run fails, the caller keeps the state, and the next run reads
 *   the same records.
 */
import { joinKeys, keyOf, splitKeys } from "./keys";

/** So long after its time a record may appear and is still found. */
export const OVERLAP_MS = 120_000;

/**
 * So many keys are remembered, at most 310 KB of state. When more records than that fall into the
 * overlap, it becomes shorter: what appears later than that is lost, but nothing is returned twice.
 * Only records of one single time may be more.
 */
export const MAX_KEYS = 10_000;

/** So many records a run reads in addition to those that it knows, most of which it may leave out. */
const MAX_READ = 20_000;
/** So many records are requested at most in one go. */
const MAX_CHUNK = 5_000;

/** Smaller chunks save no request. */
const PAGE_SIZE = 100;

/** What is kept between runs: JSON. */
export interface StreamState {
  /** Milliseconds; what is before it is done with. Without it nothing is: there were no records. */
  readonly from?: number;
  /** The keys of records from `from` on that are done with, by their times in milliseconds. */
  readonly done: Readonly<Record<string, string>>;
}

/** Records in ascending order of time. */
export interface Chunk<T> {
  readonly records: readonly T[];
  /** Whether there may be more records after them. */
  readonly more: boolean;
}

export interface StreamSource<T> {
  idOf(record: T): string;
  /** Milliseconds. */
  timeOf(record: T): number;
  /** The first `limit` records that are not before `from`. */
  read(from: number | undefined, limit: number): Promise<Chunk<T>>;
  /** The time of the newest record; undefined when there is none. */
  newest(): Promise<number | undefined>;
  /** A time up to which a run reads all there is; it may be later than the newest record's. */
  horizon?(): Promise<number | undefined>;
}

export interface StreamOptions<T> {
  /** The maximum number of records to return. */
  readonly maxItems: number;
  /** For the first run: records from this time on are new. Without it, those that come later are. */
  readonly lookBack?: number;
  /** Records that are passed over. */
  isLeftOut?(record: T): boolean;
  /** The platform's time of this run, in milliseconds. */
  readonly runAt?: number;
}

export interface StreamRun<T> {
  /** The new records, oldest first. */
  readonly records: T[];
  /** Whether more are new than were returned. */
  readonly more: boolean;
  readonly state: StreamState;
  /** How far behind the newest record the overlap reaches, when it had to be shortened. */
  readonly shortenedToMs?: number;
}

/** One run: the records that are new since `state`, and the state for the next run. */
export async function readStream<T>(
  source: StreamSource<T>,
  state: StreamState | undefined,
  options: StreamOptions<T>,
): Promise<StreamRun<T>> {
  if (state) return nextRun(source, state, options);
  const { lookBack } = options;
  if (lookBack !== undefined) return nextRun(source, { from: lookBack, done: {} }, options);
  return { records: [], more: false, state: await begin(source, options) };
}

/** Everything that is there now is done with. */
async function begin<T>(
  source: StreamSource<T>,
  { runAt }: StreamOptions<T>,
): Promise<StreamState> {
  const newest = await source.newest();
  if (newest === undefined) return { done: {} };
  const from = Math.min(newest, runAt ?? newest) - OVERLAP_MS;
  const memory = new Memory(from, {});
  for await (const record of follow(source, memory, MAX_CHUNK)) {
    const time = source.timeOf(record);
    // What has appeared since is new, and comes with the next run.
    if (time <= newest) memory.add(source.idOf(record), time);
  }
  return memory.stateFor(from, Number.POSITIVE_INFINITY).state;
}

async function nextRun<T>(
  source: StreamSource<T>,
  state: StreamState,
  { maxItems, isLeftOut, runAt }: StreamOptions<T>,
): Promise<StreamRun<T>> {
  const memory = new Memory(state.from, state.done);
  const known = memory.size;
  const horizon = await source.horizon?.();
  const found: { record: T; time: number }[] = [];
  let read = 0;
  let lastTime: number | undefined;
  let complete = true;
  for await (const record of follow(source, memory, known + maxItems + 1)) {
    const time = source.timeOf(record);
    read += 1;
    if (memory.has(source.idOf(record))) continue;
    if (found.length > maxItems || read > known + MAX_READ) {
      complete = false;
      break;
    }
    lastTime = time;
    if (isLeftOut?.(record)) memory.add(source.idOf(record), time);
    else found.push({ record, time });
  }
  found.sort((a, b) => a.time - b.time);
  const returned = found.slice(0, maxItems);
  for (const { record, time } of returned) memory.add(source.idOf(record), time);

  // Everything before this time is done with.
  const open = found[maxItems]?.time ?? (complete ? Number.POSITIVE_INFINITY : lastTime);
  const reached = complete ? (horizon ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY;
  const border = Math.min(Math.max(memory.newest, reached), runAt ?? Number.POSITIVE_INFINITY);
  const next = memory.stateFor(border - OVERLAP_MS, open ?? Number.NEGATIVE_INFINITY);
  return {
    records: returned.map(({ record }) => record),
    more: found.length > maxItems || !complete,
    ...next,
  };
}

/**
 * All records that are not before the memory's `from`, each once. A chunk begins at the time of the
 * last record before it, not behind a cursor: so no record is missed when the list changes.
 */
async function* follow<T>(
  source: StreamSource<T>,
  memory: Memory,
  wanted: number,
): AsyncGenerator<T> {
  const seen = new Set<string>();
  let { from } = memory;
  let limit = Math.min(Math.max(wanted, PAGE_SIZE), Math.max(MAX_CHUNK, memory.size + 1));
  for (;;) {
    const { records, more } = await source.read(from, limit);
    for (const record of records) {
      const id = source.idOf(record);
      if (seen.has(id)) continue;
      seen.add(id);
      yield record;
    }
    const last = records.at(-1);
    if (!more || last === undefined) return;
    const time = source.timeOf(last);
    // Larger chunks, since so many are left out; and past any size where a chunk has one time only.
    if (limit < MAX_CHUNK || (from !== undefined && time <= from)) limit *= 2;
    from = Math.max(from ?? time, time);
  }
}

/** The records that are done with. */
class Memory {
  readonly #times = new Map<string, number>();

  constructor(
    readonly from: number | undefined,
    done: Readonly<Record<string, unknown>>,
  ) {
    for (const [time, keys] of Object.entries(done)) {
      for (const key of splitKeys(keys)) this.#times.set(key, Number(time));
    }
  }

  get size(): number {
    return this.#times.size;
  }

  get newest(): number {
    let newest = Number.NEGATIVE_INFINITY;
    for (const time of this.#times.values()) newest = Math.max(newest, time);
    return newest;
  }

  has(id: string): boolean {
    return this.#times.has(keyOf(id));
  }

  add(id: string, time: number): void {
    this.#times.set(keyOf(id), time);
  }

  /**
   * The state that begins at `from`, not later than `open`, the first time that is not done with,
   * and never earlier than before.
   */
  stateFor(from: number, open: number): { state: StreamState; shortenedToMs?: number } {
    const lowest = this.from ?? Number.NEGATIVE_INFINITY;
    let next = Math.max(lowest, Math.min(from, open));
    const kept = [...this.#times].filter(([, time]) => time >= next);
    kept.sort(([, a], [, b]) => b - a);
    let shortenedToMs: number | undefined;
    const limit = kept[MAX_KEYS]?.[1];
    if (limit !== undefined) {
      // Behind the oldest time that does not fit as a whole, but not past what is still to come.
      const shortened = Math.min(limit + 1, open, kept[0]?.[1] ?? limit);
      if (shortened > next) {
        next = shortened;
        shortenedToMs = (kept[0]?.[1] ?? next) - next;
      }
    }
    const done: Record<string, string[]> = {};
    for (const [key, time] of kept) {
      if (time < next) continue;
      done[time] ??= [];
      done[time].push(key);
    }
    const joined = Object.entries(done).map(([time, keys]) => [time, joinKeys(keys)] as const);
    return {
      state: {
        ...(Number.isFinite(next) ? { from: next } : {}),
        done: Object.fromEntries(joined),
      },
      ...(shortenedToMs === undefined ? {} : { shortenedToMs }),
    };
  }
}
