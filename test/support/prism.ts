import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Emulator } from "../../emulator";

const run = promisify(execFile);
const PRISM = join(__dirname, "../../node_modules/@prismatic-io/prism/lib/run.js");

/** Prismatic's own command line, signed in to an emulator, with a home of its own. */
export interface Prism {
  readonly home: string;
  /** Runs a command and returns what it printed. */
  run(args: string[], cwd?: string): Promise<string>;
  /** The rows of a command that prints a table, with all columns. */
  table(args: string[]): Promise<Record<string, string>[]>;
  remove(): void;
}

export function prismFor(emulator: Emulator): Prism {
  const home = mkdtempSync(join(tmpdir(), "prism-home-"));
  const prism = async (args: string[], cwd = home): Promise<string> => {
    const { stdout } = await run(process.execPath, [PRISM, ...args], {
      cwd,
      maxBuffer: 64 << 20,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        XDG_CACHE_HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_DATA_HOME: home,
        PRISM_SKIP_NEW_VERSION_CHECK: "true",
        PRISMATIC_URL: emulator.url,
        PRISM_ACCESS_TOKEN: emulator.accessToken(),
      },
    });
    return stdout;
  };
  return {
    home,
    run: prism,
    table: async (args) => JSON.parse(await prism([...args, "--extended", "--output", "json"])),
    remove: () => rmSync(home, { recursive: true }),
  };
}
