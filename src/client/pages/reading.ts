import type { PageVariables } from "../types";
import type { Collector } from "./collector";
import type { Page } from "./page";
import type { Pace, Width } from "./window";

/** Requests the page at a place of the list. */
export type ReadPage = (place: PageVariables, signal?: AbortSignal, pace?: Pace) => Promise<Page>;

/** A list that is being read: what has been read of it so far, and how to read more. */
export interface Reading {
  readonly collector: Collector;
  /** Records in a page. */
  readonly size: number;
  readonly read: ReadPage;
  /** How many pages are requested in parallel. */
  readonly width: Width;
  /** The last page that was added, with the page info that the result will have. */
  last: Page;
}

/** Whether the list has more records, and there is room for them. */
export function hasMore({ last, collector }: Reading): boolean {
  return last.pageInfo.hasNextPage && collector.room > 0;
}
