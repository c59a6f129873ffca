import {
  callerOf,
  LimitedServer,
  throttled,
  VirtualTime,
} from "../../../test/support/limitedServer";
import { Deadline } from "./deadline";
import { MAX_UNDER_WAY, Pace, paceOf, resetPaces, UNDER_WAY_AT_FIRST } from "./pace";
import type { Attempt } from "./retry";
import { RETRY_LIMITS } from "./rules";

const ok = async (): Promise<Attempt<string>> => ({ value: "done" });
const never = () => new Promise<never>(() => {});
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A caller of its own. */
function callerIn(
  time: VirtualTime,
  { actionMs = 870_000, signal = undefined as AbortSignal | undefined } = {},
) {
  const deadline = new Deadline(time.runtime, actionMs, signal);
  return { lane: {}, deadline, limits: RETRY_LIMITS, isAgain: false };
}

/** Attempts that end when the test says so. */
function held() {
  const ends: ((attempt: Attempt<string>) => void)[] = [];
  const attempt = () =>
    new Promise<Attempt<string>>((resolve) => {
      ends.push(resolve);
    });
  return { ends, attempt };
}

describe("without a refusal", () => {
  it("sends at once, without a timer", async () => {
    const time = new VirtualTime();
    const pace = new Pace();
    const timers = jest.spyOn(globalThis, "setTimeout");
    for (let call = 0; call < 500; call++) {
      const results = Array.from({ length: 8 }, () => pace.inTurn(callerIn(time), ok));
      expect(await Promise.all(results)).toEqual(Array(8).fill({ value: "done", waitedMs: 0 }));
    }
    expect(timers).not.toHaveBeenCalled();
    expect(time.sleeping).toBe(0);
    timers.mockRestore();
  });

  it("has so many under way at first, and more with each response while others wait", async () => {
    const time = new VirtualTime();
    const pace = new Pace();
    const { ends, attempt } = held();
    const all = Array.from({ length: 400 }, () => pace.inTurn(callerIn(time), attempt));
    await turn();
    expect(ends).toHaveLength(UNDER_WAY_AT_FIRST);
    ends[0]?.({ value: "done" });
    await turn();
    expect(ends).toHaveLength(UNDER_WAY_AT_FIRST + 2);
    for (let end = 1; end < 300; end++) {
      ends[end]?.({ value: "done" });
      await turn();
      expect(ends.length - end - 1).toBeLessThanOrEqual(MAX_UNDER_WAY);
    }
    expect(ends).toHaveLength(400);
    for (const end of ends) end({ value: "done" });
    await Promise.all(all);
  });

  it("an attempt that throws frees its place", async () => {
    const time = new VirtualTime();
    const pace = new Pace();
    const broken = async () => {
      throw new Error("broken");
    };
    for (let call = 0; call < 2 * MAX_UNDER_WAY; call++) {
      await expect(pace.inTurn(callerIn(time), broken)).rejects.toThrow("broken");
    }
    expect(await pace.inTurn(callerIn(time), ok)).toMatchObject({ waitedMs: 0 });
  });
});

