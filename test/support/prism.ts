import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import type { Emulator } from "../../emulator";

const run = promisify(execFile);
const PRISM = join(__dirname, "../../node_modules/@prismatic-io/prism/lib/run.js");

/** A command that is still running. */
export interface RunningPrism {
  /** What it has printed so far, to both outputs, without colors. */
  output(): string;
  /**
   * Ends when it has printed something since the last call, and returns that.
   * @throws Error with all of its output when it ended without.
   */
  printed(pattern: RegExp): Promise<string>;
  /** Types at its prompts. */
  type(text: string): void;
  /** Presses Ctrl-C. */
  interrupt(): void;
  /** How it ended. */
  readonly exitCode: Promise<number | null>;
}

/** Prismatic's own command line, signed in to an emulator, with a home of its own. */
export interface Prism {
  readonly home: string;
  /**
   * Runs a command and returns what it printed.
   * @throws Error with what it printed as errors when it failed.
   */
  run(args: string[], cwd?: string): Promise<string>;
  /** Starts a command that asks or waits. */
  start(args: string[], cwd?: string): RunningPrism;
  /** The rows of a command that prints a table, with all columns. */
  table(args: string[]): Promise<Record<string, string>[]>;
  /** Ends what is still running, and removes the home. */
  remove(): void;
}

export function prismFor(emulator: Emulator): Prism {
  const home = mkdtempSync(join(tmpdir(), "prism-home-"));
  const children: ChildProcess[] = [];
  const options = (cwd: string) => ({
    cwd,
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
  const prism = async (args: string[], cwd = home): Promise<string> => {
    const { stdout } = await run(process.execPath, [PRISM, ...args], {
      ...options(cwd),
      maxBuffer: 64 << 20,
    });
    return stdout;
  };
  return {
    home,
    run: prism,
    start(args, cwd = home) {
      const child = spawn(process.execPath, [PRISM, ...args], options(cwd));
      children.push(child);
      return running(child, args);
    },
    table: async (args) => JSON.parse(await prism([...args, "--extended", "--output", "json"])),
    remove() {
      for (const child of children) child.kill("SIGKILL");
      rmSync(home, { recursive: true });
    },
  };
}

function running(child: ChildProcess, args: string[]): RunningPrism {
  let all = "";
  let seen = 0;
  let ended = false;
  let notify = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      all += stripVTControlCharacters(text);
      notify();
    });
  }
  const exitCode = new Promise<number | null>((resolve) => {
    child.once("close", (code) => {
      ended = true;
      notify();
      resolve(code);
    });
  });
  return {
    output: () => all,
    async printed(pattern) {
      for (;;) {
        const match = pattern.exec(all.slice(seen));
        if (match) {
          seen += match.index + match[0].length;
          return match[0];
        }
        if (ended) throw new Error(`prism ${args[0]} did not print ${pattern}, but:\n${all}`);
        await new Promise<void>((resolve) => {
          notify = resolve;
        });
      }
    },
    type: (text) => void child.stdin?.write(text),
    interrupt: () => void child.kill("SIGINT"),
    exitCode,
  };
}
