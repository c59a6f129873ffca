import { UnavailableError } from "../../errors";
import { budgetOf, RetryBudget, resetBudgets } from "./budget";
import { Deadline } from "./deadline";
import {
  type Attempt,
  type CallKind,
  type Fault,
  type FaultKind,
  RETRY_LIMITS,
  type RetryLimits,
  readRetryAfter,
  withRetries,
} from "./retry";

/** A clock of its own, which only sleeping and the attempts themselves move on. */
function clock({ random = 1, signal }: { random?: number; signal?: AbortSignal } = {}) {
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
  return { runtime, signal, sleeps, pass };
}

const faultOf = (kind: FaultKind, retryAfterMs?: number): Fault => ({
  kind,
  retryAfterMs,
  summary: kind,
  toError: (detail) => new UnavailableError(`Failed.${detail && ` ${detail}`}`),
});

interface Play {
  readonly kind?: CallKind;
  readonly limits?: Partial<RetryLimits>;
  readonly actionMs?: number;
  readonly budget?: RetryBudget;
}

/** Runs attempts that fail as `faults` say, and then succeed. */
async function play(
  time: ReturnType<typeof clock>,
  faults: (count: number) => Fault | undefined,
  { kind = "query", actionMs = 870_000, budget = new RetryBudget(), ...rest }: Play = {},
) {
  const limits = { ...RETRY_LIMITS, ...rest.limits };
  const timeouts: number[] = [];
  const told: number[] = [];
  const scope = {
    deadline: new Deadline(time.runtime, actionMs, time.signal),
    budget,
    limits,
    onRetry: (_: Fault, delayMs: number) => void told.push(delayMs),
  };
  let message = "";
  const attempt = async (timeoutMs: number): Promise<Attempt<string>> => {
    timeouts.push(timeoutMs);
    const fault = faults(timeouts.length);
    return fault ? { fault } : { value: "done" };
  };
  try {
    await withRetries(kind, scope, attempt);
  } catch (error) {
    ({ message } = error as Error);
  }
  expect(told).toEqual(time.sleeps);
  return { message, timeouts, tries: timeouts.length };
}

/** An empty budget. */
function spent(time: ReturnType<typeof clock>, left = 0): RetryBudget {
  const budget = new RetryBudget();
  budget.take(time.runtime, 50 - left);
  return budget;
}

const always = (kind: FaultKind, retryAfterMs?: number) => () => faultOf(kind, retryAfterMs);

test("waits double from 250 milliseconds on", async () => {
  const time = clock();
  const { message } = await play(time, always("unavailable"));
  expect(time.sleeps).toEqual([250, 500, 1_000, 2_000]);
  expect(message).toBe("Failed. Tried 5 times.");
});

test("throttling without a Retry-After waits longer, up to 15 seconds, and more often", async () => {
  const time = clock();
  const { message } = await play(time, always("throttled"));
  expect(time.sleeps).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
  expect(message).toBe("Failed. Tried 8 times.");
});

test("each wait is a random part of its most", async () => {
  const time = clock({ random: 0.5 });
  await play(time, always("unavailable"));
  expect(time.sleeps).toEqual([125, 250, 500, 1_000]);
});

test.each([
  ["a long one, by the base at most", "throttled", 40_000, [41_000]],
  ["a short one, by a quarter", "throttled", 2_000, [2_500]],
  ["of another fault, by its own base", "unavailable", 2_000, [2_250]],
  ["none at all", "throttled", 0, [1_000]],
  ["the longest that is waited for", "throttled", 60_000, [61_000]],
] as const)("Retry-After is jittered upwards only: %s", async (_, kind, retryAfterMs, waits) => {
  const time = clock();
  await play(time, (count) => (count === 1 ? faultOf(kind, retryAfterMs) : undefined));
  expect(time.sleeps).toEqual(waits);
});

test("a Retry-After over the most is not waited for", async () => {
  const time = clock();
  const { message, tries } = await play(time, always("throttled", 60_001));
  expect(message).toBe(
    "Failed. The server asks to wait 61 seconds, longer than the 60 that are waited at most.",
  );
  expect(tries).toBe(1);
});

test.each([
  ["query", 30_000],
  ["mutation", 30_000],
  ["tokenExchange", 15_000],
] as const)("a %s has %i milliseconds for one request", async (kind, expected) => {
  const { timeouts } = await play(clock(), () => undefined, { kind });
  expect(timeouts).toEqual([expected]);
});

