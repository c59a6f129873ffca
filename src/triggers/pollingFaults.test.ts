import { FAULT_KINDS, type FaultKind } from "../../emulator";
import { createStates, type States } from "../../emulator/player/context";
import { loadPlatform } from "../../emulator/player/platform";
import { addPastExecution, breakConnection, type Store } from "../../emulator/store";
import { configVariablesOf } from "../../emulator/store/configVariables";
import type { InstanceRecord } from "../../emulator/store/types";
import { type Harness, startHarness } from "../../test/support/harness";
import { denied, intercept } from "../../test/support/intercept";
import component from "..";
import { configureClients, resetClients } from "../client";
import { isNamedError } from "../errors";
import { triggers } from "./index";

/** More than two pages of everything. */
const MANY = 230;
const LIMITS = {
  attempts: 3,
  throttledAttempts: 3,
  baseDelayMs: 1,
  throttledBaseDelayMs: 1,
  maxDelayMs: 5,
  requestMs: 500,
};

interface Subject {
  readonly key: keyof typeof triggers;
  /** The name of the list of records. */
  readonly name: string;
  /** The operation that reads pages, and how many of its requests come before a second page. */
  readonly operationName: string;
  readonly after: number;
  /** Makes records that are new. */
  happens(store: Store): void;
}

const failed = (store: Store) => {
  const instance = [...store.instances.values()].find(({ name }) => name === "Onboarding");
  for (let index = 0; index < MANY; index += 1) {
    addPastExecution(store, instance as InstanceRecord, store.clock.now() - (MANY - index) * 100, {
      error: `Failure ${index}`,
    });
  }
};

const subjects: Subject[] = [
  {
    key: "failedExecutions",
    name: "executions",
    operationName: "PollFailedExecutions",
    after: 1,
    happens: failed,
  },
  {
    key: "logLines",
    name: "logs",
    operationName: "ListLogs",
    // The newest entry, and the first page of each severity.
    after: 3,
    happens: failed,
  },
  {
    key: "connectionErrors",
    name: "connections",
    operationName: "ListConnections",
    after: 1,
    happens: (store) => {
      for (const instance of store.instances.values()) {
        const connections = configVariablesOf(store, instance).filter(
          ({ variable }) => variable.dataType === "CONNECTION",
        );
        for (const { variable } of connections) breakConnection(store, instance, variable.key);
      }
    },
  },
  {
    key: "instancesNeedingAttention",
    name: "instances",
    operationName: "PollInstances",
    after: 1,
    happens: (store) => {
      for (const instance of store.instances.values()) instance.systemSuspended = true;
      store.changed();
    },
  },
];

/** What lasts fails the run. */
const LASTING: FaultKind[] = [
  "stalledHeaders",
  "stalledAfterExecution",
  "stalledBody",
  "slowTrickle",
  "resetMidBody",
  "closeMidBody",
  "truncatedJson",
  "emptyBody",
  "invalidUtf8",
  "html200",
  "http401",
  "http403",
  "http500",
  "http503",
  "http429",
  "http429Long",
  "rateLimitedIn200",
  "unauthenticatedIn200",
  "graphqlErrorIn200",
  "errorsBesidePartialData",
  "cursorStuck",
  "hasNextPageWithoutEndCursor",
];

/** Each attempt takes all the time that a request has. */
const STALLS = new Set(
  FAULT_KINDS.filter(({ group }) => group === "stall").map(({ kind }) => kind),
);

/** What passes is overcome. */
const PASSING: FaultKind[] = [
  "stalledHeaders",
  "stalledBody",
  "resetMidBody",
  "closeMidBody",
  "truncatedJson",
  "http401",
  "http503",
  "http429",
  "rateLimitedIn200",
  "repeatedNodes",
  "lyingTotalCount",
  "lyingTotalCountLow",
];

