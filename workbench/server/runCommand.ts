import { type CommandOptions, helpOf, readOptions } from "./command";
import { openBrowser } from "./openBrowser";
import { startWorkbench, type Workbench } from "./start";

/** Ends what a command has started. */
export type Stop = () => Promise<void>;

/**
 * A command of the workbench, from its arguments to Ctrl-C.
 * @param start starts what the command is for.
 */
export function runCommand(command: string, start: (options: CommandOptions) => Promise<Stop>) {
  main(command, start).catch(fail);
}

/** Says why a command ends. */
export function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function main(command: string, start: (options: CommandOptions) => Promise<Stop>) {
  const options = readOptions(process.argv.slice(2), command);
  if (options === "help") {
    process.stdout.write(helpOf(command));
    return;
  }
  let started: Promise<Stop> | undefined;
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    // Nothing is left open then, so the process ends by itself.
    started?.then((end) => end()).then(() => console.log("Stopped."), fail);
  };
  // Before it says that Ctrl-C stops it.
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  started = start(options);
  await started;
}

/** Starts the workbench, says where it is, and opens it. */
export async function serve(options: CommandOptions, command: string): Promise<Workbench> {
  const workbench = await startWorkbench(options, command);
  process.stdout.write(welcome(workbench));
  if (opensBrowser(options)) openBrowser(workbench.url);
  return workbench;
}

const opensBrowser = ({ open }: CommandOptions) => open && !process.env.CI;

function welcome({ url, endpoint, emulator }: Workbench): string {
  const lines = emulator
    ? [
        `  API        ${endpoint}/api`,
        `  GraphiQL   ${endpoint}/graphiql`,
        "",
        "The component is published there, so flows can run it.",
      ]
    : [`  Account    ${endpoint}`, "", "It is read-only until the page allows changes."];
  return `The workbench is running.\n\n  Page       ${url}\n${lines.join("\n")}\n\nCtrl-C stops it.\n`;
}
