import { setTimeout } from "node:timers/promises";
import type { ContextData } from "../player/context";
import type { FlowStep } from "../player/flow";
import {
  type ActionResult,
  FlowInterpreter,
  type FlowOptions,
  outcomeOf,
  performAll,
  STOP,
  type StepCall,
  type StepOutcome,
} from "../player/interpret";
import { performOwnStep } from "../player/ownSteps";
import { CODE_COMPONENT, type TriggerResult } from "../player/platform";
import { echo, plainConfigVariable, resultOf } from "../store/runs/echoFlow";
import { parsePayload } from "../store/runs/payload";
import type { Recording } from "../store/runs/recording";
import type { ExecutionOutcome, FlowResponse, StepRecord } from "../store/types";
import type { Bundles } from "./bundles";
import { echoMessage, type Published } from "./components";
import type { Processes } from "./execution";
import { configVars } from "./flowContext";
import { severityOf } from "./severity";
import { triggerPayload } from "./triggerPayload";

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
  /** The keys of the components that the log says are not here. */
  readonly #echoed = new Set<string>();

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
    const { recording, processes } = this.#flow;
    const { execution, flow } = recording;
    recording.started();
    try {
      const steps = this.#interpreter.steps(flow.steps);
      await performAll(steps, (call) => this.#perform(call), processes.signal);
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
    if (call.delaySeconds) await pause(call.delaySeconds * 1000, processes.signal);
    const published = publishedOf(step);
    if (step.isTrigger) return this.#trigger(call, published);
    const own = await this.#own(call);
    if (own) return own;
    if (!published) {
      this.#logEcho(call);
      return echo(recording, call);
    }
    const { component } = published;
    // The code of a code-native flow gets what its trigger returned in place of inputs.
    const params = component.forCodeNativeIntegration ? this.#interpreter.results : call.inputs;
    const result = await processes.call(bundles.path(component.id), (platform) =>
      platform.action<ActionResult | undefined>(step.actionKey, params),
    );
    return outcomeOf(result);
  }

  #logEcho({ step, loop }: StepCall): void {
    if (this.#echoed.has(step.componentKey)) return;
    this.#echoed.add(step.componentKey);
    const message = echoMessage(step.componentKey);
    this.#flow.recording.log("WARN", message, { stepName: step.name, loop });
  }

  async #trigger(
    { step, inputs }: StepCall,
    published: Published | undefined,
  ): Promise<StepOutcome | typeof STOP> {
    const { recording, context, triggerResult, processes, bundles, onResponse } = this.#flow;
    const payload = triggerPayload(recording.execution.request, context());
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

  #own(call: StepCall): Promise<StepOutcome | undefined> {
    const { processes, recording } = this.#flow;
    return performOwnStep(call, {
      results: this.#interpreter.results,
      runCode: (params) =>
        processes.call(CODE_COMPONENT, (platform) => platform.action("runCode", params)),
      onLog: ({ level, message }, { step, loop }) =>
        recording.log(severityOf(level), message, { stepName: step.name, loop }),
    });
  }
}

/** Ends early, without an error, when the signal aborts. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => {});
}

function responseOf({ response }: TriggerResult): FlowResponse | undefined {
  if (!response) return undefined;
  const { statusCode, contentType, headers, body = "" } = response;
  return { statusCode, headers: { "content-type": contentType, ...headers }, body };
}
