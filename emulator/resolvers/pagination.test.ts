import fc from "fast-check";
import { type Connection, paginate, toCursor } from "./pagination";
import { createTestApi } from "./testing";

const items = Array.from({ length: 250 }, (_, index) => index);

describe("paginate", () => {
  test("a page has at most 100 records, which is also the default", () => {
    expect(paginate(items, {}).nodes).toHaveLength(100);
    expect(paginate(items, { first: 5000 }).nodes).toHaveLength(100);
    expect(paginate(items, { last: 5000 }).nodes).toEqual(items.slice(150));
  });

  test("cursors are those of the API", () => {
    expect(toCursor(100)).toBe("YXJyYXljb25uZWN0aW9uOjEwMA==");
    expect(paginate(items, { first: 2, after: toCursor(7) }).edges()).toEqual([
      { cursor: toCursor(8), node: 8 },
      { cursor: toCursor(9), node: 9 },
    ]);
  });

  test.each([
    [{ first: 3 }, 0, 3],
    [{ first: 3, after: toCursor(248) }, 249, 250],
    [{ last: 3 }, 247, 250],
    [{ last: 3, before: toCursor(10) }, 7, 10],
    [{ before: toCursor(2) }, 0, 2],
    [{ first: 3, offset: 10 }, 10, 13],
    [{ first: 3, offset: 10, after: toCursor(9) }, 20, 23],
    [{ first: 10, last: 2 }, 8, 10],
    [{ after: toCursor(249) }, 250, 250],
    [{ after: toCursor(9999) }, 250, 250],
    [{ offset: 9999 }, 250, 250],
    [{ first: 0 }, 0, 0],
  ])("%j is records %i to %i", (args, start, end) => {
    const page = paginate(items, args);
    expect(page.nodes).toEqual(items.slice(start, end));
    expect(page.totalCount).toBe(250);
    expect(page.pageInfo.hasPreviousPage).toBe(start > 0);
    expect(page.pageInfo.hasNextPage).toBe(end < 250);
    expect(page.pageInfo.startCursor).toBe(start < end ? toCursor(start) : null);
    expect(page.pageInfo.endCursor).toBe(start < end ? toCursor(end - 1) : null);
  });

  test.each([
    [{ after: "nonsense" }, "after"],
    [{ before: Buffer.from("arrayconnection:-1").toString("base64") }, "before"],
    [{ first: -1 }, "first"],
    [{ offset: -1 }, "offset"],
  ])("%j is refused", (args, argument) => {
    expect(() => paginate(items, args)).toThrow(`Argument "${argument}"`);
  });

  test("following cursors returns every record once, in order, whatever the page size", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 120 }), (length, first) => {
        const all = Array.from({ length }, (_, index) => index);
        const seen: number[] = [];
        let after: string | null = null;
        do {
          const page: Connection<number> = paginate(all, { first, after });
          seen.push(...page.nodes);
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(seen).toEqual(all);
      }),
    );
  });
});

test("a bad cursor is a GraphQL error, with no data", async () => {
  const { errors } = await createTestApi().execute(`{ customers(after: "?") { totalCount } }`);
  expect(errors?.[0]?.message).toContain("not a valid cursor");
});

test("a hundred thousand instances can be walked from any place, and nothing is left out", async () => {
  const api = createTestApi({ instances: 100_000 });
  const page = async (args: Record<string, unknown>) =>
    (
      await api.run(
        `query ($after: String, $offset: Int, $last: Int) {
          instances(
            isSystem: false, after: $after, offset: $offset, last: $last
            sortBy: [{ field: NAME, direction: DESC }]
          ) {
            totalCount pageInfo { hasNextPage endCursor } nodes { id }
          }
        }`,
        args,
      )
    ).instances;
  const expected = [...api.store.instances.values()]
    .filter((instance) => !instance.isSystem)
    .map(({ id, name }) => ({ id, name: name.toLowerCase() }))
    .sort((left, right) => (left.name < right.name ? 1 : left.name > right.name ? -1 : 0));
  const idsFrom = (start: number) => expected.slice(start, start + 100).map(({ id }) => ({ id }));
  expect(expected.length).toBeGreaterThanOrEqual(100_000);
  for (const offset of [0, 49_900, expected.length - 150, expected.length - 50]) {
    const found = await page({ offset });
    expect(found.totalCount).toBe(expected.length);
    expect(found.nodes).toEqual(idsFrom(offset));
    expect(found.pageInfo.hasNextPage).toBe(offset + 100 < expected.length);
    const next = await page({ after: found.pageInfo.endCursor });
    expect(next.nodes).toEqual(idsFrom(offset + 100));
  }
  expect((await page({ last: 100 })).nodes).toEqual(idsFrom(expected.length - 100));
});
