import * as fc from "fast-check";
import {
  type Chunk,
  MAX_KEYS,
  OVERLAP_MS,
  readStream,
  type StreamSource,
  type StreamState,
} from "./stream";

interface Item {
  readonly id: string;
  readonly time: number;
  readonly own: boolean;
}

/** The order of records of one time changes from request to request. */
const shuffled = <T>(items: T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** A server whose records appear late, in any order, and while it is read. */
class ModelServer {
  now = 1_790_000_000_000;
  readonly items: Item[] = [];
  /** Whether the next request fails, and what happens before a request. */
  failsAt = -1;
  beforeRequest: () => void = () => {};
  #random = 1;
  #requests = 0;

  add(time: number, own = false): void {
    this.items.push({ id: `Log:${this.items.length}`, time, own });
  }

  startRun(failsAt: number): void {
    this.#requests = 0;
    this.failsAt = failsAt;
  }

  #request(): void {
    this.beforeRequest();
    if (this.#requests++ === this.failsAt) throw new Error("HTTP 503");
  }

  readonly source = {
    idOf: ({ id }: Item) => id,
    timeOf: ({ time }: Item) => time,
    read: async (from: number | undefined, limit: number): Promise<Chunk<Item>> => {
      this.#request();
      const random = () => {
        this.#random = (this.#random * 16_807) % 2_147_483_647;
        return this.#random;
      };
      const all = shuffled(
        this.items.filter(({ time }) => from === undefined || time >= from),
        random,
      ).sort((a, b) => a.time - b.time);
      return { records: all.slice(0, limit), more: all.length > limit };
    },
    newest: async () => {
      this.#request();
      return this.items.length === 0 ? undefined : Math.max(...this.items.map((one) => one.time));
    },
  };
}

type Step =
  | { type: "arrive"; count: number; late: number; own: boolean }
  | { type: "pass"; milliseconds: number }
  | { type: "run"; failsAt: number; crashes: boolean; clock: number; arrivals: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constant("arrive" as const),
    count: fc.integer({ min: 1, max: 12 }),
    // Whole seconds make equal times frequent.
    late: fc.integer({ min: 0, max: OVERLAP_MS / 1000 }).map((seconds) => seconds * 1000),
    own: fc.boolean(),
  }),
  fc.record({
    type: fc.constant("pass" as const),
    milliseconds: fc.constantFrom(0, 1, 1_000, 60_000, OVERLAP_MS, 3_600_000),
  }),
  fc.record({
    type: fc.constant("run" as const),
    failsAt: fc.constantFrom(-1, -1, -1, 0, 1, 2),
    crashes: fc.boolean(),
    clock: fc.constantFrom(0, 0, -1_000, 3_600_000, -86_400_000, Number.NaN),
    arrivals: fc.integer({ min: 0, max: 3 }),
  }),
);

interface World {
  readonly server: ModelServer;
  readonly returned: Map<string, number>;
  run(step: Partial<Extract<Step, { type: "run" }>>): Promise<boolean>;
}

function createWorld(maxItems: number, lookBack?: number, includeOwn = false): World {
  const server = new ModelServer();
  const returned = new Map<string, number>();
  let state: StreamState | undefined;
  return {
    server,
    returned,
    run: async ({ failsAt = -1, crashes = false, clock = 0, arrivals = 0 }) => {
      let left = arrivals;
      server.beforeRequest = () => {
        if (left-- > 0) server.add(server.now - left * 1_000);
      };
      server.startRun(failsAt);
      try {
        const result = await readStream(server.source, state, {
          maxItems,
          lookBack,
          isLeftOut: ({ own }) => own && !includeOwn,
          runAt: Number.isNaN(clock) ? undefined : server.now + clock,
        });
        // A crash after the fetch loses what was found, and the state with it.
        if (crashes) return true;
        expect(result.records.length).toBeLessThanOrEqual(maxItems);
        const times = result.records.map(({ time }) => time);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const { id } of result.records) returned.set(id, (returned.get(id) ?? 0) + 1);
        state = JSON.parse(JSON.stringify(result.state));
        return result.more;
      } catch (error) {
        if ((error as Error).message !== "HTTP 503") throw error;
        return true;
      } finally {
        server.beforeRequest = () => {};
      }
    },
  };
}

/** Runs until nothing is new. */
async function drain({ run }: World): Promise<void> {
  for (let runs = 0; await run({}); runs += 1) expect(runs).toBeLessThan(1_000);
}

const play = async (world: World, steps: readonly Step[]) => {
  for (const one of steps) {
    if (one.type === "run") await world.run(one);
    else if (one.type === "pass") world.server.now += one.milliseconds;
    else {
      for (let count = 0; count < one.count; count += 1) {
        world.server.add(world.server.now - one.late, one.own);
      }
    }
  }
};

const RUNS = { numRuns: 1_000 };

test("returns each record once: equal times, late records, failed pages, crashes, other clocks", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 40 }),
      fc.array(step, { maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      async (before, after, maxItems) => {
        const world = createWorld(maxItems);
        const { server, returned } = world;
        await play(
          world,
          before.filter(({ type }) => type !== "run"),
        );
        const old = server.items.length;
        await world.run({});
        await play(world, after);
        await drain(world);
        const expected = server.items.slice(old).filter(({ own }) => !own);
        expect([...returned.keys()].sort()).toEqual(expected.map(({ id }) => id).sort());
        expect([...returned.values()].filter((times) => times !== 1)).toEqual([]);
      },
    ),
    RUNS,
  );
});

