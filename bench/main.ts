/**
 * Measures the client against baselines in the same run; prints a table and writes
 * `bench/results.json`. Names as arguments choose parts: `tsx bench/main.ts warm memory`.
 */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { benchBundle } from "./bundle";
import { bareListInstances, cursorLoop, loadListInstances } from "./component";
import { benchFleet, GOAL_SECONDS, idealSeconds } from "./fleet";
import { benchLoad } from "./load";
import { timePage } from "./pageTime";
import { type Weight, weighPage } from "./pageWeight";
import { type BenchServer, startServer } from "./server";

interface Row {
  what: string;
  ours: string;
  baseline: string;
  figure: number;
  goal: string;
  met: boolean;
}

const rows: Row[] = [];
const PAGES_AT_ONCE = 8;

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

/** Medians of two ways, run in turns so that whatever else the machine does hits both. */
async function inTurns(
  rounds: number,
  ours: () => Promise<unknown>,
  baseline: () => Promise<unknown>,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const way of order) {
      times[way as 0 | 1].push(await timed(way === 0 ? ours : baseline));
    }
  }
  return [median(times[0]), median(times[1])];
}

async function withServer(
  settings: { total: number; latencyMs: number },
  run: (server: BenchServer, list: ReturnType<typeof loadListInstances>) => Promise<void>,
): Promise<void> {
  const server = await startServer(settings);
  try {
    await run(server, loadListInstances(server.url));
  } finally {
    server.stop();
  }
}

function atMost(what: string, ours: string, baseline: string, figure: number, goal: number) {
  rows.push({ what, ours, baseline, figure, goal: `<= ${goal} x`, met: figure <= goal });
}

