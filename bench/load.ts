/**
 * Many steps at once against a server that accepts 20 requests per second: how long they take, by
 * the time that the rate alone demands, and how many requests are refused, by the server's own count.
 */
import { fork } from "node:child_process";
import { performance } from "node:perf_hooks";
import { type Emulator, startEmulator } from "../emulator";
import { createClient } from "../src/client";
import {
  GetCustomer,
  GetInstance,
  ListInstances,
  UpdateCustomer,
} from "../src/generated/operations";

const PER_SECOND = 20;

export interface Load {
  readonly what: string;
  readonly steps: number;
  readonly seconds: number;
  /** What the rate alone demands for the requests that were accepted. */
  readonly idealSeconds: number;
  readonly accepted: number;
  readonly refused: number;
  readonly failed: number;
}

/** What a process needs to send requests. */
interface Target {
  readonly url: string;
  readonly refreshToken: string;
  readonly instanceIds: readonly string[];
  readonly customerIds: readonly string[];
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

const clientFor = ({ url, refreshToken }: Target) =>
  createClient(
    { key: "apiKey", fields: { apiKey: refreshToken, endpoint: url } },
    { logger: quiet },
  );

/** One step: a read of one record, of a page, or a change. */
function step(target: Target, number: number): Promise<unknown> {
  const client = clientFor(target);
  const pick = (ids: readonly string[]) => ids[number % ids.length] as string;
  const customerId = pick(target.customerIds);
  switch (number % 4) {
    case 0:
      return client.request(ListInstances, { first: 10 });
    case 1:
      return client.request(GetInstance, { instanceId: pick(target.instanceIds) });
    case 2:
      return client.request(GetCustomer, { customerId });
    default:
      return client.request(UpdateCustomer, {
        input: { id: customerId, description: `Load ${number}` },
      });
  }
}

const wholeList = (target: Target): Promise<unknown> =>
  clientFor(target).paginate(ListInstances, {}, ({ instances }) => instances);

/** Starts all at once; how many of them failed. */
async function failures(works: readonly (() => Promise<unknown>)[]): Promise<number> {
  const ended = await Promise.allSettled(works.map((work) => work()));
  return ended.filter(({ status }) => status === "rejected").length;
}

const steps = (target: Target, count: number) =>
  Array.from({ length: count }, (_, number) => () => step(target, number));

/** A process of its own that is ready, and begins when it is called. */
async function startProcess(): Promise<(target: Target, count: number) => Promise<number>> {
  const child = fork(__filename, ["steps"], { execArgv: ["--import", "tsx"] });
  const message = () => new Promise((resolve) => child.once("message", resolve));
  await message();
  return async (target, count) => {
    child.send({ target, count });
    return Number(await message());
  };
}

async function measured(
  what: string,
  count: number,
  run: (target: Target) => Promise<number>,
): Promise<Load> {
  const emulator = await startEmulator({
    instances: 1_000,
    rateLimit: { perSecond: PER_SECOND },
  });
  try {
    const begin = performance.now();
    const failed = await run(targetOf(emulator));
    const seconds = (performance.now() - begin) / 1000;
    const { accepted, refused } = emulator.rateLimit ?? { accepted: 0, refused: 0 };
    // A second's requests are accepted at once.
    const idealSeconds = (accepted - PER_SECOND) / PER_SECOND;
    return { what, steps: count, seconds, idealSeconds, accepted, refused, failed };
  } finally {
    await emulator.stop();
  }
}

const targetOf = ({ url, refreshToken, store }: Emulator): Target => ({
  url,
  refreshToken,
  instanceIds: [...store.instances.keys()].slice(0, 200),
  customerIds: [...store.customers.values()]
    .filter(({ isSystem }) => !isSystem)
    .map(({ id }) => id),
});

export async function benchLoad(): Promise<Load[]> {
  const processes = await Promise.all(Array.from({ length: 4 }, startProcess));
  return [
    await measured("400 mixed steps at once", 400, (target) => failures(steps(target, 400))),
    await measured("16 times fetchAll at once", 16, (target) =>
      failures(Array.from({ length: 16 }, () => () => wholeList(target))),
    ),
    await measured("4 processes of 100 mixed steps", 400, async (target) => {
      const failed = await Promise.all(processes.map((run) => run(target, 100)));
      return failed.reduce((sum, one) => sum + one, 0);
    }),
  ];
}

if (process.argv[2] === "steps") {
  process.once("message", async ({ target, count }: { target: Target; count: number }) => {
    process.send?.(await failures(steps(target, count)));
    process.disconnect();
  });
  process.send?.("ready");
}
