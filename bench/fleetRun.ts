/** Runs an action of the built bundle once, and prints its time, its memory and its result's size. */
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";
import { loadPlatform } from "../emulator/player/platform";

export interface FleetRun {
  seconds: number;
  heapBytes: number;
  resultBytes: number;
  /** How many records it returned. */
  records: number;
}

interface Output {
  data:
    | string
    | {
        data: {
          auditFleet?: { instancesChecked: number; findings: unknown[]; left: unknown[] };
          connections?: { totalCount: number };
        };
      };
}

async function main(): Promise<void> {
  const [key = "", params = "{}", url = "", refreshToken = ""] = process.argv.slice(2);
  const platform = loadPlatform(join(__dirname, "../dist/index.js"));
  const fields = { apiKey: refreshToken, endpoint: url, tenantId: "" };
  const connection = { key: "apiKey", configVarKey: "Prismatic", fields };
  let heapBytes = 0;
  const sample = () => {
    heapBytes = Math.max(heapBytes, getHeapStatistics().used_heap_size);
  };
  const sampling = setInterval(sample, 20);
  const begin = performance.now();
  const { data } = await platform.action<Output>(key, { connection, ...JSON.parse(params) });
  const seconds = (performance.now() - begin) / 1000;
  sample();
  clearInterval(sampling);
  const run: FleetRun = { seconds, heapBytes, resultBytes: 0, records: 0 };
  if (typeof data === "string") {
    run.resultBytes = Buffer.byteLength(data);
  } else {
    const { auditFleet, connections } = data.data;
    if (auditFleet && auditFleet.left.length > 0) throw new Error("Not everything was checked.");
    run.records = auditFleet?.findings.length ?? connections?.totalCount ?? 0;
    run.resultBytes = Buffer.byteLength(JSON.stringify(data));
  }
  process.stdout.write(JSON.stringify(run));
}

void main();
