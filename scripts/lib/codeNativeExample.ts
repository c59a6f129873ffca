import { execFile } from "node:child_process";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

const run = promisify(execFile);
const root = join(__dirname, "../..");

/** The code-native integration among the examples. */
export const CODE_NATIVE = join(root, "examples/code-native");

/**
 * Writes the manifest of the built component, by which code-native integrations call its actions.
 * @throws Error when the component was not built.
 */
export async function generateManifest(folder: string): Promise<void> {
  const command = join(root, "node_modules/@prismatic-io/spectral/bin/component-manifest.js");
  // Spectral's generator looks for Prismatic's command line, and for the package around it.
  const env = {
    ...process.env,
    PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
    npm_package_json: join(root, "package.json"),
  };
  const args = [command, "--skip-signature-verify", "--output-dir", folder];
  const { stdout } = await run(process.execPath, args, { cwd: root, env });
  if (!stdout.includes("created successfully")) throw new Error(stdout);
}

/**
 * Builds the example with a manifest of its own, without looking at its types.
 * @param folder is to hold `index.js`.
 */
export async function buildCodeNative(folder: string): Promise<void> {
  const manifest = join(folder, "manifest");
  await generateManifest(manifest);
  await build({
    entryPoints: [join(CODE_NATIVE, "src/index.ts")],
    outfile: join(folder, "index.js"),
    bundle: true,
    // It is loaded in a new process for each execution.
    minify: true,
    keepNames: true,
    platform: "node",
    target: "node20",
    alias: { "@component-manifests/prismatic": join(manifest, "src/index.ts") },
    // The manifest may stand outside of this repository.
    nodePaths: [join(root, "node_modules")],
    logLevel: "error",
  });
}
