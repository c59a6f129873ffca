/**
 * What the stand-ins of `bundle/` save: builds the component without one of them at a time, and
 * compares size and CPU time of `require` with the bundle as it is. Run: `npx tsx bench/standIns.ts`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration, type RuleSetRule } from "webpack";

/** New processes for each bundle. */
const RUNS = 31;

/** Stand-ins for modules that are made of the same ones, so that each alone saves little. */
const TOGETHER = ["lodash/camelCase$", "lodash/snakeCase$", "lodash/uniq$"];

const config: Configuration = require("../webpack.config.js");
const rules = (config.module?.rules ?? []) as RuleSetRule[];

/** The rule that puts stand-ins in the place of what Spectral's files require. */
function standInRule(): RuleSetRule & { resolve: { alias: Record<string, string> } } {
  const rule = rules.find(({ resolve }) => resolve?.alias);
  return rule as ReturnType<typeof standInRule>;
}

/** Builds without some of the stand-ins, into `folder`, and returns the bundle's path. */
function build(folder: string, isLeftOut: (request: string) => boolean): Promise<string> {
  const rule = standInRule();
  const kept = Object.entries(rule.resolve.alias).filter(([request]) => !isLeftOut(request));
  const changed = { ...rule, resolve: { alias: Object.fromEntries(kept) } };
  const compiler = webpack({
    ...config,
    module: { ...config.module, rules: rules.map((other) => (other === rule ? changed : other)) },
    output: { ...config.output, path: folder },
    // No guard: what takes a stand-in's place may use names that others lack.
    plugins: [],
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else resolve(join(folder, "index.js"));
    }),
  );
}

/** CPU time of a bundle's `require` in a new process, in milliseconds; load changes it little. */
function requireCpuMs(bundle: string): number {
  const script = `
    const before = process.cpuUsage();
    require(${JSON.stringify(bundle)});
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(String((user + system) / 1000));
  `;
  return Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function main(): Promise<void> {
  const requests = Object.keys(standInRule().resolve.alias);
  const alone = requests.filter((request) => !TOGETHER.includes(request));
  const groups = [...alone.map((request) => [request]), TOGETHER];
  const variants = [
    { without: "none of them", isLeftOut: () => false },
    ...groups.map((group) => ({
      without: group.join(", ").replaceAll("$", ""),
      isLeftOut: (request: string) => group.includes(request),
    })),
    { without: "all of them", isLeftOut: () => true },
  ];
  const folder = mkdtempSync(join(tmpdir(), "stand-ins-"));
  try {
    const bundles = [];
    for (const [index, { without, isLeftOut }] of variants.entries()) {
      const path = await build(join(folder, `${index}`), isLeftOut);
      bundles.push({ without, path, bytes: statSync(path).size, times: [] as number[] });
    }
    for (let run = 0; run < RUNS; run++) {
      for (const { path, times } of bundles) times.push(requireCpuMs(path));
    }
    const [whole] = bundles;
    const more = (part: number, base = Number.NaN) => `${((part / base - 1) * 100).toFixed(1)}%`;
    console.table(
      bundles.map(({ without, bytes, times }) => ({
        without,
        kB: Math.round(bytes / 1000),
        size: more(bytes, whole?.bytes),
        requireMs: median(times).toFixed(1),
        require: more(median(times), median(whole?.times ?? [])),
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
