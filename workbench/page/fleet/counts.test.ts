import { parse } from "graphql";
import { type Emulator, startEmulator } from "../../../emulator";
import { borders, fillBuckets, spanOf, totals } from "./buckets";
import { type Counts, countQuery, withCounts } from "./counts";
import type { Execution } from "./records";

const empty = { from: 0, to: 60_000, succeeded: 0, failed: 0, other: 0 };

test("buckets have what was counted, and never less than nothing", () => {
  const counts = {
    all0: { totalCount: 10 },
    succeeded0: { totalCount: 6 },
    failed0: { totalCount: 3 },
    all1: { totalCount: 1 },
    succeeded1: { totalCount: 2 },
  };
  expect(withCounts([empty, empty], counts)).toEqual([
    { ...empty, succeeded: 6, failed: 3, other: 1 },
    { ...empty, succeeded: 2, failed: 0, other: 0 },
  ]);
});

describe("against the API", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ executions: 500 });
  });
  afterAll(() => emulator.stop());

  async function query<T>(text: string): Promise<T> {
    const response = await fetch(`${emulator.url}/api`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${emulator.accessToken()}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({ query: text }),
    });
    const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }

  test("counts are those of the executions themselves, bucket by bucket", async () => {
    const edges = borders(spanOf("7d"), emulator.store.clock.now());
    const buckets = fillBuckets(edges, []);
    const counted = withCounts(buckets, await query<Counts>(countQuery(buckets)));
    const fields = "nodes { startedAt status error } pageInfo { hasNextPage endCursor }";
    const read: Execution[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const cursor: string = after ? `after: "${after}"` : "";
      const list = `executionResults(first: 100 isTestExecution: false ${cursor}) { ${fields} }`;
      const { executionResults } = await query<{
        executionResults: {
          nodes: Execution[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      }>(`{ ${list} }`);
      read.push(...executionResults.nodes);
      after = executionResults.pageInfo.endCursor;
      more = executionResults.pageInfo.hasNextPage;
    }
    expect(counted).toEqual(fillBuckets(edges, read));
    expect(totals(counted)).toMatchObject({ failed: expect.any(Number), other: 1 });
    expect(totals(counted).failed).toBeGreaterThan(100);
  });

  test("it is one operation, a query", () => {
    const { definitions } = parse(countQuery([empty]));
    expect(definitions).toMatchObject([{ kind: "OperationDefinition", operation: "query" }]);
  });
});