function atLeast(what: string, ours: string, baseline: string, figure: number, goal: number) {
  rows.push({ what, ours, baseline, figure, goal: `>= ${goal} x`, met: figure >= goal });
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const kB = (value: number) => `${Math.round(value / 1000)} kB`;
const MB = (value: number) => `${Math.round(value / 1e6)} MB`;

async function warmCalls(): Promise<void> {
  await withServer({ total: 100, latencyMs: 0 }, async ({ url }, list) => {
    await inTurns(
      300,
      () => list({}),
      () => bareListInstances(url),
    );
    const [ours, bare] = await inTurns(
      1_500,
      () => list({}),
      () => bareListInstances(url),
    );
    atMost("warm listInstances of 100 nodes, by bare fetch", ms(ours), ms(bare), ours / bare, 1.1);
  });
}

async function requestsPerSecond(): Promise<void> {
  const calls = 3_000;
  const concurrent = 64;
  const burst = async (call: () => Promise<unknown>) => {
    let left = calls;
    const worker = async () => {
      while (left-- > 0) await call();
    };
    await Promise.all(Array.from({ length: concurrent }, worker));
  };
  await withServer({ total: 10, latencyMs: 0 }, async ({ url }, list) => {
    await burst(() => list({}));
    await burst(() => bareListInstances(url));
    const [ours, bare] = await inTurns(
      7,
      () => burst(() => list({})),
      () => burst(() => bareListInstances(url)),
    );
    const perSecond = (time: number) => `${Math.round((calls / time) * 1000)}/s`;
    atLeast(
      "requests per second, 64 concurrent, by bare fetch",
      perSecond(ours),
      perSecond(bare),
      bare / ours,
      0.8,
    );
  });
}

async function fetchAll(latencyMs: number, rounds: number): Promise<void> {
  const total = 10_000;
  await withServer({ total, latencyMs }, async ({ url }, list) => {
    const all = async () => {
      const count = await list({ fetchAll: true });
      if (count !== total) throw new Error(`fetchAll gave ${count} of ${total}.`);
    };
    await all();
    const [ours, loop] = await inTurns(rounds, all, () => cursorLoop(url));
    const what = `fetchAll of 10,000 at ${latencyMs} ms latency`;
    if (latencyMs > 0) {
      const ideal = latencyMs * (1 + Math.ceil((total / 100 - 1) / PAGES_AT_ONCE));
      atLeast(`${what}, faster than a cursor loop`, ms(ours), ms(loop), loop / ours, 6);
      atMost(`${what}, by the ideal of 8 at once`, ms(ours), ms(ideal), ours / ideal, 1.25);
    } else {
      atMost(`${what}, by a cursor loop`, ms(ours), ms(loop), ours / loop, 1);
    }
  });
}

async function coldCalls(): Promise<void> {
  await withServer({ total: 10, latencyMs: 20 }, async (server, list) => {
    await server.counts();
    await Promise.all(Array.from({ length: 1_000 }, () => list({})));
    const { exchanges, requests } = await server.counts();
    rows.push({
      what: "1,000 concurrent cold calls: token exchanges",
      ours: `${exchanges}`,
      baseline: `${requests} requests`,
      figure: exchanges,
      goal: "1",
      met: exchanges === 1,
    });
  });
}

async function memory(): Promise<void> {
  const run = promisify(execFile);
  await withServer({ total: 100_000, latencyMs: 0 }, async ({ url }) => {
    const peak = async (way: string) => {
      const { stdout } = await run(process.execPath, [
        "--import",
        "tsx",
        join(__dirname, "memory.ts"),
        way,
        url,
      ]);
      const { count, bytes } = JSON.parse(stdout);
      if (count !== 100_000) throw new Error(`${way} read ${count} instances.`);
      return bytes as number;
    };
    const ours: number[] = [];
    const loop: number[] = [];
    for (let round = 0; round < 3; round++) {
      ours.push(await peak("ours"));
      loop.push(await peak("loop"));
    }
    const [a, b] = [median(ours), median(loop)];
    atMost("peak memory of fetchAll of 100,000, by a cursor loop", MB(a), MB(b), a / b, 1.2);
  });
}

async function bundle(): Promise<void> {
  const { ours, bare, ratio } = benchBundle();
  atMost("bundle size, by a bare component", kB(ours.bytes), kB(bare.bytes), ratio.bytes, 0.45);
  atMost(
    "require of the bundle, by a bare component",
    ms(ours.requireMs),
    ms(bare.requireMs),
    ratio.requireMs,
    0.4,
  );
}

/** 100,000 instances at a ceiling of 20 requests per second, with a heap of 1 GB. */
async function fleet(): Promise<void> {
  for (const { what, seconds, heapBytes, accepted, refused } of await benchFleet()) {
    rows.push({
      what: `${what} of 100,000 instances, by the rate limit alone`,
      ours: `${seconds.toFixed(0)} s, ${MB(heapBytes)}`,
      baseline: `${idealSeconds(accepted).toFixed(0)} s, ${accepted} requests, ${refused} refused`,
      figure: seconds / idealSeconds(accepted),
      goal: `<= ${GOAL_SECONDS} s`,
      met: seconds <= GOAL_SECONDS,
    });
  }
}

/** Many steps at once at a ceiling of 20 requests per second. */
async function load(): Promise<void> {
  for (const one of await benchLoad()) {
    const { what, steps, seconds, idealSeconds, accepted, refused, failed } = one;
    rows.push({
      what: `${what} at 20 requests per second, by the rate alone`,
      ours: `${seconds.toFixed(1)} s, ${refused} refused, ${failed} failed`,
      baseline: `${idealSeconds.toFixed(1)} s, ${steps} steps, ${accepted} requests`,
      figure: seconds / idealSeconds,
      goal: "<= 1.5 x, refused < half",
      met: failed === 0 && seconds <= 1.5 * idealSeconds && refused < accepted / 2,
    });
  }
}

/** What a browser loads of the workbench, and when it can be used. */
async function page(): Promise<void> {
  const { first, later, whole } = await weighPage();
  const sizes = ({ raw, gzip, brotli }: Weight) => `${kB(raw)}, ${kB(gzip)} gzip, ${kB(brotli)} br`;
  const part = (what: string, weight: Weight, goal: number) =>
    atMost(what, sizes(weight), sizes(whole), weight.brotli / whole.brotli, goal);
  part("page: first load, by all of it", first, 0.2);
  for (const one of later) part(`page: then ${one.name}, by all of it`, one, 0.6);
  const times = await timePage(median);
  const { usable, empty, fleet, reading, longestTask } = times;
  atMost("page: usable, by an empty page", ms(usable), ms(empty), usable / empty, 5);
  const shown = `${ms(fleet)}, longest task ${ms(longestTask)}`;
  atMost("page: fleet of 5,000, by reading it", shown, ms(reading), fleet / reading, 4);
}

async function main(): Promise<void> {
  const all: Record<string, () => Promise<void>> = {
    warm: warmCalls,
    concurrent: requestsPerSecond,
    latency: () => fetchAll(50, 3),
    noLatency: () => fetchAll(0, 15),
    cold: coldCalls,
    memory,
    bundle,
    fleet,
    load,
    page,
  };
  const chosen = process.argv.slice(2);
  for (const [name, run] of Object.entries(all)) {
    if (chosen.length === 0 || chosen.includes(name)) await run();
  }

  const lines = rows.map(
    ({ what, ours, baseline, figure, goal, met }) =>
      `| ${what} | ${ours} | ${baseline} | ${figure.toFixed(2)} | ${goal} | ${met ? "met" : "MISSED"} |`,
  );
  const table = [
    "| what | ours | baseline | figure | goal | |",
    "| --- | --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
  process.stdout.write(`${table}\n`);
  // A part of the table is not to take the place of the whole one.
  if (chosen.length > 0) return;
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
  writeFileSync(join(__dirname, "results.json"), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