test("one request has no more time than is left of the call and of the action", async () => {
  const time = clock();
  const slow = (count: number) => {
    time.pass(25_000);
    return count < 5 ? faultOf("timeout") : undefined;
  };
  const call = await play(time, slow);
  expect(call.timeouts).toEqual([30_000, 30_000, 30_000, 30_000, 120_000 - 4 * 25_000 - 3_750]);
  time.sleeps.length = 0;
  const action = await play(time, slow, { actionMs: 60_000 });
  expect(action.timeouts).toEqual([30_000, 30_000, 60_000 - 2 * 25_000 - 750]);
  expect(action.message).toBe("Failed. The whole action's 60 seconds are over.");
});

const slowFailure = (time: ReturnType<typeof clock>) => () => {
  time.pass(1_000);
  return faultOf("unavailable");
};

test("a wait that would end with the time of the call is not begun", async () => {
  const time = clock();
  const { message } = await play(time, slowFailure(time), { limits: { callMs: 1_250 } });
  expect(message).toBe(
    "Failed. Tried once; the next try would go past the 2 seconds that one call may take.",
  );
  const longer = await play(time, slowFailure(time), { limits: { callMs: 1_251 } });
  expect(longer.timeouts).toEqual([1_251, 1]);
  expect(longer.message).toContain("Tried 2 times; the next try would go past the 2 seconds");
});

test("a wait that would end with the time of the action is not begun", async () => {
  const time = clock();
  const { message } = await play(time, slowFailure(time), { actionMs: 1_250 });
  expect(message).toBe(
    "Failed. The next try would be in 1 seconds, after the end of the whole action's 2.",
  );
  expect((await play(time, slowFailure(time), { actionMs: 1_251 })).tries).toBe(2);
});

test.each([
  ["query", undefined],
  ["mutation", "notExecuted"],
] as const)("a %s that is cancelled in a wait is not sent again", async (kind, outcome) => {
  const controller = new AbortController();
  const time = clock({ signal: controller.signal });
  let tries = 0;
  const run = withRetries(
    kind,
    {
      deadline: new Deadline(time.runtime, 60_000, time.signal),
      budget: new RetryBudget(),
      limits: RETRY_LIMITS,
      onRetry: () => controller.abort(),
    },
    async () => {
      tries += 1;
      return { fault: faultOf("throttled") };
    },
  );
  const error = await run.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: "timeout", outcome });
  expect(tries).toBe(1);
});

test("a fault is told as it is when the action was cancelled or the rules forbid another try", async () => {
  const controller = new AbortController();
  const cancelled = await play(clock({ signal: controller.signal }), () => {
    controller.abort();
    return faultOf("unavailable");
  });
  expect(cancelled).toMatchObject({ message: "Failed.", tries: 1 });
  const forbidden = await play(clock(), always("network"), { kind: "mutation" });
  expect(forbidden).toMatchObject({ message: "Failed.", tries: 1 });
});

test("a refused token is renewed once, at once, and whatever the budget", async () => {
  const time = clock();
  const budget = spent(time);
  const { message, tries } = await play(time, always("unauthenticated"), { budget });
  expect({ message, tries, sleeps: time.sleeps }).toEqual({
    message: "Failed.",
    tries: 2,
    sleeps: [],
  });
});

test("a retry takes one of the budget, after throttling a fifth of one", async () => {
  const once = (kind: FaultKind) => (count: number) => (count === 1 ? faultOf(kind) : undefined);
  const playWith = (left: number, kind: FaultKind) => {
    const time = clock();
    return play(time, once(kind), { budget: spent(time, left) });
  };
  expect(await playWith(0.9, "unavailable")).toMatchObject({
    message:
      "Failed. Tried once; not again, since too many calls to this endpoint fail at present.",
    tries: 1,
  });
  expect((await playWith(0.3, "throttled")).tries).toBe(2);
  expect((await playWith(1, "unavailable")).tries).toBe(2);
});

test("each success gives back a fifth of a retry", async () => {
  const time = clock();
  const budget = spent(time);
  const fail = () => play(time, always("unavailable"), { budget });
  const succeed = () => play(time, () => undefined, { budget });
  for (let call = 0; call < 4; call++) await succeed();
  expect((await fail()).tries).toBe(1);
  await succeed();
  expect((await fail()).tries).toBe(2);
});

test("the budget grows by one in two seconds, and not over fifty", () => {
  const time = clock();
  const budget = new RetryBudget();
  const takeAll = () => {
    let taken = 0;
    while (budget.take(time.runtime, 1)) taken += 1;
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
