/**
 * Runs the tests on every version of Node that the component supports. The runtimes come from npm,
 * for this machine, and stay in node_modules/.cache.
 * `npm run test:nodes -- test/bundle` passes arguments on to Jest; versions before them choose
 * some: `npm run test:nodes -- 22 24 --maxWorkers=1`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { NODE_VERSIONS } from "./lib/nodeVersions";

const root = join(__dirname, "..");
const windows = process.platform === "win32";

/** The path of a runtime, which is fetched where it is not there yet. */
function runtime(version: string): string {
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  const folder = join(root, "node_modules/.cache/node", version);
  const path = join(folder, "node_modules", name, "bin", windows ? "node.exe" : "node");
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  // Without one, npm would install into this project.
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const args = ["install", "--no-audit", "--no-fund", `${name}@${version}`];
  const { status } = spawnSync("npm", args, { cwd: folder, stdio: "inherit", shell: windows });
  if (status !== 0 || !existsSync(path)) throw new Error(`npm has no Node ${version} as ${name}.`);
  return path;
}

/** Runs Jest on a runtime, which child processes find first on their path, too. */
function runJest(node: string, args: readonly string[]): boolean {
  const path = `${dirname(node)}${delimiter}${process.env.PATH}`;
  const { status } = spawnSync(node, [require.resolve("jest/bin/jest"), ...args], {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: "inherit",
  });
  return status === 0;
}

function main(): number {
  const given = process.argv.slice(2);
  const firstOption = given.findIndex((arg) => !/^\d+$/.test(arg));
  const chosen = firstOption < 0 ? given : given.slice(0, firstOption);
  const args = given.slice(chosen.length);

  const results = (chosen.length > 0 ? chosen : NODE_VERSIONS).map((version) => {
    const node = runtime(version);
    const exact = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
    console.log(`\n== Node ${exact}`);
    return { exact, ok: runJest(node, args) };
  });
  console.log("");
  for (const { exact, ok } of results) console.log(`Node ${exact}: ${ok ? "ok" : "FAILED"}`);
  return results.every(({ ok }) => ok) ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
