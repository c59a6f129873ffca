import { systemRuntime } from "../runtime";
import { Deadline } from "./deadline";

let now = 0;
const runtime = { ...systemRuntime, now: () => now };
beforeEach(() => {
  now = 1_000;
});

const never = new Promise<never>(() => {});
const OUT_OF_TIME = "The time limit of 2 seconds was reached.";

/** What `throwIfOver` throws. */
function over(deadline: Deadline, outcome?: "notExecuted" | "unknown"): unknown {
  try {
    deadline.throwIfOver(outcome);
  } catch (error) {
    return error;
  }
}

test("ends to the millisecond", () => {
  const deadline = new Deadline(runtime, 1_500);
  now = 2_499;
  expect([deadline.left(), over(deadline)]).toEqual([1, undefined]);
  now = 2_500;
  expect(deadline.left()).toBe(0);
  expect(over(deadline)).toMatchObject({
    code: "timeout",
    outcome: undefined,
    hint: "fewerRecords",
    message: OUT_OF_TIME,
  });
  expect(over(deadline, "notExecuted")).toMatchObject({
    outcome: "notExecuted",
    message: "The time limit of 2 seconds was reached; nothing was changed.",
  });
  now = 9_000;
  expect(deadline.left()).toBe(0);
});

test("keeps its end for work that a signal can abort", () => {
  const controller = new AbortController();
  const deadline = new Deadline(runtime, 1_500);
  now = 2_000;
  const other = deadline.with(controller.signal);
  expect([other.left(), other.totalMs]).toEqual([500, 1_500]);
  expect(over(other)).toBeUndefined();
  controller.abort(new Error("not needed"));
  expect(over(other)).toMatchObject({ message: "not needed" });
  expect(over(deadline)).toBeUndefined();
});

test("waits for what comes in time, and leaves nothing behind", async () => {
  const { signal } = new AbortController();
  const add = jest.spyOn(signal, "addEventListener");
  const remove = jest.spyOn(signal, "removeEventListener");
  const clear = jest.spyOn(globalThis, "clearTimeout");
  const deadline = new Deadline(runtime, 1_500, signal);
  await expect(deadline.race(Promise.resolve("value"))).resolves.toBe("value");
  await expect(deadline.race(Promise.reject(new Error("mine")))).rejects.toThrow("mine");
  expect(remove.mock.calls).toEqual(add.mock.calls.map(([type, listener]) => [type, listener]));
  expect(add).toHaveBeenCalledTimes(2);
  expect(clear.mock.calls.every(([timer]) => timer !== undefined)).toBe(true);
  expect(clear).toHaveBeenCalledTimes(2);
  clear.mockRestore();
});

test("does not wait longer than is left", async () => {
  const deadline = new Deadline(runtime, 1_500);
  now = 2_490;
  await expect(deadline.race(never, "notExecuted")).rejects.toMatchObject({
    code: "timeout",
    outcome: "notExecuted",
  });
});

test("does not wait when it is over already, nor for what then fails", async () => {
  const deadline = new Deadline(runtime, 1_500);
  now = 2_500;
  await expect(deadline.race(Promise.reject(new Error("mine")))).rejects.toThrow(OUT_OF_TIME);
  await expect(deadline.race(Promise.resolve("value"))).rejects.toThrow(OUT_OF_TIME);
});

test("stops waiting when its signal aborts", async () => {
  const controller = new AbortController();
  const race = new Deadline(runtime, 1_500, controller.signal).race(never);
  controller.abort(new Error("not needed"));
  await expect(race).rejects.toThrow("not needed");
});
