import { isSafeNumber, LosslessNumber, parse } from "lossless-json";

/** The deepest nesting of lists and objects that is read. Parsers that recurse need a bound. */
export const MAX_JSON_DEPTH = 128;

/** At most this many repeated keys are reported. */
const MAX_REPEATED_KEYS = 10;

/** What keeps a text from being read as JSON, and where. */
export interface JsonProblem {
  /**
   * `cutShort`: the text ends where more has to follow. `syntax`: no JSON begins like this.
   * `tooDeep`: lists and objects are nested deeper than `MAX_JSON_DEPTH`.
   */
  readonly reason: "cutShort" | "syntax" | "tooDeep";
  /** The index of the first character that cannot be read. */
  readonly at: number;
}

/** What one pass over a text shows. */
export interface JsonScan {
  readonly problem?: JsonProblem;
  /** Keys that an object has more than once, of which a parser would keep the last one only. */
  readonly repeatedKeys: readonly string[];
  /** Whether a number has more digits than JavaScript's numbers can hold. */
  readonly hasLongNumbers: boolean;
}

/**
 * Reads a text as JSON in one pass, without recursion, in time linear in its length.
 */
export function scanJson(text: string): JsonScan {
  return new Scanner(text).run();
}

/** Whether the text is the beginning of JSON that ends too early. */
export function isCutShort(text: string): boolean {
  return scanJson(text).problem?.reason === "cutShort";
}

/**
 * The value of a text that `scanJson` has no problem with.
 * @param longNumber what a number that JavaScript cannot hold becomes; a `LosslessNumber`, which
 *   keeps its digits, unless something else is said.
 */
export function parseScanned(
  text: string,
  { hasLongNumbers }: JsonScan,
  longNumber: (digits: string) => unknown = (digits) => new LosslessNumber(digits),
): unknown {
  if (!hasLongNumbers) return JSON.parse(text);
  return parse(text, undefined, {
    parseNumber: (digits) => (isSafeNumber(digits) ? Number(digits) : longNumber(digits)),
    onDuplicateKey: ({ newValue }) => newValue,
  });
}

/** The value of JSON text; undefined when it cannot be read. Long numbers keep their digits. */
export function parsedJson(text: string): unknown {
  const scan = scanJson(text);
  return scan.problem ? undefined : parseScanned(text, scan);
}

type Expected = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "colon" | "commaOrEnd" | "end";

const LITERALS = ["true", "false", "null"];
const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, BACKSLASH, MINUS, PLUS, DOT, ZERO, NINE] = [34, 92, 45, 43, 46, 48, 57];

class Scanner {
  readonly #text: string;
  /** The keys so far of each object that is open, and undefined for each list. */
  readonly #open: (Set<string> | undefined)[] = [];
  readonly #repeatedKeys: string[] = [];
  #at = 0;
  #expected: Expected = "value";
  #hasLongNumbers = false;
  #problem: JsonProblem | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  run(): JsonScan {
    for (this.#skipSpace(); !this.#problem && this.#at < this.#text.length; this.#skipSpace()) {
      this.#step();
    }
    if (!this.#problem && this.#expected !== "end") this.#fail("cutShort");
    return {
      problem: this.#problem,
      repeatedKeys: this.#repeatedKeys,
      hasLongNumbers: this.#hasLongNumbers,
    };
  }

