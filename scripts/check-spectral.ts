/**
 * Whether the component works with another version of Spectral: in a copy of this checkout, installs
 * it, builds, and runs type check, the bundle's tests and the demo.
 * `npm run check:spectral -- 10.31.1`; without a version, the newest.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { dependencies } from "../package.json";

const SPECTRAL = "@prismatic-io/spectral";
const root = join(__dirname, "..");

/** What the copy makes anew, or has no need of. */
const NOT_COPIED = [".git", "node_modules", "dist", "coverage", ".stryker-tmp"];

const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ["build", "npm", "run", "build"],
  ["type check", "npm", "run", "typecheck"],
  ["bundle's tests", "npx", "jest", "--maxWorkers=1", "--ci", "test/bundle", "test/standIns"],
  ["demo", "npx", "tsx", "demo/main.ts"],
];

interface Result {
  ok: boolean;
  output: string;
}

/** Without an account's variables: the demo runs on the emulator. */
const { PRISMATIC_URL, PRISM_ACCESS_TOKEN, PRISM_REFRESH_TOKEN, ...env } = process.env;

function run(command: string, args: readonly string[], cwd: string): Result {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...env, CI: "true", NO_COLOR: "1", FORCE_COLOR: undefined },
    encoding: "utf8",
    shell: process.platform === "win32",
    maxBuffer: 100 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { ok: status === 0, output: `${stdout ?? ""}${stderr ?? ""}` };
}

/** The exact version that a version, a range or a tag such as `latest` stands for. */
function exactVersion(wanted: string): string {
  const { ok, output } = run("npm", ["view", `${SPECTRAL}@${wanted}`, "version", "--json"], root);
  const versions: unknown = ok && output.trim() ? JSON.parse(output) : [];
  const newest = [versions].flat().at(-1);
  if (typeof newest !== "string") throw new Error(`npm has no version ${wanted} of ${SPECTRAL}.`);
  return newest;
}

/** Runs a step and reports it; of one that fails, the end of its output. */
function step(name: string, command: string, args: readonly string[], cwd: string): boolean {
  const since = Date.now();
  const { ok, output } = run(command, args, cwd);
  const seconds = ((Date.now() - since) / 1000).toFixed(0);
  console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (!ok) console.log(output.trim().split("\n").slice(-60).join("\n").replace(/^/gm, "       "));
  return ok;
}

function main(): number {
  const version = exactVersion(process.argv[2] ?? "latest");
  console.log(`Spectral ${version}, in place of ${dependencies[SPECTRAL]}:`);
  const copy = mkdtempSync(join(tmpdir(), "check-spectral-"));
  try {
    cpSync(root, copy, {
      recursive: true,
      filter: (path) => !NOT_COPIED.includes(basename(path)),
    });
    const install = [
      "install",
      "--save-exact",
      "--no-audit",
      "--no-fund",
      `${SPECTRAL}@${version}`,
    ];
    const failed = step("install", "npm", install, copy)
      ? STEPS.filter(([name, command, ...args]) => !step(name, command, args, copy))
      : [["install"]];
    const names = failed.map(([name]) => name).join(", ");
    console.log(
      names
        ? `The component does NOT work with Spectral ${version}: ${names} failed.`
        : `The component works with Spectral ${version}.`,
    );
    return names ? 1 : 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
