import type { Client, NodeConnection, Operation, PageVariables, Result } from "../client";
import { type CursorLabels, checkPagination, type PaginationParams } from "../inputs/pagination";
import { adviseOnPages } from "./advice";

/** One page, or as many as the pagination inputs ask for. */
export async function requestPages<TData, TVariables extends PageVariables>(
  client: Client,
  operation: Operation<TData, TVariables>,
  filters: Omit<TVariables, keyof PageVariables>,
  select: (data: TData) => NodeConnection<unknown> | null | undefined,
  params: PaginationParams,
  cursors?: CursorLabels,
): Promise<Result<TData>> {
  checkPagination(params, cursors);
  const { fetchAll, maxRecords, first, after, last, before, offset } = params;
  const all = { ...filters, first, after, last, before, offset } as TVariables;
  try {
    return fetchAll || maxRecords !== undefined
      ? await client.paginate(operation, all, select, { maxRecords })
      : await client.request(operation, all);
  } catch (error) {
    throw adviseOnPages(error, cursors);
  }
}
