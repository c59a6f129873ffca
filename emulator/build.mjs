/**
 * Writes `dist/`: the command with everything that it needs, so that the package has no
 * dependencies to install, and the licenses of what is inside. GraphiQL, nine tenths of the
 * size, is a file of its own that is read when someone opens the page.
 */
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ["main.ts"],
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  mainFields: ["module", "main"],
  minifyWhitespace: true,
  metafile: true,
  logLevel: "warning",
  banner: {
    // CommonJS packages inside the bundle require Node's own modules, and processes are started
    // from files beside the bundle.
    js: [
      'import * as $module from "node:module";',
      'import * as $url from "node:url";',
      "const require = $module.createRequire(import.meta.url);",
      'const __dirname = $url.fileURLToPath(new URL(".", import.meta.url));',
    ].join(" "),
  },
});
for (const file of ["child.cjs", "runtime.cjs", "codeBlock.cjs"]) {
  copyFileSync(join(here, "player", file), join(dist, file));
}
writeFileSync(join(dist, "LICENSES.txt"), licenses(Object.keys(metafile.inputs)));

/** The license of each package that the inputs come from. */
function licenses(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder) folders.add(resolve(here, folder));
  }
  return [...folders].sort().map(licenseOf).join("\n");
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? `\n${readFileSync(join(folder, file), "utf8").trim()}\n` : "";
  return `${name} ${version} (${license})\n${text}`;
}
