/**
 * Everything that must hold before a change lands, in this checkout. All steps run, so that one
 * run shows all that fails. Needs Node, the npm registry and, for the browser test, a Chromium.
 * The last line is Jest's count: `N passed, N failed`.
 */
const { spawn } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const root = join(__dirname, "..");
const windows = process.platform === "win32";

/** A run that takes longer hangs; in milliseconds. */
const DEADLINE_MS = 15 * 60_000;

// Without an account's variables, so that nothing reaches it.
const { PRISMATIC_URL, PRISM_ACCESS_TOKEN, PRISM_REFRESH_TOKEN, ...inherited } = process.env;
const env = { ...inherited, CI: "true", NO_COLOR: "1", FORCE_COLOR: undefined };

/** Whether node_modules holds what package-lock.json says. */
function isInstalled() {
  const packages = (path) => JSON.parse(readFileSync(join(root, path), "utf8")).packages;
  try {
    const installed = packages("node_modules/.package-lock.json");
    return Object.entries(packages("package-lock.json")).every(
      ([path, { version, optional, peer }]) =>
        path === "" || (installed[path] ? installed[path].version === version : optional || peer),
    );
  } catch {
    return false;
  }
}

const children = new Set();
/** Ends the steps with all of their own children, which would live on without npm. */
function stop() {
  for (const child of children) windows ? child.kill() : process.kill(-child.pid, "SIGKILL");
}
let isLate = false;
const deadline = setTimeout(() => {
  isLate = true;
  console.error("The run takes too long and is stopped.");
  stop();
}, DEADLINE_MS);
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stop();
    process.exit(1);
  });
}

const failures = [];
/** Runs an npm command. What it prints is shown when it has ended, since others may run beside it. */
async function step(name, ...args) {
  const since = Date.now();
  console.log(`== ${name}: npm ${args.join(" ")}`);
  const printed = [];
  const ok = await new Promise((resolve) => {
    if (isLate) return resolve(false);
    const stdio = ["ignore", "pipe", "pipe"];
    const child = spawn("npm", args, { cwd: root, env, stdio, detached: !windows, shell: windows });
    if (child.pid !== undefined) children.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => printed.push(chunk));
    }
    child.once("error", () => resolve(false));
    child.once("close", (code) => {
      children.delete(child);
      resolve(code === 0);
    });
  });
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  console.log(`${Buffer.concat(printed)}== ${name}: ${ok ? "ok" : "FAILED"} after ${seconds} s`);
  if (!ok) failures.push(name);
  return ok;
}

/** What Jest counted; a test file that could not run, or a run that left no result, failed. */
function readCounts(path) {
  try {
    const result = JSON.parse(readFileSync(path, "utf8"));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "ci-"));
  const results = join(folder, "jest.json");
  if (isInstalled() || (await step("install", "ci", "--no-audit", "--no-fund"))) {
    await Promise.all([step("types", "run", "typecheck"), step("lint", "run", "lint")]);
    // This one writes the files anew, and puts them back.
    await step("generated files", "run", "check:generated");
    await step("test", "test", "--", "--ci", "--json", `--outputFile=${results}`);
    await Promise.all([
      step("browser", "run", "test:browser"),
      step("examples", "run", "check:examples"),
      step("verify", "run", "verify", "--", "--write"),
    ]);
  }
  clearTimeout(deadline);
  const { passed, failed, skipped } = readCounts(results);
  rmSync(folder, { recursive: true, force: true });
  if (skipped > 0) failures.push(`${skipped} skipped tests`);
  if (passed === 0) failures.push("no test passed");

  console.log(failures.length > 0 ? `\nFailed: ${failures.join(", ")}.` : "\nAll steps ok.");
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failures.length > 0 || failed > 0 ? 1 : 0;
}

main();
