/**
 * The main job on real input: the built component, loaded in a process of its own, talks over
 * HTTP to the emulator. With PRISMATIC_URL and PRISM_REFRESH_TOKEN set, the part that changes
 * nothing runs on that account instead.
 */
import { join } from "node:path";
import { startEmulator } from "../emulator";
import { startPlatform } from "../emulator/player/platform";
import { examplesStory, startCodeNativeBuild } from "./examples/story";
import { fleetStory } from "./fleet";
import { fullStory } from "./fullStory";
import { healthStory } from "./health";
import { readOnlyStory } from "./readOnly";
import { connectionTo, Story } from "./story";

const BUNDLE = join(__dirname, "..", "dist", "index.js");

const print = (line: string) => console.log(line);

async function main(): Promise<void> {
  const { PRISMATIC_URL, PRISM_REFRESH_TOKEN, PRISMATIC_TENANT_ID } = process.env;
  const platform = await startPlatform(BUNDLE, {
    onLog: ({ level, message }) => {
      if (level === "warn" || level === "error") print(`    log: ${message}`);
    },
  });
  print(`Loaded dist/index.js in its own process: ${platform.keys.actions.length} actions.`);
  try {
    if (PRISMATIC_URL && PRISM_REFRESH_TOKEN) {
      print(`Connected to ${PRISMATIC_URL}: read-only steps.`);
      const connection = connectionTo(PRISMATIC_URL, PRISM_REFRESH_TOKEN, PRISMATIC_TENANT_ID);
      await readOnlyStory(new Story(platform, connection, print));
      return;
    }
    const codeNative = startCodeNativeBuild();
    const emulator = await startEmulator({ instances: 1200 });
    try {
      print(`Connected to the emulator at ${emulator.url}.`);
      const story = new Story(platform, connectionTo(emulator.url, emulator.refreshToken), print);
      await readOnlyStory(story);
      await fullStory(story);
      await story.narrate("A fleet: upgrade 250 instances, replay what failed, report", (say) =>
        fleetStory((key, params) => story.output(key, params), say, emulator),
      );
      await healthStory(story, emulator);
      await examplesStory(story, platform, codeNative);
    } finally {
      codeNative.remove();
      await emulator.stop();
    }
  } finally {
    platform.stop();
  }
  print("\nDone.");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
