import { flatText, textsOf } from "./peel";

/** A shorter one is masked only in quotes, since it can be a part of any word. */
const SHORTEST_SECRET = 4;
/** So much of the beginning of a secret is recognised as a part of it. */
const LONG_PART = 12;
/** What follows so much of a secret is masked to the end of the text. */
const LONGEST_FORM = 600;
const QUOTES = "\"'`";

type Place = readonly [from: number, to: number];

const prepared = new WeakMap<object, SecretForms>();

/** The forms of these secrets; made once for all texts of one response. */
export function formsOf(secrets: Iterable<string>): SecretForms {
  let forms = prepared.get(secrets);
  if (!forms) {
    forms = new SecretForms(secrets);
    prepared.set(secrets, forms);
  }
  return forms;
}

/**
 * Secrets in the forms in which a text can hold them: as they are, in base64, base64url and hex.
 * They are found in time that depends on the text alone, however many secrets there are.
 */
export class SecretForms {
  /** Forms that are found in whole, by their lengths, the longest first. */
  readonly #short: readonly (readonly [length: number, forms: ReadonlySet<string>])[];
  /** Every form that is found anywhere, in order. */
  readonly #sorted: readonly string[];
  readonly #beginnings = new Set<string>();
  /** The first characters of all that is found anywhere. */
  readonly #starts = new Set<string>();
  /** Those of secrets that go on. */
  readonly #begun = new Set<string>();
  readonly #quoted = new Set<string>();
  #longestQuoted = 0;

  constructor(secrets: Iterable<string>) {
    const anywhere = new Set<string>();
    for (const secret of secrets) {
      const isLong = secret.length >= SHORTEST_SECRET;
      for (const form of formsOfOne(secret.slice(0, LONGEST_FORM))) {
        if (secret.length > LONGEST_FORM) {
          // What was cut in the middle of an escape is left out.
          const beginning = form.slice(0, -LONG_PART);
          if (beginning.length < LONG_PART) continue;
          anywhere.add(beginning);
          this.#begun.add(beginning);
        } else if (isLong && form.length >= SHORTEST_SECRET) anywhere.add(form);
        else if (form !== "") this.#quoted.add(form);
      }
    }
    const short = new Map<number, Set<string>>();
    for (const form of anywhere) {
      this.#starts.add(form.slice(0, SHORTEST_SECRET));
      const others = short.get(form.length);
      if (form.length >= LONG_PART) this.#beginnings.add(form.slice(0, LONG_PART));
      else if (others) others.add(form);
      else short.set(form.length, new Set([form]));
    }
    this.#short = [...short].sort(([a], [b]) => b - a);
    this.#sorted = [...anywhere].sort();
    for (const { length } of this.#quoted) {
      this.#longestQuoted = Math.max(this.#longestQuoted, length);
    }
  }

  get isEmpty(): boolean {
    return this.#sorted.length === 0 && this.#quoted.size === 0;
  }

  /**
   * Where a layer holds secrets, or as much of the beginning of one as cannot be a coincidence.
   * @param isCut whether the text goes on, so that a secret might begin at its end.
   */
  find(text: string, isCut: boolean): Place[] {
    const found: Place[] = [];
    if (this.#quoted.has(text.trim())) found.push([0, text.length]);
    for (let at = 0; at < text.length; ) {
      const length = this.#lengthAt(text, at, isCut) || this.#quotedLengthAt(text, at);
      if (this.#begun.has(text.slice(at, at + length))) return [...found, [at, text.length]];
      if (length > 0) found.push([at, at + length]);
      // A further secret may begin within this one.
      at += Math.max(1, length - LONG_PART + 1);
    }
    return found;
  }

  #lengthAt(text: string, at: number, isCut: boolean): number {
    if (!this.#starts.has(text.slice(at, at + SHORTEST_SECRET))) return 0;
    if (this.#beginnings.has(text.slice(at, at + LONG_PART))) return this.#commonLength(text, at);
    for (const [length, forms] of this.#short) {
      if (forms.has(text.slice(at, at + length))) return length;
    }
    const left = text.length - at;
    const mayBegin = isCut && left >= SHORTEST_SECRET && left < LONG_PART;
    return mayBegin && this.#commonLength(text, at) === left ? left : 0;
  }

  /** How far the text from here is the same as a form, the one that goes furthest. */
  #commonLength(text: string, at: number): number {
    const rest = text.slice(at);
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] as string) < rest) low = middle + 1;
      else high = middle;
    }
    const beside = [this.#sorted[low - 1] ?? "", this.#sorted[low] ?? ""];
    return Math.max(...beside.map((form) => sameLength(form, rest)));
  }

  /** The length of a short secret whose quote is before this place. */
  #quotedLengthAt(text: string, at: number): number {
    const quote = text[at - 1];
    if (quote === undefined || !QUOTES.includes(quote)) return 0;
    const end = text.slice(at, at + this.#longestQuoted + 1).indexOf(quote);
    return end > 0 && this.#quoted.has(text.slice(at, at + end)) ? end : 0;
  }
}

function sameLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function formsOfOne(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const texts = inJson === secret ? [secret] : [secret, inJson];
  return texts.flatMap((text) => [
    ...textsOf(text).flatMap((form) => (form === form.trim() ? [form] : [form, form.trim()])),
    ...inBase64(text).map(flatText),
    Buffer.from(text).toString("hex"),
  ]);
}

/**
 * The part of the text's base64 that is the same whatever comes before and after it, for each of
 * its three positions in groups of three bytes, in both alphabets.
 */
function inBase64(text: string): string[] {
  // A short one is not looked for within others.
  const parts =
    text.length < SHORTEST_SECRET
      ? [Buffer.from(text).toString("base64"), Buffer.from(text).toString("base64url")]
      : [within("", text), within("\0", text), within("\0\0", text)];
  return parts.flatMap((part) =>
    /[+/]/.test(part) ? [part, part.replaceAll("+", "-").replaceAll("/", "_")] : [part],
  );
}

function within(before: string, text: string): string {
  const bytes = Buffer.from(before + text);
  const begin = Math.ceil((before.length * 8) / 6);
  return bytes.toString("base64").slice(begin, Math.floor((bytes.length * 8) / 6));
}
