import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "../../emulator";
import type { Platform } from "../../emulator/player/platform";
import type { ExecutionRecord } from "../../emulator/store/types";
import { buildCodeNative } from "../../scripts/lib/codeNativeExample";
import { type Connection, connectionTo, type Story } from "../story";
import { CODE_NATIVE_FLOWS, deployCodeNative } from "./codeNative";
import { EXAMPLE_FLOWS, runExample } from "./flows";
import { type DeployedFlow, ExampleHost } from "./host";

/** The code-native integration while it is built, which takes some seconds. */
export interface CodeNativeBuild {
  /** Where its `index.js` is, once it is built. */
  readonly folder: Promise<string>;
  /** Removes what was built. */
  remove(): void;
}

/** Starts to build the code-native integration, so that it is there when its turn comes. */
export function startCodeNativeBuild(): CodeNativeBuild {
  const path = mkdtempSync(join(tmpdir(), "code-native-"));
  const folder = buildCodeNative(path).then(() => path);
  // Who waits for it gets to know.
  folder.catch(() => {});
  return { folder, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Every example is deployed and run inside of an emulator, whose organization it manages. */
export async function examplesStory(
  story: Story,
  platform: Platform,
  { folder }: CodeNativeBuild,
): Promise<void> {
  await story.narrate("Every example flow, run inside the emulator", async (say) => {
    for (const example of EXAMPLE_FLOWS) {
      await withHost(platform, async (host) => {
        const { execution } = await runExample(host, example);
        requireSuccess(example.file, execution);
        say(line(example.file, execution));
        say(`  ${example.did(host, execution)}`);
      });
    }
  });
  await story.narrate("The code-native integration, the same way", async (say) => {
    const built = await folder;
    await withHost(platform, (host, emulator, connection) =>
      playCodeNative(host, emulator, connection, platform, built, say),
    );
  });
}

async function playCodeNative(
  host: ExampleHost,
  emulator: Emulator,
  connection: Connection,
  platform: Platform,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  const deployment = await deployCodeNative(host, emulator, folder, (key, params) =>
    platform.dataSource(key, { connection, ...params }),
  );
  for (const { name, start, did } of CODE_NATIVE_FLOWS) {
    const flow = deployment.flows.get(name) as DeployedFlow;
    await start(host, flow);
    await host.ended();
    const execution = host.executionsOf(deployment, flow).at(-1);
    if (!execution) throw new Error(`${name} did not run.`);
    requireSuccess(name, execution);
    say(line(name, execution));
    say(`  ${did(host, execution)}`);
  }
}

/** An emulator of its own for each, so that no flow sees what another one changed. */
async function withHost(
  platform: Platform,
  work: (host: ExampleHost, emulator: Emulator, connection: Connection) => Promise<void>,
): Promise<void> {
  const emulator = await startEmulator();
  try {
    const connection = connectionTo(emulator.url, emulator.refreshToken);
    const host = await ExampleHost.open(
      emulator,
      async <T>(key: string, params?: Record<string, unknown>) => {
        const all = { connection, ...params };
        return (await platform.action<{ data: { data: T } }>(key, all)).data.data;
      },
    );
    await work(host, emulator, connection);
  } finally {
    await emulator.stop();
  }
}

const STARTED_BY: Partial<Record<ExecutionRecord["invokeType"], string>> = {
  SCHEDULED: "by its schedule",
  WEBHOOK: "by its webhook",
};

function line(title: string, execution: ExecutionRecord): string {
  const { status, invokeType, stepResults, startedAt, endedAt } = execution;
  const steps = new Set(stepResults.map(({ displayStepName }) => displayStepName)).size;
  const startedBy = STARTED_BY[invokeType] ?? invokeType;
  const duration = `${(endedAt ?? startedAt) - startedAt} ms`;
  return `${title.padEnd(31)} ${startedBy.padEnd(15)} ${status}, ${steps} steps, ${duration}`;
}

function requireSuccess(title: string, { status, error }: ExecutionRecord): void {
  if (status !== "SUCCESS") throw new Error(`${title} ended with ${status}: ${error}`);
}