describe("against a ceiling of 20 requests a second", () => {
  /** How so many steps at once fare, in so many processes. */
  async function load(
    { steps = 0, lists = 0, processes = 1 },
    settings: Partial<LimitedServer["settings"]> = {},
  ) {
    const time = new VirtualTime();
    const server = new LimitedServer(time, { perSecond: 20, ...settings });
    const { perSecond } = server;
    const begin = time.runtime.now();
    const all: Promise<unknown>[] = [];
    for (let process = 0; process < processes; process++) {
      const pace = new Pace();
      for (let step = 0; step < steps; step++) {
        all.push(callerOf(time, pace)(() => server.request("done")));
      }
      for (let list = 0; list < lists; list++) {
        const call = callerOf(time, pace);
        let pages = 50;
        const reader = async () => {
          while (pages-- > 0) await call(() => server.request("page"));
        };
        all.push(...Array.from({ length: 8 }, reader));
      }
    }
    const results = await time.until(Promise.allSettled(all));
    const failed = results.filter(({ status }) => status === "rejected").length;
    const requests = processes * (steps + lists * 50);
    const idealMs = ((requests - perSecond) / perSecond) * 1_000;
    const ratio = (time.runtime.now() - begin) / idealMs;
    expect(server.accepted).toBe(requests);
    expect(time.sleeping).toBe(0);
    return { failed, ratio, refusals: server.refused / requests };
  }

  it.each([
    ["200 steps", { steps: 200 }, {}],
    ["400 steps", { steps: 400 }, {}],
    ["400 steps, each half a second long", { steps: 400 }, { latencyMs: 500 }],
    ["400 steps, with a Retry-After", { steps: 400 }, { retryAfterMs: 1_000 }],
    ["400 steps, without a burst", { steps: 400 }, { burst: 1 }],
    ["16 lists", { lists: 16 }, {}],
    ["200 steps and 8 lists", { steps: 200, lists: 8 }, {}],
    ["100 steps in each of 4 processes", { steps: 100, processes: 4 }, {}],
    ["300 steps in each of 4 processes", { steps: 300, processes: 4 }, {}],
  ])(
    "%s succeed in 1.5 times the ideal time, with half as many refusals",
    async (_, work, settings) => {
      const { failed, ratio, refusals } = await load(work, settings);
      expect(failed).toBe(0);
      expect(ratio).toBeLessThan(1.5);
      expect(refusals).toBeLessThan(0.5);
    },
  );

  // docs/performance.md tells these.
  it.each([
    ["a Retry-After and no burst", { steps: 400 }, { burst: 1, retryAfterMs: 1_000 }, 1.7, 0.1],
    ["4 processes and no burst", { steps: 100, processes: 4 }, { burst: 1 }, 2.6, 0.5],
    ["a Retry-After of 5 seconds", { steps: 400 }, { retryAfterMs: 5_000 }, 3, 0.1],
    ["2 requests a second", { steps: 100 }, { perSecond: 2 }, 1.1, 0.6],
  ])("all succeed with %s, though not as well", async (_, work, settings, most, refused) => {
    const { failed, ratio, refusals } = await load(work, settings);
    expect(failed).toBe(0);
    expect(ratio).toBeLessThan(most);
    expect(refusals).toBeLessThan(refused);
  });

  it("finds the ceiling, holds it, and leaves it behind when it is gone", async () => {
    const time = new VirtualTime();
    const server = new LimitedServer(time, { perSecond: 20 });
    const pace = new Pace();
    const call = callerOf(time, pace, 3_000_000);
    let isOver = false;
    const worker = async () => {
      while (!isOver) await call(() => server.request("done"));
    };
    const workers = Promise.all(Array.from({ length: 32 }, worker));
    const pass = async (ms: number) => {
      const before = { accepted: server.accepted, refused: server.refused };
      await time.until(time.runtime.sleep(ms));
      return {
        accepted: server.accepted - before.accepted,
        refused: server.refused - before.refused,
      };
    };
    await pass(10_000);
    const minute = await pass(60_000);
    expect(minute.accepted).toBeGreaterThan(0.9 * 1_200);
    expect(minute.refused).toBeLessThan(0.1 * 1_200);
    server.perSecond = 100_000;
    await pass(7_000);
    const free = await pass(1_000);
    expect(free.accepted).toBeGreaterThan(400);
    isOver = true;
    await time.until(workers);
  });

  it("a single step waits for its turn as long as each of the lists, not behind them", async () => {
    const time = new VirtualTime();
    const server = new LimitedServer(time, { perSecond: 20 });
    const pace = new Pace();
    let isOver = false;
    const lists = Array.from({ length: 16 }, () => {
      const call = callerOf(time, pace);
      const reader = async () => {
        while (!isOver) await call(() => server.request("page"));
      };
      return Array.from({ length: 8 }, reader);
    });
    await time.until(time.runtime.sleep(5_000));
    for (let step = 0; step < 10; step++) {
      const accepted = server.accepted;
      await time.until(callerOf(time, pace)(() => server.request("step")));
      // One turn of each of the 16 lists, and what was refused and comes again; not 128 turns.
      expect(server.accepted - accepted).toBeLessThan(40);
    }
    isOver = true;
    await time.until(Promise.all(lists.flat()));
  });
});

