import type { SentRequest } from "../../shared/api";
import { barOf, failed, spanOf, summaryOf } from "./waterfall";

const sent = (more: Partial<SentRequest>): SentRequest => ({
  name: "ListLogs",
  type: "query",
  status: 200,
  atMs: 0,
  durationMs: 10,
  attempt: 1,
  ...more,
});

test("bars are where requests are in the time of the run", () => {
  const requests = [sent({}), sent({ atMs: 50, durationMs: 50 })];
  expect(spanOf(requests)).toBe(100);
  expect(spanOf(requests, 200)).toBe(200);
  expect(requests.map((one) => barOf(one, 100))).toEqual([
    { left: 0, width: 10 },
    { left: 50, width: 50 },
  ]);
});

test("a bar can be seen and stays within", () => {
  expect(barOf(sent({ atMs: 100, durationMs: 0 }), 100)).toEqual({ left: 99.4, width: 0.6 });
  expect(barOf(sent({}), 0)).toEqual({ left: 0, width: 100 });
});

test("a request failed by its status, its error, or without a response", () => {
  expect(failed(sent({}))).toBe(false);
  expect(failed(sent({ status: 429 }))).toBe(true);
  expect(failed(sent({ status: undefined }))).toBe(true);
  expect(failed(sent({ error: "Not found" }))).toBe(true);
});

test("a summary counts requests, retries and failures", () => {
  expect(summaryOf([])).toBe("0 requests");
  expect(summaryOf([sent({})])).toBe("1 request");
  expect(summaryOf([sent({ status: 503 }), sent({ attempt: 2 })])).toBe(
    "2 requests, 1 retry, 1 failed",
  );
});
