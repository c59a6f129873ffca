import { UnexpectedResponseError } from "../../errors";
import { cut } from "./page";
import { hasMore, type Reading } from "./reading";

/** How many empty pages in a row may promise more records. */
export const MAX_EMPTY_PAGES = 3;

/**
 * Reads the rest of a list page by page, whatever the form of its cursors.
 * @throws UnexpectedResponseError when the cursors do not lead to an end.
 */
export async function followCursors(reading: Reading): Promise<void> {
  const { collector, read, size } = reading;
  const seen = new Set<string>();
  let empty = 0;
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
    const used = collector.add(page.nodes);
    reading.last = cut(page, used, endCursor);
  }
}

function endless(why: string): UnexpectedResponseError {
  return new UnexpectedResponseError(
    `The list does not come to an end: ${why}.`,
    undefined,
    "fewerRecords",
  );
}