  #step(): void {
    const character = this.#text[this.#at] as string;
    if (this.#expected === "value") this.#value(character);
    else if (this.#expected === "valueOrEnd" && character !== "]") this.#value(character);
    else if (this.#expected === "key") this.#key(character);
    else if (this.#expected === "keyOrEnd" && character !== "}") this.#key(character);
    else if (this.#expected === "colon" && character === ":") this.#next("value");
    else if (this.#expected === "commaOrEnd") this.#commaOrEnd(character);
    else if (this.#expected === "valueOrEnd" || this.#expected === "keyOrEnd") this.#close();
    else this.#fail("syntax");
  }

  #value(character: string): void {
    const literal = LITERALS.find((word) => word[0] === character);
    if (character === "{") this.#begin(new Set(), "keyOrEnd");
    else if (character === "[") this.#begin(undefined, "valueOrEnd");
    else if (literal) this.#literal(literal);
    else if (character !== '"') this.#number();
    else if (this.#string() !== undefined) this.#afterValue();
  }

  #begin(keys: Set<string> | undefined, expected: Expected): void {
    if (this.#open.length >= MAX_JSON_DEPTH) {
      this.#fail("tooDeep");
      return;
    }
    this.#open.push(keys);
    this.#next(expected);
  }

  #close(): void {
    this.#open.pop();
    this.#at += 1;
    this.#afterValue();
  }

  #commaOrEnd(character: string): void {
    const keys = this.#open.at(-1);
    if (character === ",") this.#next(keys ? "key" : "value");
    else if (character === (keys ? "}" : "]")) this.#close();
    else this.#fail("syntax");
  }

  #key(character: string): void {
    if (character !== '"') this.#fail("syntax");
    const source = this.#problem ? undefined : this.#string();
    if (source === undefined) return;
    const key = source.includes("\\") ? (JSON.parse(source) as string) : source.slice(1, -1);
    const keys = this.#open.at(-1) as Set<string>;
    if (!keys.has(key)) keys.add(key);
    else if (this.#repeatedKeys.length < MAX_REPEATED_KEYS) this.#repeatedKeys.push(key);
    this.#expected = "colon";
  }

  /** The source of a string with its quotes, or undefined when it cannot be read. */
  #string(): string | undefined {
    const start = this.#at;
    for (let at = start + 1; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) {
        this.#at = at + 1;
        return this.#text.slice(start, this.#at);
      }
      if (code === BACKSLASH) {
        at += 1;
        const wrong = this.#wrongInEscape(at);
        if (wrong !== undefined) return this.#failAt(wrong);
        if (this.#text[at] === "u") at += 4;
      } else if (code < SPACE) {
        return this.#failAt(at);
      }
    }
    return this.#failAt(this.#text.length);
  }

  /** The index of what is wrong in an escape whose second character is at `at`. */
  #wrongInEscape(at: number): number | undefined {
    const character = this.#text[at];
    if (character === undefined) return at;
    if (character !== "u") return '"\\/bfnrt'.includes(character) ? undefined : at;
    for (let digit = at + 1; digit <= at + 4; digit += 1) {
      if (!/^[0-9a-f]$/i.test(this.#text[digit] ?? "")) return digit;
    }
    return undefined;
  }

  #literal(word: string): void {
    for (const character of word) {
      if (this.#text[this.#at] !== character) {
        this.#failAt(this.#at);
        return;
      }
      this.#at += 1;
    }
    this.#afterValue();
  }

  #number(): void {
    const start = this.#at;
    if (this.#code() === MINUS) this.#at += 1;
    if (this.#code() === ZERO) this.#at += 1;
    else if (!this.#digits()) return;
    if (this.#code() === DOT) {
      this.#at += 1;
      if (!this.#digits()) return;
    }
    if (this.#text[this.#at]?.toLowerCase() === "e") {
      this.#at += 1;
      if (this.#code() === MINUS || this.#code() === PLUS) this.#at += 1;
      if (!this.#digits()) return;
    }
    if (!this.#hasLongNumbers) {
      this.#hasLongNumbers = !isSafeNumber(this.#text.slice(start, this.#at));
    }
    this.#afterValue();
  }

  /** Passes over digits; false, with a problem, when there is none. */
  #digits(): boolean {
    const start = this.#at;
    while (this.#code() >= ZERO && this.#code() <= NINE) this.#at += 1;
    if (this.#at === start) this.#failAt(this.#at);
    return this.#at > start;
  }

  #code(): number {
    return this.#text.charCodeAt(this.#at);
  }

  #next(expected: Expected): void {
    this.#at += 1;
    this.#expected = expected;
  }

  #afterValue(): void {
    this.#expected = this.#open.length === 0 ? "end" : "commaOrEnd";
  }

  #skipSpace(): void {
    for (; ; this.#at += 1) {
      const code = this.#code();
      if (code !== SPACE && code !== LINE_FEED && code !== CARRIAGE_RETURN && code !== TAB) return;
    }
  }

  #failAt(at: number): undefined {
    this.#at = at;
    this.#fail(at >= this.#text.length ? "cutShort" : "syntax");
    return undefined;
  }

  #fail(reason: JsonProblem["reason"]): void {
    this.#problem ??= { reason, at: this.#at };
  }
}
