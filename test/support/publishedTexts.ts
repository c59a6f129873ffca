import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** A text that people read, and where it stands. */
export interface PublishedText {
  where: string;
  text: string;
}

/** The strings in the source that have more than one word: labels, comments and messages. */
export function textsOfSource(): PublishedText[] {
  return filesOf(join(root, "src"), ".ts")
    .filter((path) => !/\.test\.ts$|\/testing\/|\/generated\//.test(path))
    .flatMap(stringsOf);
}

/** The paragraphs of the documentation, without code. */
export function textsOfDocs(): PublishedText[] {
  const files = [
    ...["README.md", "CHANGELOG.md", "examples/README.md"].map((name) => join(root, name)),
    ...filesOf(join(root, "docs"), ".md"),
  ];
  return files.flatMap((path) =>
    readFileSync(path, "utf8")
      .replace(/^```[\s\S]*?^```/gm, "")
      .replace(/<!--[\s\S]*?-->/g, "")
      .split("\n")
      .map((line, index) => ({
        where: `${relative(root, path)}:${index + 1}`,
        text: line.replace(/`[^`]*`/g, "").replace(/\]\([^)]*\)/g, "]"),
      }))
      .filter(({ text }) => text.trim() !== ""),
  );
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function stringsOf(path: string): PublishedText[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const texts: PublishedText[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? [node.head, ...node.templateSpans.map(({ literal }) => literal)]
            .map((part) => part.text)
            .join("…")
        : "";
    if (/\S\s+\S/.test(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      texts.push({ where: `${relative(root, path)}:${line + 1}`, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}
