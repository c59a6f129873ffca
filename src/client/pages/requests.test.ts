import type { Operation } from "../operation";
import type { NodeConnection, PageVariables } from "../types";
import { idOf } from "./collector";
import { cursorOf, indexOf } from "./cursors";
import { type PaginateScope, paginate } from "./paginate";

interface Things {
  things: NodeConnection<unknown> | null;
}

const LIST: Operation<Things, PageVariables> = {
  name: "ListThings",
  type: "query",
  text: "query ListThings{things{nodes{id}}}",
};

type Page = NodeConnection<unknown>;

const ids = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `${index}` }));

/** A list as the API gives it, read without a server between, with all that was requested. */
function listOf(
  all: unknown[],
  {
    spoil = (page) => page,
    change = () => {},
  }: {
    spoil?: (page: Page, count: number) => Page | null;
    change?: (count: number) => void;
  } = {},
) {
  const requested: string[] = [];
  const pages: (number | undefined)[] = [];
  const logs: string[] = [];
  let now = 0;
  const widths: number[] = [];
  const log = (...parts: unknown[]) => void logs.push(parts.join(" "));
  const scope: PaginateScope = {
    logger: { debug: log, info: log, warn: log, error: log },
    call: async (_, variables, options) => {
      const { after, offset, ...size } = variables as PageVariables;
      const first = size.first ?? 100;
      const from = after ? (indexOf(after) ?? 0) + 1 : (offset ?? 0);
      requested.push(`${from}+${first}`);
      pages.push(options?.page);
      const count = requested.length;
      widths.push(++now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      change(count);
      const nodes = all.slice(from, from + first);
      const page: Page = {
        nodes,
        totalCount: all.length,
        pageInfo: {
          hasNextPage: from + nodes.length < all.length,
          hasPreviousPage: from > 0,
          startCursor: nodes.length > 0 ? cursorOf(from) : null,
          endCursor: nodes.length > 0 ? cursorOf(from + nodes.length - 1) : null,
        },
      };
      return { status: 200, bytes: 0, body: { data: { things: spoil(page, count) } } };
    },
  };
  const read = async (variables: PageVariables = {}, maxRecords?: number) => {
    const { data } = await paginate(scope, LIST, variables, ({ things }) => things, { maxRecords });
    return data.things as Page;
  };
  return { read, requested, pages, logs, widths };
}

test.each<[string, number, PageVariables, number | undefined, string[]]>([
  ["one page", 100, {}, undefined, ["0+100"]],
  ["two pages, the second with the last of the first", 130, {}, undefined, ["0+100", "99+100"]],
  ["three", 250, {}, undefined, ["0+100", "99+100", "198+100"]],
  ["pages of seven", 20, { first: 7 }, undefined, ["0+7", "6+7", "12+7", "18+7"]],
  ["pages of one", 3, { first: 1 }, undefined, ["0+1", "0+2", "1+2"]],
  ["a page size that is none", 3, { first: 0 }, undefined, ["0+1", "0+2", "1+2"]],
  ["a page size over the most", 101, { first: 500 }, undefined, ["0+100", "99+100"]],
  ["what follows a cursor", 250, { after: cursorOf(199) }, undefined, ["200+100"]],
  ["what follows an offset", 250, { offset: 130 }, undefined, ["130+100", "229+100"]],
  ["fewer than a page", 500, {}, 40, ["0+40"]],
  ["a few more than a page", 500, {}, 120, ["0+100", "99+21"]],
  ["a whole number of pages", 500, {}, 199, ["0+100", "99+100"]],
  ["more than there are", 150, {}, 400, ["0+100", "99+100"]],
])("requests %s", async (_, count, variables, max, requested) => {
  const list = listOf(ids(count));
  const from = variables.after ? 200 : (variables.offset ?? 0);
  const { nodes } = await list.read(variables, max);
  expect(nodes).toEqual(ids(count).slice(from, max));
  expect(list.requested).toEqual(requested);
  expect(list.pages).toEqual(requested.map((__, index) => index + 1));
  expect(list.logs).toEqual([]);
});

test("records without IDs are not requested twice", async () => {
  const all = Array.from({ length: 250 }, (_, index) => ({ name: index }));
  const list = listOf(all);
  expect((await list.read()).nodes).toEqual(all);
  expect(list.requested).toEqual(["0+100", "100+100", "200+100"]);
});

test("a part reports where it ends, the whole where it began", async () => {
  const part = await listOf(ids(500)).read({ offset: 30 }, 120);
  expect(part.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: true,
    startCursor: cursorOf(30),
    endCursor: cursorOf(149),
  });
  const whole = await listOf(ids(250)).read();
  expect(whole.pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: cursorOf(0),
    endCursor: cursorOf(249),
  });
  expect(whole.totalCount).toBe(250);
});

