import type { Parser } from "@lezer/common";
import { classHighlighter, highlightCode } from "@lezer/highlight";

/** A part of a line, with the classes of its colours. */
export interface Piece {
  readonly text: string;
  readonly classes: string;
}

/** The lines of a text in a language, cut into the pieces that differ in colour. */
export async function highlightLines(text: string, language: string): Promise<Piece[][]> {
  const lines: Piece[][] = [[]];
  const parser = await parserOf(language);
  if (!parser) return text.split("\n").map((line) => [{ text: line, classes: "" }]);
  highlightCode(
    text,
    parser.parse(text),
    classHighlighter,
    (piece, classes) => lines.at(-1)?.push({ text: piece, classes }),
    () => lines.push([]),
  );
  return lines;
}

async function parserOf(language: string): Promise<Parser | undefined> {
  switch (language) {
    case "json":
      return (await import("@lezer/json")).parser;
    case "yaml":
      return (await import("@lezer/yaml")).parser;
    case "graphql":
      return (await import("./graphql")).graphqlLanguage.parser;
    case "typescript":
      return (await import("@lezer/javascript")).parser.configure({ dialect: "ts" });
    default:
      return undefined;
  }
}
