import { inspect } from "node:util";
import { FAULT_KINDS, type FaultKind } from "../emulator";
import { isNamedError, type NamedError, RETRY_LIMITS, resetClients } from "../src/client";
import { type Harness, startHarness } from "./support/harness";
import { validParams } from "./support/params";

const limits = RETRY_LIMITS as { -readonly [limit in keyof typeof RETRY_LIMITS]: number };
const usual = { ...RETRY_LIMITS };
const kinds = FAULT_KINDS.filter(({ scope }) => scope === "any").map(({ kind }) => kind);
const settings = { retryAfterSeconds: 0, trickleMs: 20, hugeBytes: 40 * 1024 * 1024 };

let harness: Harness;
let params: Record<string, Record<string, unknown>>;

beforeAll(async () => {
  Object.assign(limits, { baseDelayMs: 5, throttledBaseDelayMs: 5, exchangeMs: 600 });
  harness = await startHarness();
  params = validParams(harness.emulator.store);
});

afterAll(async () => {
  Object.assign(limits, usual);
  resetClients();
  await harness.stop();
});

afterEach(() => {
  limits.requestMs = usual.requestMs;
  harness.emulator.faults.clear();
});

/** What an action ends with: nothing, or a named error that shows no token. */
async function end(key: string): Promise<NamedError | undefined> {
  try {
    await harness.run(key, params[key]);
    return undefined;
  } catch (error) {
    if (!isNamedError(error)) throw error;
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(
      harness.emulator.refreshToken,
    );
    return error;
  }
}

const executions = (operationName: string) =>
  harness.emulator.requests.entries.filter(
    (entry) => entry.operationName === operationName && entry.executed,
  ).length;

const REFUSED = new Set<FaultKind>(["http400", "http401", "http403", "http404", "http409"]);
const STRANGE = new Set<FaultKind>([
  "hugeBody",
  "html200",
  "emptyObject",
  "jsonNull",
  "gzipGarbage",
  "redirectOtherHost",
  "redirectSameHost",
]);

function afterExchange(kind: FaultKind): string {
  if (REFUSED.has(kind)) return "connection";
  if (STRANGE.has(kind)) return "unexpectedAnswer";
  return kind === "http429Long" ? "throttled" : "success";
}

describe("a fault of the token exchange", () => {
  test.each(kinds)("%s", async (kind) => {
    const { emulator } = harness;
    resetClients();
    emulator.requests.clear();
    emulator.faults.next(kind, {
      ...settings,
      path: "/auth/refresh",
      retryAfterSeconds: kind === "http429Long" ? 3_600 : 0,
    });
    const error = await end("updateCustomer");
    expect(error?.kind ?? "success").toBe(afterExchange(kind));
    expect(executions("UpdateCustomer")).toBe(error ? 0 : 1);
    expect(emulator.foreignRequests).toEqual([]);
  });
});

describe("a fault of a download", () => {
  test.each(kinds)("%s", async (kind) => {
    limits.requestMs = 1_000;
    harness.emulator.faults.next(kind, { ...settings, trickleMs: 1, path: "/storage" });
    const error = await end("getStepResults");
    if (error) {
      expect(["unexpectedAnswer", "notFound", "rejected", "throttled"]).toContain(error.kind);
    }
    const loads = harness.emulator.requests.entries.filter(({ path }) =>
      path.startsWith("/storage"),
    );
    expect(loads.every(({ authorization }) => !authorization)).toBe(true);
  });
});

describe("an outage that does not end", () => {
  test.each(kinds)("%s", async (kind) => {
    limits.requestMs = 400;
    const { emulator } = harness;
    resetClients();
    for (const key of ["getCustomer", "updateCustomer"]) {
      emulator.requests.clear();
      emulator.faults.next(kind, { ...settings, trickleMs: 50, times: Number.POSITIVE_INFINITY });
      const error = await end(key);
      const sent = emulator.requests.count({ path: "/api" });
      if (kind !== "wrongContentType") expect(error).toBeDefined();
      expect(sent).toBeLessThanOrEqual(8);
      if (key === "updateCustomer") {
        expect(executions("UpdateCustomer")).toBeLessThanOrEqual(1);
      }
      emulator.faults.clear();
    }
  });
});
