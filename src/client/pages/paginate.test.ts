import fc from "fast-check";
import {
  clientOf,
  errorOf,
  reply,
  type Seen,
  startServer,
  type TestServer,
} from "../../../test/support/server";
import type { PrismaticError, Progress } from "../../errors/errors";
import type { Operation } from "../operation";
import { resetClients } from "../reset";
import { systemRuntime } from "../runtime";
import type { NodeConnection, PageVariables } from "../types";
import { cursorOf, indexOf } from "./cursors";

interface Thing {
  id: string;
}

interface Things {
  things: NodeConnection<Thing> | null;
}

const LIST: Operation<Things, PageVariables> = {
  name: "ListThings",
  type: "query",
  text: "query ListThings($first: Int, $after: String, $offset: Int){things{nodes{id}}}",
};

let server: TestServer;
afterEach(async () => {
  resetClients();
  await server.stop();
});

const ids = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ id: `thing-${from + index}` }));

function pageOf(all: readonly (Thing | null)[], { variables = {} }: Seen["body"]) {
  const { first, after, offset } = variables as PageVariables;
  const from = after ? (indexOf(after) ?? 0) + 1 : (offset ?? 0);
  const nodes = all.slice(from, from + (first ?? 100));
  return {
    totalCount: all.length,
    pageInfo: {
      hasNextPage: from + nodes.length < all.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length > 0 ? cursorOf(from) : null,
      endCursor: nodes.length > 0 ? cursorOf(from + nodes.length - 1) : null,
    },
    nodes,
  };
}

type Page = ReturnType<typeof pageOf>;

/** A server of a list, whose pages may be spoiled. `change` runs before each page is made. */
async function serve(
  all: (Thing | null)[],
  spoil: (page: Page, count: number, seen: Seen) => Page = (page) => page,
  change: (count: number) => void = () => {},
) {
  server = await startServer((seen, response, count) => {
    change(count);
    reply(response, { data: { things: spoil(pageOf(all, seen.body), count, seen) } });
  });
}

async function readAll(
  variables: PageVariables = {},
  maxRecords?: number,
  options: Parameters<typeof clientOf>[1] = {},
) {
  const { client, logs } = clientOf(server, options);
  const result = await client.paginate(LIST, variables, (data) => data.things, { maxRecords });
  const { nodes, pageInfo, totalCount } = result.data.things as NodeConnection<Thing>;
  return { ids: nodes.map((node) => node?.id), pageInfo, totalCount, logs };
}

const allIds = (all: readonly (Thing | null)[]) => all.flatMap((node) => (node ? [node.id] : []));

