import { type Emulator, startEmulator } from "..";
import { ask, post } from "../server/testing";
import { FAULT_KINDS, type FaultKind } from "./kinds";

const CREATE = `mutation CreateCustomer($input: CreateCustomerInput!) {
  createCustomer(input: $input) { customer { id name } errors { field messages } }
}`;
const LIST = `query ListCustomers($first: Int, $after: String) {
  customers(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id }
  }
}`;
/** How long a client waits for what never arrives, and for what does. */
const STALLED_MS = 500;
const PATIENCE_MS = 20_000;

/** What a client that believes everything gets to see: a status and a body, or how it ended. */
type Seen = { status: number; headers: Headers; body: Buffer } | "cut" | "stalled";

async function look(url: string, init: RequestInit, kind?: FaultKind): Promise<Seen> {
  const isStalled = kind !== undefined && expectedLook(kind) === "stalled";
  const signal = AbortSignal.timeout(isStalled ? STALLED_MS : PATIENCE_MS);
  try {
    const response = await fetch(url, { ...init, redirect: "manual", signal });
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body };
  } catch {
    return signal.aborted ? "stalled" : "cut";
  }
}

/** What each kind must look like from outside. */
const LOOKS: Record<string, "cut" | "stalled" | number> = {
  resetBeforeRead: "cut",
  resetBeforeExecution: "cut",
  resetAfterExecution: "cut",
  closeAfterExecution: "cut",
  resetMidBody: "cut",
  closeMidBody: "cut",
  gzipGarbage: "cut",
  stalledHeaders: "stalled",
  stalledAfterExecution: "stalled",
  stalledBody: "stalled",
  slowTrickle: "stalled",
  http429Seconds: 429,
  http429Date: 429,
  http429Long: 429,
  http429BadRetryAfter: 429,
  http503RetryAfter: 503,
  rateLimitedIn400: 400,
  redirectOtherHost: 307,
  redirectSameHost: 307,
};

function expectedLook(kind: FaultKind): "cut" | "stalled" | number {
  const status = /^http(\d{3})(?:AfterExecution)?$/.exec(kind)?.[1];
  return LOOKS[kind] ?? (status ? Number(status) : 200);
}

const general = FAULT_KINDS.filter(({ scope }) => scope !== "page");

