/**
 * Fails when a generated file is not what the generators write now. Every generator runs in
 * place and the files are put back afterwards, so the check changes nothing and needs no git.
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { scripts } from "../package.json";

const root = join(__dirname, "..");

/** Folders that hold generated files, beside others maybe, and files with generated parts. */
const PATHS = ["src/generated", "emulator/generated", "docs", "README.md"];

/** npm scripts that write them. */
const GENERATORS = ["codegen", "generate"].filter((name) => name in scripts);

type Files = Map<string, Buffer>;

function readFiles(): Files {
  const files: Files = new Map();
  const read = (path: string): void => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) read(join(path, name));
    else files.set(path, readFileSync(path));
  };
  for (const path of PATHS) if (existsSync(join(root, path))) read(join(root, path));
  return files;
}

function firstDifferentLine(before: Buffer, after: Buffer): number {
  const ours = before.toString().split("\n");
  const theirs = after.toString().split("\n");
  return ours.findIndex((line, index) => line !== theirs[index]) + 1 || ours.length + 1;
}

function differences(before: Files, after: Files): string[] {
  const lines: string[] = [];
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const was = before.get(path);
    const is = after.get(path);
    const name = relative(root, path);
    if (!was) lines.push(`${name} is generated and not there`);
    else if (!is) lines.push(`${name} is there and no longer generated`);
    else if (!was.equals(is)) {
      lines.push(`${name} is out of date, from line ${firstDifferentLine(was, is)} on`);
    }
  }
  return lines;
}

function restore(before: Files, after: Files): void {
  for (const path of after.keys()) if (!before.has(path)) rmSync(path);
  for (const [path, content] of before) {
    if (after.get(path)?.equals(content)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function main(): number {
  const before = readFiles();
  try {
    for (const name of GENERATORS) {
      const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", name], {
        cwd: root,
        encoding: "utf8",
        shell: process.platform === "win32",
        stdio: ["ignore", "pipe", "pipe"],
      });
      if (status !== 0) {
        console.error(`npm run ${name} failed:\n${stdout}${stderr}`);
        return 1;
      }
    }
    const stale = differences(before, readFiles());
    if (stale.length === 0) {
      console.log(`Generated files are up to date (${GENERATORS.join(", ")}).`);
      return 0;
    }
    for (const line of stale) console.error(line);
    const commands = GENERATORS.map((name) => `npm run ${name}`).join(" && ");
    console.error(`\nRun \`${commands}\` and commit what it writes.`);
    return 1;
  } finally {
    restore(before, readFiles());
  }
}

process.exitCode = main();
