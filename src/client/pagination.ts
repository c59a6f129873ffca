import type { Call } from "./createClient";
import { UnexpectedAnswerError } from "./errors";
import type { Operation } from "./operation";
import type {
  Answer,
  ClientContext,
  NodeConnection,
  PageVariables,
  PaginateOptions,
} from "./types";

const PAGE_SIZE = 100;

export interface PaginateScope {
  readonly call: Call;
  readonly logger: ClientContext["logger"];
  readonly pagesAtOnce?: number;
}

export async function paginate<TData, TVariables extends PageVariables>(
  { call }: PaginateScope,
  operation: Operation<TData, TVariables>,
  variables: TVariables,
  select: (data: TData) => NodeConnection<unknown> | null | undefined,
  { maxRecords = Number.POSITIVE_INFINITY }: PaginateOptions = {},
): Promise<Answer<TData>> {
  const nodes: unknown[] = [];
  let first: Answer<TData> | undefined;
  let after = variables.after;
  for (;;) {
    const { status, body } = await call(operation as Operation<unknown, never>, {
      ...variables,
      after,
      first: Math.min(PAGE_SIZE, maxRecords - nodes.length),
      ...(first ? { offset: undefined } : {}),
    });
    const data = body.data as TData;
    const page = select(data);
    first ??= { status, data };
    if (!page) return first;
    nodes.push(...page.nodes);
    const whole = select(first.data);
    if (whole) {
      whole.nodes = nodes;
      whole.pageInfo = { ...whole.pageInfo, ...page.pageInfo };
    }
    if (!page.pageInfo.hasNextPage || nodes.length >= maxRecords) return first;
    if (!page.pageInfo.endCursor || page.pageInfo.endCursor === after) {
      throw new UnexpectedAnswerError(
        `${operation.name}: the API's cursors do not lead to an end.`,
      );
    }
    after = page.pageInfo.endCursor;
  }
}
