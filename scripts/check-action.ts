/**
 * Checks one action, or a few, in about a minute: `npm run check:action -- updateCustomer`. Generated
 * files, style and types; the tests of texts, inputs, requests and schemas; every fault, every odd
 * value and every lost field of these actions alone; and the tests beside them. `.ci/run` checks
 * all actions, and everything else.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closest } from "fastest-levenshtein";
import { actions } from "../src/actions";
import { folderOfAction } from "./lib/actionFiles";

const root = join(__dirname, "..");
const windows = process.platform === "win32";

/** The tests that hold whatever is added. With ACTIONS set, those that play actions play these. */
const TESTS = [
  "byHand",
  "consistency",
  "faults",
  "idTypes",
  "inputs",
  "lostFields",
  "oddValues",
  "repository",
  "requests",
  "schema",
  "texts",
].map((name) => `test/${name}.test.ts`);

const folderOf = (key: string) => `src/actions/${folderOfAction(key)}`;

/** The test files that run an action: those beside it, or else those in `test/`. */
function testsOf(key: string): string[] {
  const runIt = (folder: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => `${folder}/${name}`)
      .filter((path) => !TESTS.includes(path))
      .filter((path) => readFileSync(join(root, path), "utf8").includes(`"${key}"`));
  const beside = runIt(folderOf(key));
  return beside.length > 0 ? beside : runIt("test");
}

function problems(keys: readonly string[]): string[] {
  if (keys.length === 0) return ["Name an action: npm run check:action -- updateCustomer"];
  return keys.flatMap((key) => {
    if (!(key in actions)) {
      const match = closest(key, Object.keys(actions));
      return [`${key} is not in src/actions/index.ts. Closest match: ${match}.`];
    }
    if (testsOf(key).length > 0) return [];
    return [
      `No test in ${folderOf(key)} runs ${key}. Write one: happy path, bad inputs, rejection, not found.`,
    ];
  });
}

function run(name: string, command: string, args: readonly string[], env = {}): boolean {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: "inherit",
    shell: windows,
  });
  return status === 0;
}

function main(keys: readonly string[]): number {
  const wrong = problems(keys);
  if (wrong.length > 0) {
    console.error(wrong.join("\n"));
    return 1;
  }
  const npm = (name: string) => run(name, "npm", ["run", "--silent", name]);
  const jest = [require.resolve("jest/bin/jest"), "--runTestsByPath", "--silent"];
  const tests = [...new Set([...TESTS, ...keys.flatMap(testsOf)])];
  const ok =
    npm("check:generated") &&
    npm("lint") &&
    npm("typecheck") &&
    run("tests", process.execPath, [...jest, ...tests], { ACTIONS: keys.join(",") });
  console.log(ok ? "\nNext: .ci/run" : "\nSomething is left to do.");
  return ok ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
