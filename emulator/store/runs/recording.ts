import { camelCase, type FlowStep } from "../../player/flow";
import type { FlowOptions, LoopPosition } from "../../player/interpret";
import { putMessagePack } from "../messagePack";
import type { Store } from "../store";
import type {
  ExecutionOutcome,
  ExecutionRecord,
  FlowRecord,
  FlowResponse,
  InstanceRecord,
  LogRecord,
  StepResultRecord,
} from "../types";
import { type LogPlace, logRecord } from "./logRecord";

/** What is written down of an execution while its flow runs: its logs and its step results. */
export class Recording {
  readonly stepResults: StepResultRecord[] = [];
  readonly logs: LogRecord[] = [];
  /** Why the flow failed, with the name of the step. */
  error: string | null = null;
  #time: number;

  /** @param lapse how many milliseconds have passed since it was last called. */
  constructor(
    readonly store: Store,
    readonly execution: ExecutionRecord,
    readonly instance: InstanceRecord,
    readonly flow: FlowRecord,
    readonly lapse: () => number,
  ) {
    this.#time = execution.startedAt;
  }

  log(
    severity: LogRecord["severity"],
    message: string,
    place?: LogPlace,
    section?: LogRecord["section"],
  ): void {
    if (this.instance.logsDisabled) return;
    const id = this.store.derivedId("Log", `${this.execution.id}:${this.logs.length}`);
    const fields = { id, timestamp: this.#time, severity, message, section };
    this.logs.push(logRecord(this, fields, place));
  }

  started(): void {
    this.log("INFO", `Starting Instance Execution of flow "${this.flow.name}".`);
  }

  /** What an interpreter reports of each step. */
  readonly observers: Required<
    Pick<FlowOptions, "onStart" | "onSuccess" | "onPassedOver" | "onFailure">
  > = {
    onStart: (step, loop) =>
      this.log("DEBUG", `Step "${step.name}" started.`, { stepName: step.name, loop }),
    onSuccess: (step, value, loop) => this.#record(step, value, loop),
    onPassedOver: (step, cause, loop, delaySeconds) => {
      const next =
        delaySeconds === undefined
          ? "The error is ignored."
          : `The step runs again in ${delaySeconds} s.`;
      const message = `${step.name}: ${(cause as Error).message} ${next}`;
      this.log("WARN", message, { stepName: step.name, loop });
    },
    onFailure: (step, cause, loop, value) => {
      const { message } = cause as Error;
      this.#record(step, this.error === null ? { message } : value, loop, true);
      if (this.error !== null) return;
      this.error = `${step.name}: ${message}`;
      this.log("ERROR", this.error, { stepName: step.name, loop });
    },
  };

  #record(step: FlowStep, value: unknown, loop?: LoopPosition, failed = false): void {
    const startedAt = this.#time;
    this.#time += this.lapse();
    if (this.instance.stepResultsDisabled) return;
    const { store, execution } = this;
    this.stepResults.push({
      id: store.derivedId("InstanceStepResult", `${execution.id}:${this.stepResults.length}`),
      stepName: camelCase(step.name),
      displayStepName: step.name,
      startedAt,
      endedAt: this.#time,
      hasError: failed,
      isRootResult: !loop,
      isLoopStep: step.componentKey === "loop",
      loopStepName: loop?.loopStepName ?? null,
      loopStepIndex: loop?.index ?? null,
      loopPath: loop?.path ?? null,
      branchName: null,
      blobKey: putMessagePack(store, asReturned(value)),
    });
  }

  /**
   * The execution as it will stand when it has ended.
   * @param result what the flow returned. @param response its own HTTP response, if it has one.
   */
  outcome(result: unknown, response?: FlowResponse): ExecutionOutcome {
    // Prismatic's command line takes these words for the end of an execution, also of a failed one.
    this.log("INFO", `Ending Instance Execution of flow "${this.flow.name}".`);
    const { error } = this;
    return {
      error,
      stepResults: this.stepResults,
      logs: this.logs,
      endsAt: this.#time,
      response: (error === null ? response : undefined) ?? {
        statusCode: error === null ? 200 : 400,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(error === null ? (result ?? null) : { error }),
      },
    };
  }
}

/** What perform returned: the value as `data`; a file has its content type next to it. */
function asReturned(value: unknown): object {
  const isFile =
    typeof value === "object" && value !== null && "data" in value && "contentType" in value;
  return isFile ? value : { data: value };
}
