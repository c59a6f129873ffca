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

/** Every example is deployed and run inside of an emulator, whose organization it manages. */
export async function examplesStory(story: Story, platform: Platform): Promise<void> {
  await story.narrate("Every example flow, deployed and run inside the emulator", async (say) => {
    for (const example of EXAMPLE_FLOWS) {
      await withHost(platform, async (host) => {
        const { flow, execution } = await runExample(host, example);
        requireSuccess(example.file, execution);
        say(line(example.file, execution));
        say(`  ${flow.flow.name}: ${example.did(host, execution)}`);
      });
    }
  });
  await story.narrate("The code-native integration, the same way", async (say) => {
    const folder = mkdtempSync(join(tmpdir(), "code-native-"));
    try {
      await buildCodeNative(folder);
      await withHost(platform, (host, emulator, connection) =>
        playCodeNative(host, emulator, connection, platform, folder, say),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
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

function line(title: string, { status, invokeType, stepResults }: ExecutionRecord): string {
  const steps = new Set(stepResults.map(({ displayStepName }) => displayStepName)).size;
  return `${title.padEnd(32)} ${invokeType.padEnd(10)} ${status}, ${steps} ${steps === 1 ? "step" : "steps"}`;
}

function requireSuccess(title: string, { status, error }: ExecutionRecord): void {
  if (status !== "SUCCESS") throw new Error(`${title} ended with ${status}: ${error}`);
}
