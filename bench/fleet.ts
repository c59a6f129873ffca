import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { FleetRun } from "./fleetRun";
import { startFleetServer } from "./fleetServer";

const INSTANCES = 100_000;
const REQUESTS_PER_SECOND = 20;
const LATENCY_MS = 100;
const HEAP_MB = 1024;
export const GOAL_SECONDS = 300;

/** What is run on the large fleet. */
const RUNS: readonly (readonly [what: string, key: string, params: object])[] = [
  ["auditFleet", "auditFleet", {}],
  ["auditFleet as HTML", "auditFleet", { format: "html" }],
  ["auditFleet as CSV", "auditFleet", { format: "csv" }],
  ["listConnections in error", "listConnections", { status: "error" }],
  ["listConnections", "listConnections", {}],
];

export interface FleetFigure extends FleetRun {
  what: string;
  accepted: number;
  refused: number;
}

/** Each run on a fleet of 100,000, at 20 requests per second, in a process with a heap of 1 GB. */
export async function benchFleet(): Promise<FleetFigure[]> {
  const server = await startFleetServer({
    instances: INSTANCES,
    requestsPerSecond: REQUESTS_PER_SECOND,
    latencyMs: LATENCY_MS,
  });
  const run = promisify(execFile);
  const figures: FleetFigure[] = [];
  try {
    for (const [what, key, params] of RUNS) {
      const before = await server.counts();
      const { stdout } = await run(process.execPath, [
        `--max-old-space-size=${HEAP_MB}`,
        "--import",
        "tsx",
        join(__dirname, "fleetRun.ts"),
        key,
        JSON.stringify(params),
        server.url,
        server.refreshToken,
      ]);
      const after = await server.counts();
      figures.push({
        what,
        ...(JSON.parse(stdout) as FleetRun),
        accepted: after.accepted - before.accepted,
        refused: after.refused - before.refused,
      });
    }
  } finally {
    server.stop();
  }
  return figures;
}

/** How long so many requests take at best. */
export const idealSeconds = (requests: number): number => requests / REQUESTS_PER_SECOND;
