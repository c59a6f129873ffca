import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { describeFindings } from "./findings";
import { ourComponent } from "./ourComponent";
import { CannotSwitchError } from "./readIntegration";
import { switchIntegration } from "./switchIntegration";

const HELP = `Rewrites an integration's YAML from the public connector to this component.

  npm run switch -- flow.yml [options]

  --out <file>           the file to write (default flow.switched.yml); it must not exist
  --component-version <n>  the version of this component to use (default LATEST)
  --help                 this text

Exit codes: 0 when everything was rewritten, 1 when something is left to do by hand,
2 when nothing was written.
`;

/** What the command prints and ends with. */
export interface Result {
  readonly exitCode: number;
  readonly lines: readonly string[];
}

/**
 * The command with its arguments: reads a file and writes another one.
 * @throws Error when nothing was written; its message is for the user.
 */
export function runSwitch(args: readonly string[]): Result {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      "component-version": { type: "string", default: "LATEST" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return { exitCode: 0, lines: [HELP] };
  const [input, ...others] = positionals;
  if (input === undefined || others.length > 0) throw new CannotSwitchError(HELP);
  const out = values.out ?? join(dirname(input), `${basename(input, extname(input))}.switched.yml`);
  const { yaml, steps, connections, findings } = switchIntegration(
    readFileSync(input, "utf8"),
    ourComponent,
    versionOf(values["component-version"]),
  );
  write(out, yaml);
  const left = findings.filter(({ level }) => level === "manual").length;
  return {
    exitCode: left > 0 ? 1 : 0,
    lines: [
      `${out} was written: ${count(steps, "step")} and ${count(connections, "connection")} now use this component.`,
      ...describeFindings(findings),
      "",
      left > 0
        ? `${count(left, "place")} must be changed by hand ("manual") before the integration is imported.`
        : 'Check what "differs" before the integration is published.',
    ],
  };
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

function versionOf(text: string): number | "LATEST" {
  if (text.toUpperCase() === "LATEST") return "LATEST";
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new CannotSwitchError(`--component-version must be a number or LATEST, not "${text}".`);
}

/** Never over a file that exists. */
function write(path: string, yaml: string): void {
  try {
    writeFileSync(path, yaml, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new CannotSwitchError(
      `${path} exists. Choose another file with --out, or remove it first.`,
    );
  }
}
