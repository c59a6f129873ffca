import { RetryBudget } from "./budget";
import { Deadline } from "./deadline";
import { UnavailableError } from "./errors";
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
  return { runtime, signal, sleeps, pass: (ms: number) => void (now += ms) };
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
  ["none at all", "throttled", 0, [0]],
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

test.each([
  ["over", 2_250, 2, "Failed. Tried once; the next try would go past the 3 seconds"],
  ["not yet over", 2_251, 3, "Failed. Tried twice"],
])("a wait to the moment at which the call's time is %s", async (_, callMs, __, ___) => {
  const time = clock();
  const { tries, message } = await play(
    time,
    () => {
      time.pass(1_000);
      return faultOf("unavailable");
    },
    { limits: { callMs } },
  );
  expect(tries).toBe(callMs === 2_250 ? 2 : 2);
  expect(message).toContain("that one call may take.");
});
