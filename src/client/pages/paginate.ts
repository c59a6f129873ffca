import { InvalidInputError, NotFoundError, UnexpectedAnswerError } from "../../errors";
import type { Call } from "../createClient";
import type { Operation } from "../operation";
import type {
  Answer,
  ClientContext,
  NodeConnection,
  PageInfo,
  PageVariables,
  PaginateOptions,
} from "../types";
import { Collector, idOf } from "./collector";
import { cursorOf, indexOf } from "./cursors";
import { inOrder, type Pace, Width } from "./window";

/** The most records that the API gives at once. */
const PAGE_SIZE = 100;
const PAGES_AT_ONCE = 8;
/** The most pages that one list is followed for. */
const MAX_PAGES = 20_000;
const MAX_EMPTY_PAGES = 3;
/** How often a list may change under the reading so that records could be missed. */
const MAX_RECONNECTS = 100;
/** After so many changes pages are read one after the other. */
const RECONNECTS_IN_WINDOWS = 3;

/** What following pages stands on. */
export interface PaginateScope {
  readonly call: Call;
  readonly logger: ClientContext["logger"];
  readonly pagesAtOnce?: number;
  readonly signal?: AbortSignal;
}

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

type ReadPage = (place: PageVariables, signal?: AbortSignal, pace?: Pace) => Promise<Page>;

/** What is read so far, and where. */
interface Reading {
  readonly name: string;
  readonly collector: Collector;
  readonly size: number;
  readonly read: ReadPage;
  readonly width: Width;
  readonly signal: AbortSignal | undefined;
  /** The last page that was added, with its `pageInfo` as it is to be told. */
  last: Page;
}

/** Reads a whole list; see `Client.paginate`. */
export async function paginate<TData, TVariables extends PageVariables>(
  scope: PaginateScope,
  operation: Operation<TData, TVariables>,
  variables: TVariables,
  select: (data: TData) => NodeConnection<unknown> | null | undefined,
  options: PaginateOptions = {},
): Promise<Answer<TData>> {
  const max = readMaxRecords(options.maxRecords);
  const asked = Math.min(Math.max(1, variables.first ?? PAGE_SIZE), PAGE_SIZE);
  const { name } = operation;
  let pages = 0;

  const ask = async (place: PageVariables, signal?: AbortSignal, pace?: Pace) => {
    pages += 1;
    if (pages > MAX_PAGES) {
      throw new UnexpectedAnswerError(
        `There is no end after ${MAX_PAGES} pages. Narrow the list with filters, or read it in parts with Max Records and After.`,
      );
    }
    return scope.call(
      operation as Operation<unknown, never>,
      { ...variables, ...place },
      {
        page: pages,
        signal,
        onThrottled: () => pace?.throttled(),
      },
    );
  };

  const { status, body } = await ask({ first: Math.min(asked, max) });
  const data = body.data as TData;
  const connection = select(data);
  if (!connection) {
    return { status, data };
  }
  const first = pageOf(connection);
  const collector = new Collector(max);
  const used = collector.add(first.nodes);

  const reading: Reading = {
    name,
    collector,
    size: asked,
    width: new Width(scope.pagesAtOnce ?? PAGES_AT_ONCE),
    signal: scope.signal,
    last: cut(first, used, undefined),
    read: async (place, signal, pace) => {
      const next = await ask({ offset: undefined, ...place }, signal, pace);
      const page = select(next.body.data as TData);
      if (!page) {
        throw new NotFoundError(`What the list belongs to was removed while its pages were read.`);
      }
      return pageOf(page);
    },
  };

  if (goesOn(reading)) {
    const origin = originOf(first, variables);
    if (origin === undefined || used < first.nodes.length) {
      await followCursors(reading);
    } else {
      await readByIndex(reading, origin, first);
    }
  }

  const { last } = reading;
  connection.nodes = collector.nodes;
  connection.totalCount = last.totalCount;
  connection.pageInfo = {
    ...last.pageInfo,
    hasPreviousPage: first.pageInfo.hasPreviousPage,
    startCursor: first.pageInfo.startCursor,
  };
  warn(scope, reading, first.totalCount, !variables.after && !variables.offset);
  return { status, data };
}

