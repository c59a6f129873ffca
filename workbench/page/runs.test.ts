import type { RunSummary } from "../shared/api";
import { durationText, endText, sizeText, withRun } from "./runs";

const run = (id: string, status: RunSummary["status"] = "running"): RunSummary => ({
  id,
  status,
  part: "actions",
  key: "listLogs",
  label: "List Logs",
  startedAt: "2026-01-01T00:00:00Z",
});

test("a new run comes first, a known one stays where it is", () => {
  const history = [run("2"), run("1")];
  expect(withRun(history, run("3")).map(({ id }) => id)).toEqual(["3", "2", "1"]);
  expect(withRun(history, run("1", "failed"))).toEqual([run("2"), run("1", "failed")]);
  expect(history).toEqual([run("2"), run("1")]);
});

test("durations have the unit that fits", () => {
  expect([0, 999.4, 1000, 59_949, 59_950, 125_000].map(durationText)).toEqual([
    "0 ms",
    "999 ms",
    "1.0 s",
    "59.9 s",
    "1 min 0 s",
    "2 min 5 s",
  ]);
});

test("sizes have the unit that fits", () => {
  expect([0, 999, 1000, 999_949, 999_950].map(sizeText)).toEqual([
    "0 B",
    "999 B",
    "1.0 kB",
    "999.9 kB",
    "1.0 MB",
  ]);
});

test("the end of a run is said with its time, and with its error", () => {
  expect(endText({ ...run("1", "succeeded"), durationMs: 40 })).toBe(
    "List Logs succeeded after 40 ms",
  );
  expect(endText({ ...run("1", "failed"), durationMs: 1500, error: "No." })).toBe(
    "List Logs failed after 1.5 s: No.",
  );
});