test("with a look-back date, also returns each earlier record from then on once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 40 }),
      fc.array(step, { maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 7_200 }),
      async (before, after, maxItems, seconds) => {
        const lookBack = new ModelServer().now + seconds * 1_000;
        const world = createWorld(maxItems, lookBack, true);
        await play(
          world,
          before.filter(({ type }) => type !== "run"),
        );
        await play(world, after);
        await drain(world);
        const expected = world.server.items.filter(({ time }) => time >= lookBack);
        expect([...world.returned.keys()].sort()).toEqual(expected.map(({ id }) => id).sort());
        expect([...world.returned.values()].filter((times) => times !== 1)).toEqual([]);
      },
    ),
    RUNS,
  );
});

test("a record from the future hides none before it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 30 }),
      fc.array(fc.integer({ min: 1_000, max: 86_400_000 }), { minLength: 1, maxLength: 5 }),
      fc.array(step, { maxLength: 30 }),
      async (before, ahead, after) => {
        const world = createWorld(4, undefined, true);
        const { server } = world;
        server.add(server.now);
        await world.run({});
        const inTime = (steps: Step[]) =>
          steps.map((one) => (one.type === "run" ? { ...one, clock: 0 } : one));
        await play(world, inTime(before));
        for (const milliseconds of ahead) server.add(server.now + milliseconds);
        await play(world, inTime(after));
        await drain(world);
        expect(world.returned.size).toBe(server.items.length - 1);
        expect([...world.returned.values()].filter((times) => times !== 1)).toEqual([]);
      },
    ),
    RUNS,
  );
});

describe("a backlog of 50,000", () => {
  const BACKLOG = 50_000;

  async function workOff(timeOf: (index: number) => number, maxItems = 500) {
    const start = 1_790_000_000_000;
    const items = Array.from({ length: BACKLOG }, (_, index) => ({
      id: `Log:${index}`,
      time: start + timeOf(index),
    })).sort((a, b) => a.time - b.time);
    const source: StreamSource<{ id: string; time: number }> = {
      idOf: ({ id }) => id,
      timeOf: ({ time }) => time,
      read: async (from: number | undefined, limit: number) => {
        const first = items.findIndex(({ time }) => time >= (from ?? 0));
        const records = first < 0 ? [] : items.slice(first, first + limit);
        return { records, more: first >= 0 && first + limit < items.length };
      },
      newest: async () => items.at(-1)?.time,
    };
    const returned: string[] = [];
    let state: StreamState | undefined;
    let largest = 0;
    let runs = 0;
    for (let more = true; more; runs += 1) {
      const result = await readStream(source, state, { maxItems, lookBack: start });
      for (const { id } of result.records) returned.push(id);
      const text = JSON.stringify(result.state);
      largest = Math.max(largest, text.length);
      state = JSON.parse(text);
      more = result.more;
    }
    expect(new Set(returned).size).toBe(BACKLOG);
    expect(returned).toHaveLength(BACKLOG);
    return { runs, largest };
  }

  test.each<[string, (index: number) => number]>([
    ["over ten days", (index) => index * 17_280],
    ["within two minutes", (index) => (index * 2_654_435_761) % OVERLAP_MS],
    ["in ten bursts of equal times", (index) => (index % 10) * 3_600_000],
  ])("%s is worked off in 100 runs, with a bounded state", async (_, timeOf) => {
    const { runs, largest } = await workOff(timeOf);
    expect(runs).toBe(BACKLOG / 500);
    expect(largest).toBeLessThan(MAX_KEYS * 31 + 100);
  });

  test("of one single time is worked off too", async () => {
    // Each run reads all that were returned before: larger runs, so that the test takes seconds.
    const maxItems = MAX_KEYS / 4;
    const { runs } = await workOff(() => 0, maxItems);
    expect(runs).toBe(BACKLOG / maxItems);
  });
});

test("an overlap that had to be shortened is said, and nothing is returned twice", async () => {
  const server = new ModelServer();
  server.add(server.now);
  const begun = await readStream(server.source, undefined, { maxItems: 5_000 });
  for (let index = 0; index < 11_000; index += 1) server.add(server.now + index);
  let { state } = begun;
  const returned = new Set<string>();
  let shortenedToMs: number | undefined;
  for (let runs = 0; runs < 4; runs += 1) {
    const result = await readStream(server.source, state, { maxItems: 5_000 });
    for (const { id } of result.records) {
      expect(returned.has(id)).toBe(false);
      returned.add(id);
    }
    shortenedToMs ??= result.shortenedToMs;
    state = result.state;
  }
  expect(returned.size).toBe(11_000);
  expect(shortenedToMs).toBe(MAX_KEYS - 2);
});

test("many records of the own instance are passed over, over several runs if need be", async () => {
  const server = new ModelServer();
  server.add(server.now);
  let { state } = await readStream(server.source, undefined, { maxItems: 10 });
  for (let index = 0; index < 25_000; index += 1) server.add(server.now + index, true);
  server.add(server.now + 25_000);
  const found: string[] = [];
  let runs = 0;
  for (let more = true; more; runs += 1) {
    const result = await readStream(server.source, state, {
      maxItems: 10,
      isLeftOut: ({ own }) => own,
    });
    ({ state, more } = result);
    found.push(...result.records.map(({ id }) => id));
  }
  expect(found).toEqual(["Log:25001"]);
  expect(runs).toBeGreaterThan(1);
});
