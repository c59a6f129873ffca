import { UnexpectedResponseError } from "../../errors";
import type { NodeConnection, PageInfo } from "../types";
import { cursorOf, indexOf } from "./cursors";

/** One page of a list. */
export interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/**
 * A page from the connection in a response.
 * @throws UnexpectedResponseError when it has no records or no page info.
 */
export function pageOf({ nodes, pageInfo, totalCount }: NodeConnection<unknown>): Page {
  if (!Array.isArray(nodes) || typeof pageInfo !== "object" || pageInfo === null) {
    throw new UnexpectedResponseError("Prismatic returned a list without records.");
  }
  return { nodes, pageInfo, totalCount };
}

/**
 * The page as if it ended after its first `used` nodes, so that reading continues behind them.
 * @param cursor the cursor to continue from where the page's own do not hold an index.
 */
export function cut(page: Page, used: number, cursor: string | undefined): Page {
  if (used >= page.nodes.length) {
    return page;
  }
  const start = indexOf(page.pageInfo.startCursor);
  const endCursor =
    start === undefined ? (cursor ?? null) : cursorOf(Math.max(0, start + used - 1));
  return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: true, endCursor } };
}
