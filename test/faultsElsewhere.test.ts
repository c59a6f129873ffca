import { inspect } from "node:util";
import { FAULT_KINDS, type FaultKind } from "../emulator";
import { configureClients, resetClients } from "../src/client";
import { isNamedError, type NamedError } from "../src/errors";
import { type Harness, startHarness } from "./support/harness";
import { validParams } from "./support/params";

const limits = { baseDelayMs: 5, throttledBaseDelayMs: 5, tokenRequestMs: 600 };
const kinds = FAULT_KINDS.filter(({ scope }) => scope === "any").map(({ kind }) => kind);
const settings = { retryAfterSeconds: 0, trickleMs: 20, hugeBytes: 40 * 1024 * 1024 };

let harness: Harness;
let params: Record<string, Record<string, unknown>>;

beforeAll(async () => {
  harness = await startHarness();
  params = validParams(harness.emulator.store);
});

afterAll(async () => {
  configureClients({});
  resetClients();
  await harness.stop();
});

afterEach(() => {
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

const REFUSED = new Set<FaultKind>(["http400", "http401", "http404", "http409"]);
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
  // A firewall's page says nothing about the refresh token.
  if (kind === "http403") return "rejected";
  if (REFUSED.has(kind)) return "connection";
  if (STRANGE.has(kind)) return "unexpectedResponse";
  return kind === "http429Long" ? "throttled" : "success";
}

const NO_RESULT = new Set<FaultKind>([...STRANGE, "emptyBody", "truncatedJson", "invalidUtf8"]);

function afterDownload(kind: FaultKind): string {
  if (kind === "http400" || kind === "http409") return "rejected";
  return NO_RESULT.has(kind) ? "unexpectedResponse" : "success";
}

describe("a fault of the token exchange", () => {
  beforeAll(() => configureClients({ limits }));

  test.each(kinds)("%s", async (kind) => {
    const { emulator } = harness;
    resetClients();
    emulator.requests.clear();
    emulator.faults.next(kind, {
      ...settings,
      path: "/auth/refresh",
      retryAfterSeconds: kind === "http429Long" ? 3_600 : 0,
    });
    const before = emulator.faults.injected.length;
    const error = await end("updateCustomer");
    expect(emulator.faults.injected.length).toBe(before + 1);
    expect(error?.code ?? "success").toBe(afterExchange(kind));
    if (error && "outcome" in error) expect(error.outcome).toBe("notExecuted");
    expect(executions("UpdateCustomer")).toBe(error ? 0 : 1);
    expect(emulator.foreignRequests).toEqual([]);
  });
});

describe("a fault of a download", () => {
  beforeAll(() => configureClients({ limits: { ...limits, requestMs: 1_000 } }));

  test.each(kinds)("%s", async (kind) => {
    harness.emulator.faults.next(kind, { ...settings, trickleMs: 1, path: "/storage" });
    const { injected } = harness.emulator.faults;
    const before = injected.length;
    const error = await end("getStepResults");
    expect(injected.length).toBe(before + 1);
    expect(error?.code ?? "success").toBe(afterDownload(kind));
    expect(error?.message ?? "").not.toContain("Endpoint");
    const loads = harness.emulator.requests.entries.filter(({ path }) =>
      path.startsWith("/storage"),
    );
    expect(loads.every(({ authorization }) => !authorization)).toBe(true);
  });
});

describe("an outage that does not end", () => {
  beforeAll(() => configureClients({ limits: { ...limits, requestMs: 400 } }));

  test.each(kinds)("%s", async (kind) => {
    const { emulator } = harness;
    resetClients();
    for (const key of ["getCustomer", "updateCustomer"]) {
      emulator.requests.clear();
      emulator.faults.next(kind, { ...settings, trickleMs: 50, times: Number.POSITIVE_INFINITY });
      const error = await end(key);
      expect(emulator.faults.injected.at(-1)?.kind).toBe(kind);
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
