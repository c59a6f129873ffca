import type {
  InputValues,
  LogLine,
  Run,
  RunRequest,
  RunStatus,
  RunSummary,
  SentRequest,
  ServerEvent,
} from "../../shared/api";
import type { PlainResult } from "./plainResult";

const MAX_LOGS = 5_000;
const MAX_REQUESTS = 5_000;
const MAX_MESSAGE = 10_000;

/** A run, from its begin on. */
export class RunRecord {
  readonly #request: RunRequest;
  readonly #startedAt = performance.now();
  readonly #emit: (event: ServerEvent) => void;
  readonly #logs: LogLine[] = [];
  readonly #requests: SentRequest[] = [];
  #result: PlainResult = {};
  #summary: RunSummary;
  #weight = 0;

  /** @param inputs what is shown of the request's. */
  constructor(
    id: string,
    label: string,
    request: RunRequest,
    private readonly inputs: InputValues,
    emit: (event: ServerEvent) => void,
  ) {
    const { part, key, hidden } = request;
    this.#request = request;
    this.#emit = emit;
    this.#summary = {
      id,
      part,
      key,
      label,
      status: "running",
      startedAt: new Date().toISOString(),
      ...(hidden && { hidden }),
    };
    this.#weight = JSON.stringify(inputs).length;
    this.#emit({ type: "run", run: this.#summary });
  }

  get summary(): RunSummary {
    return this.#summary;
  }

  get isRunning(): boolean {
    return this.#summary.status === "running";
  }

  get isHidden(): boolean {
    return this.#request.hidden === true;
  }

  /** About how many characters it keeps. */
  get weight(): number {
    return this.#weight;
  }

  get requests(): readonly SentRequest[] {
    return this.#requests;
  }

  /** Milliseconds since it began. */
  clock(): number {
    return Math.round((performance.now() - this.#startedAt) * 10) / 10;
  }

  log(level: string, message: string): void {
    if (!this.isRunning || this.#logs.length > MAX_LOGS) return;
    const isLast = this.#logs.length === MAX_LOGS;
    const line: LogLine = isLast
      ? { level: "warn", message: "Further log lines are not kept.", atMs: this.clock() }
      : { level, message: message.slice(0, MAX_MESSAGE), atMs: this.clock() };
    this.#logs.push(line);
    this.#weight += line.message.length;
    if (!this.isHidden) this.#emit({ type: "log", runId: this.#summary.id, line });
  }

  request(request: SentRequest): void {
    if (!this.isRunning) return;
    if (this.#requests.length === MAX_REQUESTS) return;
    this.#requests.push(request);
    this.#weight += JSON.stringify(request).length;
    if (!this.isHidden) this.#emit({ type: "request", runId: this.#summary.id, request });
  }

  /** Ends the run, unless it has ended already. */
  end(status: RunStatus, result: PlainResult, error?: string): void {
    if (!this.isRunning) return;
    this.#result = result;
    this.#weight += result.json?.length ?? 0;
    this.#summary = {
      ...this.#summary,
      status,
      durationMs: this.clock(),
      ...(error !== undefined && { error }),
    };
    this.#emit({ type: "run", run: this.#summary });
  }

  /** The Run as JSON text: its result is text already. */
  json(): string {
    const { json, note } = this.#result;
    const run: Run = {
      ...this.#summary,
      inputs: this.inputs,
      ...(note !== undefined && { resultNote: note }),
      logs: this.#logs,
      requests: this.#requests,
    };
    const text = JSON.stringify(run);
    return json === undefined ? text : `${text.slice(0, -1)},"result":${json}}`;
  }
}
