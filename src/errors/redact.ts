import { maskTokens } from "./tokens";

const MASK = "***";
// Prose such as "basic authentication" stays as it is.
const BEARER = /\b([Bb]earer|BEARER|[Bb]asic|BASIC)\s+(?![a-z]+\.?(?![\w.~+/=-]))[\w.~+/=-]{6,}/g;
const ECHOED_VALUE = /(got invalid value )[\s\S]*?(; |$(?![\s\S]))/g;
const SENSITIVE_KEY =
  /token|secret|passw|authorization|credential|api_?key|^values?$|^inputs?$|headers|payload|definition/i;
// A shorter one is masked only in quotes, since it can be a part of any word.
const SHORTEST_SECRET = 4;
const LONG_PART = 12;
const QUOTES = ['"', "'", "`"];
const LONGEST_MESSAGE = 600;
/** How much of a text is read at all, so that a long one does not block the process. */
const LONGEST_TEXT = 16 * 1024;

/**
 * Text from elsewhere, fit for people and logs: without `secrets`, without anything that looks like
 * a token, and without values that a server echoes; on one line, of a bounded length. Takes time in
 * proportion to the text, of which it reads a bounded part, and to the number of secrets.
 */
export function redact(text: string, secrets: Iterable<string> = []): string {
  const isCut = text.length > LONGEST_TEXT;
  const echoless = text.slice(0, LONGEST_TEXT).replace(ECHOED_VALUE, `$1${MASK}$2`);
  const plain = maskSecrets(echoless, formsOf(secrets), isCut);
  const result = maskTokens(plain, MASK).replace(BEARER, `$1 ${MASK}`).replace(/\s+/g, " ").trim();
  return isCut || result.length > LONGEST_MESSAGE ? `${result.slice(0, LONGEST_MESSAGE)}…` : result;
}

/** @param isCut whether the text goes on, so that a secret might begin at its end. */
function maskSecrets(text: string, { anywhere, quoted }: Forms, isCut: boolean): string {
  // What the text cannot hold is not searched for: a map of config variables has thousands.
  const short = partsOf(text, SHORTEST_SECRET);
  const long = partsOf(text, LONG_PART);
  let result = text;
  for (const form of anywhere) {
    const canEnd =
      form.length < LONG_PART
        ? short.has(form.slice(-SHORTEST_SECRET))
        : long.has(form.slice(-LONG_PART));
    if (canEnd) result = result.replaceAll(form, MASK);
    if (isCut && short.has(form.slice(0, SHORTEST_SECRET))) result = withoutStartOf(form, result);
  }
  for (const form of quoted) {
    for (const quote of QUOTES) {
      result = result.replaceAll(`${quote}${form}${quote}`, `${quote}${MASK}${quote}`);
    }
  }
  return result;
}

/** Every part of the text that has this length. */
function partsOf(text: string, length: number): Set<string> {
  const parts = new Set<string>();
  for (let end = length; end <= text.length; end++) parts.add(text.slice(end - length, end));
  return parts;
}

/** The text without the start of the secret at its end. */
function withoutStartOf(form: string, text: string): string {
  const start = form.slice(0, SHORTEST_SECRET);
  const first = Math.max(0, text.length - form.length);
  for (let at = text.indexOf(start, first); at >= 0; at = text.indexOf(start, at + 1)) {
    if (form.startsWith(text.slice(at))) return text.slice(0, at);
  }
  return text;
}

/**
 * The values among a request's variables that no message may repeat: everything under a key that
 * names a secret or holds a config variable's value, also within JSON strings.
 */
export function secretsOf(variables: unknown): Set<string> {
  const found = new Set<string>();
  collect(variables, false, found, 0);
  return found;
}

function collect(value: unknown, sensitive: boolean, found: Set<string>, depth: number): void {
  if (depth > 12) {
    return;
  }
  if (typeof value === "string") {
    if (sensitive) {
      found.add(value);
      collectJSON(value, found, depth);
    }
  } else if (typeof value === "number" || typeof value === "bigint") {
    if (sensitive) {
      found.add(String(value));
    }
  } else if (typeof value === "object" && value !== null) {
    const labelled = Object.hasOwn(value, "value") || Object.hasOwn(value, "values");
    for (const [key, child] of Object.entries(value)) {
      if (!(labelled && isLabel(key, child))) {
        collect(child, sensitive || isSensitive(key), found, depth + 1);
      }
    }
  }
}

// `input` is the argument of nearly every mutation, not a secret.
function isSensitive(key: string): boolean {
  return key !== "input" && SENSITIVE_KEY.test(key);
}

// The name of a config variable, or of an input of a connection, is not a secret; its value is.
function isLabel(key: string, value: unknown): boolean {
  return typeof value === "string" && /^(key|name|type)$/.test(key);
}

function collectJSON(text: string, found: Set<string>, depth: number): void {
  if (!/^\s*[[{"]/.test(text)) {
    return;
  }
  try {
    collect(JSON.parse(text), true, found, depth + 1);
  } catch {
    // Not JSON after all: the text itself is already among the secrets.
  }
}

/** The forms in which secrets are searched for, the longest secret first. */
interface Forms {
  readonly anywhere: readonly string[];
  /** Those of short secrets. */
  readonly quoted: readonly string[];
}

const prepared = new WeakMap<object, Forms>();

/** Every form of every secret; made once for all texts of one response. */
function formsOf(secrets: Iterable<string>): Forms {
  let known = prepared.get(secrets);
  if (!known) {
    const ordered = [...secrets].filter(Boolean).sort((a, b) => b.length - a.length);
    const isLong = (secret: string) => secret.length >= SHORTEST_SECRET;
    known = {
      anywhere: ordered.filter(isLong).flatMap((secret) => [...forms(secret)]),
      quoted: ordered.filter((secret) => !isLong(secret)).flatMap((secret) => [...forms(secret)]),
    };
    prepared.set(secrets, known);
  }
  return known;
}

function forms(secret: string): Set<string> {
  const json = JSON.stringify(secret).slice(1, -1);
  return new Set([secret, json, JSON.stringify(json).slice(1, -1), inURL(secret)]);
}

function inURL(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half of a surrogate pair has no form in a URL.
    return text;
  }
}
