import { type Emulator, startEmulator } from "..";
import { RateLimit, type RateLimitOptions } from "./rateLimit";
import { ask } from "./testing";

/** A limit with a clock of its own, and how many of so many requests it accepts now. */
function limit(options: RateLimitOptions) {
  let now = 5_000;
  const bucket = new RateLimit(options, () => now);
  return {
    bucket,
    pass: (ms: number) => {
      now += ms;
    },
    accepted: (requests: number) => {
      const before = bucket.accepted;
      for (let request = 0; request < requests; request++) bucket.refuse();
      return bucket.accepted - before;
    },
  };
}

describe("RateLimit", () => {
  it.each([
    [{ perSecond: 20 }, 20],
    [{ perSecond: 20, burst: 3 }, 3],
    [{ perSecond: 0.5 }, 1],
  ])("with %j accepts %i at once", (options, expected) => {
    expect(limit(options).accepted(100)).toBe(expected);
  });

  it("accepts so many a second, however the requests are spread, and counts both", () => {
    const { bucket, pass, accepted } = limit({ perSecond: 20 });
    accepted(20);
    let later = 0;
    for (let step = 0; step < 300; step++) {
      pass(10);
      later += accepted(1);
    }
    expect(later).toBe(60);
    expect(bucket).toMatchObject({ accepted: 80, refused: 240 });
  });

  it("does not save up more than its burst", () => {
    const { pass, accepted } = limit({ perSecond: 20, burst: 5 });
    pass(60_000);
    expect(accepted(100)).toBe(5);
  });

  it("says how long to wait only where it is told to", () => {
    const silent = limit({ perSecond: 1 }).bucket;
    const telling = limit({ perSecond: 1, retryAfterSeconds: 3 }).bucket;
    expect([silent.refuse(), telling.refuse()]).toEqual([undefined, undefined]);
    expect(silent.refuse()).toMatchObject({ status: 429 });
    expect(silent.refuse()?.headers).not.toHaveProperty("retry-after");
    expect(telling.refuse()?.headers["retry-after"]).toBe("3");
  });

  it.each([
    { perSecond: 0 },
    { perSecond: -1 },
    { perSecond: Number.NaN },
    { perSecond: 5, burst: 0.5 },
  ])("%j is not a limit", (options) => {
    expect(() => limit(options)).toThrow("A rate limit needs");
  });
});

describe("a server with a rate limit", () => {
  let emulator: Emulator;
  afterEach(() => emulator.stop());

  it("refuses API requests before they are executed, and others never", async () => {
    emulator = await startEmulator({
      rateLimit: { perSecond: 0.001, burst: 2, retryAfterSeconds: 9 },
    });
    const query = "query Me { authenticatedUser { id } }";
    const answers = [];
    for (let request = 0; request < 5; request++) answers.push(await ask(emulator, query));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 429, 429]);
    expect(emulator.rateLimit).toMatchObject({ accepted: 2, refused: 3 });
    expect(emulator.requests.count({ path: "/api", operationName: "Me" })).toBe(5);
    expect(emulator.requests.entries.filter(({ executed }) => executed)).toHaveLength(2);
    expect((await fetch(`${emulator.url}/auth/meta`)).status).toBe(200);
  });

  it("can be given another limit, or none, and counts from 0 then", async () => {
    emulator = await startEmulator();
    const query = "{ authenticatedUser { id } }";
    expect(emulator.rateLimit).toBeUndefined();
    emulator.useRateLimit({ perSecond: 0.001, burst: 1 });
    expect((await ask(emulator, query)).status).toBe(200);
    expect((await ask(emulator, query)).status).toBe(429);
    emulator.useRateLimit({ perSecond: 0.001, burst: 1 });
    expect((await ask(emulator, query)).status).toBe(200);
    expect(emulator.rateLimit).toMatchObject({ accepted: 1, refused: 0 });
    emulator.useRateLimit(undefined);
    expect((await ask(emulator, query)).status).toBe(200);
    expect(emulator.rateLimit).toBeUndefined();
  });
});
