import { FaultController, type FaultTarget } from "./controller";
import { FAULT_KINDS } from "./kinds";

const api = (operationName?: string, more: Partial<FaultTarget> = {}): FaultTarget => ({
  path: "/api",
  operationName,
  isGraphQL: true,
  isPage: true,
  isExecutable: true,
  ...more,
});

describe("FAULT_KINDS", () => {
  it("holds every kind once, each with a description of its own", () => {
    expect(FAULT_KINDS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(FAULT_KINDS.map(({ kind }) => kind)).size).toBe(FAULT_KINDS.length);
    expect(new Set(FAULT_KINDS.map(({ description }) => description)).size).toBe(
      FAULT_KINDS.length,
    );
  });
});

describe("FaultController.next", () => {
  it("befalls the next request, once", () => {
    const faults = new FaultController();
    faults.next("http500");
    expect(faults.take(api("A"))?.kind).toBe("http500");
    expect(faults.take(api("A"))).toBeUndefined();
    expect(faults.isIdle).toBe(true);
  });

  it("waits for its operation", () => {
    const faults = new FaultController();
    faults.next("http500", { operationName: "B" });
    expect(faults.take(api("A"))).toBeUndefined();
    expect(faults.take(api("B"))?.kind).toBe("http500");
  });

  it("waits for its path, and what lies under it", () => {
    const faults = new FaultController();
    faults.next("http500", { path: "/storage", times: 2 });
    const other = { isGraphQL: false, isPage: false };
    expect(faults.take(api())).toBeUndefined();
    expect(faults.take(api(undefined, { path: "/storages", ...other }))).toBeUndefined();
    expect(faults.take(api(undefined, { path: "/storage/x", ...other }))?.kind).toBe("http500");
    expect(faults.take(api(undefined, { path: "/storage", ...other }))?.kind).toBe("http500");
  });

  it("leaves the first matching requests alone, then fails as often as it should", () => {
    const faults = new FaultController();
    faults.next("http500", { operationName: "A", after: 2, times: 2 });
    const taken = ["A", "B", "A", "A", "A", "A"].map((name) => faults.take(api(name))?.kind);
    expect(taken).toEqual([undefined, undefined, undefined, "http500", "http500", undefined]);
  });

  it("lets rules take turns", () => {
    const faults = new FaultController();
    faults.next("http500", { times: 2 });
    faults.next("http503");
    expect([1, 2, 3].map(() => faults.take(api())?.kind)).toEqual([
      "http500",
      "http500",
      "http503",
    ]);
  });

  it("keeps a fault that comes after the execution for a request that is executed", () => {
    const faults = new FaultController();
    faults.next("resetAfterExecution");
    expect(faults.take(api("A", { isExecutable: false }))).toBeUndefined();
    expect(faults.take(api("A"))?.kind).toBe("resetAfterExecution");
  });

  it("keeps a page's fault for a query of pages", () => {
    const faults = new FaultController();
    faults.next("cursorLoop");
    expect(faults.take(api("A", { isPage: false }))).toBeUndefined();
    expect(faults.take(api("A"))?.kind).toBe("cursorLoop");
  });

  it("refuses a GraphQL fault for another path", () => {
    expect(() => new FaultController().next("cursorLoop", { path: "/auth/refresh" })).toThrow(
      /cursorLoop/,
    );
  });

  it("does not end until it is cleared", () => {
    const faults = new FaultController();
    faults.next("http500", { times: Number.POSITIVE_INFINITY });
    for (let i = 0; i < 100; i += 1) expect(faults.take(api())).toBeDefined();
    faults.clear();
    expect(faults.take(api())).toBeUndefined();
    expect(faults.injected).toHaveLength(100);
  });
});

describe("a plan", () => {
  const draw = (seed: number) => {
    const faults = new FaultController({ rate: 0.2, seed });
    return Array.from({ length: 2000 }, () => faults.take(api())?.kind);
  };

  it("draws the same faults for the same seed, and others for another", () => {
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it("befalls about as many requests as its rate says, with all of its kinds", () => {
    const drawn = draw(3).filter((kind) => kind !== undefined);
    expect(drawn.length).toBeGreaterThan(300);
    expect(drawn.length).toBeLessThan(500);
    const general = FAULT_KINDS.filter(({ scope }) => scope === "any").map(({ kind }) => kind);
    expect(new Set(drawn)).toEqual(new Set(general));
  });

  it("keeps to its kinds and paths", () => {
    const faults = new FaultController({ rate: 1, kinds: ["http503"], paths: ["/auth/refresh"] });
    expect(faults.take(api())).toBeUndefined();
    const refresh = { path: "/auth/refresh", isGraphQL: false, isPage: false };
    expect(faults.take(api(undefined, refresh))?.kind).toBe("http503");
  });
});
