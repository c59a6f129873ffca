/**
 * Size and start of the bundle, against a bare component: one action on Spectral, built as
 * Prismatic's public template builds it. Run alone: `npx tsx bench/bundle.ts` after a build.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..");
const template = join(root, "node_modules/@prismatic-io/prism/lib/templates/legacy");

const BARE_COMPONENT = `
import { action, component, input } from "@prismatic-io/spectral";

export default component({
  key: "bare",
  public: false,
  display: { label: "Bare", description: "One action", iconPath: "icon.png" },
  actions: {
    hello: action({
      display: { label: "Hello", description: "Greets" },
      inputs: { name: input({ label: "Name", type: "string" }) },
      perform: async (_context, { name }) => ({ data: \`Hello \${name}\` }),
    }),
  },
});
`;

/** What the platform downloads and loads at every cold start. */
export interface BundleFigures {
  /** Size of index.js. */
  bytes: number;
  /** Median time of its `require` in a new process, in milliseconds. */
  requireMs: number;
}

export interface BundleBench {
  ours: BundleFigures;
  bare: BundleFigures;
  /** Ours by bare. */
  ratio: BundleFigures;
}

/** Builds the bare component in `folder` and returns its bundle. */
function buildBare(folder: string): string {
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "src/index.ts"), BARE_COMPONENT);
  cpSync(join(root, "assets"), join(folder, "assets"), { recursive: true });
  cpSync(join(template, "webpack.config.js.ejs"), join(folder, "webpack.config.js"));
  const tsconfig = JSON.parse(readFileSync(join(template, "tsconfig.json.ejs"), "utf8"));
  // The template was written for an older TypeScript than this project's.
  tsconfig.compilerOptions.ignoreDeprecations = "6.0";
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  execFileSync(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js")], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return join(folder, "dist/index.js");
}

function requireMs(bundle: string): number {
  const script = `
    const start = process.hrtime.bigint();
    require(${JSON.stringify(bundle)});
    process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e6));
  `;
  return Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/**
 * Builds the bare component (some 15 seconds) and measures it and `dist/index.js` in turns.
 * @param runs new processes for each of the two.
 */
export function benchBundle(runs = 21): BundleBench {
  const ours = join(root, "dist/index.js");
  if (!existsSync(ours)) throw new Error("There is no dist/index.js: run `npm run build` first.");
  const folder = mkdtempSync(join(tmpdir(), "bare-component-"));
  try {
    const bare = buildBare(folder);
    const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
    for (let run = 0; run < runs; run++) {
      times.ours.push(requireMs(ours));
      times.bare.push(requireMs(bare));
    }
    const figures = {
      ours: { bytes: statSync(ours).size, requireMs: median(times.ours) },
      bare: { bytes: statSync(bare).size, requireMs: median(times.bare) },
    };
    return {
      ...figures,
      ratio: {
        bytes: figures.ours.bytes / figures.bare.bytes,
        requireMs: figures.ours.requireMs / figures.bare.requireMs,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (require.main === module) console.table(benchBundle());
