/** The records of a list in order, each once. */
export class Collector {
  readonly nodes: unknown[] = [];
  /** How many records the API repeated. */
  repeated = 0;
  /** How many nodes were null. */
  nulls = 0;
  /** Whether there were records without an ID, whose repetitions cannot be recognized. */
  withoutIds = false;
  /** The index of each record among `nodes`, by its ID. */
  readonly #indexes = new Map<string, number>();

  constructor(readonly max: number) {}

  /** How many places of the list were read: records, and nulls. */
  get places(): number {
    return this.nodes.length + this.nulls;
  }

  get room(): number {
    return this.max - this.nodes.length;
  }

  /** Whether the first two of these records are known, and in the order in which they were added. */
  beginsInOrder(nodes: readonly unknown[]): boolean {
    const first = this.#indexOf(nodes[0]);
    return first !== undefined && this.#indexOf(nodes[1]) === first + 1;
  }

  /** Whether these records, up to `last`, are known, and in the order in which they were added. */
  endsWith(nodes: readonly unknown[], last: number): boolean {
    const end = this.#indexOf(nodes[last]) ?? Number.NaN;
    return nodes.slice(0, last).every((node, index) => this.#indexOf(node) === end - last + index);
  }

  #indexOf(node: unknown): number | undefined {
    const id = idOf(node);
    return id === undefined ? undefined : this.#indexes.get(id);
  }

  /**
   * Adds records, as long as there is room.
   * @param overlap how many of the first were requested although they are known.
   * @returns how many of `nodes` were used up.
   */
  add(nodes: readonly unknown[], overlap = 0): number {
    for (const [position, node] of nodes.entries()) {
      const id = idOf(node);
      const known = id !== undefined && this.#indexes.has(id);
      if (node === null || node === undefined) {
        this.nulls += position < overlap ? 0 : 1;
      } else if (known) {
        this.repeated += position < overlap ? 0 : 1;
      } else if (this.room <= 0) {
        return position;
      } else {
        if (id === undefined) {
          this.withoutIds = true;
        } else {
          this.#indexes.set(id, this.nodes.length);
        }
        this.nodes.push(node);
      }
    }
    return nodes.length;
  }
}

/** A record's ID, for those that have one. */
export function idOf(node: unknown): string | undefined {
  const id = (node as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : undefined;
}