describe("after a refusal", () => {
  /** A pace of which a request has been refused. */
  async function refused(time: VirtualTime, retryAfterMs?: number) {
    const pace = new Pace();
    await pace.inTurn(callerIn(time), async () => ({ failure: throttled(retryAfterMs) }));
    return pace;
  }

  it("a Retry-After pauses all callers, and they do not come back together", async () => {
    const time = new VirtualTime();
    const begin = time.runtime.now();
    const pace = await refused(time, 7_000);
    const sentAt: number[] = [];
    const call = () =>
      pace.inTurn(callerIn(time), async () => {
        sentAt.push(time.runtime.now() - begin);
        return ok();
      });
    await time.until(Promise.all([call(), call(), call()]));
    expect(sentAt[0]).toBe(7_000);
    expect(sentAt[1]).toBeGreaterThan(7_500);
    expect(sentAt[2]).toBeGreaterThan(sentAt[1] as number);
  });

  it("a longer Retry-After that comes meanwhile counts", async () => {
    const time = new VirtualTime();
    const begin = time.runtime.now();
    const pace = new Pace();
    const { ends, attempt } = held();
    const underWay = [pace.inTurn(callerIn(time), attempt), pace.inTurn(callerIn(time), attempt)];
    await turn();
    ends[0]?.({ failure: throttled(1_000) });
    await turn();
    const waiting = pace.inTurn(callerIn(time), ok);
    await turn();
    ends[1]?.({ failure: throttled(5_000) });
    await Promise.all(underWay);
    await time.until(waiting);
    expect(time.runtime.now() - begin).toBe(5_000);
  });

  it("a Retry-After that nobody waits for pauses nobody", async () => {
    const time = new VirtualTime();
    const pace = await refused(time, 3_600_000);
    expect(await pace.inTurn(callerIn(time), ok)).toMatchObject({ value: "done", waitedMs: 0 });
  });

  it("a caller whose time ends before the pause is refused without a request", async () => {
    const time = new VirtualTime();
    const pace = await refused(time, 30_000);
    const attempt = jest.fn(ok);
    const caller = callerIn(time, { actionMs: 25_000 });
    expect(await pace.inTurn(caller, attempt)).toMatchObject({
      failure: { reason: "throttled", retryAfterMs: 30_000 },
      isSkipped: true,
    });
    expect(attempt).not.toHaveBeenCalled();
  });

  it("a caller that is aborted leaves the queue, and no timer behind", async () => {
    const time = new VirtualTime();
    const pace = await refused(time, 7_000);
    const controller = new AbortController();
    const attempt = jest.fn(ok);
    const caller = callerIn(time, { signal: controller.signal });
    const waiting = pace.inTurn(caller, attempt);
    await turn();
    expect(time.sleeping).toBe(1);
    controller.abort(new Error("not needed"));
    await expect(waiting).rejects.toThrow("not needed");
    expect(time.sleeping).toBe(0);
    const next = await time.until(pace.inTurn(callerIn(time), ok));
    expect(next).toEqual({ value: "done", waitedMs: 7_000 });
    expect(attempt).not.toHaveBeenCalled();
  });

  it("a caller whose time ends in the queue leaves it, and others have their turns", async () => {
    const time = new VirtualTime();
    const pace = new Pace();
    const stuck = Array.from({ length: UNDER_WAY_AT_FIRST }, () =>
      pace.inTurn(callerIn(time), never),
    );
    expect(stuck).toHaveLength(UNDER_WAY_AT_FIRST);
    const late = pace.inTurn({ ...callerIn(time, { actionMs: 20 }), outcome: "notExecuted" }, ok);
    await expect(late).rejects.toMatchObject({ code: "timeout", outcome: "notExecuted" });
  });

  it("a caller that gets its turn as it is aborted gives it back", async () => {
    const time = new VirtualTime();
    const pace = new Pace();
    const { ends, attempt } = held();
    for (let call = 0; call < UNDER_WAY_AT_FIRST; call++) void pace.inTurn(callerIn(time), attempt);
    const controller = new AbortController();
    const aborted = pace.inTurn(callerIn(time, { signal: controller.signal }), never);
    const next = pace.inTurn(callerIn(time), ok);
    await turn();
    controller.abort(new Error("not needed"));
    ends[0]?.({ value: "done" });
    await expect(aborted).rejects.toThrow("not needed");
    await expect(next).resolves.toMatchObject({ value: "done" });
    for (const end of ends) end({ value: "done" });
  });

  it("who was refused goes before those who wait for their first turn", async () => {
    const time = new VirtualTime();
    const pace = await refused(time, 1_000);
    const order: string[] = [];
    const call = (name: string, isAgain: boolean) =>
      pace.inTurn({ ...callerIn(time), isAgain }, async () => {
        order.push(name);
        return ok();
      });
    await time.until(
      Promise.all([call("first", false), call("second", false), call("again", true)]),
    );
    expect(order).toEqual(["again", "first", "second"]);
  });

  it("goes no slower than one request in `throttledBaseDelayMs`", async () => {
    const time = new VirtualTime();
    const pace = await refused(time);
    const limits = { ...RETRY_LIMITS, throttledBaseDelayMs: 100 };
    const refuse = async () => ({ failure: throttled() });
    for (let call = 0; call < 20; call++)
      await time.until(pace.inTurn({ ...callerIn(time), limits }, refuse));
    const begin = time.runtime.now();
    await time.until(pace.inTurn({ ...callerIn(time), limits }, ok));
    expect(time.runtime.now() - begin).toBeLessThanOrEqual(100);
  });
});

it("each endpoint has one pace, until all are forgotten", () => {
  const pace = paceOf("https://a.example");
  expect(paceOf("https://a.example")).toBe(pace);
  expect(paceOf("https://b.example")).not.toBe(pace);
  resetPaces();
  expect(paceOf("https://a.example")).not.toBe(pace);
});
