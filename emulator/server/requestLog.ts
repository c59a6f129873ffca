/** One request as the server saw it. Holds no token and no variable's value. */
export interface RequestEntry {
  readonly path: string;
  readonly method: string;
  /** The `operationName` sent, or the name in the document. */
  operationName?: string;
  /** The HTTP status of the response; 0 while there is none and when the connection was cut. */
  status: number;
  /** Whether an Authorization header was there. */
  readonly authorization: boolean;
  /** The names of the operation's variables. */
  variableKeys: readonly string[];
  /** Whether the operation was executed. */
  executed: boolean;
  /** The kind of fault that was injected. */
  fault?: string;
}

/** Which requests to count; what is left out matches everything. */
export interface RequestFilter {
  readonly path?: string;
  readonly operationName?: string;
}

const KEPT_ENTRIES = 20_000;

/** The server's own account of what reached it. */
export class RequestLog {
  #entries: RequestEntry[] = [];
  readonly #counts = new Map<string, number>();
  #current = 0;
  #peak = 0;

  /** The newest requests, oldest first; counts are kept of all. */
  get entries(): readonly RequestEntry[] {
    return this.#entries;
  }

  /** Requests that reached the token endpoint, whatever the response was. */
  get tokenExchanges(): number {
    return this.count({ path: "/auth/refresh" });
  }

  /** The maximum number of API requests in the server at the same time since the last `clear`. */
  get peakConcurrency(): number {
    return this.#peak;
  }

  count({ path, operationName }: RequestFilter = {}): number {
    return this.#counts.get(countKey(path, operationName)) ?? 0;
  }

  clear(): void {
    this.#entries = [];
    this.#counts.clear();
    this.#peak = this.#current;
  }

  add(entry: RequestEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > 2 * KEPT_ENTRIES) {
      this.#entries = this.#entries.slice(-KEPT_ENTRIES);
    }
    this.#increment(undefined, undefined);
    this.#increment(entry.path, undefined);
  }

  /** Adds what only the body shows. */
  named(entry: RequestEntry, operationName: string): void {
    entry.operationName = operationName;
    this.#increment(undefined, operationName);
    this.#increment(entry.path, operationName);
  }

  entered(): void {
    this.#current += 1;
    if (this.#current > this.#peak) this.#peak = this.#current;
  }

  left(): void {
    this.#current -= 1;
  }

  #increment(path: string | undefined, operationName: string | undefined): void {
    const key = countKey(path, operationName);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
}

function countKey(path = "*", operationName = "*"): string {
  return `${path} ${operationName}`;
}
