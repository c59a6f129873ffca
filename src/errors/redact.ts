const MASK = "***";
const JWT = /\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g;
// Prose such as "basic authentication" stays as it is.
const BEARER = /\b([Bb]earer|BEARER|[Bb]asic|BASIC)\s+(?![a-z]+\.?(?![\w.~+/=-]))[\w.~+/=-]{6,}/g;
const ECHOED_VALUE = /(got invalid value )[\s\S]*?(; |$(?![\s\S]))/g;
const SENSITIVE_KEY =
  /token|secret|passw|authorization|credential|api_?key|^values?$|^inputs?$|headers|payload|definition/i;
// A shorter one is masked only in quotes, since it can be a part of any word.
const SHORTEST_SECRET = 4;
const QUOTES = ['"', "'", "`"];
const LONGEST_MESSAGE = 600;

/**
 * Text from elsewhere, fit for people and logs: without `secrets`, without anything that looks like
 * a token, and without values that a server echoes; on one line, of a bounded length.
 */
export function redact(text: string, secrets: Iterable<string> = []): string {
  let result = text.replace(ECHOED_VALUE, `$1${MASK}$2`);
  const ordered = [...secrets].sort((a, b) => b.length - a.length);
  for (const secret of ordered) {
    for (const form of secret === "" ? [] : forms(secret)) {
      if (secret.length >= SHORTEST_SECRET) {
        result = result.replaceAll(form, MASK);
      } else {
        for (const quote of QUOTES) {
          result = result.replaceAll(`${quote}${form}${quote}`, `${quote}${MASK}${quote}`);
        }
      }
    }
  }
  result = result.replace(JWT, MASK).replace(BEARER, `$1 ${MASK}`).replace(/\s+/g, " ").trim();
  return result.length > LONGEST_MESSAGE ? `${result.slice(0, LONGEST_MESSAGE)}…` : result;
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
