import { configureClients, type Runtime } from "../client";
import {
  InvalidInputError,
  PrismaticConnectionError,
  PrismaticError,
  UnavailableError,
} from "../errors";
import { endOfWork, estimate, REQUESTS_PER_SECOND, workThrough } from "./workThrough";

/** A clock that only passes where somebody sleeps. */
function fakeRuntime(): Runtime & { now(): number } {
  let time = 1_000;
  return {
    now: () => time,
    date: () => time,
    random: () => 0.5,
    sleep: async (ms) => {
      time += ms;
    },
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const unlimited = Number.POSITIVE_INFINITY;

afterEach(() => configureClients({}));

test("does everything once, and no faster than so many requests per second", async () => {
  const runtime = fakeRuntime();
  const done: number[] = [];
  const begin = runtime.now();
  const progress = await workThrough(numbers(101), {
    endsAt: unlimited,
    runtime,
    run: async (item) => {
      done.push(item);
    },
    failed: () => undefined,
  });
  expect(done.sort((a, b) => a - b)).toEqual(numbers(101));
  expect(progress).toEqual({ left: [] });
  expect(runtime.now() - begin).toBeGreaterThanOrEqual((100 / REQUESTS_PER_SECOND) * 1000);
});

test("who waits for a turn when the last record is begun begins nothing", async () => {
  const done: unknown[] = [];
  await workThrough(numbers(6), {
    endsAt: unlimited,
    run: async (item) => {
      done.push(item);
    },
    failed: () => undefined,
  });
  expect(done).toStrictEqual(numbers(6));
});

test.each([
  [1, "about 1 second at 20 requests per second"],
  [153, "about 8 seconds at 20 requests per second"],
  [2_400, "about 2 minutes at 20 requests per second"],
  [12_000, "about 10 minutes at 20 requests per second"],
  [144_000, "about 2 hours at 20 requests per second"],
  [160_017, "about 2 hours at 20 requests per second"],
])("%i requests take %s", (requests, expected) => {
  expect(estimate(requests)).toBe(expected);
});

test("does a few in parallel, each at most once", async () => {
  let running = 0;
  let most = 0;
  await workThrough(numbers(12), {
    endsAt: unlimited,
    run: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 220));
      running -= 1;
    },
    failed: () => undefined,
  });
  expect(most).toBe(4);
});

test("a record that fails is noted, and the others continue", async () => {
  const failed: [number, string][] = [];
  const progress = await workThrough(numbers(20), {
    endsAt: unlimited,
    runtime: fakeRuntime(),
    run: async (item) => {
      if (item % 3 === 0) throw new InvalidInputError(`No ${item}.`);
    },
    failed: (item, error) => failed.push([item, error.message]),
  });
  expect(progress.left).toEqual([]);
  expect(failed.map(([item]) => item).sort((a, b) => a - b)).toEqual([0, 3, 6, 9, 12, 15, 18]);
});

test("an error that has no name is one of the failures, and nothing is forgotten", async () => {
  const failed: string[] = [];
  await workThrough([1], {
    endsAt: unlimited,
    runtime: fakeRuntime(),
    run: () => Promise.reject(new TypeError("undefined is no function")),
    failed: (_, error) => {
      expect(error).toBeInstanceOf(PrismaticError);
      failed.push(error.code);
    },
  });
  expect(failed).toHaveLength(1);
});

test.each([
  ["an outage", (item: number) => new UnavailableError(`Down ${item}.`), 5],
  ["the same failure again and again", () => new InvalidInputError("No such group."), 10],
])("%s stops the work, and the rest is left", async (_, errorOf, failures) => {
  const failed: number[] = [];
  const progress = await workThrough(numbers(100), {
    endsAt: unlimited,
    runtime: fakeRuntime(),
    run: async (item) => {
      throw errorOf(item);
    },
    failed: (item) => failed.push(item),
  });
  expect(failed.length).toBeGreaterThanOrEqual(failures);
  // Those that were under way had begun before.
  expect(failed.length).toBeLessThan(failures + 4);
  expect(progress.left).toEqual(numbers(100).slice(failed.length));
  expect(progress.reason).toMatch(/^(Down \d+|No such group)\.$/);
});

