/** A local API with a large fleet and a rate limit, in a process of its own. */
import { type ChildProcess, fork } from "node:child_process";
import { startEmulator } from "../emulator";
import type { Store } from "../emulator/store";

export interface FleetSettings {
  readonly instances: number;
  readonly requestsPerSecond: number;
  /** How long each request takes at least, in milliseconds. */
  readonly latencyMs: number;
}

/** What the server did. */
export interface FleetCounts {
  accepted: number;
  refused: number;
}

export interface FleetServer {
  readonly url: string;
  readonly refreshToken: string;
  counts(): Promise<FleetCounts>;
  stop(): void;
}

/** Starts the server; ends when it has its fleet. */
export async function startFleetServer(settings: FleetSettings): Promise<FleetServer> {
  const child = fork(__filename, [JSON.stringify(settings)], { execArgv: ["--import", "tsx"] });
  const address = await messageOf<Pick<FleetServer, "url" | "refreshToken">>(child);
  return {
    ...address,
    counts: () => {
      const counts = messageOf<FleetCounts>(child);
      child.send("counts");
      return counts;
    },
    stop: () => {
      child.kill();
    },
  };
}

function messageOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The server ended with ${code}.`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message as T);
    });
  });
}

const DAY = 24 * 3_600_000;

/**
 * What a fleet has: a fifth has connections, of which some are broken; some instances fail, are
 * idle or suspended, and half of them have no alert monitor.
 */
function populate(store: Store): void {
  const now = Date.now();
  const version = [...store.integrations.values()].find(
    ({ name, versionNumber, isDraft }) => name === "Order Sync" && versionNumber === 3 && !isDraft,
  );
  const [monitor] = store.alerts.monitors.values();
  if (!version || !monitor) throw new Error("The seed has an integration and a monitor.");
  for (const [index, instance] of [...store.instances.values()].entries()) {
    if (instance.isSystem) continue;
    instance.lastExecutedAt = now - (index % 20 === 0 ? 60 * DAY : index * 60_000);
    instance.inFailedState = index % 50 === 1;
    instance.systemSuspended = index % 1_000 === 2;
    instance.globalDebug = index % 200 === 3;
    if (index % 5 === 4) {
      instance.integrationId = version.id;
      const status = index % 25 === 4 ? ("ERROR" as const) : ("ACTIVE" as const);
      instance.config = new Map([["Slack Connection", { value: null, status }]]);
    }
    if (index % 2 === 0) {
      const id = `${monitor.id}${index}`;
      store.alerts.add({ ...monitor, id, instanceId: instance.id, flowStableKey: null });
    }
  }
  store.changed();
}

async function serve({ instances, requestsPerSecond, latencyMs }: FleetSettings): Promise<void> {
  const emulator = await startEmulator({
    instances,
    latencyMs,
    rateLimit: { perSecond: requestsPerSecond },
  });
  populate(emulator.store);
  process.on("message", () => {
    const { accepted = 0, refused = 0 } = emulator.rateLimit ?? {};
    process.send?.({ accepted, refused } satisfies FleetCounts);
  });
  process.send?.({ url: emulator.url, refreshToken: emulator.refreshToken });
}

if (require.main === module) void serve(JSON.parse(process.argv[2] ?? "{}"));
