/**
 * Lists log lines in a process of its own and prints, as JSON, how many there were and what they
 * took of memory, in bytes: `retained` in the heap once garbage is gone, `peak` of the process.
 * Run with `--expose-gc`.
 */
import { performance } from "node:perf_hooks";
import { listLogs } from "../../src/actions/logs/listLogs";

const [endpoint = "", apiKey = "", maxRecords = "1"] = process.argv.slice(2);
const connection = { key: "apiKey", configVarKey: "Prismatic", fields: { endpoint, apiKey } };
const log = () => undefined;
const logger = { debug: log, info: log, warn: log, error: log };

interface Logs {
  data: { data: { logs: { nodes: { id: string }[]; totalCount: number } } };
}

async function list(params: object): Promise<Logs["data"]["data"]["logs"]> {
  const perform = listLogs.perform as unknown as (...args: object[]) => Promise<Logs>;
  return (await perform({ logger }, { connection, fetchAll: true, ...params })).data.data.logs;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function main(): Promise<void> {
  // What is made once, such as a token and compiled code, is no memory of the lines.
  await list({ maxRecords: 500 });
  const [heapBefore, peakBefore] = [heap(), process.resourceUsage().maxRSS * 1024];
  const started = performance.now();
  const { nodes, totalCount } = await list({ maxRecords: Number(maxRecords) });
  const seconds = (performance.now() - started) / 1000;
  const peak = process.resourceUsage().maxRSS * 1024 - peakBefore;
  const retained = heap() - heapBefore;
  const ids = new Set(nodes.map(({ id }) => id)).size;
  console.log(JSON.stringify({ lines: nodes.length, ids, totalCount, retained, peak, seconds }));
}

void main();
