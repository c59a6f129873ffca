import {
  afterRecords,
  InvalidInputError,
  NotFoundError,
  UnexpectedResponseError,
} from "../../errors";
import type { Call } from "../call";
import type { Operation } from "../operation";
import type {
  ClientContext,
  NodeConnection,
  PageVariables,
  PaginateOptions,
  Result,
} from "../types";
import { IndexReader } from "./byIndex";
import { Collector } from "./collector";
import { indexOf } from "./cursors";
import { followCursors } from "./followCursors";
import { cut, type Page, pageOf } from "./page";
import { hasMore, type Reading, type ReadPage } from "./reading";
import { type Pace, Width } from "./window";

/** Maximum number of records in a page. */
const PAGE_SIZE = 100;
const PAGES_IN_PARALLEL = 8;
/** Maximum number of pages that one list is followed for. */
const MAX_PAGES = 20_000;

/** What following pages needs of a client. */
export interface PaginateScope {
  readonly call: Call;
  readonly logger: ClientContext["logger"];
  readonly pagesInParallel?: number;
}

type Select<TData> = (data: TData) => NodeConnection<unknown> | null | undefined;
type RequestPage = (place: PageVariables, signal?: AbortSignal, pace?: Pace) => ReturnType<Call>;

/** Reads a whole list; see `Client.paginate`. */
export async function paginate<TData, TVariables extends PageVariables>(
  scope: PaginateScope,
  operation: Operation<TData, TVariables>,
  variables: TVariables,
  select: Select<TData>,
  options: PaginateOptions = {},
): Promise<Result<TData>> {
  const max = readMaxRecords(options.maxRecords);
  const size = Math.min(Math.max(1, variables.first ?? PAGE_SIZE), PAGE_SIZE);
  const request = pageRequests(scope.call, operation as Operation<unknown, never>, variables);

  const { status, body } = await request({ first: Math.min(size, max) });
  const data = body.data as TData;
  const connection = select(data);
  if (!connection) {
    return { status, data };
  }
  const first = pageOf(connection);
  const collector = new Collector(max);
  const used = collector.add(first.nodes);
  const reading: Reading = {
    collector,
    size,
    width: new Width(scope.pagesInParallel ?? PAGES_IN_PARALLEL),
    last: cut(first, used, undefined),
    read: reader(request, select),
  };
  try {
    await readRest(
      reading,
      first,
      used < first.nodes.length ? undefined : originOf(first, variables),
    );
  } catch (error) {
    const cursor = reading.last.pageInfo.endCursor;
    throw afterRecords(error, { records: collector.nodes.length, cursor });
  }

  const { last } = reading;
  connection.nodes = collector.nodes;
  connection.totalCount = last.totalCount;
  connection.pageInfo = {
    ...last.pageInfo,
    hasPreviousPage: first.pageInfo.hasPreviousPage,
    startCursor: first.pageInfo.startCursor,
  };
  const problems = problemsOf(reading, first.totalCount, !variables.after && !variables.offset);
  if (problems.length > 0) {
    scope.logger.warn(
      `${operation.name}: ${problems.join("; ")}. The list may have changed while it was read.`,
    );
  }
  return { status, data };
}

/** @param origin the index of the first record, where the cursors hold indexes. */
async function readRest(reading: Reading, first: Page, origin: number | undefined): Promise<void> {
  if (!hasMore(reading)) {
    return;
  }
  if (origin === undefined) {
    await followCursors(reading);
  } else {
    await new IndexReader(reading, origin, first).readAll();
  }
}

/** Requests pages and counts them. */
function pageRequests(
  call: Call,
  operation: Operation<unknown, never>,
  variables: PageVariables,
): RequestPage {
  let pages = 0;
  return async (place, signal, pace) => {
    pages += 1;
    if (pages > MAX_PAGES) {
      throw new UnexpectedResponseError(
        `The list has no end after ${MAX_PAGES} pages.`,
        undefined,
        "fewerRecords",
      );
    }
    const onThrottled = () => pace?.throttled();
    return call(operation, { ...variables, ...place }, { page: pages, signal, onThrottled });
  };
}

function reader<TData>(request: RequestPage, select: Select<TData>): ReadPage {
  return async (place, signal, pace) => {
    const { body } = await request({ offset: undefined, ...place }, signal, pace);
    const connection = select(body.data as TData);
    if (!connection) {
      throw new NotFoundError("The object that the list belongs to was removed while it was read.");
    }
    return pageOf(connection);
  };
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

function readMaxRecords(value: number | undefined): number {
  if (value === undefined) {
    return Number.POSITIVE_INFINITY;
  }
  if (!Number.isInteger(value) || value < 1) {
    throw new InvalidInputError("The maximum number of records must be a whole number from 1.");
  }
  return value;
}

/** What was wrong with the list, for a warning. */
function problemsOf(reading: Reading, countAtFirst: number, fromTheStart: boolean): string[] {
  const { collector, last } = reading;
  const { repeated, nulls, nodes } = collector;
  const problems: string[] = [];
  if (repeated > 0) {
    problems.push(
      `${repeated} repeated ${repeated === 1 ? "record was" : "records were"} left out`,
    );
  }
  if (nulls > 0) {
    problems.push(`${nulls} empty ${nulls === 1 ? "record was" : "records were"} left out`);
  }
  if (hasMore(reading)) {
    problems.push("the list grew: records that were added last are not included");
  }
  const whole = fromTheStart && !last.pageInfo.hasNextPage;
  if (whole && Number.isInteger(last.totalCount) && last.totalCount !== nodes.length + nulls) {
    problems.push(`the API counts ${last.totalCount} records and returned ${nodes.length}`);
  }
  if (collector.withoutIds && last.totalCount !== countAtFirst) {
    problems.push(
      `the API counted ${countAtFirst} records at first and ${last.totalCount} at last`,
    );
  }
  return problems;
}
