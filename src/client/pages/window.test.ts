import { inOrder, mapInOrder, type Pace, Width } from "./window";

describe("Width", () => {
  const narrowed = (max: number, times: number) => {
    const width = new Width(max);
    for (let time = 0; time < times; time++) width.begin().throttled();
    return width;
  };

  test.each([
    [8, 0, 8],
    [8, 1, 4],
    [8, 2, 2],
    [8, 3, 1],
    [8, 9, 1],
    [5, 1, 2],
  ])("%i, throttled %i times, is %i", (max, times, expected) => {
    expect(narrowed(max, times).current).toBe(expected);
  });

  test("is halved once by all that were under way together", () => {
    const width = new Width(8);
    const together = Array.from({ length: 8 }, () => width.begin());
    for (const pace of together) pace.throttled();
    expect(width.current).toBe(4);
    // Those that began after that saw the narrow window, and count again.
    const later = width.begin();
    later.throttled();
    later.throttled();
    expect(width.current).toBe(2);
  });

  test("grows by one in about as many successes as it is wide, up to its maximum", () => {
    const width = narrowed(8, 1);
    const successesUntil = (wide: number) => {
      let count = 0;
      for (; width.current < wide; count++) width.begin().succeeded();
      return count;
    };
    expect(successesUntil(5)).toBe(5);
    expect(successesUntil(8)).toBe(19);
    for (let count = 0; count < 50; count++) width.begin().succeeded();
    expect(width.current).toBe(8);
    width.begin().throttled();
    expect(width.current).toBe(4);
  });
});

describe("inOrder", () => {
  /** Requests that end when the test says so. */
  function requests() {
    const open = new Map<number, { end(value: string): void; fail(error: Error): void }>();
    const signals: AbortSignal[] = [];
    const fetch = (index: number, signal: AbortSignal, _pace: Pace) => {
      signals.push(signal);
      return new Promise<string>((resolve, reject) => {
        const settle =
          <T>(then: (value: T) => void) =>
          (value: T) => {
            open.delete(index);
            then(value);
          };
        open.set(index, { end: settle(resolve), fail: settle(reject) });
        signal.addEventListener("abort", () => settle(reject)(new Error("aborted")));
      });
    };
    return { open, signals, fetch, indexes: () => [...open.keys()] };
  }

  const turn = () => new Promise((resolve) => setImmediate(resolve));

  test("takes in order what comes in any order, and keeps the window full", async () => {
    const { open, fetch, indexes } = requests();
    const taken: [string, number][] = [];
    const run = inOrder(5, new Width(2), fetch, (result, index) => {
      taken.push([result, index]);
      return true;
    });
    expect(indexes()).toEqual([0, 1]);
    open.get(1)?.end("b");
    await turn();
    expect(taken).toEqual([]);
    expect(indexes()).toEqual([0, 2]);
    open.get(0)?.end("a");
    await turn();
    expect(taken).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
    for (const [index, name] of [
      [2, "c"],
      [4, "e"],
      [3, "d"],
    ] as const) {
      await turn();
      open.get(index)?.end(name);
    }
    await run;
    expect(taken.map(([result]) => result).join("")).toBe("abcde");
  });

  test("requests nothing where nothing is wanted", async () => {
    const { fetch, signals } = requests();
    await inOrder(0, new Width(2), fetch, () => true);
    expect(signals).toEqual([]);
  });

  test("ends what is still under way when no more is taken, and waits for it", async () => {
    const { open, fetch, signals, indexes } = requests();
    const taken: string[] = [];
    const run = inOrder(9, new Width(3), fetch, (result) => {
      taken.push(result);
      return false;
    });
    open.get(1)?.end("b");
    await turn();
    open.get(0)?.end("a");
    await run;
    expect(taken).toEqual(["a"]);
    expect(indexes()).toEqual([]);
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });

  test("hands over what came in order before a failure, begins nothing more, and fails", async () => {
    const { open, fetch, signals, indexes } = requests();
    const taken: string[] = [];
    const run = inOrder(9, new Width(3), fetch, (result) => {
      taken.push(result);
      return true;
    });
    open.get(0)?.end("a");
    open.get(2)?.fail(new Error("of the later one"));
    open.get(1)?.fail(new Error("of the earlier one"));
    await expect(run).rejects.toThrow("of the earlier one");
    expect(taken).toEqual(["a"]);
    expect(indexes()).toEqual([]);
    expect(signals).toHaveLength(3);
  });

  test("a failure after the last result that was taken is ignored", async () => {
    const { open, fetch } = requests();
    const run = inOrder(3, new Width(3), fetch, () => false);
    open.get(0)?.end("a");
    open.get(1)?.fail(new Error("late"));
    await expect(run).resolves.toBeUndefined();
  });

  test("reports successes to the width", async () => {
    const width = new Width(4);
    width.begin().throttled();
    expect(width.current).toBe(2);
    await inOrder(
      3,
      width,
      async () => "",
      () => true,
    );
    expect(width.current).toBe(3);
  });
});

describe("mapInOrder", () => {
  test("maps all, so many at a time, to results in the order of the items", async () => {
    let [now, most] = [0, 0];
    const results = await mapInOrder([5, 4, 3, 2, 1, 0], 2, async (item) => {
      now += 1;
      most = Math.max(most, now);
      for (let turn = 0; turn < item; turn++) await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return item * 10;
    });
    expect(results).toEqual([50, 40, 30, 20, 10, 0]);
    expect(most).toBe(2);
  });

  test("maps nothing to nothing, and ends with the first failure", async () => {
    expect(await mapInOrder([], 2, async () => 1)).toEqual([]);
    const begun: number[] = [];
    const run = mapInOrder([1, 2, 3, 4, 5, 6], 2, async (item) => {
      begun.push(item);
      if (item === 2) throw new Error("no");
      await new Promise((resolve) => setImmediate(resolve));
    });
    await expect(run).rejects.toThrow("no");
    expect(begun).toEqual([1, 2]);
  });
});
