import { masked, redact } from "./redact";
import { secretsOf, valuesOf } from "./secretsOf";

const MOST = 600;

test("text without secrets stays, on one line", () => {
  expect(redact(" It's\n\t so.  ")).toBe("It's so.");
});

test("text is cut after its most", () => {
  expect(redact("x".repeat(MOST))).toBe("x".repeat(MOST));
  expect(redact("x".repeat(MOST + 1))).toBe(`${"x".repeat(MOST)}…`);
});

test.each([
  ["eyJabc.def", "***"],
  ["eyJabc.def.ghi-_", "***"],
  ["eyJabc.def. Then", "*** Then"],
  ["(eyJa-b.c_d)", "(***)"],
  ["keyJabc.def", "keyJabc.def"],
  ["eyJabc", "eyJabc"],
])("of %j stays %j", (text, expected) => {
  expect(redact(text)).toBe(expected);
});

test.each([
  ["Bearer abcde1", "Bearer ***"],
  ["bearer   abcde1.", "bearer ***"],
  ["BEARER ab+/=-~_1", "BEARER ***"],
  ["Basic QWxhZGRpbg==", "Basic ***"],
  ["basic abcde1", "basic ***"],
  ["BASIC abcde1", "BASIC ***"],
  ["Bearer token", "Bearer token"],
  ["Bearer token.", "Bearer token."],
  ["Bearer token.part", "Bearer ***"],
  ["Bearer abc1", "Bearer abc1"],
  ["Forebearer abcde1", "Forebearer abcde1"],
])("of the credential in %j stays %j", (text, expected) => {
  expect(redact(text)).toBe(expected);
});

test.each([
  [
    'Variable "$x" got invalid value {"a": 1}; Field "b".',
    'Variable "$x" got invalid value ***; Field "b".',
  ],
  ["got invalid value 5", "got invalid value ***"],
  ["got invalid value 5\nand 6", "got invalid value ***"],
  [
    "got invalid value 5; a. got invalid value 6; b.",
    "got invalid value ***; a. got invalid value ***; b.",
  ],
])("of the echo in %j stays %j", (text, expected) => {
  expect(redact(text)).toBe(expected);
});

test.each([
  ["a secret of four letters, everywhere", "abcd xabcdx abc", ["abcd"], "*** x***x abc"],
  ["one of three, in quotes", "\"abc\" 'abc' `abc` abc", ["abc"], "\"***\" '***' `***` abc"],
  ["the longer of two first", "secret-long secret", ["secret", "secret-long"], "*** ***"],
  ["nothing for a blank one", 'a "" b', [""], 'a "" b'],
  ["one in JSON", 'is {"x":"a\\"bcd"}', ['a"bcd'], 'is {"x":"***"}'],
  [
    "one in JSON in JSON",
    'is "{\\"x\\":\\"a\\\\\\"bcd\\"}"',
    ['a"bcd'],
    'is "{\\"x\\":\\"***\\"}"',
  ],
  ["one that ends within a character", "x abc\ud83d undefined", ["abc\ud83d"], "x *** undefined"],
  ["one in a URL", "?x=a%20bcd", ["a bcd"], "?x=***"],
])("hides %s", (_, text, secrets, expected) => {
  expect(redact(text, secrets)).toBe(expected);
});

const found = (variables: unknown) => [...secretsOf(variables)].sort();

test.each([
  ["accessToken"],
  ["clientSecret"],
  ["password"],
  ["Authorization"],
  ["credentials"],
  ["apiKey"],
  ["api_key"],
  ["value"],
  ["values"],
  ["inputs"],
  ["headers"],
  ["payload"],
  ["definition"],
  ["url"],
  ["repositoryUrl"],
])("what is under %s is a secret", (key) => {
  expect(found({ [key]: "x" })).toEqual(["x"]);
});

test.each(["input", "id", "evaluated", "valueType", "inputField", "key", "name", "type"])(
  "what is under %s is none",
  (key) => {
    expect(found({ [key]: "x" })).toEqual([]);
  },
);

test("numbers and all below a secret are secrets, truth values and nothing are none", () => {
  const value = { a: 1, b: [2n, "c", true, null, undefined], d: { e: "f" } };
  expect(found({ payload: value })).toEqual(["1", "2", "c", "f"]);
  expect(found({ other: value })).toEqual([]);
});

test.each(["value", "values"])("what labels a %s is none, if it is a text", (field) => {
  expect(found({ inputs: [{ name: "n", key: "k", type: "t", [field]: "v" }] })).toEqual(["v"]);
  expect(found({ inputs: [{ name: 1, key: { a: "k" }, [field]: "v" }] })).toEqual(["1", "k", "v"]);
  expect(found({ inputs: [{ keyed: "k", rename: "n", [field]: "v" }] })).toEqual(["k", "n", "v"]);
  expect(found({ inputs: [{ name: "n", key: "k", type: "t" }] })).toEqual(["k", "n", "t"]);
});

test.each([
  ['{"a":"b"}', ["b"]],
  ['  ["b", 5]', ["5", "b"]],
  ['"b"', ["b"]],
  ["{no json", []],
  ['x {"a":"b"}', []],
  ["true", []],
])("the texts inside of the JSON text %j are secrets too", (text, inside) => {
  expect(found({ payload: text })).toEqual([text, ...inside].sort());
});

