import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { startEmulator } from "../../emulator";
import type { ApiAccess } from "../lib/introspectApi";
import { Api } from "./api";
import type { Check } from "./check";
import { CHECKS } from "./checks";
import { lines, makeReport, type Row, summary } from "./report";
import { runChecks } from "./run";
import { loadBundle, runLife } from "./write/runLife";

const HELP = `Checks what this project assumes of Prismatic's API.

  PRISMATIC_URL=https://app.prismatic.io PRISM_REFRESH_TOKEN=... npm run verify -- [options]

Without these variables it runs against the emulator. PRISMATIC_TENANT_ID chooses a tenant. Only
queries are sent, unless --write is used.

  --report <file>  write the results as JSON, without secrets and without data of records
  --only <text>    run only checks whose name contains the text
  --write          in addition, create a customer, an integration and an instance, run the
                   whole life of the instance, and delete everything
  --yes            do not ask before --write
  --help           this text

Exit codes: 0 when everything that was checked holds, 1 when something differs or could not be
deleted, 2 when nothing was checked, 130 after Ctrl-C.
`;

/** What the command needs of the process that runs it. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  print(line: string): void;
  /** Asks the user; absent where there is none. */
  confirm?(question: string): Promise<boolean>;
  /** Aborted by Ctrl-C. Only the part that writes listens to it. */
  readonly signal: AbortSignal;
  /** From now on, Ctrl-C must not end the process. */
  onWrite?(): void;
}

/** Nothing was checked; the message is for the user. */
export class UsageError extends Error {}

interface Options {
  readonly report?: string;
  readonly only?: string;
  readonly write: boolean;
  readonly yes: boolean;
  readonly help: boolean;
}

/**
 * The command with its arguments.
 * @returns the exit code.
 * @throws UsageError
 */
export async function runVerify(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    terminal.print(HELP);
    return 0;
  }
  const checks = CHECKS.filter(({ name }) => name.includes(options.only ?? ""));
  if (checks.length === 0) throw new UsageError(`No check has "${options.only}" in its name.`);
  const access = accessFrom(terminal.env);
  if (access) return verify(access, false, checks, options, terminal);
  const emulator = await startEmulator({ instances: 150 });
  try {
    const { url, refreshToken } = emulator;
    return await verify({ url, refreshToken }, true, checks, options, terminal);
  } finally {
    await emulator.stop();
  }
}

async function verify(
  access: ApiAccess,
  isEmulator: boolean,
  checks: readonly Check[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const { print, signal } = terminal;
  const platform = options.write ? loadBundle() : undefined;
  if (platform && !options.yes && !isEmulator) await requireConsent(access, terminal);
  print(`Checking ${isEmulator ? `the emulator at ${access.url}` : access.url}.\n`);

  const api = new Api(access);
  const onRow = (row: Row) => {
    for (const line of lines(row)) print(line);
  };
  await signIn(api);
  const rows = await runChecks(api, checks, onRow);
  let left: readonly string[] = [];
  if (platform) {
    terminal.onWrite?.();
    const lived = await runLife(platform, access, signal, onRow);
    rows.push(...lived.rows);
    left = lived.left;
  }

  const { url } = access;
  const report = makeReport(rows, { url, isEmulator, requests: api.requests, left });
  for (const line of summary(report)) print(line);
  if (options.report) {
    writeFileSync(options.report, `${JSON.stringify(report, undefined, 2)}\n`);
    print(`The report is in ${options.report}.`);
  }
  if (signal.aborted) return 130;
  return report.differs > 0 || left.length > 0 ? 1 : 0;
}

function readOptions(args: readonly string[]): Options {
  try {
    return parseArgs({
      args: [...args],
      options: {
        report: { type: "string" },
        only: { type: "string" },
        write: { type: "boolean", default: false },
        yes: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    const [problem] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new UsageError(`${problem}. All options: npm run verify -- --help`);
  }
}

function accessFrom(env: Terminal["env"]): ApiAccess | undefined {
  const {
    PRISMATIC_URL: url,
    PRISM_REFRESH_TOKEN: refreshToken,
    PRISMATIC_TENANT_ID: tenantId,
  } = env;
  if (!url && !refreshToken) return undefined;
  if (!url || !refreshToken) {
    throw new UsageError("Set both PRISMATIC_URL and PRISM_REFRESH_TOKEN, or neither.");
  }
  if (!URL.canParse(url)) {
    throw new UsageError(
      `PRISMATIC_URL must be a URL such as https://app.prismatic.io, not "${url}".`,
    );
  }
  return { url, refreshToken, tenantId };
}

async function requireConsent({ url }: ApiAccess, { confirm }: Terminal): Promise<void> {
  if (!confirm)
    throw new UsageError(
      "--write asks before it creates anything. Add --yes where nobody can confirm.",
    );
  const isConfirmed = await confirm(
    `Create a customer, an integration and an instance at ${url}, and delete them at the end?`,
  );
  if (!isConfirmed) throw new UsageError("Nothing was created or checked.");
}

/** Without an access token, every check would fail for the same reason. */
async function signIn(api: Api): Promise<void> {
  try {
    await api.token();
  } catch (error) {
    const { message, cause } = error as Error;
    const why = cause instanceof Error ? ` (${cause.message})` : "";
    throw new UsageError(
      `${message}${why}. Check PRISMATIC_URL, PRISM_REFRESH_TOKEN and PRISMATIC_TENANT_ID.`,
    );
  }
}
