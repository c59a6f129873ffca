import { fromGlobalId, type Store } from "../store";
import { type Connection, type PageArgs, paginate } from "./pagination";

type SortKey = string | number | boolean | null;
export type SortKeys<T, F extends string> = Record<F, (item: T) => SortKey>;
export interface Order<F extends string> {
  field: F;
  direction: "ASC" | "DESC";
}

function compare(left: SortKey, right: SortKey): number {
  if (left === right) return 0;
  // As in PostgreSQL, what has no value comes last.
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}

/** Sorts by several orders; what is equal in all of them stays in its order. */
export function sortItems<T, F extends string>(
  items: readonly T[],
  orders: readonly Order<F>[],
  keys: SortKeys<T, F>,
): readonly T[] {
  const [only] = orders;
  if (!only) return items;
  const terms = orders.map(({ field, direction }) => ({
    key: keys[field],
    sign: direction === "DESC" ? -1 : 1,
  }));
  const decorated = items.map((item) => ({ item, keys: terms.map((term) => term.key(item)) }));
  decorated.sort((left, right) => {
    for (const [index, term] of terms.entries()) {
      const difference = compare(left.keys[index] ?? null, right.keys[index] ?? null);
      if (difference !== 0) return difference * term.sign;
    }
    return 0;
  });
  return decorated.map(({ item }) => item);
}

export function ordersOf<F extends string>(args: {
  orderBy?: Order<F> | null;
  sortBy?: ReadonlyArray<Order<F> | null> | Order<F> | null;
}): Order<F>[] {
  const sortBy = args.sortBy ? [args.sortBy].flat() : [];
  const orders = sortBy.filter((order): order is Order<F> => order !== null);
  if (orders.length > 0) return orders;
  return args.orderBy ? [args.orderBy] : [];
}

/** The page of a list that is made once for all pages that follow. */
export function listPage<T>(
  store: Store,
  name: string,
  args: PageArgs,
  compute: () => readonly T[],
): Connection<T> {
  const { first, after, last, before, offset, ...rest } = args;
  const key = `${name}:${JSON.stringify(rest)}`;
  const items = store.listCache.get(key, store.revision, compute);
  return paginate(items, { first, after, last, before, offset });
}

type Test<T> = (item: T) => boolean;

/** Collects the filters that are set; null means not set. */
export class Filters<T> {
  readonly #tests: Test<T>[] = [];

  /** `test` is called with the argument's value once, and with each item. */
  when<V>(value: V | null | undefined, test: (value: V) => Test<T>): this {
    if (value !== null && value !== undefined) this.#tests.push(test(value));
    return this;
  }

  equals<V>(value: V | null | undefined, read: (item: T) => V | null): this {
    return this.when(value, (wanted) => (item) => read(item) === wanted);
  }

  contains(value: string | null | undefined, read: (item: T) => string | null): this {
    return this.when(value, (wanted) => {
      const part = wanted.toLowerCase();
      return (item) => (read(item) ?? "").toLowerCase().includes(part);
    });
  }

  startsWith(value: string | null | undefined, read: (item: T) => string | null): this {
    return this.when(value, (wanted) => {
      const part = wanted.toLowerCase();
      return (item) => (read(item) ?? "").toLowerCase().startsWith(part);
    });
  }

  labels(value: string | null | undefined, read: (item: T) => readonly string[]): this {
    return this.when(value, (wanted) => {
      const part = wanted.toLowerCase();
      return (item) => read(item).some((label) => label.toLowerCase().includes(part));
    });
  }

  isNull(value: boolean | null | undefined, read: (item: T) => unknown): this {
    return this.when(value, (wanted) => (item) => (read(item) === null) === wanted);
  }

  /** At this time or later. */
  since(value: string | null | undefined, read: (item: T) => number | null): this {
    return this.when(value, (wanted) => {
      const time = Date.parse(wanted);
      return (item) => (read(item) ?? Number.NEGATIVE_INFINITY) >= time;
    });
  }

  /** At this time or earlier. */
  until(value: string | null | undefined, read: (item: T) => number | null): this {
    return this.when(value, (wanted) => {
      const time = Date.parse(wanted);
      return (item) => (read(item) ?? Number.POSITIVE_INFINITY) <= time;
    });
  }

  apply(items: Iterable<T>): T[] {
    const tests = this.#tests;
    const found: T[] = [];
    for (const item of items) {
      if (tests.every((test) => test(item))) found.push(item);
    }
    return found;
  }
}

/** Whether an ID is of a type, so that `customer(id:)` never returns an instance. */
export function isIdOf(type: string, id: string): boolean {
  return fromGlobalId(id)?.type === type;
}

export const isoTime = (time: number | null | undefined): string | null =>
  time === null || time === undefined ? null : new Date(time).toISOString();
