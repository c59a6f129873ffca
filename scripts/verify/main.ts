/** Checks what this project assumes of Prismatic's API, on an account or on the emulator. */
import { createInterface } from "node:readline/promises";
import { runVerify, type Terminal, UsageError } from "./command";

const interruption = new AbortController();

async function confirm(question: string): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await prompt.question(`${question} (yes/no) `)).trim());
  } finally {
    prompt.close();
  }
}

/** The first Ctrl-C deletes what was created; only the third one gives up. */
function onWrite(): void {
  let presses = 0;
  process.on("SIGINT", () => {
    presses += 1;
    if (presses === 1) {
      console.log("Interrupted. Deleting what was created.");
      interruption.abort();
    } else if (presses === 2) {
      console.log("Still deleting. Press Ctrl-C once more to leave the rest.");
    } else {
      process.exit(130);
    }
  });
}

const terminal: Terminal = {
  env: process.env,
  print: (line) => console.log(line),
  confirm: process.stdin.isTTY ? confirm : undefined,
  signal: interruption.signal,
  onWrite,
};

runVerify(process.argv.slice(2), terminal).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
