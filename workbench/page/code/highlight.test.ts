import { highlightLines } from "./highlight";

const classesOf = async (text: string, language: string, piece: string) =>
  (await highlightLines(text, language)).flat().find((one) => one.text === piece)?.classes;

test("text comes back line by line, whole", async () => {
  for (const language of ["json", "yaml", "graphql", "typescript", "other"]) {
    const text = 'a: "b"\n\n  # c\n{ [ }';
    const lines = await highlightLines(text, language);
    expect(lines.map((line) => line.map((piece) => piece.text).join("")).join("\n")).toBe(text);
  }
});

test("each language has its colours", async () => {
  expect(await classesOf('{"a": 1}', "json", '"a"')).toBe("tok-propertyName");
  expect(await classesOf('{"a": 1}', "json", "1")).toBe("tok-number");
  expect(await classesOf("a: 1", "yaml", "a")).toContain("tok-propertyName");
  expect(await classesOf("query Q { a }", "graphql", "query")).toBe("tok-keyword");
  expect(await classesOf("let a: string;", "typescript", "string")).toBe("tok-typeName");
  expect(await classesOf("query", "other", "query")).toBe("");
});
