/** How often the end of a list that grows is followed: each time takes longer than the one before. */
const MAX_EXTENSIONS = 1;

/** Decides when a list that grows while it is read has been read to its end. */
export class Growth {
  /** How many records the list had when its end was last looked at. */
  #count: number;
  #extensions = 0;

  constructor(countAtFirst: number) {
    this.#count = countAtFirst;
  }

  /**
   * Whether to stop, although the list has more records: all that it had at the beginning were read,
   * and those added meanwhile were followed once.
   * @param read how many records from the start of the list were read.
   */
  isOver(read: number, totalCount: number): boolean {
    if (read < this.#count || !(totalCount > this.#count)) {
      return false;
    }
    this.#count = totalCount;
    this.#extensions += 1;
    return this.#extensions > MAX_EXTENSIONS;
  }

  /** Records have moved: those of the beginning might now be behind those that were added. */
  restart(): void {
    this.#extensions = 0;
  }
}
