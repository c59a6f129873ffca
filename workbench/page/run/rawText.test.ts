import { rawText, SHOWN_CHARACTERS } from "./rawText";

test("a short text is shown as it is", () => {
  expect(rawText({ a: 1 })).toEqual({ text: '{\n  "a": 1\n}', shown: '{\n  "a": 1\n}' });
  expect(rawText(undefined)).toEqual({ text: "", shown: "" });
});

test("a long text is cut at the end of a line", () => {
  const { text, shown } = rawText(Array.from({ length: 20_000 }, (_, at) => at));
  expect(text.startsWith(`${shown}\n`)).toBe(true);
  expect(shown.length).toBeLessThanOrEqual(SHOWN_CHARACTERS);
  expect(shown.length).toBeGreaterThan(SHOWN_CHARACTERS - 100);
});

test("one long line is cut where it must be", () => {
  expect(rawText("x".repeat(SHOWN_CHARACTERS * 2)).shown).toHaveLength(SHOWN_CHARACTERS);
});
