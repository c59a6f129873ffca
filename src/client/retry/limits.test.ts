import type { Failure } from "../http/failures";
import { readRetryAfter } from "../http/retryAfter";
import { budgetOf, RetryBudget, resetBudgets } from "./budget";
import { Deadline } from "./deadline";
import { type Attempt, withRetries } from "./retry";
import { type CallType, type FailureReason, RETRY_LIMITS, type RetryLimits } from "./rules";

/** A clock of its own, which only sleeping and the attempts themselves move on. */
function clock({ random = 1 }: { random?: number } = {}) {
  let now = 1_000_000;
  const sleeps: number[] = [];
  const runtime = {
    now: () => now,
    date: () => now,
    random: () => random,
    sleep: async (ms: number) => {
      sleeps.push(ms);
      now += ms;
    },
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { runtime, sleeps, pass };
}

const failureOf = (reason: FailureReason, retryAfterMs?: number): Failure => ({
  name: "unavailable",
  reason,
  retryAfterMs,
  summary: reason,
});

interface Play {
  readonly type?: CallType;
  readonly limits?: Partial<RetryLimits>;
  readonly actionMs?: number;
  readonly budget?: RetryBudget;
}

/** Makes attempts that fail as `failures` say, and then succeed. */
async function play(
  time: ReturnType<typeof clock>,
  failures: (count: number) => Failure | undefined,
  { type = "query", actionMs = 870_000, budget = new RetryBudget(), ...rest }: Play = {},
) {
  const limits = { ...RETRY_LIMITS, ...rest.limits };
  const timeouts: number[] = [];
  const waits: number[] = [];
  const sleptBefore = time.sleeps.length;
  const scope = {
    deadline: new Deadline(time.runtime, actionMs),
    budget,
    limits,
    onRetry: (_: Failure, delayMs: number) => void waits.push(delayMs),
  };
  const attempt = async (timeoutMs: number): Promise<Attempt<string>> => {
    timeouts.push(timeoutMs);
    const failure = failures(timeouts.length);
    return failure ? { failure } : { value: "done" };
  };
  const result = await withRetries(type, scope, attempt);
  expect(waits).toEqual(time.sleeps.slice(sleptBefore));
  const why = "value" in result ? undefined : result.why;
  return { why, timeouts, attempts: timeouts.length };
}

/** A budget that was empty, and then had so many successes. */
function spent(time: ReturnType<typeof clock>, successes = 0): RetryBudget {
  const budget = new RetryBudget();
  while (budget.take(time.runtime));
  for (let call = 0; call < successes; call++) budget.succeeded();
  return budget;
}

const always = (reason: FailureReason, retryAfterMs?: number) => () =>
  failureOf(reason, retryAfterMs);

test("waits double from 250 milliseconds on", async () => {
  const time = clock();
  const { why } = await play(time, always("unavailable"));
  expect(time.sleeps).toEqual([250, 500, 1_000, 2_000]);
  expect(why).toBe("Stopped after 5 attempts");
});

test("throttling without a Retry-After waits longer, up to 15 seconds, and more often", async () => {
  const time = clock();
  const { why } = await play(time, always("throttled"));
  expect(time.sleeps).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
  expect(why).toBe("Stopped after 8 attempts");
});

test("each wait is a random part of its maximum", async () => {
  const time = clock({ random: 0.5 });
  await play(time, always("unavailable"));
  expect(time.sleeps).toEqual([125, 250, 500, 1_000]);
});

test.each([
  ["a long one, by the base at most", "throttled", 40_000, [41_000]],
  ["a short one, by a quarter", "throttled", 2_000, [2_500]],
  ["of another failure, by its own base", "unavailable", 2_000, [2_250]],
  ["none at all", "throttled", 0, [1_000]],
  ["the longest that is waited for", "throttled", 60_000, [61_000]],
] as const)("Retry-After is jittered upwards only: %s", async (_, reason, retryAfterMs, waits) => {
  const time = clock();
  await play(time, (count) => (count === 1 ? failureOf(reason, retryAfterMs) : undefined));
  expect(time.sleeps).toEqual(waits);
});

test("a Retry-After over the maximum is not waited for", async () => {
  const time = clock();
  const { why, attempts } = await play(time, always("throttled", 60_001));
  // How long to wait is in the message of the failure.
  expect(why).toBe("");
  expect(attempts).toBe(1);
});

test.each([
  ["query", 30_000],
  ["mutation", 30_000],
  ["tokenRequest", 15_000],
] as const)("a %s has %i milliseconds for one request", async (type, expected) => {
  const { timeouts } = await play(clock(), () => undefined, { type });
  expect(timeouts).toEqual([expected]);
});

test("one request has no more time than is left of the call and of the action", async () => {
  const time = clock();
  const slow = (count: number) => {
    time.pass(25_000);
    return count < 5 ? failureOf("timeout") : undefined;
  };
  const call = await play(time, slow);
  expect(call.timeouts).toEqual([30_000, 30_000, 30_000, 30_000, 120_000 - 4 * 25_000 - 3_750]);
  time.sleeps.length = 0;
  const action = await play(time, slow, { actionMs: 60_000 });
  expect(action.timeouts).toEqual([30_000, 30_000, 60_000 - 2 * 25_000 - 750]);
  expect(action.why).toBe("The time limit of 60 seconds was reached");
});

const slowFailure = (time: ReturnType<typeof clock>) => () => {
  time.pass(1_000);
  return failureOf("unavailable");
};

test("a wait that would end with the time of the call is not begun", async () => {
  const time = clock();
  const { why } = await play(time, slowFailure(time), { limits: { callMs: 1_250 } });
  const exceeded = "the next one would exceed the 2 seconds of one request with its retries";
  expect(why).toBe(`Stopped after 1 attempt: ${exceeded}`);
  const longer = await play(time, slowFailure(time), { limits: { callMs: 1_251 } });
  expect(longer.timeouts).toEqual([1_251, 1]);
  expect(longer.why).toBe(`Stopped after 2 attempts: ${exceeded}`);
});

test("a wait that would end with the time of the action is not begun", async () => {
  const time = clock();
  const { why } = await play(time, slowFailure(time), { actionMs: 1_250 });
  expect(why).toBe(
    "Stopped after 1 attempt: the next one, in 1 second, would exceed the time limit of 2 seconds",
  );
  expect((await play(time, slowFailure(time), { actionMs: 1_251 })).attempts).toBe(2);
});

test("a retry whose result nobody waits for any more is not made", async () => {
  const controller = new AbortController();
  const time = clock();
  let attempts = 0;
  const run = withRetries(
    "query",
    {
      deadline: new Deadline(time.runtime, 60_000, controller.signal),
      budget: new RetryBudget(),
      limits: RETRY_LIMITS,
      onRetry: () => controller.abort(new Error("not needed")),
    },
    async () => {
      attempts += 1;
      return { failure: failureOf("throttled") };
    },
  );
  await expect(run).rejects.toThrow("not needed");
  expect(attempts).toBe(1);
});

test("where the rules forbid another attempt, there is nothing to explain", async () => {
  const forbidden = await play(clock(), always("network"), { type: "mutation" });
  expect(forbidden).toMatchObject({ why: "", attempts: 1 });
});

test("a refused token is renewed once, immediately, and whatever the budget", async () => {
  const time = clock();
  const budget = spent(time);
  const { why, attempts } = await play(time, always("unauthenticated"), { budget });
  expect({ why, attempts, sleeps: time.sleeps }).toEqual({
    why: "",
    attempts: 2,
    sleeps: [],
  });
});

test("a retry takes one of the budget, after throttling none", async () => {
  const once = (reason: FailureReason) => (count: number) =>
    count === 1 ? failureOf(reason) : undefined;
  const playWith = (successes: number, reason: FailureReason) => {
    const time = clock();
    return play(time, once(reason), { budget: spent(time, successes) });
  };
  expect(await playWith(4, "unavailable")).toMatchObject({
    why: "Stopped after 1 attempt: most recent requests to this endpoint failed",
    attempts: 1,
  });
  expect((await playWith(5, "unavailable")).attempts).toBe(2);
  expect((await playWith(0, "throttled")).attempts).toBe(2);

  const time = clock();
  const budget = new RetryBudget();
  for (let call = 0; call < 30; call++) await play(time, always("throttled"), { budget });
  let left = 0;
  while (budget.take(time.runtime)) left += 1;
  expect(left).toBe(50);
});

test("a wait for a turn does not count for the time of the call", async () => {
  const time = clock();
  const scope = {
    deadline: new Deadline(time.runtime, 870_000),
    budget: new RetryBudget(),
    limits: RETRY_LIMITS,
  };
  const timeouts: number[] = [];
  const result = await withRetries("query", scope, async (timeoutMs) => {
    timeouts.push(timeoutMs);
    time.pass(200_000);
    const waited = { waitedMs: 199_000 };
    return timeouts.length < 3
      ? { failure: failureOf("unavailable"), ...waited }
      : { value: "done", ...waited };
  });
  expect(result).toMatchObject({ value: "done" });
  expect(timeouts).toEqual([30_000, 30_000, 30_000]);
});

test("an attempt that was not made is not counted", async () => {
  const time = clock();
  const scope = {
    deadline: new Deadline(time.runtime, 25_000),
    budget: new RetryBudget(),
    limits: RETRY_LIMITS,
  };
  const skipped = { failure: failureOf("throttled", 40_000), isSkipped: true };
  const first = await withRetries("query", scope, async () => skipped);
  expect(first).toMatchObject({
    why: "Stopped before the first attempt: the next one, in 41 seconds, would exceed the time limit of 25 seconds",
  });
  let attempts = 0;
  const second = await withRetries("query", scope, async () =>
    attempts++ === 0 ? { failure: failureOf("throttled", 1) } : skipped,
  );
  expect(second).toMatchObject({ why: expect.stringContaining("Stopped after 1 attempt: ") });
});

test("each success gives back a fifth of a retry", async () => {
  const time = clock();
  const budget = spent(time);
  const fail = () => play(time, always("unavailable"), { budget });
  const succeed = () => play(time, () => undefined, { budget });
  for (let call = 0; call < 4; call++) await succeed();
  expect((await fail()).attempts).toBe(1);
  await succeed();
  expect((await fail()).attempts).toBe(2);
});

test("the budget grows by one in two seconds, and not over fifty", () => {
  const time = clock();
  const budget = new RetryBudget();
  const takeAll = () => {
    let taken = 0;
    while (budget.take(time.runtime)) taken += 1;
    return taken;
  };
  budget.succeeded();
  expect(takeAll()).toBe(50);
  time.pass(1_998);
  expect(takeAll()).toBe(0);
  time.pass(2);
  expect(takeAll()).toBe(1);
  time.pass(1_000_000);
  expect(takeAll()).toBe(50);
  time.pass(-5_000);
  expect(takeAll()).toBe(0);
});

test("each endpoint has one budget, until all are forgotten", () => {
  const budget = budgetOf("https://a.example");
  expect(budgetOf("https://a.example")).toBe(budget);
  expect(budgetOf("https://b.example")).not.toBe(budget);
  resetBudgets();
  expect(budgetOf("https://a.example")).not.toBe(budget);
});

test.each([
  [" 7 ", 7_000],
  ["1.25", 1_250],
  ["-1", undefined],
  ["soon 5", undefined],
  ["Thursday, 01-Jan-26 00:00:09 GMT", 9_000],
  ["7s", undefined],
  ["x7", undefined],
  ["  ", undefined],
])("a Retry-After of %j is read as %s", (value, expected) => {
  expect(readRetryAfter(value, Date.parse("2026-01-01T00:00:00Z"))).toBe(expected);
});