function goesOn({ last, collector }: Reading): boolean {
  return last.pageInfo.hasNextPage && collector.room > 0;
}

/** Follows cursors one after the other, whatever their form. */
async function followCursors(reading: Reading): Promise<void> {
  const { collector, read, size, signal } = reading;
  const seen = new Set<string>();
  let empty = 0;
  while (goesOn(reading)) {
    const { endCursor } = reading.last.pageInfo;
    if (!endCursor) {
      throw noEnd("it says that there are more records, but not where");
    }
    if (seen.has(endCursor)) {
      throw noEnd("its cursors lead in a circle");
    }
    seen.add(endCursor);
    const page = await read({ after: endCursor, first: Math.min(size, collector.room) }, signal);
    empty = page.nodes.length === 0 ? empty + 1 : 0;
    if (empty > MAX_EMPTY_PAGES) {
      throw noEnd("it says that there are more records, but gives none");
    }
    const used = collector.add(page.nodes);
    reading.last = cut(page, used, endCursor);
  }
}

/**
 * Reads pages several at once, placed by the index that the API's cursors hold. Each page begins
 * with the last record of the one before it. Where that record is not there, the list has changed
 * and records may have moved over the border: reading goes back until it finds known records, and
 * on from there.
 */
async function readByIndex(reading: Reading, origin: number, first: Page): Promise<void> {
  const { collector, read } = reading;
  const overlap = first.nodes.every((node) => node === null || idOf(node) !== undefined) ? 1 : 0;
  const size = Math.min(reading.size, first.nodes.length);
  const step = Math.max(1, size - overlap);
  const alone = new Width(1);
  let position = origin + first.nodes.length - 1;
  let highest = position;
  let endsWithNull = first.nodes.at(-1) === null;
  let reconnects = 0;
  let standstills = 0;

  while (goesOn(reading)) {
    const from = position;
    const known = reading.last.totalCount - (from + 1);
    const wanted = Math.min(known > 0 ? known : step, collector.room);
    const count = Math.ceil(wanted / step);
    const totalCount = reading.last.totalCount;
    let gap: { at: number } | undefined;
    let strange = false;

    await inOrder(
      count,
      reconnects > RECONNECTS_IN_WINDOWS ? alone : reading.width,
      reading.signal,
      (index, signal, pace) => {
        const at = from + 1 - overlap + index * step;
        return read(
          {
            after: at > 0 ? cursorOf(at - 1) : undefined,
            first: Math.min(step, wanted - index * step) + overlap,
          },
          signal,
          pace,
        );
      },
      (page, index) => {
        const at = from + 1 - overlap + index * step;
        if (page.nodes.length > 0 && indexOf(page.pageInfo.startCursor) !== at) {
          strange = true;
          return false;
        }
        const connected =
          overlap === 0 ||
          collector.knowsAnyOf(page.nodes) ||
          (endsWithNull && page.nodes[0] === null && page.totalCount === totalCount);
        if (!connected) {
          gap = { at };
          return false;
        }
        place(page, at);
        const whole = page.nodes.length === Math.min(step, wanted - index * step) + overlap;
        return whole && goesOn(reading);
      },
    );

    if (strange) {
      await followCursors(reading);
      return;
    }
    if (gap) {
      reconnects += 1;
      await reconnect(gap.at);
      continue;
    }
    standstills = position > from ? 0 : standstills + 1;
    if (goesOn(reading) && standstills > MAX_EMPTY_PAGES) {
      await followCursors(reading);
      return;
    }
  }

  function place(page: Page, at: number): void {
    // What was read before, and is read again on the way to what is new, is no repetition.
    const used = collector.add(page.nodes, Math.max(overlap, highest + 1 - at));
    position = at + used - 1;
    highest = Math.max(highest, position);
    endsWithNull = page.nodes[used - 1] === null;
    reading.last = cut(page, used, used > 0 ? cursorOf(position) : cursorOf(Math.max(0, at - 1)));
  }

  async function reconnect(gapAt: number): Promise<void> {
    let at = gapAt;
    for (let back = step; ; back *= 2) {
      if (reconnects > MAX_RECONNECTS) {
        throw new UnexpectedAnswerError(
          `The list changes faster than it can be read. Narrow it with filters, or try again at a quieter time.`,
        );
      }
      at = Math.max(origin, at - back);
      const page = await read(
        { after: at > 0 ? cursorOf(at - 1) : undefined, first: step + overlap },
        reading.signal,
      );
      if (at === origin || collector.knowsAnyOf(page.nodes)) {
        place(page, at);
        return;
      }
      reconnects += 1;
    }
  }
}

