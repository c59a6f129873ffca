import { type RequestEntry, RequestLog } from "./requestLog";

const entry = (path: string): RequestEntry => ({
  path,
  method: "POST",
  status: 0,
  authorization: true,
  variableKeys: [],
  executed: false,
});

describe("RequestLog", () => {
  it("counts by path, by operation, and by both", () => {
    const log = new RequestLog();
    for (const [path, name] of [
      ["/api", "A"],
      ["/api", "A"],
      ["/api", "B"],
      ["/auth/refresh", undefined],
    ] as const) {
      const added = entry(path);
      log.add(added);
      if (name) log.named(added, name);
    }
    expect(log.count()).toBe(4);
    expect(log.count({ path: "/api" })).toBe(3);
    expect(log.count({ operationName: "A" })).toBe(2);
    expect(log.count({ path: "/api", operationName: "B" })).toBe(1);
    expect(log.count({ path: "/auth/refresh", operationName: "A" })).toBe(0);
    expect(log.tokenExchanges).toBe(1);
  });

  it("counts all, though it keeps only the newest", () => {
    const log = new RequestLog();
    for (let i = 0; i < 100_000; i += 1) log.add(entry(`/${i}`));
    expect(log.count()).toBe(100_000);
    expect(log.entries.length).toBeLessThanOrEqual(40_000);
    expect(log.entries.at(-1)?.path).toBe("/99999");
  });

  it("knows how many requests were in the server at the same time", () => {
    const log = new RequestLog();
    log.entered();
    log.entered();
    log.left();
    log.entered();
    expect(log.peakConcurrency).toBe(2);
    log.left();
    log.clear();
    expect(log.peakConcurrency).toBe(1);
  });
});
