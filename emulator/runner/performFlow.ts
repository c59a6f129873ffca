import type { ContextData } from "../player/context";
import type { FlowStep } from "../player/flow";
import {
  FlowInterpreter,
  type FlowOptions,
  performAll,
  STOP,
  type StepCall,
  type StepOutcome,
} from "../player/interpret";
import { CODE_COMPONENT, type TriggerResult } from "../player/platform";
import type { LogEntry } from "../player/runtime.cjs";
import { echo, echoTrigger, plainConfigVariable, resultOf } from "../store/runs/echoFlow";
import { parsePayload } from "../store/runs/payload";
import type { Recording } from "../store/runs/recording";
import type { ExecutionOutcome, FlowResponse, StepRecord } from "../store/types";
import type { Bundles } from "./bundles";
import type { Published } from "./components";
import type { Processes } from "./execution";
import { configVars } from "./flowContext";
import { severityOf } from "./severity";

export interface FlowToPerform {
  readonly recording: Recording;
  readonly processes: Processes;
  readonly bundles: Pick<Bundles, "path">;
  publishedOf(step: StepRecord): Published | undefined;
  context(): Partial<ContextData>;
  /** Called when a step begins. */
  onStep(step: FlowStep, loop: Parameters<FlowOptions["onStart"] & object>[1]): void;
  /** Called with the trigger's own response. */
  onResponse(response: FlowResponse): void;
  /** What the trigger is to have returned; otherwise it is performed. */
  readonly triggerResult?: unknown;
}

/** Performs a flow's steps, those of published components in their processes. Never rejected. */
export async function performFlow(flow: FlowToPerform): Promise<ExecutionOutcome> {
  return new Performance(flow).perform();
}

class Performance {
  readonly #flow: FlowToPerform;
  readonly #interpreter: FlowInterpreter;
  #step: StepRecord | undefined;
  #response: FlowResponse | undefined;
  #polledNothing = false;

  constructor(flow: FlowToPerform) {
    this.#flow = flow;
    const { recording, onStep } = flow;
    const { onStart, ...observers } = recording.observers;
    this.#interpreter = new FlowInterpreter({
      ...observers,
      configVar: (key) => this.#configVar(key),
      onStart: (step, loop) => {
        this.#step = step as StepRecord;
        onStep(step, loop);
        onStart(step, loop);
      },
    });
  }

  async perform(): Promise<ExecutionOutcome> {
    const { recording } = this.#flow;
    const { execution, flow } = recording;
    recording.started();
    try {
      await performAll(this.#interpreter.steps(flow.steps), (call) => this.#perform(call));
    } catch (error) {
      // A step that failed has been recorded; what else is thrown ends the execution all the same.
      recording.error ??= (error as Error).message;
    }
    const result = resultOf(flow, this.#interpreter.results, parsePayload(execution.request));
    const outcome = recording.outcome(result, flow.isSynchronous ? undefined : this.#response);
    return this.#polledNothing ? { ...outcome, resultType: "POLLED_NO_CHANGES" } : outcome;
  }

  /** A connection only reaches the component that it is for: an echo would show its secrets. */
  #configVar(key: string): unknown {
    const { recording, publishedOf } = this.#flow;
    const { store, instance } = recording;
    const isPerformed = this.#step !== undefined && publishedOf(this.#step) !== undefined;
    return isPerformed
      ? configVars(store, instance)[key]
      : plainConfigVariable(store, instance, key);
  }

  async #perform(call: StepCall): Promise<StepOutcome | typeof STOP> {
    const { publishedOf, processes, bundles, recording } = this.#flow;
    const step = call.step as StepRecord;
    const published = publishedOf(step);
    if (step.isTrigger) return this.#trigger(call, published);
    if (step.componentKey === "code") return this.#code(call);
    if (step.componentKey === "log" && step.actionKey === "writeLog") return this.#log(call);
    if (!published) {
      recording.log("WARN", `${step.componentKey} is not here: the step returns its inputs.`, {
        stepName: step.name,
        loop: call.loop,
      });
      return echo(recording, call);
    }
    const result = await processes.call(bundles.path(published.component.id), (platform) =>
      platform.action<ActionResult | undefined>(step.actionKey, call.inputs),
    );
    return { data: dataOf(result), branch: result?.branch };
  }

  async #trigger(
    { step, inputs }: StepCall,
    published: Published | undefined,
  ): Promise<StepOutcome | typeof STOP> {
    const { triggerResult, processes, bundles, onResponse } = this.#flow;
    const payload = this.#payload();
    const branch = step.branches[0]?.name;
    if (triggerResult !== undefined) return { data: triggerResult, branch };
    if (!published) return { data: payload, branch };
    const result = await processes.call(bundles.path(published.component.id), (platform) =>
      platform.trigger(step.actionKey, payload, inputs),
    );
    const response = responseOf(result);
    this.#response = response;
    if (response) onResponse(response);
    if (result.resultType === "polled_no_changes") {
      this.#polledNothing = true;
      return STOP;
    }
    return { data: result.payload, branch: result.branch };
  }

  /** A code block gets the results of the steps before it. */
  async #code({ inputs }: StepCall): Promise<StepOutcome> {
    const result = await this.#flow.processes.call(CODE_COMPONENT, (platform) =>
      platform.action<ActionResult | undefined>("runCode", {
        code: String(inputs.code ?? ""),
        stepResults: this.#interpreter.results,
      }),
    );
    return { data: dataOf(result), branch: result?.branch };
  }

  #log({ step, inputs, loop }: StepCall): StepOutcome {
    const level = String(inputs.level ?? "info").toLowerCase() as LogEntry["level"];
    const message = String(inputs.message ?? "");
    this.#flow.recording.log(severityOf(level), message, { stepName: step.name, loop });
    return { data: null };
  }

  /** The request as a trigger gets it. */
  #payload(): object {
    const { recording, context } = this.#flow;
    const { customer, instance, integration, flow, user, webhookUrls, invokeUrl, ...others } =
      context();
    return {
      ...echoTrigger(recording.execution),
      ...{ customer, instance, integration, flow, user, webhookUrls, invokeUrl },
      executionId: others.executionId,
      startedAt: others.startedAt,
      globalDebug: others.globalDebug,
    };
  }
}

/** What an action returns. */
interface ActionResult {
  readonly data?: unknown;
  readonly contentType?: string;
  readonly branch?: string;
}

/** The step's result: what the action returned as data; of a file, its content type too. */
function dataOf(result: ActionResult | undefined): unknown {
  if (result?.contentType === undefined) return result?.data ?? null;
  return { data: result.data, contentType: result.contentType };
}

function responseOf({ response }: TriggerResult): FlowResponse | undefined {
  if (!response) return undefined;
  const { statusCode, contentType, headers, body = "" } = response;
  return { statusCode, headers: { "content-type": contentType, ...headers }, body };
}