test("where a repeated record made room, the part ends after what was taken", async () => {
  const all: unknown[] = ids(300);
  all[100] = { id: "5" };
  const list = listOf(all);
  const { nodes, pageInfo } = await list.read({}, 120);
  expect(nodes).toHaveLength(120);
  expect(pageInfo).toMatchObject({ hasNextPage: true, endCursor: cursorOf(120) });
});

/** The same list with cursors that hold no index. */
const blind = (page: Page): Page => ({
  ...page,
  pageInfo: { ...page.pageInfo, startCursor: "x", endCursor: page.pageInfo.endCursor },
});

test("pages whose cursors hold no index are read one after the other", async () => {
  const list = listOf(ids(250), { spoil: blind });
  expect((await list.read({}, 230)).nodes).toEqual(ids(230));
  expect(list.requested).toEqual(["0+100", "100+100", "200+30"]);
  expect(Math.max(...list.widths)).toBe(1);
});

test("a list that has no end is read to a bounded number of pages", async () => {
  const list = listOf([], {
    spoil: (page, count) => ({
      ...page,
      nodes: [{ id: `${count}` }],
      pageInfo: { ...page.pageInfo, hasNextPage: true, endCursor: `x${count}` },
    }),
  });
  await expect(list.read()).rejects.toThrow("The list has no end after 20000 pages.");
  expect(list.requested).toHaveLength(20_000);
});

test.each([1, 3])("up to three empty pages in a row may promise more: %i", async (empty) => {
  const list = listOf(ids(300), {
    spoil: (page, count) => ({
      ...blind(page),
      nodes: count > 1 && count % (empty + 1) !== 1 ? [] : page.nodes,
      pageInfo: {
        ...page.pageInfo,
        startCursor: "x",
        endCursor: `${count}`,
        hasNextPage: count < 9,
      },
    }),
  });
  await list.read();
  expect(list.requested).toHaveLength(9);
});

test("a fourth empty page in a row is too many", async () => {
  const list = listOf([], {
    spoil: (page, count) => ({
      ...page,
      pageInfo: { ...page.pageInfo, endCursor: `x${count}`, hasNextPage: true },
    }),
  });
  await expect(list.read()).rejects.toThrow("are empty");
  expect(list.requested).toHaveLength(5);
});

test.each<[string, (count: number) => string | null, string]>([
  ["no end cursor though more is announced", () => null, "has no end cursor"],
  ["a cursor that comes again", (count) => `opaque-${count % 3}`, "form a circle"],
])("%s is an error that says so, and advises fewer records", async (_, cursor, why) => {
  const list = listOf(ids(1_000), {
    spoil: (page, count) => ({
      ...page,
      pageInfo: { ...page.pageInfo, hasNextPage: true, startCursor: "x", endCursor: cursor(count) },
    }),
  });
  const read = list.read();
  await expect(read).rejects.toThrow(`The list does not come to an end: `);
  await expect(read).rejects.toThrow(why);
  await expect(read).rejects.toMatchObject({ hint: "fewerRecords" });
  expect(list.requested.length).toBeLessThan(5);
});

test("where the border is not there, reading goes back to what is known", async () => {
  const all = ids(400);
  const list = listOf(all, {
    change: (count) => {
      if (count === 2) all.splice(0, 50);
    },
  });
  const { nodes } = await list.read();
  expect(nodes).toEqual(ids(400));
  const window = ["99+100", "198+100", "297+100", "396+100"];
  // From the gap at 99 back by one step, and on with what there is now.
  const anew = ["0+100", "99+100", "198+100", "297+100"];
  expect(list.requested).toEqual(["0+100", ...window, ...anew]);
});

test("a list that changes again and again is read without a window after a while", async () => {
  const all = ids(3_000);
  let serial = 0;
  const list = listOf(all, {
    change: (count) => {
      if (count > 1 && count < 60 && count % 9 === 0) {
        all.splice(0, 5);
        all.push({ id: `new-${serial++}` });
      }
    },
  });
  const { nodes } = await list.read();
  const stay = new Set(all);
  expect(new Set(nodes).size).toBe(nodes.length);
  expect(nodes.filter((node) => stay.has(node as never))).toEqual(all);
  expect(Math.max(...list.widths.slice(0, 9))).toBe(8);
  expect(Math.max(...list.widths.slice(-15))).toBe(1);
});

