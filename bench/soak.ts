/**
 * 50,000 actions with faults in 2% of the requests: `npm run soak`, or with another number of
 * actions as its argument. In two of ten batches the server limits the rate in addition. Every
 * action is accounted for; heap and handles must stay flat. Needs no bundle. The server runs in a
 * process of its own.
 */

import { fork } from "node:child_process";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { FAULT_KINDS, startEmulator } from "../emulator";
import { configureClients, createClient, resetClients } from "../src/client";
import { isNamedError } from "../src/errors";
import {
  GetCustomer,
  GetInstance,
  ListInstances,
  UpdateCustomer,
  UpdateInstance,
} from "../src/generated/operations";

const ACTIONS = Number(process.argv[2] ?? 50_000);
const BATCHES = 10;
const CONCURRENT = 32;
const RATE = 0.02;
const SEED = 7;
/** Less than the client sends by itself, in these batches. */
const RATE_LIMIT = { perSecond: 150, burst: 20 };
const LIMITED_BATCHES = [3, 7];
const MUTATIONS = ["UpdateCustomer", "UpdateInstance"];
const MB = 1024 * 1024;

interface Setup {
  url: string;
  refreshToken: string;
  instanceIds: string[];
  customerIds: string[];
}

/** What the server did since the last count. */
interface ServerCounts {
  requests: number;
  executedMutations: number;
  injected: number;
  /** Requests that were refused for their rate. */
  refused: number;
  internalErrors: number;
}

async function serve(): Promise<void> {
  const emulator = await startEmulator({
    instances: 300,
    faults: {
      rate: RATE,
      seed: SEED,
      kinds: FAULT_KINDS.filter(({ scope }) => scope !== "page").map(({ kind }) => kind),
      retryAfterSeconds: 0,
      trickleMs: 200,
      hugeBytes: 40 * MB,
    },
  });
  let injected = 0;
  let batch = 1;
  process.on("message", () => {
    const counts: ServerCounts = {
      requests: emulator.requests.count(),
      executedMutations: emulator.requests.entries.filter(
        ({ executed, operationName }) => executed && MUTATIONS.includes(operationName ?? ""),
      ).length,
      injected: emulator.faults.injected.length - injected,
      refused: emulator.rateLimit?.refused ?? 0,
      internalErrors: emulator.internalErrors.length,
    };
    batch += 1;
    emulator.useRateLimit(LIMITED_BATCHES.includes(batch) ? RATE_LIMIT : undefined);
    injected = emulator.faults.injected.length;
    emulator.requests.clear();
    process.send?.(counts);
  });
  const setup: Setup = {
    url: emulator.url,
    refreshToken: emulator.refreshToken,
    instanceIds: [...emulator.store.instances.keys()].slice(0, 200),
    customerIds: [...emulator.store.customers.values()]
      .filter(({ isSystem }) => !isSystem)
      .map(({ id }) => id),
  };
  process.send?.(setup);
}

