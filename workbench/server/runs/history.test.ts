import type { RunRequest } from "../../shared/api";
import { History } from "./history";
import { RunRecord } from "./runRecord";

const LIMITS = { runs: 3, weight: 1_000, hiddenMs: 1_000, hiddenRuns: 2 };

let history: History;
let count = 0;

beforeEach(() => {
  history = new History(LIMITS);
});

function add(more: Partial<RunRequest> = {}): RunRecord {
  count += 1;
  const request = { part: "actions", key: "a", inputs: {}, ...more } as const;
  const run = new RunRecord(String(count), "A", request, {}, () => {});
  history.add(run);
  return run;
}

function end(run: RunRecord, json = "1"): RunRecord {
  run.end("succeeded", { json });
  history.ended(run);
  return run;
}

test("the newest runs are kept, and whatever is running", () => {
  const running = add();
  const ended = [1, 2, 3, 4, 5].map(() => end(add()));
  expect(history.all).toEqual([running, ...ended.slice(2)]);
});

test("runs that are too heavy together go, the oldest first, but never the newest", () => {
  const [first, second] = [end(add(), `"${"x".repeat(600)}"`), end(add(), `"${"x".repeat(600)}"`)];
  expect(history.all).toEqual([second]);
  expect(history.get(first.summary.id)).toBeUndefined();
  const huge = end(add(), `"${"x".repeat(5_000)}"`);
  expect(history.all).toEqual([huge]);
});

test("hidden runs are few, and soon gone, and do not crowd out the others", () => {
  const shown = end(add());
  const hidden = [1, 2, 3].map(() => end(add({ hidden: true })));
  expect(history.all).toEqual([shown, ...hidden.slice(1)]);
  history.trim(Date.now() + 2_000);
  expect(history.all).toEqual([shown]);
});

test("of very many logs and requests the first ones are kept", () => {
  const run = add();
  for (let index = 0; index < 6_000; index += 1) {
    run.log("info", "x".repeat(20_000));
    run.request({ name: "Q", type: "query", atMs: 0, durationMs: 1, attempt: 1 });
  }
  const { logs, requests } = JSON.parse(end(run, '{"a":1}').json());
  expect(logs).toHaveLength(5_001);
  expect(logs[0].message).toHaveLength(10_000);
  expect(logs[5_000].message).toBe("Further log lines are not kept.");
  expect(requests).toHaveLength(5_000);
  expect(JSON.parse(run.json()).result).toEqual({ a: 1 });
});

test("what comes after the end is not kept", () => {
  const run = end(add());
  run.log("info", "late");
  run.end("failed", {}, "late");
  expect(JSON.parse(run.json())).toMatchObject({ status: "succeeded", logs: [] });
});
