/**
 * Everything that must hold before a change lands, in this checkout: what the README's test
 * command does, and lint, types and generated files. All steps run, so that one run tells all.
 * Needs Node and the npm registry only. The last line is Jest's count: `N passed, N failed`.
 */
const { spawn } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const root = join(__dirname, "..");

/** A run that takes longer hangs; in milliseconds. */
const DEADLINE_MS = 15 * 60_000;

const windows = process.platform === "win32";
const { PRISMATIC_URL, PRISM_ACCESS_TOKEN, PRISM_REFRESH_TOKEN, ...inherited } = process.env;
const env = { ...inherited, CI: "true", NO_COLOR: "1", FORCE_COLOR: undefined };
const startedAt = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Whether node_modules holds what package-lock.json says. */
function isInstalled() {
  const packages = (path) => JSON.parse(readFileSync(join(root, path), "utf8")).packages;
  try {
    const wanted = packages("package-lock.json");
    const installed = packages("node_modules/.package-lock.json");
    return Object.entries(wanted).every(
      ([path, { version, optional, peer }]) =>
        path === "" || (installed[path] ? installed[path].version === version : optional || peer),
    );
  } catch {
    return false;
  }
}

let child;
function stop(signal) {
  // The whole group: npm's own children would live on.
  if (child?.pid !== undefined) windows ? child.kill(signal) : process.kill(-child.pid, signal);
}
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stop(signal);
    process.exit(1);
  });
}

function run(name, args) {
  const since = Date.now();
  console.log(`\n== ${name}: npm ${args.join(" ")}`);
  return new Promise((resolve) => {
    child = spawn("npm", args, {
      cwd: root,
      env,
      stdio: ["ignore", "inherit", "inherit"],
      detached: !windows,
      shell: windows,
    });
    const timer = setTimeout(
      () => {
        console.error(`${name} did not end in time and is stopped.`);
        stop("SIGKILL");
      },
      Math.max(0, startedAt + DEADLINE_MS - since),
    );
    const end = (ok) => {
      clearTimeout(timer);
      child = undefined;
      console.log(`== ${name}: ${ok ? "ok" : "FAILED"} after ${seconds(since)}`);
      resolve(ok);
    };
    child.once("error", () => end(false));
    child.once("exit", (code) => end(code === 0));
  });
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
  const failures = [];
  const step = async (name, args) => {
    const ok = await run(name, args);
    if (!ok) failures.push(name);
    return ok;
  };

  const folder = mkdtempSync(join(tmpdir(), "ci-"));
  const results = join(folder, "jest.json");
  if (isInstalled() || (await step("install", ["ci", "--no-audit", "--no-fund"]))) {
    await step("lint", ["run", "lint"]);
    await step("types", ["run", "typecheck"]);
    await step("generated files", ["run", "check:generated"]);
    await step("test", ["test", "--", "--ci", "--json", `--outputFile=${results}`]);
    await step("examples", ["run", "check:examples"]);
  }
  const { passed, failed, skipped } = readCounts(results);
  rmSync(folder, { recursive: true, force: true });
  if (skipped > 0) failures.push(`${skipped} skipped tests`);
  if (passed === 0) failures.push("no test passed");

  console.log(`\nAfter ${seconds(startedAt)}: ${failures.join(", ") || "all steps ok"}.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failures.length > 0 || failed > 0 ? 1 : 0;
}

main();
