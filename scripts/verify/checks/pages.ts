import type { Api } from "../api";
import { type Check, differs, judge, notChecked } from "../check";

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string; readonly createdAt: string }[];
}

/** Lists to look at, with the order that the component sends. */
const LISTS = {
  instances: "isSystem: false, sortBy: [{ field: CREATED_AT, direction: DIRECTION }]",
  integrations: "allVersions: true, sortBy: [{ field: CREATED_AT, direction: DIRECTION }]",
  customers: "isSystem: false, orderBy: { field: CREATED_AT, direction: DIRECTION }",
  executionResults: "sortBy: [{ field: STARTED_AT, direction: DIRECTION }]",
} as const;
type List = keyof typeof LISTS;

const timeOf = (list: List): string =>
  list === "executionResults" ? "createdAt: startedAt" : "createdAt";

async function pageOf(
  api: Api,
  list: List,
  variables: { first?: number; after?: string; offset?: number } = {},
  direction: "ASC" | "DESC" = "ASC",
): Promise<Page> {
  const query = `query ($first: Int, $after: String, $offset: Int) {
    page: ${list}(${LISTS[list].replace("DIRECTION", direction)}, first: $first, after: $after, offset: $offset) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ${timeOf(list)} }
    }
  }`;
  return (await api.data<{ page: Page }>(`A page of ${list}`, query, variables)).page;
}

/** The list with the most records, if it has enough of them. */
async function longest(api: Api, atLeast: number): Promise<List | undefined> {
  let best: { list: List; count: number } | undefined;
  for (const list of Object.keys(LISTS) as List[]) {
    const { totalCount } = await pageOf(api, list, { first: 1 });
    if (totalCount > (best?.count ?? 0)) best = { list, count: totalCount };
  }
  return best && best.count >= atLeast ? best.list : undefined;
}

const idsOf = ({ nodes }: Page): string => nodes.map(({ id }) => id).join();
/** A text without its letters and digits: a cursor may hold what a record says. */
const shapeOf = (text: string): string => text.replace(/\p{L}+/gu, "a").replace(/\p{N}+/gu, "0");
const cursor = (index: number): string =>
  Buffer.from(`arrayconnection:${index}`).toString("base64");

export const pageChecks: readonly Check[] = [
  {
    name: "page limit",
    assumes: "A page has 100 records at most, and as many when first is left out.",
    run: async (api) => {
      const list = await longest(api, 101);
      if (!list) return notChecked("no list has more than 100 records");
      const whole = await pageOf(api, list);
      const differences = [];
      if (whole.nodes.length !== 100)
        differences.push(`without first: ${whole.nodes.length} records`);
      if (!whole.pageInfo.hasNextPage) differences.push("hasNextPage is false");
      const more = await pageOf(api, list, { first: 101 });
      if (more.nodes.length !== 100)
        differences.push(`with first 101: ${more.nodes.length} records`);
      return judge(differences, `seen on ${list}`);
    },
  },
  {
    name: "cursors",
    assumes:
      "A cursor is the base64 of arrayconnection:N, N being the index of the record, and can be computed.",
    run: async (api) => {
      const list = await longest(api, 4);
      if (!list) return notChecked("no list has 4 records");
      const start = await pageOf(api, list, { first: 4 });
      const { endCursor } = await pageOf(api, list, { first: 2 }).then(({ pageInfo }) => pageInfo);
      const text = Buffer.from(endCursor ?? "", "base64").toString("utf8");
      const differences = [];
      if (text !== "arrayconnection:1") {
        differences.push(`the second record's cursor has the shape ${shapeOf(text)}`);
      }
      const rest = start.nodes
        .slice(2)
        .map(({ id }) => id)
        .join();
      for (const [name, after] of [
        ["the API's own", endCursor ?? ""],
        ["a computed", cursor(1)],
      ] as const) {
        const next = await pageOf(api, list, { first: 2, after });
        if (idsOf(next) !== rest) differences.push(`after ${name} cursor come other records`);
      }
      return judge(differences, `seen on ${list}`);
    },
  },
  {
    name: "offset",
    assumes: "offset skips records from the start of the list.",
    run: async (api) => {
      const list = await longest(api, 4);
      if (!list) return notChecked("no list has 4 records");
      const start = await pageOf(api, list, { first: 4 });
      const next = await pageOf(api, list, { first: 2, offset: 2 });
      return idsOf(next) ===
        start.nodes
          .slice(2)
          .map(({ id }) => id)
          .join()
        ? judge([], `seen on ${list}`)
        : differs(`offset 2 returns other records of ${list}`);
    },
  },
  {
    name: "sort",
    assumes: "Lists are sorted as requested, in both directions.",
    run: async (api) => {
      const differences: string[] = [];
      const seen: string[] = [];
      for (const list of Object.keys(LISTS) as List[]) {
        for (const direction of ["ASC", "DESC"] as const) {
          const { nodes } = await pageOf(api, list, { first: 50 }, direction);
          const times = nodes.map(({ createdAt }) => Date.parse(createdAt));
          const sorted = [...times].sort((a, b) => (direction === "ASC" ? a - b : b - a));
          if (times.join() !== sorted.join())
            differences.push(`${list} ${direction} is not sorted`);
          if (nodes.length > 1 && !seen.includes(list)) seen.push(list);
        }
      }
      if (seen.length === 0) return notChecked("no list has two records");
      return judge(differences, `seen on ${seen.join(", ")}`);
    },
  },
  {
    name: "version order",
    assumes: "versionSequence lists the newest version first where no order is requested.",
    run: async (api) => {
      const { integrations } = await api.data<{
        integrations: { nodes: { versionSequence: { nodes: { versionNumber: number }[] } }[] };
      }>(
        "The versions of integrations",
        "{ integrations(first: 20) { nodes { versionSequence(first: 20) { nodes { versionNumber } } } } }",
      );
      const sequences = integrations.nodes
        .map(({ versionSequence }) =>
          versionSequence.nodes.map(({ versionNumber }) => versionNumber),
        )
        .filter((numbers) => numbers.length > 1);
      if (sequences.length === 0) return notChecked("no integration has two versions");
      const isFalling = (numbers: number[]) =>
        numbers.every((number, index) => index === 0 || number < (numbers[index - 1] ?? 0));
      return sequences.every(isFalling)
        ? judge([], `${sequences.length} integrations seen`)
        : differs("the order is another one");
    },
  },
  {
    name: "total count",
    assumes: "totalCount is the number of records of the whole list.",
    run: async (api) => {
      const differences: string[] = [];
      let seen = 0;
      for (const list of Object.keys(LISTS) as List[]) {
        const { totalCount, nodes, pageInfo } = await pageOf(api, list);
        if (pageInfo.hasNextPage || totalCount === 0) continue;
        seen += 1;
        if (totalCount !== nodes.length) {
          differences.push(`${list}: totalCount ${totalCount}, ${nodes.length} records`);
        }
      }
      return seen === 0 ? notChecked("no list fits on one page") : judge(differences);
    },
  },
];
