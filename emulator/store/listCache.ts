const CAPACITY = 16;

/**
 * Remembers filtered and sorted lists, so that a thousand pages of one list are made from one
 * pass over its records.
 */
export class ListCache {
  readonly #lists = new Map<string, { revision: number; items: readonly unknown[] }>();

  get<T>(key: string, revision: number, compute: () => readonly T[]): readonly T[] {
    const cached = this.#lists.get(key);
    // A key names one kind of record, so what it holds is what its caller put there.
    if (cached?.revision === revision) return cached.items as readonly T[];
    const items = compute();
    this.#lists.delete(key);
    this.#lists.set(key, { revision, items });
    if (this.#lists.size > CAPACITY) {
      const oldest = this.#lists.keys().next().value;
      if (oldest !== undefined) this.#lists.delete(oldest);
    }
    return items;
  }
}