describe.each(subjects)("$key", ({ key, name, operationName, after, happens }) => {
  const { label } = triggers[key].display;
  let harness: Harness;
  /** What was kept before the records were new. */
  let kept: States;
  /** The records that are new, by a run that nothing disturbs. */
  let expected: string[];

  beforeAll(async () => {
    harness = await startHarness({ instances: MANY });
    const states = createStates();
    await poll(states);
    kept = structuredClone(states);
    happens(harness.emulator.store);
    expected = (await poll(states)).sort();
  });
  beforeEach(() => configureClients({ limits: LIMITS }));
  afterEach(() => {
    configureClients({});
    resetClients();
    harness.emulator.faults.clear();
  });
  afterAll(() => harness.stop());

  /** A run; the IDs of its records. */
  async function poll(states: States, params: Record<string, unknown> = {}): Promise<string[]> {
    const now = harness.emulator.store.clock.now();
    const platform = loadPlatform(component as never, {
      states,
      context: () => ({ startedAt: new Date(now).toISOString() }),
    });
    const result = await platform.trigger(
      key,
      { headers: {}, body: { data: {} } },
      { connection: harness.connection, maxItems: 5_000, ...params },
    );
    const data = result.payload.body.data as Record<string, { id: string }[]>;
    const ids = (data[name] ?? []).map(({ id }) => id);
    expect(result.resultType === "polled_no_changes").toBe(ids.length === 0);
    return ids;
  }

  /** A run that fails, and leaves the state as it was; the next one returns everything, once. */
  async function failsOnce(params?: Record<string, unknown>): Promise<string> {
    const states = structuredClone(kept);
    const error = await poll(states, params).catch((thrown: unknown) => thrown);
    if (!isNamedError(error)) throw new Error(`It was expected to fail, and gave ${error}.`);
    expect(error.message).toMatch(new RegExp(`^${label}: `));
    expect(states).toEqual(kept);
    harness.emulator.faults.clear();
    configureClients({});
    expect((await poll(states)).sort()).toEqual(expected);
    expect(await poll(states)).toEqual([]);
    return error.message;
  }

  const disturb = (kind: FaultKind, times: number) =>
    harness.emulator.faults.next(kind, { operationName, after, times, retryAfterSeconds: 0 });

  test("has records to lose", async () => {
    expect(new Set(expected).size).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(3);
    harness.emulator.requests.clear();
    await poll(structuredClone(kept));
    const requests = harness.emulator.requests.entries.filter(
      (entry) => entry.operationName === operationName,
    );
    expect(requests.length).toBeGreaterThan(after + 1);
  });

  test.each(LASTING)("%s in the middle of the pages loses and repeats nothing", async (kind) => {
    if (STALLS.has(kind)) configureClients({ limits: { ...LIMITS, requestMs: 200 } });
    disturb(kind, Number.POSITIVE_INFINITY);
    const before = harness.emulator.faults.injected.length;
    await failsOnce();
    expect(harness.emulator.faults.injected.length).toBeGreaterThan(before);
  });

  test.each(PASSING)("%s that passes is overcome", async (kind) => {
    disturb(kind, 1);
    const before = harness.emulator.faults.injected.length;
    const states = structuredClone(kept);
    expect((await poll(states)).sort()).toEqual(expected);
    expect(harness.emulator.faults.injected.length).toBe(before + 1);
    expect(await poll(states)).toEqual([]);
  });

  test("a server that hangs ends the run in time", async () => {
    configureClients({ limits: { ...LIMITS, requestMs: 10_000, actionMs: 400 } });
    disturb("stalledHeaders", Number.POSITIVE_INFINITY);
    const started = Date.now();
    expect(await failsOnce()).toContain("time limit");
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  test("access that is denied in the middle of the pages fails the run", async () => {
    let seen = 0;
    const { connection, stop } = await intercept(harness, operationName, (request, response) => {
      seen += 1;
      return seen > after ? denied(request, response) : undefined;
    });
    expect(await failsOnce({ connection })).toContain("denied access");
    expect(seen).toBeGreaterThan(after);
    await stop();
  });

  test("after a run that failed, a backlog comes in parts, all of it once", async () => {
    const states = structuredClone(kept);
    disturb("http503", Number.POSITIVE_INFINITY);
    await expect(poll(states)).rejects.toThrow(label);
    harness.emulator.faults.clear();
    const maxItems = Math.floor(expected.length / 3);
    const parts = [await poll(states, { maxItems })];
    while (parts.at(-1)?.length) parts.push(await poll(states, { maxItems }));
    expect(parts.flat().sort()).toEqual(expected);
    expect(parts.length).toBe(Math.ceil(expected.length / maxItems) + 1);
  });
});
