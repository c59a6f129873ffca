import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, context, formatMessages } from "esbuild";

const PAGE = join(__dirname, "page");

/** Where the built page is: `index.html`, `page.js`, `page.css` and the chunks that they load. */
export const PAGE_DIR = join(__dirname, "dist", "page");

const OPTIONS: BuildOptions = {
  entryPoints: { page: join(PAGE, "main.tsx") },
  outdir: PAGE_DIR,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  jsx: "automatic",
  jsxImportSource: "preact",
  chunkNames: "chunks/[name]-[hash]",
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
};

/** Builds the page anew; `metafile` lists what each file is made of. */
export async function buildPage(dir = PAGE_DIR) {
  await prepare(dir);
  const { metafile } = await build({ ...OPTIONS, outdir: dir, metafile: true });
  return { dir, metafile };
}

/**
 * Builds the page, and again whenever one of its files changes. `onEnd` is called after each build,
 * with what is wrong or null. Resolves, when the first build has ended, to a function that stops it.
 */
export async function watchPage(
  onEnd: (error: string | null) => void,
): Promise<() => Promise<void>> {
  await prepare(PAGE_DIR);
  const watched = await context({
    ...OPTIONS,
    logLevel: "silent",
    plugins: [
      {
        name: "report",
        setup(hooks) {
          hooks.onEnd(async ({ errors }) => {
            const texts = await formatMessages(errors, { kind: "error" });
            onEnd(texts.length > 0 ? texts.join("\n").trim() : null);
          });
        },
      },
    ],
  });
  // The first build is its own.
  await watched.watch();
  return () => watched.dispose();
}

async function prepare(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  await cp(join(PAGE, "index.html"), join(dir, "index.html"));
}

if (require.main === module) void buildPage();
