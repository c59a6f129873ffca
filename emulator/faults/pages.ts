import { json, type Reply } from "../server/http";
import type { Fault, Scene } from "./fault";

interface Page {
  totalCount?: number;
  pageInfo: { hasNextPage?: boolean; endCursor?: string | null };
  nodes: unknown[];
}

/** Faults of pagination. Each spoils the first connection of a response. */
export const PAGE_FAULTS = {
  cursorStuck: page("`endCursor` is the cursor of the request, and more is promised.", (p, v) => {
    p.pageInfo.hasNextPage = true;
    p.pageInfo.endCursor = v.after ?? cursor(0);
  }),
  cursorLoop: page("`endCursor` goes back and forth between two cursors: A, B, A.", (p, v) => {
    const a = cursor(v.first - 1);
    p.pageInfo.hasNextPage = true;
    p.pageInfo.endCursor = v.after === a ? cursor(2 * v.first - 1) : a;
  }),
  hasNextPageWithoutEndCursor: page("More is promised, but `endCursor` is null.", (p) => {
    p.pageInfo.hasNextPage = true;
    p.pageInfo.endCursor = null;
  }),
  emptyPageWithNext: page("The page is empty and more is promised.", (p, v) => {
    p.nodes.length = 0;
    p.pageInfo.hasNextPage = true;
    p.pageInfo.endCursor ??= v.after ?? cursor(0);
  }),
  repeatedNodes: page("The page's first record is there twice.", (p) => {
    if (p.nodes.length > 0) p.nodes.unshift(p.nodes[0]);
  }),
  nullNodes: page("The page's first record is null.", (p) => {
    if (p.nodes.length > 0) p.nodes[0] = null;
  }),
  lyingTotalCount: page("`totalCount` is higher than the truth.", (p) => {
    if (p.totalCount !== undefined) p.totalCount += 7;
  }),
  lyingTotalCountLow: page("`totalCount` is lower than the truth.", (p) => {
    if (p.totalCount !== undefined) p.totalCount = Math.floor(p.totalCount / 2);
  }),
} satisfies Record<string, Fault>;

interface PageVariables {
  first: number;
  after: string | null;
}

function page(description: string, change: (page: Page, variables: PageVariables) => void): Fault {
  return {
    executes: "always",
    group: "page",
    scope: "page",
    description,
    spoil: (reply: Reply, { variables }: Scene) => {
      const body = JSON.parse(String(reply.body));
      const found = findPage(body.data);
      if (!found) return reply;
      change(found, {
        first: typeof variables.first === "number" ? variables.first : 100,
        after: typeof variables.after === "string" ? variables.after : null,
      });
      return json(reply.status, body);
    },
  };
}

/** The outermost connection of a response that has `pageInfo` and `nodes`. */
function findPage(data: unknown): Page | undefined {
  let level: unknown[] = [data];
  while (level.length > 0) {
    const objects = level.filter((value) => typeof value === "object" && value !== null);
    const found = objects.find((value) => isPage(value));
    if (found) return found as Page;
    level = objects.flatMap((value) => Object.values(value as object));
  }
  return undefined;
}

function isPage(value: unknown): value is Page {
  const { pageInfo, nodes } = value as Partial<Page>;
  return typeof pageInfo === "object" && Array.isArray(nodes);
}

/** A cursor as the API writes it. */
function cursor(index: number): string {
  return Buffer.from(`arrayconnection:${index}`).toString("base64");
}
