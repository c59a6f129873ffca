import type { ContextData, States } from "../player/context";
import { type Platform, startPlatform } from "../player/platform";
import type { ComponentCall, LogEntry } from "../player/runtime.cjs";

/** What an execution may use. */
export interface Limits {
  /** How long it may take. */
  readonly seconds: number;
  /** The size of each component's heap, in megabytes. */
  readonly memoryMegabytes: number;
}

/** The platform gives 15 minutes, and a gigabyte. */
export const LIMITS: Limits = { seconds: 900, memoryMegabytes: 1024 };

export interface ProcessesOptions {
  readonly limits: Limits;
  readonly states: States;
  context(): Partial<ContextData>;
  onLog(entry: LogEntry): void;
  /** Calls another component for one that runs in these processes. */
  onCall(call: ComponentCall, processes: Processes): Promise<unknown>;
}

/**
 * The processes of one execution: one for each component that it uses, started when the first of
 * its steps runs, all ended together.
 */
export class Processes {
  readonly #platforms = new Map<string, Promise<Platform>>();
  readonly #options: ProcessesOptions;
  readonly #end = new AbortController();
  readonly #ended: Promise<never>;
  readonly #timer: NodeJS.Timeout;

  constructor(options: ProcessesOptions) {
    this.#options = options;
    const { seconds } = options.limits;
    const { signal } = this;
    this.#ended = new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    this.#ended.catch(() => {});
    this.#timer = setTimeout(
      () => this.cancel(`The execution took longer than ${seconds} seconds.`),
      seconds * 1000,
    );
  }

  /** Aborted, with the error to show, when the execution's time is over or it is canceled. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /**
   * Calls a component by the path of its bundle. Waits no longer than the execution may take.
   * @throws the signal's reason when it is aborted.
   */
  async call<T>(path: string, perform: (platform: Platform) => Promise<T>): Promise<T> {
    this.signal.throwIfAborted();
    const platform = this.#platform(path);
    return Promise.race([platform.then(perform), this.#ended]);
  }

  cancel(reason = "The execution was canceled."): void {
    this.#end.abort(new Error(reason));
    this.stop();
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const platform of this.#platforms.values()) {
      platform.then(
        (started) => started.stop(),
        () => {},
      );
    }
    this.#platforms.clear();
  }

  #platform(path: string): Promise<Platform> {
    let platform = this.#platforms.get(path);
    if (!platform) {
      const { limits, states, context, onLog, onCall } = this.#options;
      platform = startPlatform(path, {
        memoryMegabytes: limits.memoryMegabytes,
        // Nothing of this process's environment is the component's business.
        env: {},
        quiet: true,
        states,
        context,
        onLog,
        onCall: (call) => onCall(call, this),
      });
      platform.catch(() => {});
      this.#platforms.set(path, platform);
    }
    return platform;
  }
}