test("keys decide in a JSON text too", () => {
  expect(
    found({ attributes: '{"note":"a","repoUrl":"b","deep":"{\\"token\\":\\"c\\"}"}' }),
  ).toEqual(["b", "c"]);
});

test("the parts of a URL are secrets, but not its host, nor short ones", () => {
  const url = "https://user:pa55-word@hooks.example.com/services/T0?k=longer-key&v=2";
  expect(found({ url })).toEqual(
    [url, "longer-key", "pa55-word", "services/T0", "services/T0?k=longer-key&v=2"].sort(),
  );
});

test("what follows a key that names a secret in a text of several lines is one", () => {
  const definition =
    "name: Orders\n- value: 'a b'\n  'api_key' = c\npasswort\nnote: token: d\nurl: e";
  expect(found({ definition })).toEqual([definition, "a b", "c", "e"].sort());
});

test("of the variables that a person wrote every value is a secret", () => {
  const values = (given: unknown) => [...valuesOf(given)].sort();
  expect(
    values({ id: "a", first: 2, on: true, none: null, list: ["b", { name: "c", value: "d" }] }),
  ).toEqual(["2", "a", "b", "c", "d"]);
  expect(values({ text: '{"key":"e","value":12345678901234567890}' })).toEqual(
    ['{"key":"e","value":12345678901234567890}', "12345678901234567890", "e"].sort(),
  );
});

test("a value that is met twice is a secret where its key says so", () => {
  const shared = { a: "b" };
  expect(found({ note: shared, token: shared })).toEqual(["b"]);
});

test("what has no end is followed to a bounded depth", () => {
  const nested = (levels: number): unknown =>
    levels === 0 ? "deep" : { token: nested(levels - 1) };
  expect(found(nested(200))).toEqual(["deep"]);
  expect(found(nested(201))).toEqual([]);
  const endless: Record<string, unknown> = { token: "x" };
  endless.again = endless;
  expect(found(endless)).toEqual(["x"]);
});

describe("masked", () => {
  test.each([
    ["a text without secrets", "stays\n as it is", "stays\n as it is"],
    ["several secrets, in any order", "b-second, then a-first99", "***, then ***"],
    ["a secret in Base64", `x ${Buffer.from("a-first99").toString("base64")}.`, "x ***."],
    [
      "an encoded secret before a plain one",
      `${Buffer.from("a-first99").toString("base64")} and b-second, then a-first99`,
      "*** and ***, then ***",
    ],
    ["the beginning of a secret at the end", "it is a-firs", "it is a-firs"],
    ["secrets side by side", "a-first99b-second", "***"],
  ])("%s", (_, text, expected) => {
    expect(masked(text, ["a-first99", "b-second", ""])).toBe(expected);
  });

  test("an encoded secret that is read in part is masked as far as it is read", () => {
    const encoded = Buffer.from("a-first99").toString("base64");
    const text = masked(`${" ".repeat(16_384 - 8)}${encoded}`, ["a-first99"]);
    expect(text).not.toContain(encoded.slice(0, 8));
  });

  test("a secret is found wherever it is in a text of any length", () => {
    for (const before of [0, 16_380, 16_384, 100_000]) {
      const text = `${"x".repeat(before)} a-first99 ${"y".repeat(100_000)}`;
      expect(masked(text, ["a-first99"])).toBe(text.replace("a-first99", "***"));
    }
  });
});

describe("a long text", () => {
  const LONG = 240 * 1024;

  test.each([
    "eyJ-",
    "eyJa.",
    "eyJa-eyJb.",
    ".eyJ",
    "bearer ",
    "Bearer a",
    "got invalid value ",
    "; got invalid value ",
    " \n\t",
    "a",
    "secret-471",
    '"a',
  ])("of %j takes milliseconds", (part) => {
    const text = part.repeat(LONG / part.length);
    const secrets = ["secret-4711", "a".repeat(LONG), "eyJ-".repeat(LONG / 4), "x"];
    const begin = performance.now();
    redact(text, secrets);
    expect(performance.now() - begin).toBeLessThan(300);
  });

  test("with 20,000 secrets takes milliseconds", () => {
    const secrets = Array.from({ length: 20_000 }, (_, index) => `secret number ${index}`);
    const text = secrets.join(", ");
    const begin = performance.now();
    for (let times = 0; times < 20; times++) expect(redact(text, secrets)).not.toMatch(/\d/);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  test("is cut, and does not end in a part of a secret", () => {
    const secret = "s3cr3t-".repeat(5_000);
    expect(redact(`Bad value: ${secret}.`, [secret])).toBe("Bad value: ***…");
    expect(redact(`Bad value: ${secret}.`, [secret, "s3cr3t-s3cr3t-"])).not.toContain("s3cr3t-s3");
    for (let before = 16_360; before < 16_390; before++) {
      const text = redact(`${" ".repeat(before)}s3cr3t-value${" ".repeat(LONG)}`, ["s3cr3t-value"]);
      expect(text).not.toContain("s3cr");
    }
  });
});