/** The index of the first page's first record, where the API's cursors hold indexes. */
function originOf(first: Page, variables: PageVariables): number | undefined {
  const start = indexOf(first.pageInfo.startCursor);
  const end = indexOf(first.pageInfo.endCursor);
  if (start === undefined || end === undefined || end - start + 1 !== first.nodes.length) {
    return undefined;
  }
  const after = indexOf(variables.after);
  const expected = (variables.after ? (after ?? Number.NaN) + 1 : 0) + (variables.offset ?? 0);
  return Number.isInteger(first.totalCount) && start === expected ? start : undefined;
}

/** The page as it is told when only `used` of its nodes were taken. */
function cut(page: Page, used: number, cursor: string | undefined): Page {
  if (used >= page.nodes.length) {
    return page;
  }
  const start = indexOf(page.pageInfo.startCursor);
  const endCursor =
    start === undefined ? (cursor ?? null) : cursorOf(Math.max(0, start + used - 1));
  return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: true, endCursor } };
}

function pageOf(connection: NodeConnection<unknown>): Page {
  const { nodes, pageInfo, totalCount } = connection;
  if (!Array.isArray(nodes) || typeof pageInfo !== "object" || pageInfo === null) {
    throw new UnexpectedAnswerError(`The API answered with a list without records.`);
  }
  return { nodes, pageInfo, totalCount };
}

function noEnd(why: string): UnexpectedAnswerError {
  return new UnexpectedAnswerError(
    `The API's pages do not come to an end: ${why}. Narrow the list with filters, or read it in parts with Max Records and After.`,
  );
}

function readMaxRecords(value: number | undefined): number {
  if (value === undefined) {
    return Number.POSITIVE_INFINITY;
  }
  if (!Number.isInteger(value) || value < 1) {
    throw new InvalidInputError("Max Records must be a whole number of at least 1.", "Max Records");
  }
  return value;
}

function warn(
  { logger }: PaginateScope,
  reading: Reading,
  countAtFirst: number,
  fromTheStart: boolean,
): void {
  const { collector, last, name } = reading;
  const { repeated, nulls, nodes } = collector;
  const told: string[] = [];
  if (repeated > 0) {
    told.push(`${repeated} repeated ${repeated === 1 ? "record was" : "records were"} left out`);
  }
  if (nulls > 0) {
    told.push(`${nulls} empty ${nulls === 1 ? "record was" : "records were"} left out`);
  }
  const whole = fromTheStart && !last.pageInfo.hasNextPage;
  if (whole && Number.isInteger(last.totalCount) && last.totalCount !== nodes.length + nulls) {
    told.push(`the API counts ${last.totalCount} records and gave ${nodes.length}`);
  }
  if (collector.withoutIds && last.totalCount !== countAtFirst) {
    told.push(`the API counted ${countAtFirst} records at first and ${last.totalCount} at last`);
  }
  if (told.length > 0) {
    logger.warn(`${name}: ${told.join("; ")}. The list may have changed while it was read.`);
  }
}
