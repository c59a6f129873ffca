import { type CommandOptions, helpOf, readOptions } from "./command";
import { openBrowser } from "./openBrowser";
import { startWorkbench, type Workbench } from "./start";

/**
 * A command of the workbench, from its arguments to Ctrl-C.
 * @param onStart is called once it runs; what that returns is called when it stops.
 */
export function runCommand(
  command: string,
  onStart: (workbench: Workbench) => Promise<() => Promise<void>> = async () => async () => {},
): void {
  main(command, onStart).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}

async function main(command: string, onStart: Parameters<typeof runCommand>[1] & object) {
  const options = readOptions(process.argv.slice(2), command);
  if (options === "help") {
    process.stdout.write(helpOf(command));
    return;
  }
  const workbench = await startWorkbench(options, command);
  const end = await onStart(workbench);
  process.stdout.write(welcome(workbench));
  if (opensBrowser(options)) openBrowser(workbench.url);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    // Nothing is left open then, so the process ends by itself.
    void Promise.all([end(), workbench.stop()]).then(() => console.log("Stopped."));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
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
