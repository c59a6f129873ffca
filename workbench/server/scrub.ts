import { REDACTED } from "./proxy/redactVariables";

/** How many secrets are remembered; the oldest are forgotten first, except for lasting ones. */
const MAX_SECRETS = 100;
/** What is shorter would take away ordinary words. */
const MIN_LENGTH = 8;

/**
 * Takes known secrets out of whatever is shown. A secret is found as it is, and as JSON, URLs and
 * Base64 write it.
 */
export class Scrubber {
  readonly #lasting = new Set<string>();
  readonly #recent = new Set<string>();
  #pattern: RegExp | undefined;

  /**
   * @param lasting secrets that are never forgotten.
   * @param others takes out its own in addition.
   */
  constructor(
    lasting: readonly string[] = [],
    private readonly others?: Scrubber,
  ) {
    for (const secret of lasting) if (secret.length >= MIN_LENGTH) this.#lasting.add(secret);
  }

  add(secret: string): void {
    if (secret.length < MIN_LENGTH || this.#lasting.has(secret) || this.#recent.has(secret)) return;
    this.#recent.add(secret);
    for (const oldest of this.#recent) {
      if (this.#recent.size <= MAX_SECRETS) break;
      this.#recent.delete(oldest);
    }
    this.#pattern = undefined;
  }

  text(text: string): string {
    this.#pattern ??= patternOf([...this.#lasting, ...this.#recent]);
    return (this.others?.text(text) ?? text).replace(this.#pattern, REDACTED);
  }

  /** A JSON value without the secrets, in keys as well. */
  value<T>(value: T): T {
    const text = JSON.stringify(value);
    return text === undefined ? value : (JSON.parse(this.text(text)) as T);
  }
}

function patternOf(secrets: readonly string[]): RegExp {
  const forms = new Set(secrets.flatMap(formsOf));
  if (forms.size === 0) return /(?!)/g;
  // The longest first: a form can begin with another one.
  const sorted = [...forms].sort((a, b) => b.length - a.length);
  return new RegExp(
    sorted.map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"),
    "g",
  );
}

function formsOf(secret: string): string[] {
  const asJson = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    asJson,
    JSON.stringify(asJson).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64"),
    Buffer.from(secret).toString("base64url"),
  ];
}