async function main(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const rejections: unknown[] = [];
  process.on("unhandledRejection", (reason) => rejections.push(reason));
  configureClients({
    limits: { requestMs: 2_000, baseDelayMs: 20, throttledBaseDelayMs: 20 },
  });

  const server = fork(__filename, ["serve"], { execArgv: ["--import", "tsx"] });
  const receive = <T>() =>
    new Promise<T>((resolve) => server.once("message", (m) => resolve(m as T)));
  const { url, refreshToken, instanceIds, customerIds } = await receive<Setup>();
  const count = () => {
    const counts = receive<ServerCounts>();
    server.send("counts");
    return counts;
  };

  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  const connection = { key: "apiKey", fields: { apiKey: refreshToken, endpoint: url } };
  const pick = (list: string[], number: number) => list[number % list.length] as string;
  const act = (number: number): [boolean, Promise<unknown>] => {
    const client = createClient(connection, { logger: quiet });
    const instanceId = pick(instanceIds, number);
    const customerId = pick(customerIds, number);
    const description = `Soak ${number}`;
    switch (number % 5) {
      case 0:
        return [false, client.request(ListInstances, { first: 10 })];
      case 1:
        return [false, client.request(GetInstance, { instanceId })];
      case 2:
        return [false, client.request(GetCustomer, { customerId })];
      case 3:
        return [true, client.request(UpdateCustomer, { input: { id: customerId, description } })];
      default:
        return [true, client.request(UpdateInstance, { input: { id: instanceId, description } })];
    }
  };

  const problems: string[] = [];
  const heaps: number[] = [];
  const handles: number[] = [];
  const totals = new Map<string, number>();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const begin = performance.now();
  let next = 0;
  let injected = 0;
  let refused = 0;

  for (let batch = 1; batch <= BATCHES; batch++) {
    const end = Math.round((ACTIONS * batch) / BATCHES);
    const done = { mutations: 0, unknown: 0, refused: 0, all: 0 };
    const from = next;
    const worker = async () => {
      while (next < end) {
        const [isMutation, call] = act(next++);
        let ended = "success";
        try {
          await call;
          if (isMutation) done.mutations += 1;
        } catch (error) {
          if (!isNamedError(error)) {
            problems.push(`Not a named error: ${String(error)}`);
            continue;
          }
          const outcome = "outcome" in error ? error.outcome : undefined;
          ended = outcome ? `${error.code} (${outcome})` : error.code;
          if (outcome === "unknown") done.unknown += 1;
          else if (isMutation) done.refused += 1;
        }
        done.all += 1;
        totals.set(ended, (totals.get(ended) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENT }, worker));
    const counts = await count();
    injected += counts.injected;
    refused += counts.refused;
    if (done.all !== end - from)
      problems.push(`${end - from - done.all} actions are unaccounted for.`);
    if (
      counts.executedMutations < done.mutations ||
      counts.executedMutations > done.mutations + done.unknown
    ) {
      problems.push(
        `The server executed ${counts.executedMutations} mutations; ${done.mutations} were reported as done and ${done.unknown} as unknown.`,
      );
    }
    // A process that has just learned of a limit may have many under way; then it holds the rate.
    if (counts.refused > counts.requests / 4) {
      problems.push(
        `${counts.refused} of ${counts.requests} requests were refused for their rate.`,
      );
    }
    if (counts.internalErrors > 0) problems.push("The server failed by itself.");
    // Idle connections end by themselves; what is left after that would be a leak.
    resetClients();
    await new Promise((resolve) => setTimeout(resolve, 200));
    collectGarbage();
    heaps.push(process.memoryUsage().heapUsed / MB);
    handles.push(process.getActiveResourcesInfo().length);
    process.stdout.write(
      `${end} actions, ${counts.requests} requests, ${counts.injected} faults, ${counts.refused} refused for their rate, heap ${heaps.at(-1)?.toFixed(1)} MB, ${handles.at(-1)} handles\n`,
    );
  }

  delay.disable();
  const [early = 0] = heaps.slice(2, 3);
  const late = heaps.at(-1) ?? 0;
  if (late > early * 1.1 + 2) problems.push(`The heap grew from ${early} to ${late} MB.`);
  if ((handles.at(-1) ?? 0) > (handles[0] ?? 0) + 2) problems.push("Handles are left open.");
  if (rejections.length > 0) problems.push(`${rejections.length} unhandled rejections.`);
  server.kill();

  const seconds = (performance.now() - begin) / 1000;
  const ended = [...totals].sort((a, b) => b[1] - a[1]).map(([what, n]) => `${what} ${n}`);
  process.stdout.write(
    `${ACTIONS} actions in ${Math.round(seconds)} s, ${injected} faults injected, ${refused} requests refused for their rate: ${ended.join(", ")}.\n` +
      `Event loop delay: 99% below ${(delay.percentile(99) / 1e6).toFixed(0)} ms, at most ${(delay.max / 1e6).toFixed(0)} ms.\n`,
  );
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

void (process.argv[2] === "serve" ? serve() : main());
