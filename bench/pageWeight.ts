import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { buildPage } from "../workbench/build";

/** Sizes in bytes. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface PageWeight {
  /** What a browser loads before the page can be used. */
  readonly first: Weight;
  /** What it loads later, in addition, by the file that begins it. */
  readonly later: readonly (Weight & { readonly name: string })[];
  /** All of it. */
  readonly whole: Weight;
}

/** Builds the workbench's page and weighs it, as its server sends it: each file for itself. */
export async function weighPage(): Promise<PageWeight> {
  const { dir, metafile } = await buildPage();
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [relative(dir, path), output]),
  );
  const closure = (name: string, found = new Set<string>()): Set<string> => {
    if (found.has(name)) return found;
    found.add(name);
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      if (kind === "import-statement") closure(relative(dir, path), found);
    }
    return found;
  };
  const weigh = (names: Iterable<string>): Weight => {
    const sum = { raw: 0, gzip: 0, brotli: 0 };
    for (const name of names) {
      const content = readFileSync(join(dir, name));
      sum.raw += content.length;
      sum.gzip += gzipSync(content).length;
      sum.brotli += brotliCompressSync(content).length;
    }
    return sum;
  };
  const first = new Set(["index.html", "page.css", ...closure("page.js")]);
  const later = [...outputs].flatMap(([name, { entryPoint }]) => {
    if (entryPoint === undefined || first.has(name)) return [];
    const more = [...closure(name)].filter((one) => !first.has(one));
    return [{ name: entryPoint.replace(/^.*node_modules\//, ""), ...weigh(more) }];
  });
  return {
    first: weigh(first),
    later: later.sort((a, b) => b.brotli - a.brotli),
    whole: weigh(["index.html", ...outputs.keys()]),
  };
}