test.each([0, 1, 99, 100, 101, 199, 200, 1_234])("reads %i records in order", async (count) => {
  const all = ids(count);
  await serve(all);
  const read = await readAll();
  expect(read.ids).toEqual(allIds(all));
  expect(read.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  expect(read.totalCount).toBe(count);
  expect(read.logs).toEqual([]);
});

test("requests eight pages in parallel, and no more", async () => {
  const all = ids(3_000);
  let now = 0;
  let most = 0;
  server = await startServer((seen, response) => {
    now += 1;
    most = Math.max(most, now);
    setTimeout(() => {
      now -= 1;
      reply(response, { data: { things: pageOf(all, seen.body) } });
    }, 20);
  });
  expect((await readAll()).ids).toEqual(allIds(all));
  expect(most).toBe(8);
});

test.each([1, 99, 100, 101, 250, 433])("stops at exactly %i and says how to go on", async (max) => {
  const all = ids(433);
  await serve(all);
  const read = await readAll({}, max);
  expect(read.ids).toEqual(allIds(all).slice(0, max));
  expect(read.pageInfo.hasNextPage).toBe(max < 433);
  const rest = await readAll({ after: read.pageInfo.endCursor });
  expect([...read.ids, ...rest.ids]).toEqual(allIds(all));
});

test.each([
  ["after", { after: cursorOf(149) }, 150],
  ["offset", { offset: 37 }, 37],
  ["a page size", { first: 7 }, 0],
])("begins where %s says", async (_, variables, from) => {
  const all = ids(420);
  await serve(all);
  const read = await readAll(variables);
  expect(read.ids).toEqual(allIds(all).slice(from));
});

test("follows cursors of another form one after the other", async () => {
  const all = ids(450);
  const blind = (cursor: string | null) => cursor && `opaque-${cursor}`;
  server = await startServer((seen, response) => {
    const { variables = {} } = seen.body;
    const after = variables.after as string | undefined;
    const page = pageOf(all, {
      variables: { ...variables, after: after?.replace("opaque-", "") },
    });
    page.pageInfo.startCursor = blind(page.pageInfo.startCursor);
    page.pageInfo.endCursor = blind(page.pageInfo.endCursor);
    reply(response, { data: { things: page } });
  });
  expect((await readAll()).ids).toEqual(allIds(all));
  expect((await readAll({}, 230)).ids).toEqual(allIds(all).slice(0, 230));
});

test("null nodes and repeated records are left out, and reported in one line", async () => {
  const all: (Thing | null)[] = ids(300);
  all[3] = null;
  all[99] = null;
  all[150] = { id: "thing-5" };
  await serve(all);
  const read = await readAll();
  expect(read.ids).toEqual([...new Set(allIds(all))]);
  expect(read.logs).toHaveLength(1);
  expect(read.logs[0]).toContain("1 repeated record was left out; 2 empty records were left out");
});

test.each([1, 2, 3, 40, 150])(
  "misses nothing when %i records before the pages are removed meanwhile",
  async (removed) => {
    for (const at of [2, 4, 9]) {
      const all = ids(1_500);
      const stay = allIds(all).slice(removed);
      await serve(
        all,
        (page) => page,
        (count) => {
          if (count === at) all.splice(0, removed);
        },
      );
      const read = await readAll();
      expect(new Set(read.ids).size).toBe(read.ids.length);
      expect(read.ids.filter((id) => stay.includes(id as string))).toEqual(stay);
      await server.stop();
    }
  },
);

test("misses nothing when as many are removed as added", async () => {
  const all = ids(1_000);
  const stay = allIds(all).slice(60);
  await serve(
    all,
    (page) => page,
    (count) => {
      if (count === 5) {
        all.splice(0, 60);
        all.push(...ids(60, 5_000));
      }
    },
  );
  const read = await readAll();
  expect(read.ids).toEqual(expect.arrayContaining(stay));
  expect(read.ids).toEqual(expect.arrayContaining(ids(60, 5_000).map(({ id }) => id)));
});

test("records that come to the front meanwhile repeat others, and hide none", async () => {
  const all = ids(900);
  const before = allIds(all);
  await serve(
    all,
    (page) => page,
    (count) => {
      if (count % 2 === 0 && count < 12) all.unshift({ id: `new-${count}` });
    },
  );
  const read = await readAll();
  expect(read.ids.filter((id) => id?.startsWith("thing"))).toEqual(before);
});

test("records that come to the end meanwhile are read", async () => {
  const all = ids(500);
  await serve(
    all,
    (page) => page,
    (count) => {
      if (count === 3) all.push(...ids(350, 500));
    },
  );
  expect((await readAll()).ids).toEqual(allIds(all));
});

test.each([
  ["too high", (total: number) => total * 50],
  ["too low", (total: number) => Math.floor(total / 3)],
  ["zero", () => 0],
  ["negative", () => -1],
  ["missing", () => undefined as unknown as number],
])("a totalCount that is %s does not matter", async (_, lie) => {
  const all = ids(777);
  await serve(all, (page) => ({ ...page, totalCount: lie(page.totalCount) }));
  expect((await readAll()).ids).toEqual(allIds(all));
});

test("a server that gives smaller pages than requested loses nothing", async () => {
  const all = ids(600);
  server = await startServer((seen, response) => {
    const variables = { ...seen.body.variables, first: 30 };
    reply(response, { data: { things: pageOf(all, { variables }) } });
  });
  expect((await readAll()).ids).toEqual(allIds(all));
});

const cursorOfPage = (letter: string) => Buffer.from(`opaque:${letter}`).toString("base64");
const endless = (cursors: (count: number) => string | null, nodes: Thing[] = ids(2)) =>
  serve(ids(2), (page, count) => ({
    ...page,
    nodes,
    pageInfo: { ...page.pageInfo, hasNextPage: true, endCursor: cursors(count) },
  }));

test.each([
  ["a cursor that stays", () => cursorOfPage("A"), "circle"],
  ["cursors A, B, A", (count: number) => cursorOfPage(count % 2 ? "A" : "B"), "circle"],
  ["cursors A, B, C, A", (count: number) => cursorOfPage("ABC"[count % 3] ?? ""), "circle"],
  ["no cursor though more is promised", () => null, "no end cursor"],
])("%s is found", async (_, cursors, why) => {
  await endless(cursors);
  const error = await errorOf(readAll());
  expect(error.code).toBe("unexpectedResponse");
  expect(error.message).toContain(why);
  expect(server.api.length).toBeLessThan(6);
});

test("empty pages that promise more come to an end", async () => {
  await endless((count) => cursorOfPage(String(count)), []);
  expect((await errorOf(readAll())).message).toContain("are empty");
  expect(server.api.length).toBeLessThan(8);
});

test("indexes that promise more for ever come to an end", async () => {
  await serve(ids(250), (page) => ({
    ...page,
    totalCount: 1_000_000,
    pageInfo: { ...page.pageInfo, hasNextPage: true },
  }));
  expect((await errorOf(readAll())).code).toBe("unexpectedResponse");
  expect(server.api.length).toBeLessThan(200);
});

test("a page that fails is requested again, and no other", async () => {
  const all = ids(10_000);
  let failed = 0;
  server = await startServer((seen, response, count) => {
    if (count === 57 || count === 60) {
      failed += 1;
      reply(response, "<html>", 502);
    } else {
      reply(response, { data: { things: pageOf(all, seen.body) } });
    }
  });
  expect((await readAll()).ids).toEqual(allIds(all));
  expect(failed).toBe(2);
  expect(server.api.length).toBe(1 + Math.ceil(9_900 / 99) + 2);
});

test("a page that fails for good ends the rest, and leaves nothing running", async () => {
  const all = ids(3_000);
  server = await startServer((seen, response) => {
    if (indexOf(seen.body.variables?.after as string) === 593) reply(response, "no", 403);
    else setTimeout(() => reply(response, { data: { things: pageOf(all, seen.body) } }), 30);
  });
  expect((await errorOf(readAll())).code).toBe("rejected");
  await systemRuntime.sleep(30);
  const requested = server.api.length;
  await systemRuntime.sleep(100);
  expect(requested).toBeLessThan(20);
  expect(server.api.length).toBe(requested);
});

test("throttling narrows the window, and success widens it again", async () => {
  const all = ids(12_000);
  let now = 0;
  const widths: number[] = [];
  server = await startServer((seen, response, count) => {
    now += 1;
    widths.push(now);
    setTimeout(() => {
      now -= 1;
      if (count >= 10 && count < 40 && count % 10 < 4)
        reply(response, "", 429, { "retry-after": "0" });
      else reply(response, { data: { things: pageOf(all, seen.body) } });
    }, 40);
  });
  expect((await readAll()).ids).toEqual(allIds(all));
  expect(Math.max(...widths)).toBeLessThanOrEqual(8);
  // How many of those under way the server sees together depends on the machine: 8, or a little less.
  expect(Math.max(...widths.slice(0, 10))).toBeGreaterThan(5);
  expect(Math.max(...widths.slice(34, 40))).toBeLessThanOrEqual(5);
  expect(Math.max(...widths.slice(40))).toBeGreaterThan(5);
});

test("a parent that is missing, or is removed meanwhile, is reported", async () => {
  const all = ids(300);
  let there = false;
  server = await startServer((seen, response, count) =>
    reply(response, { data: { things: there && count < 4 ? pageOf(all, seen.body) : null } }),
  );
  const { client } = clientOf(server);
  expect((await client.paginate(LIST, {}, ({ things }) => things)).data.things).toBeNull();
  there = true;
  expect((await errorOf(readAll())).code).toBe("notFound");
});

test("maxRecords must be a whole number of at least 1", async () => {
  await serve(ids(1));
  for (const max of [0, -1, 1.5, Number.NaN]) {
    expect((await errorOf(readAll({}, max))).code).toBe("invalidInput");
  }
});

test("lists of records without IDs are read too", async () => {
  const all = Array.from({ length: 730 }, (_, index) => ({ name: `n${index}` }));
  await serve(all as never);
  const { client } = clientOf(server);
  const { data } = await client.paginate(LIST, {}, ({ things }) => things);
  expect(data.things?.nodes).toEqual(all);
});

test("debug mode logs each request with its page, and no value", async () => {
  await serve(ids(150));
  const { logs } = await readAll({}, undefined, { debug: true });
  expect(logs).toHaveLength(3);
  expect(logs[0]).toMatch(/^Prismatic API: Authentication, HTTP 200, \d+ ms$/);
  expect(logs[2]).toMatch(/^Prismatic API: ListThings, page 2, HTTP 200, \d+ ms, \d+ bytes$/);
});

test("whatever changes meanwhile, what stays is read once, and in order", async () => {
  const change = fc.record({
    at: fc.integer({ min: 2, max: 30 }),
    place: fc.nat(),
    removed: fc.nat({ max: 12 }),
    added: fc.nat({ max: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 1, max: 9 }),
      fc.array(change, { maxLength: 4 }),
      async (count, first, changes) => {
        const all = ids(count);
        const before = allIds(all);
        let serial = 0;
        await serve(
          all,
          (page) => page,
          (request) => {
            for (const { at, place, removed, added } of changes) {
              if (at !== request) continue;
              all.splice(place % (all.length + 1), removed);
              // As the API's lists do, which are sorted by when a record was made.
              all.push(...Array.from({ length: added }, () => ({ id: `new-${serial++}` })));
            }
          },
        );
        try {
          const read = await readAll({ first });
          const stay = new Set(allIds(all));
          expect(new Set(read.ids).size).toBe(read.ids.length);
          const kept = before.filter((id) => stay.has(id));
          expect(read.ids.filter((id) => kept.includes(id as string))).toEqual(kept);
        } finally {
          await server.stop();
        }
      },
    ),
    { numRuns: 300, seed: 4711 },
  );
});

test("records without IDs that change meanwhile are reported, though the counts fit", async () => {
  const all = Array.from({ length: 350 }, (_, index) => ({ name: `n${index}` }));
  await serve(
    all as never,
    (page) => page,
    (count) => {
      if (count === 2) all.splice(0, 1);
    },
  );
  const { client, logs } = clientOf(server);
  const { data } = await client.paginate(LIST, {}, ({ things }) => things);
  expect(data.things?.nodes).toHaveLength(349);
  expect(logs).toEqual([
    "ListThings: the API counted 350 records at first and 349 at last. The list may have changed while it was read.",
  ]);
});

test("a page that does not come keeps the others from running far ahead", async () => {
  const all = ids(20_000);
  let held = () => {};
  server = await startServer((seen, response, count) => {
    const respond = () => reply(response, { data: { things: pageOf(all, seen.body) } });
    if (count === 2) held = respond;
    else respond();
  });
  const reading = readAll();
  let requested = 0;
  while (requested !== server.api.length || requested < 9) {
    requested = server.api.length;
    await systemRuntime.sleep(100);
  }
  expect(requested).toBeLessThan(40);
  held();
  expect((await reading).ids).toEqual(allIds(all));
});

test("a failure of a page beyond the end of the list is no failure", async () => {
  const all = ids(300);
  server = await startServer((seen, response) => {
    const from = indexOf(seen.body.variables?.after as string) ?? 0;
    const page = { ...pageOf(all, seen.body), totalCount: 5_000 };
    if (from > 300) reply(response, "no", 403);
    else setTimeout(() => reply(response, { data: { things: page } }), 40);
  });
  expect((await readAll()).ids).toEqual(allIds(all));
});

test("a border of nulls is neither taken for a gap for ever, nor hides what changed", async () => {
  const all: (Thing | null)[] = ids(600);
  for (const index of [97, 98, 99, 100, 198, 199, 297]) all[index] = null;
  const stay = allIds(all).slice(120);
  await serve(
    all,
    (page) => page,
    (count) => {
      if (count === 3) all.splice(0, 120);
    },
  );
  const read = await readAll();
  expect(read.ids.filter((id) => stay.includes(id as string))).toEqual(stay);
  expect(server.api.length).toBeLessThan(20);
});

test("a list that cannot be read to its end says how far reading came", async () => {
  const all = ids(3_000);
  await serve(all);
  const { ids: whole } = await readAll();
  expect(whole).toHaveLength(3_000);
  await server.stop();

  server = await startServer((seen, response) => {
    const at = indexOf(seen.body.variables?.after as string) ?? 0;
    if (at < 500) reply(response, { data: { things: pageOf(all, seen.body) } });
  });
  const error = await errorOf(readAll({}, undefined, { limits: { actionMs: 500 } }));
  expect(error.code).toBe("timeout");
  const { records, cursor } = (error as PrismaticError).progress as Progress;
  expect(records).toBeGreaterThan(400);
  expect(error.message).toContain(`${records} records were read before.`);
  await server.stop();

  await serve(all);
  const rest = await readAll({ after: cursor });
  expect(rest.ids).toEqual(allIds(all).slice(records));
});
