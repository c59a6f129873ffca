/** The records of a list in order, each once. */
export class Collector {
  readonly nodes: unknown[] = [];
  /** How many records the API repeated. */
  repeated = 0;
  /** How many nodes were null. */
  nulls = 0;
  /** Whether there were records without an ID, whose repetitions cannot be recognized. */
  withoutIds = false;
  readonly #ids = new Set<string>();

  constructor(readonly max: number) {}

  get room(): number {
    return this.max - this.nodes.length;
  }

  /** Whether any of these records was added before. */
  knowsAnyOf(nodes: readonly unknown[]): boolean {
    return nodes.some((node) => {
      const id = idOf(node);
      return id !== undefined && this.#ids.has(id);
    });
  }

  /**
   * Adds records, as long as there is room.
   * @param overlap how many of the first were requested although they are known.
   * @returns how many of `nodes` were used up.
   */
  add(nodes: readonly unknown[], overlap = 0): number {
    for (const [position, node] of nodes.entries()) {
      const id = idOf(node);
      const known = id !== undefined && this.#ids.has(id);
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
          this.#ids.add(id);
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
