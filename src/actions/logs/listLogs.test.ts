import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Log {
  id: string;
  timestamp: string;
  severity: string;
  message: string;
  instance: { id: string };
  executionResult: { id: string } | null;
}
interface Result {
  data: {
    status: number;
    data: {
      logs: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string; startCursor: string };
        nodes: Log[];
      };
    };
  };
}

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ instances: 0, logs: 240 });
});
afterEach(() => harness.stop());

const list = async (params: Record<string, unknown> = {}) =>
  (await harness.run<Result>("listLogs", params)).data.data.logs;
const everything = () => [...harness.emulator.store.logs.values()];
const records = () => everything().filter(({ isTestExecution }) => !isTestExecution);
const requests = () => harness.emulator.requests.count({ operationName: "ListLogs" });
const HOUR = 3_600_000;
const lookUps = () => harness.emulator.requests.count({ operationName: "ListLogSeverityLevels" });

describe("listLogs", () => {
  test("returns a page, the newest first", async () => {
    const { nodes, totalCount, pageInfo } = await list();
    expect(totalCount).toBe(records().length);
    expect(nodes).toHaveLength(100);
    expect(pageInfo.hasNextPage).toBe(true);
    const times = nodes.map(({ timestamp }) => timestamp);
    expect(times).toEqual([...times].sort().reverse());
    expect(lookUps()).toBe(0);
  });

  test("returns the oldest first by choice, and all pages", async () => {
    const { nodes } = await list({ sortDirection: "ASC", fetchAll: true });
    const times = nodes.map(({ timestamp }) => timestamp);
    expect(times).toEqual([...times].sort());
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(records().length);
  });

  test("filters by severity, whose number is looked up once", async () => {
    for (const severity of ["WARN", "error", "Fatal", "DEBUG", "WARN"]) {
      const { nodes, totalCount } = await list({ severity });
      const expected = records().filter((one) => one.severity === severity.toUpperCase());
      expect(totalCount).toBe(expected.length);
      expect(totalCount).toBeGreaterThan(0);
      expect(new Set(nodes.map((node) => node.severity))).toEqual(
        new Set([severity.toUpperCase()]),
      );
    }
    expect(lookUps()).toBe(1);
  });

  test("looks severities up once for calls at the same time, and again after a failure", async () => {
    harness.emulator.faults.next("graphqlErrorIn200", { operationName: "ListLogSeverityLevels" });
    await harness.fail("listLogs", { severity: "INFO" });
    const failed = lookUps();
    await Promise.all([list({ severity: "INFO" }), list({ severity: "ERROR" })]);
    expect(lookUps()).toBe(failed + 1);
  });

  test("filters by message and by what it belongs to", async () => {
    const execution = [...harness.emulator.store.logsByExecution.keys()][0] ?? "";
    const ofExecution = await list({ executionId: execution, testExecutions: "any" });
    expect(ofExecution.totalCount).toBe(
      harness.emulator.store.logsByExecution.get(execution)?.length,
    );
    const [line] = ofExecution.nodes;
    expect(line?.executionResult?.id).toBe(execution);
    const ofInstance = await list({ instanceId: line?.instance.id });
    expect(ofInstance.totalCount).toBeGreaterThanOrEqual(ofExecution.totalCount);
    const { nodes } = await list({ messageContains: "STOCK LINE 24 sent" });
    expect(nodes.map(({ message }) => message)).toEqual(["Stock line 24 sent."]);
  });

  test("takes After and Before as times", async () => {
    const sorted = records()
      .map(({ timestamp }) => timestamp)
      .sort((one, other) => one - other);
    const [from, to] = [sorted[10] ?? 0, sorted[40] ?? 0];
    const expected = sorted.filter((time) => time >= from && time <= to).length;
    const { totalCount } = await list({
      after: new Date(from).toISOString(),
      before: new Date(to).toISOString(),
    });
    expect(totalCount).toBe(expected);
    expect(totalCount).toBeLessThan(records().length);
  });

  test("takes cursors of their own", async () => {
    const [all, page] = [await list({ first: 20 }), await list({ first: 10 })];
    const next = await list({ first: 10, afterCursor: page.pageInfo.endCursor });
    expect([...page.nodes, ...next.nodes]).toEqual(all.nodes);
    const back = await list({ last: 10, beforeCursor: next.pageInfo.startCursor });
    expect(back.nodes).toEqual(page.nodes);
  });

  test("leaves tests out unless they are chosen", async () => {
    expect(everything().length).toBeGreaterThan(records().length);
    expect((await list()).totalCount).toBe(records().length);
    expect((await list({ testExecutions: " " })).totalCount).toBe(records().length);
    expect((await list({ testExecutions: "any" })).totalCount).toBe(everything().length);
    expect((await list({ testExecutions: "yes" })).totalCount).toBe(
      everything().length - records().length,
    );
  });

  test("returns the log entries of a test whose execution is named", async () => {
    const executionId = everything().find(({ isTestExecution }) => isTestExecution)?.executionId;
    const { totalCount } = await list({ executionId });
    expect(totalCount).toBeGreaterThan(0);
  });

  describe("a time of more than 48 hours", () => {
    const times = () =>
      records()
        .map(({ timestamp }) => timestamp)
        .sort((one, other) => one - other);
    const span = () => {
      const all = times();
      return {
        after: new Date(all[0] ?? 0).toISOString(),
        before: new Date(all.at(-1) ?? 0).toISOString(),
      };
    };

    test("is refused by the API, and read in parts", async () => {
      const { after, before } = span();
      const parts = Math.ceil((Date.parse(before) - Date.parse(after)) / (48 * HOUR));
      expect(parts).toBeGreaterThan(2);
      const raw = await harness.fail("rawRequest", {
        query: `{ logs(timestamp_Gte: "${after}", timestamp_Lte: "${before}") { totalCount } }`,
      });
      expect(raw.message).toContain("48 hours");

      for (const sortDirection of ["ASC", "DESC"]) {
        const sent = requests();
        const found = await list({ after, before, fetchAll: true, sortDirection });
        const stamps = found.nodes.map(({ timestamp }) => Date.parse(timestamp));
        expect(stamps).toEqual(sortDirection === "ASC" ? times() : times().reverse());
        expect(found.totalCount).toBe(records().length);
        expect(found.pageInfo.hasNextPage).toBe(false);
        expect(requests() - sent).toBeGreaterThanOrEqual(parts);
      }
    });

    test("returns an entry at a border once, and goes on at the maximum of a part", async () => {
      const { after, before } = span();
      const [model] = records();
      const border = Date.parse(after) + 48 * HOUR;
      for (const id of ["first", "second"]) {
        harness.emulator.store.logs.set(
          id,
          Object.assign({}, model as typeof model & object, { id, timestamp: border }),
        );
      }
      harness.emulator.store.changed();
      const all = await list({ after, before, fetchAll: true, sortDirection: "ASC" });
      expect(new Set(all.nodes.map(({ id }) => id)).size).toBe(all.nodes.length);
      expect(all.nodes).toHaveLength(records().length);
      expect(all.totalCount).toBe(records().length);
      const position = all.nodes.findIndex(({ id }) => id === "first" || id === "second");
      for (const maxRecords of [position + 1, position + 2, position + 3]) {
        const some = await list({ after, before, maxRecords, sortDirection: "ASC" });
        expect(some.nodes).toEqual(all.nodes.slice(0, maxRecords));
      }
    });

    test("returns one page by default, and says in the log where to continue", async () => {
      const { after, before } = span();
      const { nodes, pageInfo } = await list({ after, before });
      expect(nodes).toHaveLength(100);
      expect(pageInfo).toEqual({
        hasNextPage: true,
        hasPreviousPage: false,
        startCursor: null,
        endCursor: null,
      });
      expect(harness.logs.join("\n")).toContain(
        `To continue, set Logged Before to ${nodes.at(-1)?.timestamp}.`,
      );
      expect((await list({ after, before, first: 7 })).nodes).toHaveLength(7);
    });

    test.each([{ afterCursor: "a" }, { beforeCursor: "a" }, { last: 5 }, { offset: 10 }])(
      "is refused with %j before sending",
      async (place) => {
        const error = await harness.fail("listLogs", { ...span(), ...place });
        expect(error.code).toBe("invalidInput");
        expect(error.message).toContain("needs a time span of at most 48 hours");
        expect(requests()).toBe(0);
      },
    );
  });

  test.each([
    [{ after: "2001-01-01" }, "is longer than 366 days. Choose a later Logged After."],
    [{ severity: "LOUD" }, "Severity must be one of TRACE, DEBUG, INFO"],
    [{ executionId: unknownId("Instance") }, "Execution ID is the ID of an instance."],
    [{ after: "YXJyYXljb25uZWN0aW9uOjk5" }, "Logged After must be a date and time"],
    [
      { after: "2026-02-01", before: "2026-01-01" },
      "Logged After (2026-02-01T00:00:00.000Z) must be earlier than Logged Before (2026-01-01T00:00:00.000Z)",
    ],
    [{ afterCursor: "a", beforeCursor: "b" }, "After Cursor and Before Cursor cannot be combined"],
    [{ fetchAll: true, beforeCursor: "b" }, "Fetch All cannot be combined with Before Cursor"],
  ])("refuses %j before sending", async (params, message) => {
    const error = await harness.fail("listLogs", params);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(message);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });
});
