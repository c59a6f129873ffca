/**
 * Builds the code-native example as its users do: a manifest is generated from the built component,
 * and the example is type-checked against it and bundled. `test/endToEnd.test.ts` runs its flows.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadComponent } from "../emulator/player/runtime.cjs";
import { CODE_NATIVE, generateManifest } from "./lib/codeNativeExample";

const root = join(__dirname, "..");
const manifest = join(CODE_NATIVE, "manifest");

function npm(command: string[], folder: string): void {
  const { status, stdout, stderr } = spawnSync("npm", command, {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ${command.join(" ")}\n${stdout}${stderr}`);
}

/** What `npm install` makes of a dependency on a folder. */
function installManifest(): void {
  const link = join(CODE_NATIVE, "node_modules/@component-manifests/prismatic");
  rmSync(link, { recursive: true, force: true });
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(manifest, link, "junction");
  const options = ["--rootDir", "src", "--ignoreDeprecations", "6.0"];
  npm(["exec", "--prefix", root, "--", "tsc", "--project", manifest, ...options], manifest);
}

async function main(): Promise<void> {
  if (!existsSync(join(root, "dist/index.js"))) {
    throw new Error("dist/index.js is not there: run `npm run build` first.");
  }
  rmSync(manifest, { recursive: true, force: true });
  await generateManifest(manifest);
  installManifest();
  npm(["run", "build"], CODE_NATIVE);
  const flows = Object.keys(loadComponent(join(CODE_NATIVE, "dist/index.js")).actions);
  console.log(`The code-native example builds, with its ${flows.length} flows.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
