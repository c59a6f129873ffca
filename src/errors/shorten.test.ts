import { shorten } from "./shorten";

/** The time of work, not of waiting for a busy machine. */
const workMs = () => process.cpuUsage().user / 1_000;

test.each([
  ["", ""],
  ['Step "a" did not run.', 'Step "a" did not run.'],
  [
    `Step "${"a".repeat(5_000)}" did not run; "b" did.`,
    `Step "${"a".repeat(99)}…" did not run; "b" did.`,
  ],
  [`"${"a".repeat(1_000)}"`, `"${"a".repeat(99)}…"`],
  [`"${"a".repeat(999)}"`, `"${"a".repeat(999)}"`],
  [`Of "a" and "b": ${"c".repeat(3_000)}.`, `Of "a" and "b": ${"c".repeat(3_000)}.`],
])("what a message quotes is cut where it is long: %.40s", (message, expected) => {
  expect(shorten(message)).toBe(expected);
});

test("a message that is too long keeps its beginning and its end", () => {
  const text = shorten(`Failed: ${"reason, ".repeat(10_000)}Enter one of them.`);
  expect(text).toMatch(/^Failed: reason, .* … .*reason, Enter one of them\.$/);
  expect(text.length).toBeLessThan(17_000);
});

test.each(['"', '"a', "a", '\\"', '"aaaaaaaaa'])("it takes no long time: %s", (part) => {
  const begin = workMs();
  shorten(part.repeat(5_000_000 / part.length));
  expect(workMs() - begin).toBeLessThan(1_000);
});

test("a quote of the largest input that a step takes is cut", () => {
  const message = `Step "${"a".repeat(32 * 1024 * 1024)}" did not run.`;
  expect(shorten(message)).toBe(`Step "${"a".repeat(99)}…" did not run.`);
});
