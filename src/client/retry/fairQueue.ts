/**
 * Who waits, in lanes: the lanes have their turns one after the other, so that who has much to do
 * does not hold up who has little. Those who were served before and come again go first.
 */
export class FairQueue<T> {
  readonly #again: T[] = [];
  /** Never empty ones. The next lane is the first one. */
  readonly #lanes = new Map<object, T[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(lane: object, item: T, isAgain = false): void {
    this.#size += 1;
    const waiting = this.#lanes.get(lane);
    if (isAgain) this.#again.push(item);
    else if (waiting) waiting.push(item);
    else this.#lanes.set(lane, [item]);
  }

  /** Takes whose turn it is; undefined where nobody waits. */
  next(): T | undefined {
    const again = this.#again.shift();
    if (again !== undefined) {
      this.#size -= 1;
      return again;
    }
    for (const [lane, waiting] of this.#lanes) {
      this.#lanes.delete(lane);
      this.#size -= 1;
      const item = waiting.shift();
      if (waiting.length > 0) this.#lanes.set(lane, waiting);
      return item;
    }
    return undefined;
  }

  /** Takes out who no longer waits; false for who is not there. */
  remove(lane: object, item: T): boolean {
    const waiting = this.#lanes.get(lane) ?? [];
    const isRemoved = take(this.#again, item) || take(waiting, item);
    if (isRemoved) this.#size -= 1;
    if (waiting.length === 0) this.#lanes.delete(lane);
    return isRemoved;
  }
}

function take<T>(items: T[], item: T): boolean {
  const at = items.indexOf(item);
  if (at >= 0) items.splice(at, 1);
  return at >= 0;
}
