/** What is built. */
type Part = "component" | "page";

export interface DevLoopOptions {
  /** Starts the workbench, once there is something to serve. */
  start(): Promise<Reloadable>;
  print(line: string): void;
}

/** The workbench, as far as builds concern it. */
export interface Reloadable {
  reload(): Promise<void>;
  buildFailed(error: string): void;
  stop(): Promise<void>;
}

/**
 * Brings what was built to the pages: starts the workbench when component and page are built for the
 * first time, reloads it after each build, and shows what cannot be built. One build after the other.
 */
export class DevLoop {
  readonly #options: DevLoopOptions;
  readonly #errors = new Map<Part, string | null>();
  #workbench: Reloadable | undefined;
  #last: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(options: DevLoopOptions) {
    this.#options = options;
  }

  /** A build has ended, with an error or null. Ends when the pages know. */
  built(part: Part, error: string | null): Promise<void> {
    const taken = this.#last.then(() => this.#take(part, error));
    this.#last = taken.catch(() => {});
    return taken;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#last;
    await this.#workbench?.stop();
  }

  async #take(part: Part, error: string | null): Promise<void> {
    if (this.#stopped) return;
    this.#errors.set(part, error);
    if (error !== null) this.#options.print(`The ${part} cannot be built:\n${error}`);
    const errors = [...this.#errors.values()].filter((one) => one !== null);
    if (errors.length > 0) {
      this.#workbench?.buildFailed(errors.join("\n\n"));
      return;
    }
    if (this.#errors.size < 2) return;
    try {
      await this.#show(part);
    } catch (problem) {
      // What is built need not load; the pages keep what they have.
      const message = problem instanceof Error ? problem.message : String(problem);
      this.#options.print(message);
      if (!this.#workbench) throw problem;
      this.#workbench.buildFailed(message);
    }
  }

  async #show(part: Part): Promise<void> {
    if (this.#workbench) {
      await this.#workbench.reload();
      this.#options.print(`The ${part} is built anew.`);
    } else {
      this.#workbench = await this.#options.start();
    }
  }
}
