import fc from "fast-check";
import { ESCAPES, TRANSFORMS } from "../../test/support/encodings";
import { redact } from "./redact";

const SEED = 4711;

/** Well-formed, and long enough to be looked for anywhere. */
const secret = fc
  .oneof(
    fc.string({ minLength: 4, maxLength: 40, unit: "grapheme" }),
    fc.string({ minLength: 4, maxLength: 40, unit: "binary" }),
    fc.string({
      minLength: 4,
      maxLength: 30,
      unit: fc.constantFrom(
        "a",
        "%4",
        "1",
        "\\",
        '"',
        "&",
        "amp;",
        "#",
        "u00",
        "+",
        " ",
        "/",
        "\n",
        "<",
        "%25",
      ),
    }),
  )
  .filter((text) => !/\p{Cs}/u.test(text) && text.replace(/[\s+]+/g, " ").trim().length >= 4);
const escapes = fc.array(fc.constantFrom(...Object.keys(ESCAPES)), { minLength: 0, maxLength: 3 });
const transform = fc.option(fc.constantFrom(...Object.keys(TRANSFORMS)));

test("a secret is recognised in every encoding, also in one within another", () => {
  fc.assert(
    fc.property(secret, transform, escapes, (value, first, then) => {
      const begun = first === null ? value : (TRANSFORMS[first] as (text: string) => string)(value);
      const echo = then.reduce(
        (text, name) => (ESCAPES[name] as (text: string) => string)(text),
        begun,
      );
      const shown = redact(`§§ (${echo}) ¶¶.`, [value]);
      const core = echo.slice(3, -5).trim();
      // A message is cut, after it was masked; the secret can be in what was cut off.
      if (shown.endsWith("…")) return;
      expect(shown).toContain("***");
      if (core.length > 5) expect(shown).not.toContain(core.replace(/\s+/g, " "));
      // Nothing of the sentence around it is lost.
      expect(shown).toMatch(/^§§ \(/);
      expect(shown).toMatch(/\) ¶¶\.$/);
    }),
    { numRuns: 3_000, seed: SEED },
  );
});

test("short secrets are recognised in quotes, however they are written", () => {
  const isRecognised = (text: string) => redact(text, ["k7>"]) !== text;
  const texts = [
    '"k7>"',
    "'k7>'",
    "&quot;k7&gt;&quot;",
    '\\"k7>\\"',
    "%22k7%3E%22",
    '"azc+"',
    '"6b373e"',
  ];
  expect(texts.filter((text) => !isRecognised(text))).toEqual([]);
  expect(redact("k7>", ["k7>"])).toBe("***");
  expect(redact("ask7>x", ["k7>"])).toBe("ask7>x");
});

test("the beginning of a long secret is masked where the server has cut it", () => {
  const value = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0";
  expect(redact(`Bad key "${value.slice(0, 40)}…"`, [value])).toBe('Bad key "***…"');
  expect(redact(`Bad key "${JSON.stringify(value).slice(1, 42)}…"`, [value])).toBe(
    'Bad key "***…"',
  );
  expect(redact('Bad key "-----BEGIN…"', [value])).toBe('Bad key "-----BEGIN…"');
});

test("what follows the beginning of an endless secret is masked in every encoding", () => {
  const value = "s3cr3t,value/".repeat(2_000);
  const shown = Object.entries({ ...ESCAPES, ...TRANSFORMS }).map(([name, encode]) => [
    name,
    redact(`Bad: ${encode(value)}`, [value]).replace(/…$/, ""),
  ]);
  expect(shown.filter(([, text]) => !/^Bad: \S{0,12}\*\*\*$/.test(text ?? ""))).toEqual([]);
});
