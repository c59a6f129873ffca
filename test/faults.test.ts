import { inspect } from "node:util";
import { FAULT_KINDS, type FaultKind, type FaultOptions } from "../emulator";
import component from "../src";
import { configureClients, resetClients } from "../src/client";
import { type ErrorCode, isNamedError, type NamedError } from "../src/errors";
import { operationsOf } from "../src/steps/defineAction";
import { CHOSEN_ACTIONS } from "./support/chosenActions";
import { type Harness, startHarness } from "./support/harness";
import { WITHOUT_PAUSES } from "./support/pace";
import { validParams } from "./support/params";

/** What a read, and what a write ends with. A write that fails reports what became of it. */
interface Expectation {
  read: "success" | ErrorCode;
  write: "success" | ErrorCode;
}

const again = (write: ErrorCode): Expectation => ({ read: "success", write });
const always = (result: "success" | ErrorCode): Expectation => ({ read: result, write: result });

const EXPECTED: Record<FaultKind, Expectation> = {
  resetBeforeRead: again("unavailable"),
  resetBeforeExecution: again("unavailable"),
  resetAfterExecution: again("unavailable"),
  closeAfterExecution: again("unavailable"),
  resetMidBody: again("unavailable"),
  closeMidBody: again("unavailable"),
  stalledHeaders: again("timeout"),
  stalledAfterExecution: again("timeout"),
  stalledBody: again("timeout"),
  slowTrickle: again("timeout"),
  hugeBody: always("unexpectedResponse"),
  http400: always("rejected"),
  http401: always("success"),
  http403: always("rejected"),
  http404: always("unexpectedResponse"),
  http408: again("unavailable"),
  http409: always("rejected"),
  http500: again("unavailable"),
  http502: again("unavailable"),
  http503: again("unavailable"),
  http503RetryAfter: again("unavailable"),
  http504: again("unavailable"),
  http500AfterExecution: again("unavailable"),
  http502AfterExecution: again("unavailable"),
  http504AfterExecution: again("unavailable"),
  http429: always("success"),
  http429Seconds: always("success"),
  http429Date: always("success"),
  http429Long: always("throttled"),
  http429BadRetryAfter: always("success"),
  rateLimitedIn200: always("success"),
  throttledIn200: always("success"),
  rateLimitedIn400: always("success"),
  tooManyRequestsIn200: always("success"),
  unauthenticatedIn200: always("success"),
  graphqlErrorIn200: always("rejected"),
  html200: always("unexpectedResponse"),
  emptyObject: always("unexpectedResponse"),
  jsonNull: always("unexpectedResponse"),
  emptyBody: again("unexpectedResponse"),
  truncatedJson: again("unexpectedResponse"),
  wrongContentType: always("success"),
  invalidUtf8: again("unexpectedResponse"),
  gzipGarbage: always("unexpectedResponse"),
  errorsBesidePartialData: always("rejected"),
  redirectOtherHost: always("unexpectedResponse"),
  redirectSameHost: always("unexpectedResponse"),
  cursorStuck: always("success"),
  cursorLoop: always("success"),
  hasNextPageWithoutEndCursor: always("unexpectedResponse"),
  emptyPageWithNext: always("success"),
  repeatedNodes: always("success"),
  nullNodes: always("success"),
  lyingTotalCount: always("success"),
  lyingTotalCountLow: always("success"),
};

// These take an API that cannot answer for part of what they do: they go on, and report it.
const CARRIES_ON = new Set(["waitForExecution", "replayExecution"]);
// These send several mutations and list which of them failed; their own tests count them.
const COMPOSITES = new Set([
  "replayFailedExecutions",
  "ensureAlertMonitors",
  "upgradeInstances",
  "rollBackInstances",
]);
// Each time under another name, since names and addresses are unique.
const UNIQUE = ["name", "namePrefix", "externalId", "email"];
const STALL_MS = 800;
// Those that wait do not work: more of them at once.
const AT_ONCE = 4;
const STALLED_AT_ONCE = 24;

interface Cell {
  action: string;
  fault: FaultKind;
  result: string;
  ms: number;
}

const DELAYS = { ...WITHOUT_PAUSES, baseDelayMs: 5, throttledBaseDelayMs: 5 };
const cells: Cell[] = [];
let serial = 0;

afterAll(() => {
  configureClients({});
  resetClients();
  const results = new Map<string, number>();
  for (const { result } of cells) results.set(result, (results.get(result) ?? 0) + 1);
  const actions = new Set(cells.map(({ action }) => action)).size;
  const faults = new Set(cells.map(({ fault }) => fault)).size;
  const reported = [...results].sort().map(([result, count]) => `${result} ${count}`);
  const slowest = Math.max(...cells.map(({ ms }) => ms));
  process.stdout.write(
    `Fault matrix: ${faults} faults x ${actions} actions = ${cells.length} runs. ${reported.join(", ")}. Slowest ${Math.round(slowest)} ms.\n`,
  );
});

const actionKeys = Object.keys(CHOSEN_ACTIONS);

test("every kind of fault has an expectation", () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(FAULT_KINDS.map(({ kind }) => kind).sort());
  expect(FAULT_KINDS.length).toBeGreaterThanOrEqual(25);
});

const stalls = FAULT_KINDS.filter(({ group }) => group === "stall");
const others = FAULT_KINDS.filter((info) => !stalls.includes(info));

test("every action ends well or in one named error, whatever the fault", async () => {
  configureClients({ limits: { ...DELAYS, requestMs: 20_000 } });
  await playAll(others, AT_ONCE);
}, 300_000);

test("every action ends in its time when the answer does not come", async () => {
  configureClients({ limits: { ...DELAYS, requestMs: STALL_MS } });
  await playAll(stalls, STALLED_AT_ONCE);
}, 300_000);

