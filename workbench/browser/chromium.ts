import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ON_A_MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** Where this machine has a Chromium: what `CHROMIUM` says, or else what is installed. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = env.CHROMIUM ? [env.CHROMIUM] : [...installed, ON_A_MAC];
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What to do where there is none. */
export const NO_CHROMIUM =
  'There is no Chromium on this machine. Install one, such as with "apt-get install chromium", or set CHROMIUM to the path of a Chromium or Chrome.';
