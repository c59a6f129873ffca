import { parsedJson } from "../values/json";
import { isLongNumber } from "../values/longNumber";

const SENSITIVE_KEY =
  /token|secret|passw|authorization|credential|api_?key|url$|^values?$|^inputs?$|headers|payload|definition/i;
const MAX_DEPTH = 200;
/** A shorter part of a URL is a word. */
const SHORTEST_PART = 8;
/** The longest key that is looked for in a line of text. */
const LONGEST_KEY = 80;

/**
 * The values among a request's variables that no message may repeat: everything under a key that
 * names a secret or holds a config variable's value, also within JSON strings.
 */
export function secretsOf(variables: unknown): Set<string> {
  return new Collector(true).of(variables, false);
}

/** Every value among the variables of a request that a person wrote: only they know what is secret. */
export function valuesOf(variables: unknown): Set<string> {
  return new Collector(false).of(variables, true);
}

class Collector {
  readonly #found = new Set<string>();
  readonly #seen = { sensitive: new Set<object>(), other: new Set<object>() };

  /** @param hasLabels whether what labels a value is none itself. */
  constructor(readonly hasLabels: boolean) {}

  of(variables: unknown, sensitive: boolean): Set<string> {
    this.#collect(variables, sensitive, 0);
    return this.#found;
  }

  #collect(value: unknown, sensitive: boolean, depth: number): void {
    if (typeof value === "string") {
      if (value !== "") this.#addText(value, sensitive, depth);
    } else if (typeof value === "number" || isLongNumber(value)) {
      if (sensitive) this.#found.add(String(value));
    } else if (typeof value === "object" && value !== null) {
      const seen = this.#seen[sensitive ? "sensitive" : "other"];
      if (depth >= MAX_DEPTH || seen.has(value)) return;
      seen.add(value);
      const labelled =
        this.hasLabels && (Object.hasOwn(value, "value") || Object.hasOwn(value, "values"));
      for (const [key, child] of Object.entries(value)) {
        if (labelled && isLabel(key, child)) continue;
        this.#collect(child, sensitive || isSensitive(key), depth + 1);
      }
    }
  }

  #addText(text: string, sensitive: boolean, depth: number): void {
    if (/^\s*[[{"]/.test(text)) this.#collect(parsedJson(text), sensitive, depth + 1);
    if (!sensitive) return;
    this.#found.add(text);
    if (/^https?:/i.test(text)) this.#addParts(text);
    if (text.includes("\n")) this.#addLines(text);
  }

  /** What of a URL can be told without its host. */
  #addParts(address: string): void {
    if (!URL.canParse(address)) return;
    const { pathname, search, searchParams, username, password } = new URL(address);
    const parts = [pathname.slice(1), pathname.slice(1) + search, username, password];
    for (const part of [...parts, ...searchParams.values()]) {
      if (part.length >= SHORTEST_PART) this.#found.add(part);
    }
  }

  /** What follows a key that names a secret in a text that is no JSON, such as YAML. */
  #addLines(text: string): void {
    for (const line of text.split("\n")) {
      const end = line.search(/[:=]/);
      if (end < 0 || end > LONGEST_KEY || !isSensitive(line.slice(0, end).replace(/[^\w]/g, ""))) {
        continue;
      }
      const value = line.slice(end + 1).trim();
      this.#found.add(/^(["']).+\1$/.test(value) ? value.slice(1, -1) : value);
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
