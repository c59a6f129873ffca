import { join } from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";

const ROOT = join(__dirname, "../../..");
const CONFIG: Configuration = require(join(ROOT, "webpack.config.js"));

/** Ends the watching. */
export type Stop = () => Promise<void>;

/**
 * Builds the component as `npm run build` does, but for its size, and again whenever one of its files
 * changes.
 * @param onEnd is called after each build, with what is wrong or null.
 */
export function watchComponent(onEnd: (error: string | null) => void): Stop {
  const compiler = webpack({
    ...CONFIG,
    context: ROOT,
    // What did not change is not made again.
    cache: { type: "memory" },
    // Minimizing takes longer than the rest of a build.
    optimization: { ...CONFIG.optimization, minimize: false },
  });
  if (!compiler) throw new Error("webpack.config.js is not a configuration.");
  const watching = compiler.watch({ aggregateTimeout: 100 }, (error, stats) =>
    onEnd(error?.message ?? errorsOf(stats)),
  );
  return () =>
    new Promise((resolve) => {
      if (watching) watching.close(() => resolve());
      else resolve();
    });
}

function errorsOf(stats: Stats | undefined): string | null {
  if (!stats?.hasErrors()) return null;
  return stats.toString({ all: false, errors: true, errorDetails: false, colors: false });
}