describe("faults", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
    // Made before the first request, which may have little time.
    expect(emulator.store.customers.size).toBeGreaterThan(0);
  });
  afterAll(() => emulator.stop());

  const create = (name: string, kind?: FaultKind) =>
    look(
      `${emulator.url}/api`,
      {
        method: "POST",
        headers: {
          Authorization: `Bearer ${emulator.accessToken()}`,
          "Content-Type": "application/json",
        },
        body: JSON.stringify({ query: CREATE, variables: { input: { name } } }),
      },
      kind,
    );

  it.each(general)("$kind befalls a mutation that is executed $executes", async (info) => {
    const { kind, executes } = info;
    const executed = () => emulator.store.counters.mutations.createCustomer ?? 0;
    const before = executed();
    emulator.requests.clear();
    emulator.faults.next(kind, { operationName: "CreateCustomer", hugeBytes: 3 << 20 });
    const seen = await create(`Customer of ${kind}`, kind);
    expect(typeof seen === "string" ? seen : seen.status).toBe(expectedLook(kind));
    expect(executed() - before).toBe(executes === "always" ? 1 : 0);
    expect(emulator.requests.entries).toEqual([
      expect.objectContaining({ fault: kind, executed: executes === "always" }),
    ]);
    const after = await create(`Customer after ${kind}`);
    expect(after).toMatchObject({ status: 200 });
    expect(executed() - before).toBe(executes === "always" ? 2 : 1);
    expect(emulator.internalErrors).toEqual([]);
  });

  it.each(FAULT_KINDS.filter(({ scope }) => scope === "any"))(
    "$kind befalls the token endpoint",
    async ({ kind }) => {
      emulator.requests.clear();
      emulator.faults.next(kind, { path: "/auth/refresh", hugeBytes: 3 << 20 });
      const body = JSON.stringify({ refresh_token: emulator.refreshToken });
      const exchange = (expected?: FaultKind) =>
        look(`${emulator.url}/auth/refresh`, { method: "POST", body }, expected);
      const seen = await exchange(kind);
      expect(typeof seen === "string" ? seen : seen.status).toBe(expectedLook(kind));
      expect(await exchange()).toMatchObject({ status: 200 });
      expect(emulator.requests.tokenExchanges).toBe(2);
    },
  );

  const bodyOf = async (kind: FaultKind, options = {}) => {
    emulator.faults.next(kind, options);
    const seen = await create(`${kind} ${Math.random()}`);
    if (typeof seen === "string") throw new Error(seen);
    return seen;
  };

  it("spoil bodies in the way that they say", async () => {
    expect((await bodyOf("emptyBody")).body).toHaveLength(0);
    expect((await bodyOf("emptyObject")).body.toString()).toBe("{}");
    expect((await bodyOf("jsonNull")).body.toString()).toBe("null");
    expect((await bodyOf("html200")).body.toString()).toMatch(/^<html>/);
    expect((await bodyOf("http502")).body.toString()).toMatch(/502 Bad Gateway/);
    expect((await bodyOf("wrongContentType")).headers.get("content-type")).toMatch(/^text\/html/);
    expect((await bodyOf("hugeBody", { hugeBytes: 3 << 20 })).body.length).toBeGreaterThan(3 << 20);
    const truncated = (await bodyOf("truncatedJson")).body.toString();
    expect(truncated).toMatch(/^\{"data":/);
    expect(() => JSON.parse(truncated)).toThrow();
    const invalid = (await bodyOf("invalidUtf8")).body;
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(invalid)).toThrow();
    expect(JSON.parse(invalid.toString())).toHaveProperty("data");
    const partial = JSON.parse((await bodyOf("errorsBesidePartialData")).body.toString());
    expect(partial).toMatchObject({
      data: { createCustomer: { customer: { id: expect.any(String) } } },
      errors: [{ path: ["createCustomer"] }],
    });
  });

  it("ask to wait in every form", async () => {
    const retryAfter = async (kind: FaultKind, retryAfterSeconds?: number) =>
      (await bodyOf(kind, { retryAfterSeconds })).headers.get("retry-after");
    expect(await retryAfter("http429")).toBeNull();
    expect(await retryAfter("http429Seconds", 3)).toBe("3");
    expect(await retryAfter("http503RetryAfter", 2)).toBe("2");
    expect(Number(await retryAfter("http429Long"))).toBeGreaterThan(3600);
    const date = Date.parse((await retryAfter("http429Date", 60)) ?? "");
    expect(date - Date.now()).toBeGreaterThan(50_000);
    expect(date - Date.now()).toBeLessThanOrEqual(60_000);
  });

  it("redirect to another origin, which notes who comes", async () => {
    const { headers } = await bodyOf("redirectOtherHost");
    const location = headers.get("location") ?? "";
    expect(new URL(location).origin).not.toBe(emulator.url);
    await fetch(location, { headers: { Authorization: "Bearer leaked" } });
    expect(emulator.foreignRequests).toEqual([
      { path: "/api", method: "GET", authorization: true, hasBody: false },
    ]);
    expect((await bodyOf("redirectSameHost")).headers.get("location")).toBe("/api");
  });

  it("leave storage alone unless they are for it", async () => {
    emulator.faults.next("http503", { path: "/storage" });
    expect((await ask(emulator, "{ organization { id } }")).status).toBe(200);
    expect((await fetch(`${emulator.url}/storage/x/y`)).status).toBe(503);
    expect((await fetch(`${emulator.url}/storage/x/y`)).status).toBe(403);
  });

  it("befall one request in so many, by plan, and are all on record", async () => {
    const before = emulator.faults.injected.length;
    emulator.faults.plan({ rate: 0.5, kinds: ["http503", "http502AfterExecution"], seed: 7 });
    const statuses = [];
    for (let i = 0; i < 40; i += 1) {
      statuses.push((await post(`${emulator.url}/auth/refresh`, {})).status);
    }
    emulator.faults.clear();
    const failed = statuses.filter((status) => status >= 500).length;
    expect(failed).toBeGreaterThan(10);
    expect(failed).toBeLessThan(30);
    expect(emulator.faults.injected.length - before).toBe(failed);
    expect((await post(`${emulator.url}/auth/refresh`, {})).status).toBe(400);
  });
});

describe("faults of pages", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.stop());
  afterEach(() => emulator.faults.clear());

  interface Customers {
    customers: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: ({ id: string } | null)[];
    };
  }
  const page = async (after?: string | null) => {
    const { data } = await ask<Customers>(emulator, LIST, { first: 2, after });
    return data.customers;
  };
  const spoiledPage = (kind: FaultKind, after?: string | null) => {
    emulator.faults.next(kind);
    return page(after);
  };

  it("repeat, hide and miscount records", async () => {
    const { totalCount, nodes } = await page();
    expect((await spoiledPage("repeatedNodes")).nodes).toEqual([nodes[0], ...nodes]);
    expect((await spoiledPage("nullNodes")).nodes).toEqual([null, nodes[1]]);
    expect((await spoiledPage("lyingTotalCount")).totalCount).toBeGreaterThan(totalCount);
    expect((await spoiledPage("lyingTotalCountLow")).totalCount).toBeLessThan(totalCount);
    expect(await spoiledPage("emptyPageWithNext")).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    });
  });

  it("promise more without a cursor, or with the same one", async () => {
    const { pageInfo } = await page();
    expect((await spoiledPage("hasNextPageWithoutEndCursor")).pageInfo).toEqual({
      hasNextPage: true,
      endCursor: null,
    });
    expect((await spoiledPage("cursorStuck", pageInfo.endCursor)).pageInfo).toEqual({
      hasNextPage: true,
      endCursor: pageInfo.endCursor,
    });
  });

  it("go back and forth between two cursors", async () => {
    emulator.faults.next("cursorLoop", { times: Number.POSITIVE_INFINITY });
    const cursors: (string | null)[] = [];
    for (let after: string | null = null; cursors.length < 4; cursors.push(after)) {
      after = (await page(after)).pageInfo.endCursor;
    }
    expect(cursors[0]).not.toBe(cursors[1]);
    expect(cursors).toEqual([cursors[0], cursors[1], cursors[0], cursors[1]]);
  });

  it("leave queries without pages alone", async () => {
    emulator.faults.next("nullNodes");
    await ask(emulator, "{ organization { id } }");
    expect(emulator.faults.isIdle).toBe(false);
  });
});
