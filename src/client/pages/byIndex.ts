import { UnexpectedResponseError } from "../../errors";
import { idOf } from "./collector";
import { cursorOf, indexOf } from "./cursors";
import { endless, followCursors, MAX_EMPTY_PAGES, MAX_REPEATED_PAGES } from "./followCursors";
import { Growth } from "./growth";
import { cut, type Page } from "./page";
import { hasMore, type Reading } from "./reading";
import { inOrder, type Pace, Width } from "./window";

/** How often a list may change while it is read so that records could be missed. */
const MAX_RECONNECTS = 100;
/** After so many changes pages are read one after the other. */
const RECONNECTS_IN_WINDOWS = 3;

/** Why a window of pages ended before its last page. */
type Interruption = { readonly gapAt: number } | "otherCursors" | undefined;

/**
 * Reads pages several in parallel, placed by the index that the API's cursors hold. Each page begins
 * with the last record of the one before it, the border record. Where another record is in its place,
 * the list has changed and records may have moved over the border: reading goes back until the
 * records are in the order in which they were read, and continues from there.
 */
export class IndexReader {
  readonly #reading: Reading;
  /** The index of the first record that was read at all. */
  readonly #origin: number;
  /** How many records of the page before a page repeats: 1, or 0 where records have no IDs. */
  readonly #overlap: number;
  /** How many new records a page brings. */
  readonly #step: number;
  readonly #oneByOne = new Width(1);
  /** The index of the last record of the last page that was added. */
  #position: number;
  /** The highest index that was read so far. */
  #highest: number;
  /** The last record of the last page that was added. */
  #border: unknown;
  #reconnects = 0;
  readonly #growth: Growth;

  /** @param first the first page, which has been added already. */
  constructor(reading: Reading, origin: number, first: Page) {
    const allHaveIds = first.nodes.every((node) => node === null || idOf(node) !== undefined);
    this.#reading = reading;
    this.#origin = origin;
    this.#overlap = allHaveIds ? 1 : 0;
    this.#step = Math.max(1, Math.min(reading.size, first.nodes.length) - this.#overlap);
    this.#position = origin + first.nodes.length - 1;
    this.#highest = this.#position;
    this.#border = first.nodes.at(-1);
    this.#growth = new Growth(first.totalCount);
  }

  /**
   * Reads the rest of the list. Of a list that grows, what it has when its end is reached.
   * @throws UnexpectedResponseError when the list changes faster than it can be read.
   */
  async readAll(): Promise<void> {
    const { collector } = this.#reading;
    let standstills = 0;
    let repeats = 0;
    while (hasMore(this.#reading)) {
      const from = this.#position;
      const known = collector.places;
      const interruption = await this.#readWindow();
      if (interruption === "otherCursors") {
        await followCursors(this.#reading);
        return;
      }
      if (interruption) {
        await this.#reconnect(interruption.gapAt);
        this.#growth.restart();
        repeats = collector.places > known ? 0 : repeats + 1;
        if (repeats > MAX_REPEATED_PAGES) {
          throw endless("its pages repeat records that were read before");
        }
        continue;
      }
      if (this.#growth.isOver(this.#position + 1, this.#reading.last.totalCount)) {
        return;
      }
      standstills = this.#position > from ? 0 : standstills + 1;
      if (hasMore(this.#reading) && standstills > MAX_EMPTY_PAGES) {
        await followCursors(this.#reading);
        return;
      }
    }
  }

  /** Reads the pages up to the end of the list, as far as its total count is right. */
  async #readWindow(): Promise<Interruption> {
    const { collector, last, width } = this.#reading;
    const { room } = collector;
    const from = this.#position;
    const known = last.totalCount - (from + 1);
    const wanted = Math.min(known > 0 ? known : this.#step, room);
    const indexOfPage = (page: number) => from + 1 - this.#overlap + page * this.#step;
    // Whole pages to the end: a list that grows would else be followed record by record.
    const sizeOfPage = (page: number) =>
      Math.min(this.#step, room - page * this.#step) + this.#overlap;
    let interruption: Interruption;

    await inOrder(
      Math.ceil(wanted / this.#step),
      this.#reconnects > RECONNECTS_IN_WINDOWS ? this.#oneByOne : width,
      (number, signal, pace) => this.#read(indexOfPage(number), sizeOfPage(number), signal, pace),
      (page, number) => {
        const at = indexOfPage(number);
        if (page.nodes.length > 0 && indexOf(page.pageInfo.startCursor) !== at) {
          interruption = "otherCursors";
          return false;
        }
        if (!this.#isConnected(page)) {
          interruption = { gapAt: at };
          return false;
        }
        this.#add(page, at);
        return page.nodes.length === sizeOfPage(number) && hasMore(this.#reading);
      },
    );
    return interruption;
  }

  /** Goes back from a gap, in growing steps, to records in their known order, and adds their page. */
  async #reconnect(gapAt: number): Promise<void> {
    const { collector } = this.#reading;
    let at = gapAt;
    for (let back = this.#step; ; back *= 2) {
      this.#reconnects += 1;
      if (this.#reconnects > MAX_RECONNECTS) {
        throw new UnexpectedResponseError(
          "The list changes faster than it can be read.",
          undefined,
          "fewerRecords",
        );
      }
      at = Math.max(this.#origin, at - back);
      const page = await this.#read(at, this.#step + this.#overlap);
      if (at === this.#origin || collector.beginsInOrder(page.nodes)) {
        this.#add(page, at);
        return;
      }
    }
  }

  #read(at: number, first: number, signal?: AbortSignal, pace?: Pace): Promise<Page> {
    const after = at > 0 ? cursorOf(at - 1) : undefined;
    return this.#reading.read({ after, first }, signal, pace);
  }

  /** Whether a page continues the page before it, so that nothing lies between them. */
  #isConnected(page: Page): boolean {
    if (this.#overlap === 0) {
      return true;
    }
    const border = idOf(this.#border);
    const added = page.totalCount - this.#reading.last.totalCount;
    if (border === undefined) {
      return this.#border === null && page.nodes[0] === null && added === 0;
    }
    // Where records were added before it, the border record is behind as many known ones.
    const at = page.nodes.findIndex((node) => idOf(node) === border);
    return at === 0 || (at === added && this.#reading.collector.endsWith(page.nodes, at));
  }

  #add(page: Page, at: number): void {
    // Records that were read before, and are read again on the way back, are not reported as repeated.
    const overlap = Math.max(this.#overlap, this.#highest + 1 - at);
    const used = this.#reading.collector.add(page.nodes, overlap);
    this.#position = at + used - 1;
    this.#highest = Math.max(this.#highest, this.#position);
    this.#border = page.nodes[used - 1];
    const end = cursorOf(used > 0 ? this.#position : Math.max(0, at - 1));
    this.#reading.last = cut(page, used, end);
  }
}
