import { randomUUID } from "node:crypto";
import {
  type ContextData,
  createContext,
  createStates,
  type States,
} from "../../../emulator/player/context";
import type { RunRequest, RunSummary, ServerEvent, Session } from "../../shared/api";
import type { EntryDescription } from "../component/description";
import { entryOf, type Loaded } from "../component/loaded";
import { ProblemError } from "../http";
import { Scrubber } from "../scrub";
import type { Target } from "../target";
import { approveChanges } from "./approval";
import { History, type HistoryLimits } from "./history";
import { passwordsOf, withoutPasswords } from "./params";
import { performRun, RUN_LIMITS, type RunLimits } from "./performRun";
import { plainResult } from "./plainResult";
import { RunRecord } from "./runRecord";

/** How many processes work together; further runs wait for their turn. */
const MAX_TOGETHER = 4;

export interface RunsOptions {
  readonly target: Target;
  loaded(): Loaded;
  session(): Session;
  emit(event: ServerEvent): void;
  readonly limits?: RunLimits;
  readonly history?: HistoryLimits;
}

/** A run was canceled by its user. */
class Canceled extends Error {}

/** Starts runs, and keeps them. */
export class Runs {
  readonly #options: RunsOptions;
  readonly #history: History;
  readonly #scrubber: Scrubber;
  readonly #cancels = new Map<string, AbortController>();
  readonly #ends = new Map<string, Promise<void>>();
  readonly #states = new Map<string, States>();
  readonly #waiting: (() => void)[] = [];
  #together = 0;

  constructor(options: RunsOptions) {
    this.#options = options;
    this.#history = new History(options.history);
    this.#scrubber = new Scrubber([options.target.refreshToken]);
  }

  /** Newest first, without hidden ones. */
  list(): RunSummary[] {
    return this.#history.all
      .filter(({ isHidden }) => !isHidden)
      .map(({ summary }) => summary)
      .reverse();
  }

  /** @throws ProblemError when there is no such run, or no longer. */
  get(id: string): RunRecord {
    this.#history.trim();
    const run = this.#history.get(id);
    if (!run) throw new ProblemError("notFound", "There is no such run, or no longer.");
    return run;
  }

  /** Ends when the run has ended. */
  async ended(id: string): Promise<void> {
    await this.#ends.get(id);
  }

  /** @throws ProblemError when there is no such entry, or the run may not begin. */
  start(request: RunRequest): RunSummary {
    const { entry, shown } = entryOf(this.#options.loaded(), request.part, request.key);
    const allowChanges = approveChanges(shown, request, this.#options.session());
    const id = randomUUID();
    const inputs = this.#scrubber.value(withoutPasswords(entry, request.inputs));
    const run = new RunRecord(id, shown.label, request, inputs, this.#options.emit);
    this.#history.add(run);
    const cancel = new AbortController();
    this.#cancels.set(id, cancel);
    const ending = this.#perform(run, request, entry, allowChanges, cancel.signal).finally(() => {
      this.#cancels.delete(id);
      this.#ends.delete(id);
      this.#history.ended(run);
    });
    this.#ends.set(id, ending);
    return run.summary;
  }

  /** A value without the tokens that runs have used. */
  scrub<T>(value: T): T {
    return this.#scrubber.value(value);
  }

  /** Cancels a run that is running; removes one that has ended. */
  remove(id: string): void {
    const run = this.get(id);
    if (run.isRunning) {
      run.end("canceled", {}, "The run was canceled.");
      this.#cancels.get(id)?.abort(new Canceled());
    } else {
      this.#history.remove(id);
    }
  }

  /** Ends all runs, and when their processes have been ended. */
  async stop(): Promise<void> {
    for (const cancel of this.#cancels.values()) cancel.abort(new Canceled());
    await Promise.all(this.#ends.values());
  }

  async #perform(
    run: RunRecord,
    request: RunRequest,
    entry: EntryDescription,
    allowChanges: boolean,
    signal: AbortSignal,
  ): Promise<void> {
    const { component, path } = this.#options.loaded();
    const { part, key } = request;
    // Of this run only, since passwords may be ordinary words.
    const scrubber = new Scrubber(passwordsOf(entry, request.inputs), this.#scrubber);
    await this.#turn();
    try {
      const result = await performRun({
        request,
        entry,
        component,
        path,
        target: this.#options.target,
        allowChanges,
        scrubber: this.#scrubber,
        states: this.#statesOf(part, key),
        context: contextOf(run.summary.id),
        limits: this.#options.limits ?? RUN_LIMITS,
        signal,
        onLog: ({ level, message }) => run.log(level, scrubber.text(message)),
        onRequest: (sent) => run.request(scrubber.value(sent)),
        clock: () => run.clock(),
      });
      run.end("succeeded", plainResult(result, scrubber));
    } catch (error) {
      if (error instanceof Canceled) run.end("canceled", {}, "The run was canceled.");
      else run.end("failed", {}, scrubber.text(messageOf(error)));
    } finally {
      this.#together -= 1;
      this.#waiting.shift()?.();
    }
  }

  /** Waits until there is room for one more process. */
  async #turn(): Promise<void> {
    while (this.#together >= MAX_TOGETHER) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#together += 1;
  }

  /** A trigger keeps its states from run to run, as the flow that it starts does. */
  #statesOf(part: string, key: string): States {
    if (part !== "triggers") return createStates();
    let states = this.#states.get(key);
    if (!states) {
      states = createStates();
      this.#states.set(key, states);
    }
    return states;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function contextOf(executionId: string): ContextData {
  return createContext({
    executionId,
    flow: { id: "workbench", name: "Workbench", stableId: "workbench" },
    integration: {
      id: "workbench",
      name: "Workbench",
      versionSequenceId: "workbench",
      externalVersion: "",
    },
    instance: { id: "workbench", name: "Workbench" },
  });
}