function isList(key: string): boolean {
  return (component.actions[key]?.inputs ?? []).some((input) => input.key === "fetchAll");
}

async function playAll(kinds: typeof FAULT_KINDS, atOnce: number): Promise<void> {
  const queue = [...actionKeys];
  const problems: string[] = [];
  const worker = async () => {
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
      problems.push(...(await playAction(key, kinds)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  expect(problems).toEqual([]);
}

async function playAction(key: string, kinds: typeof FAULT_KINDS): Promise<string[]> {
  const operations = operationsOf.get(key) ?? [];
  const mutation = operations.find(({ type }) => type === "mutation");
  const target = mutation ?? operations[0];
  const problems: string[] = [];
  let harness = await startWarm();
  try {
    for (const { kind, scope } of kinds) {
      if (scope === "page" && mutation) continue;
      let params = paramsFor(key, harness);
      if (!params) {
        await harness.stop();
        harness = await startWarm();
        params = paramsFor(key, harness);
      }
      const paged = scope === "page" && isList(key);
      const given = paged ? { ...params, fetchAll: "true", first: "2" } : (params ?? {});
      const problem = await play(harness, key, kind, given, {
        mutation: mutation !== undefined,
        operationName: target?.name,
        page: scope === "page",
      });
      if (problem) problems.push(`${key} x ${kind}: ${problem}`);
    }
  } finally {
    await harness.stop();
  }
  return problems;
}

/** With an access token and an open connection, so that a short limit is spent on the fault alone. */
async function startWarm(): Promise<Harness> {
  const harness = await startHarness();
  await harness.run("getCurrentUser");
  return harness;
}

function paramsFor(key: string, { emulator }: Harness): Record<string, unknown> | undefined {
  let params: Record<string, unknown> | undefined;
  try {
    params = validParams(emulator.store)[key];
  } catch {
    return undefined;
  }
  // With a flow that ends without delay, since it is run with each fault.
  if (key === "invokeFlow") return { ...params, payload: '{"durationMs": 0}' };
  if (!params || !/^(create|ensure|import|update)/.test(key)) return params;
  serial += 1;
  const unique = Object.fromEntries(
    UNIQUE.filter((name) => typeof params[name] === "string").map((name) => [
      name,
      name === "email" ? `person${serial}@example.com` : `${params[name]} ${serial}`,
    ]),
  );
  return { ...params, ...unique };
}

/** Actions that follow pages without the inputs of a list. */
const FOLLOWS_PAGES = new Set([
  "auditFleet",
  "exportInstance",
  "getStepResults",
  "invokeFlow",
  "listConnections",
  "reportUsage",
]);

/** Faults that hide the flow that is to be run. */
const WITHOUT_THE_FLOW: { readonly [kind in FaultKind]?: string } = {
  emptyPageWithNext: "notFound",
  nullNodes: "notFound",
};

async function play(
  { emulator, run, connection }: Harness,
  key: string,
  fault: FaultKind,
  params: Record<string, unknown>,
  about: { mutation: boolean; operationName: string | undefined; page: boolean },
): Promise<string | undefined> {
  const options: FaultOptions = {
    operationName: about.operationName,
    retryAfterSeconds: fault === "http429Long" ? 3_600 : 0,
    trickleMs: 100,
    hugeBytes: 40 * 1024 * 1024,
  };
  emulator.requests.clear();
  emulator.faults.clear();
  const before = emulator.faults.injected.length;
  emulator.faults.next(fault, options);
  const begin = performance.now();
  let error: NamedError | undefined;
  try {
    await run(key, params);
  } catch (thrown) {
    if (!isNamedError(thrown)) return `not a named error: ${inspect(thrown)}`;
    error = thrown;
  }
  const ms = performance.now() - begin;
  const result = error ? error.code : "success";
  if (emulator.faults.injected.length > before) cells.push({ action: key, fault, result, ms });
  else if (!about.page) return "the fault was not injected";

  if (error) {
    const shown = `${inspect(error, { showHidden: true, depth: 9 })}${JSON.stringify(error)}`;
    if (shown.includes(String(connection.fields.apiKey)) || /eyJ[\w-]+\.[\w-]+/.test(shown)) {
      return "the error shows a token";
    }
  }
  if (ms > 25_000) return `took ${Math.round(ms)} ms`;
  if (emulator.foreignRequests.some(({ authorization }) => authorization)) {
    return "the token went to another origin";
  }
  const executed = emulator.requests.entries.filter(
    (entry) => entry.operationName === about.operationName && entry.executed,
  ).length;
  if (COMPOSITES.has(key)) return undefined;
  if (about.mutation) {
    if (executed > 1) return `executed ${executed} times`;
    if (!error && executed !== 1) return "reported as done and not executed";
    const outcome = error && "outcome" in error ? error.outcome : undefined;
    if (error && error.code !== "connection" && outcome === undefined) {
      return `does not tell what became of the change: ${error.message}`;
    }
    if (error && executed === 1 && outcome !== "unknown") {
      return `executed, and reported as ${outcome}: ${error.message}`;
    }
  }
  if (CARRIES_ON.has(key)) return undefined;
  const follows = isList(key) || FOLLOWS_PAGES.has(key);
  const usual =
    about.page && !follows ? "success" : EXPECTED[fault][about.mutation ? "write" : "read"];
  // What failed is in the list of all too.
  const isReadAgain = key === "auditFleet" && usual === "rejected";
  const expected =
    (key === "invokeFlow" && WITHOUT_THE_FLOW[fault]) || (isReadAgain ? "success" : usual);
  return result === expected
    ? undefined
    : `${result} instead of ${expected}${error ? `: ${error.message}` : ""}`;
}
