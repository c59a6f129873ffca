import type { EmulatorOptions } from "../../emulator";
import {
  type NumberOption,
  rateLimitOf,
  readArguments,
  wholeNumber,
} from "../../emulator/commandLine";

/** What the command line says. */
export interface CommandOptions {
  readonly port: number;
  /** Whether a browser is opened. */
  readonly open: boolean;
  /** Of the emulator, where it is the API. */
  readonly emulator: EmulatorOptions;
}

const DEFAULT_PORT = 4010;

export function helpOf(command: string): string {
  return `Serves a page on this machine to try the component's actions, data sources and triggers.

  ${command} [options]

  --port <n>             the port of the page (default ${DEFAULT_PORT}, 0 for any free one)
  --no-open              opens no browser
  --instances <n>        instances of the emulator in addition to the hand-made ones
  --executions <n>       executions in addition to the hand-made ones
  --logs <n>             log entries in addition to those of the executions
  --seed <n>             another seed gives other records
  --latency <ms>         how long each API request takes at least
  --rate-limit <n>       API requests per second that are accepted (default all)
  --help                 this text

Runs go to an emulator of its own. With PRISMATIC_URL and PRISM_REFRESH_TOKEN set they go to that
account, of the tenant PRISMATIC_TENANT_ID if that is set; it is read-only until the page allows
changes, and each change is confirmed.
`;
}

/**
 * Reads the command line; `help` when that is what it asks for.
 * @throws Error that says which option is wrong.
 */
export function readOptions(args: readonly string[], command: string): CommandOptions | "help" {
  const values = parse(args, command);
  if (values.help) return "help";
  const number = (name: NumberOption & keyof typeof values) => wholeNumber(name, values[name]);
  return {
    port: number("port") ?? DEFAULT_PORT,
    open: !values["no-open"],
    emulator: {
      instances: number("instances"),
      executions: number("executions"),
      logs: number("logs"),
      seed: number("seed"),
      latencyMs: number("latency"),
      rateLimit: rateLimitOf(number("rate-limit")),
    },
  };
}

function parse(args: readonly string[], command: string) {
  return readArguments(
    {
      args: [...args],
      options: {
        port: { type: "string" },
        "no-open": { type: "boolean", default: false },
        instances: { type: "string" },
        executions: { type: "string" },
        logs: { type: "string" },
        seed: { type: "string" },
        latency: { type: "string" },
        "rate-limit": { type: "string" },
        help: { type: "boolean", default: false },
      },
    },
    command,
  ).values;
}
