import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { buildPage } from "./build";

const dir = mkdtempSync(join(tmpdir(), "page-"));
let inputs: Record<string, string[]>;
let first: string[];

beforeAll(async () => {
  const { metafile } = await buildPage(dir);
  const outputs = Object.entries(metafile.outputs).map(
    ([path, output]) => [relative(dir, path), output] as const,
  );
  inputs = Object.fromEntries(outputs.map(([name, output]) => [name, Object.keys(output.inputs)]));
  const imports = new Map(
    outputs.map(([name, output]) => [
      name,
      output.imports
        .filter(({ kind }) => kind === "import-statement")
        .map(({ path }) => relative(dir, path)),
    ]),
  );
  const loaded = new Set(["page.js"]);
  for (const name of loaded) for (const next of imports.get(name) ?? []) loaded.add(next);
  first = [...loaded];
});

afterAll(() => rmSync(dir, { recursive: true }));

test("the page and its styles are less than 40 kB, compressed", () => {
  const size = (name: string) => gzipSync(readFileSync(join(dir, name))).length;
  const sizes = [...first, "page.css", "index.html"].map(size);
  expect(sizes.reduce((sum, one) => sum + one)).toBeLessThan(40_000);
});

test("the code editor and the plots are not in the first load, but are there", () => {
  const large = /node_modules\/(@codemirror|@lezer|cm6-graphql|graphql|uplot)\//;
  expect(first.flatMap((name) => inputs[name] ?? []).filter((path) => large.test(path))).toEqual(
    [],
  );
  const all = Object.values(inputs).flat();
  for (const library of ["@codemirror/view", "uplot"]) {
    expect(all.some((path) => path.includes(`node_modules/${library}/`))).toBe(true);
  }
});

test("the page loads its own files only", () => {
  const html = readFileSync(join(dir, "index.html"), "utf8");
  const links = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link ?? "");
  expect(links.filter((link) => !/^(\/[\w.]+$|data:image\/)/.test(link))).toEqual([]);
  expect(links).toEqual(expect.arrayContaining(["/page.js", "/page.css"]));
  expect(html).not.toMatch(/\sstyle=|<style|<script(?![^>]*src=)/);
});