test("a refused connection stops the work at its first failure", async () => {
  const failed: number[] = [];
  const progress = await workThrough(numbers(100), {
    endsAt: unlimited,
    runtime: fakeRuntime(),
    run: async (item) => {
      throw new PrismaticConnectionError({ key: "apiKey" }, `Refused ${item}.`);
    },
    failed: (item) => failed.push(item),
  });
  expect(failed.length).toBeLessThanOrEqual(4);
  expect(progress).toEqual({
    left: numbers(100).slice(failed.length),
    reason: "Refused 0.",
  });
});

test.each<[string, (item: number) => Error | undefined]>([
  ["an outage that passes", (item) => (item % 5 ? new UnavailableError("Down.") : undefined)],
  ["one failure now and then", (item) => (item % 8 ? new InvalidInputError("No.") : undefined)],
  ["failures for reasons of their own", (item) => new InvalidInputError(`No ${item}.`)],
])("%s does not stop the work", async (_, errorOf) => {
  const failed: number[] = [];
  const progress = await workThrough(numbers(100), {
    endsAt: unlimited,
    runtime: fakeRuntime(),
    run: async (item) => {
      const error = errorOf(item);
      if (error) throw error;
    },
    failed: (item) => failed.push(item),
  });
  expect(failed).toEqual(numbers(100).filter(errorOf));
  expect(progress).toEqual({ left: [] });
});

test("nothing is left, and no reason given, where the last record was the one that failed", async () => {
  const progress = await workThrough(numbers(3), {
    endsAt: unlimited,
    runtime: fakeRuntime(),
    run: async (item) => {
      if (item === 2) throw new PrismaticConnectionError({ key: "apiKey" }, "Refused.");
    },
    failed: () => undefined,
  });
  expect(progress).toEqual({ left: [] });
});

test("when the time is over nothing more is begun, and the rest is left", async () => {
  const runtime = fakeRuntime();
  const done: number[] = [];
  const progress = await workThrough(numbers(100), {
    endsAt: runtime.now() + 1_000,
    runtime,
    run: async (item) => {
      done.push(item);
    },
    failed: () => undefined,
  });
  expect(done.length).toBeGreaterThan(10);
  expect(done.length).toBeLessThanOrEqual(REQUESTS_PER_SECOND + 1);
  expect([...done.sort((a, b) => a - b), ...progress.left]).toEqual(numbers(100));
  expect(progress.reason).toBe("Time ran out after 1 second.");
});

test("work ends a minute before the action's time is over", () => {
  const runtime = fakeRuntime();
  expect(endOfWork(runtime)).toBe(runtime.now() + 810_000);
  configureClients({ limits: { actionMs: 4_000 } });
  expect(endOfWork(runtime)).toBe(runtime.now() + 3_000);
});

test("one failure in all can be enough", async () => {
  const progress = await workThrough(numbers(60), {
    endsAt: unlimited,
    runtime: fakeRuntime(),
    stopAfterFailures: 1,
    run: async (item) => {
      if (item === 9) throw new InvalidInputError("Number 9 is wrong.");
    },
    failed: () => undefined,
  });
  expect(progress.reason).toBe("1 record failed, the last with: Number 9 is wrong.");
});

test("stops after so many failures in all, whatever lies between them", async () => {
  const failed: number[] = [];
  const progress = await workThrough(numbers(60), {
    endsAt: unlimited,
    runtime: fakeRuntime(),
    stopAfterFailures: 3,
    run: async (item) => {
      if (item % 10 === 9) throw new InvalidInputError(`Number ${item} is wrong.`);
    },
    failed: (item) => failed.push(item),
  });
  expect(failed).toEqual([9, 19, 29]);
  expect(progress.reason).toBe("3 records failed, the last with: Number 29 is wrong.");
  expect(progress.left.length).toBeGreaterThanOrEqual(60 - 33);
});