test("a list that changes faster than it can be read is given up", async () => {
  let serial = 0;
  const all = ids(1_000);
  const list = listOf(all, {
    change: () => {
      all.splice(0, all.length, ...Array.from({ length: 1_000 }, () => ({ id: `x${serial++}` })));
    },
  });
  // Nothing known is ever found again, so each gap leads back to the beginning.
  const outcome = await list.read().then(
    ({ nodes }) => nodes.length,
    (error: Error) => error.message,
  );
  expect(outcome).toContain("The list changes faster than it can be read.");
  expect(list.requested.length).toBeLessThan(1_000);
});

test("a list without records at all is reported", async () => {
  for (const broken of [
    { nodes: null, pageInfo: {} },
    { nodes: [], pageInfo: null },
    { nodes: [] },
  ]) {
    const list = listOf([], { spoil: () => broken as never });
    await expect(list.read()).rejects.toThrow("a list without records");
  }
});

test("a list that grows with each request is read to an end, with all that it had at first", async () => {
  const all = ids(1_000);
  let serial = 0;
  const list = listOf(all, {
    change: () => all.push(...Array.from({ length: 150 }, () => ({ id: `new-${serial++}` }))),
  });
  const { nodes, pageInfo } = await list.read();
  expect(nodes.slice(0, 1_000)).toEqual(ids(1_000));
  expect(nodes).toEqual(all.slice(0, nodes.length));
  expect(list.requested.length).toBeLessThan(60);
  // Those that came last can be read from here.
  expect(pageInfo).toMatchObject({ hasNextPage: true, endCursor: cursorOf(nodes.length - 1) });
  expect(list.logs.join()).toContain(
    "the list grew: records that were added last are not included",
  );
});

test("a list that grows slowly is read in whole pages, to its end", async () => {
  const all = ids(1_000);
  let serial = 0;
  const list = listOf(all, { change: () => all.push({ id: `new-${serial++}` }) });
  const { nodes, pageInfo } = await list.read();
  expect(nodes).toEqual(all);
  expect(pageInfo.hasNextPage).toBe(false);
  expect(list.requested.length).toBeLessThan(14);
});

test("a list that grows at its beginning loses none of what it had at first", async () => {
  const all = ids(1_000);
  let serial = 0;
  const list = listOf(all, { change: () => all.unshift({ id: `new-${serial++}` }) });
  const { nodes } = await list.read();
  expect(nodes.filter((node) => !idOf(node)?.startsWith("new"))).toEqual(ids(1_000));
});

test.each([
  ["both records before the border", [98, 99]],
  ["the border record", [99]],
  ["the record before the border record", [98]],
  ["ten records before the border", [90, 91, 92, 93, 94, 95, 96, 97, 98, 99]],
])("%s move into the next page, and hide no record that moves before it", async (_, moved) => {
  const all = ids(400);
  const list = listOf(all, {
    change: (count) => {
      if (count !== 2) return;
      const records = moved.map((index) => all[index] as { id: string });
      for (const record of records) all.splice(all.indexOf(record), 1);
      all.splice(130, 0, ...records);
    },
  });
  const { nodes } = await list.read();
  expect(nodes.map((node) => Number(idOf(node))).sort((a, b) => a - b)).toEqual(
    ids(400).map(({ id }) => Number(id)),
  );
});

test("records that swap places over a border hide none", async () => {
  const all = ids(300);
  const list = listOf(all, {
    change: (count) => {
      // Number 100 comes before the two records that ended the page before.
      if (count === 2) all.splice(98, 0, ...all.splice(100, 1));
    },
  });
  const { nodes } = await list.read();
  expect(nodes).toContainEqual({ id: "100" });
  expect(nodes).toHaveLength(300);
});

test("known records under ever new cursors are found after a few pages", async () => {
  const endless = (cursor: (count: number) => string) =>
    listOf(ids(100), {
      spoil: (page, count) => ({
        ...page,
        nodes: ids(100),
        totalCount: 1_000_000,
        pageInfo: {
          ...page.pageInfo,
          hasNextPage: true,
          startCursor: cursor(count),
          endCursor: cursor(count),
        },
      }),
    });
  const blind = endless((count) => `opaque-${count}`);
  await expect(blind.read()).rejects.toThrow("its pages repeat records that were read before");
  expect(blind.requested.length).toBeLessThan(10);

  const indexed = listOf(ids(100), {
    spoil: (page, count) => {
      const at = Number(indexed.requested[count - 1]?.split("+")[0]);
      return {
        ...page,
        nodes: ids(100),
        totalCount: 1_000_000,
        pageInfo: {
          ...page.pageInfo,
          hasNextPage: true,
          startCursor: cursorOf(at),
          endCursor: cursorOf(at + 99),
        },
      };
    },
  });
  await expect(indexed.read()).rejects.toThrow("its pages repeat records that were read before");
  expect(indexed.requested.length).toBeLessThan(100);
});
