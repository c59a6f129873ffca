import { UnexpectedResponseError } from "../../errors";
import { Growth } from "./growth";
import { cut } from "./page";
import { hasMore, type Reading } from "./reading";

/** How many empty pages in a row may promise more records. */
export const MAX_EMPTY_PAGES = 3;

/** How many pages in a row may hold only records that were read before. */
export const MAX_REPEATED_PAGES = 5;

/**
 * Reads the rest of a list page by page, whatever the form of its cursors.
 * @throws UnexpectedResponseError when the cursors do not lead to an end.
 */
export async function followCursors(reading: Reading): Promise<void> {
  const { collector, read, size } = reading;
  const seen = new Set<string>();
  const growth = new Growth(reading.last.totalCount);
  let empty = 0;
  let repeated = 0;
  while (hasMore(reading)) {
    const { endCursor } = reading.last.pageInfo;
    if (!endCursor) {
      throw endless("a page announces more records, but has no end cursor");
    }
    if (seen.has(endCursor)) {
      throw endless("its cursors form a circle");
    }
    seen.add(endCursor);
    const page = await read({ after: endCursor, first: Math.min(size, collector.room) });
    empty = page.nodes.length === 0 ? empty + 1 : 0;
    if (empty > MAX_EMPTY_PAGES) {
      throw endless("its pages announce more records, but are empty");
    }
    const before = collector.places;
    const used = collector.add(page.nodes);
    const isRepeated = page.nodes.length > 0 && collector.places === before;
    repeated = isRepeated ? repeated + 1 : 0;
    if (repeated > MAX_REPEATED_PAGES) {
      throw endless("its pages repeat records that were read before");
    }
    reading.last = cut(page, used, endCursor);
    if (growth.isOver(collector.places, page.totalCount)) {
      return;
    }
  }
}

/** The error for a list whose cursors do not lead to an end. */
export function endless(why: string): UnexpectedResponseError {
  return new UnexpectedResponseError(
    `The list does not come to an end: ${why}.`,
    undefined,
    "fewerRecords",
  );
}
