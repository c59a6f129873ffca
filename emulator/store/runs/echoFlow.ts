import { camelCase, type FlowStep } from "../../player/flow";
import {
  FlowInterpreter,
  performAllNow,
  type StepCall,
  type StepOutcome,
} from "../../player/interpret";
import type { Store } from "../store";
import type { ExecutionOutcome, ExecutionRecord, FlowRecord, InstanceRecord } from "../types";
import { bytesOf, type PayloadWishes, parsePayload, payloadWishes } from "./payload";
import { Recording } from "./recording";

const STEP_MILLISECONDS = 40;

/** A value that MessagePack carries as binary, with its content type next to it. */
export interface BinaryResult {
  data: Uint8Array;
  contentType: string;
}

/** A config variable's value; a step's result must not carry a connection's secrets. */
export function plainConfigVariable(store: Store, instance: InstanceRecord, key: string): unknown {
  const integration = store.integrations.get(instance.integrationId);
  const variable = integration?.requiredConfigVariables.find((item) => item.key === key);
  if (!variable || variable.connectionId) return null;
  return instance.config?.get(key)?.value ?? variable.defaultValue;
}

const number = (value: unknown) => Number(value ?? 0);

/** Actions whose result is more than their resolved inputs. */
const ACTIONS: Record<string, (inputs: Record<string, unknown>) => unknown> = {
  "math.add": (inputs) => number(inputs.left) + number(inputs.right),
  "text-manipulation.upperCase": (inputs) => String(inputs.text ?? "").toUpperCase(),
  "sleep.sleep": () => null,
  "collection-tools.length": (inputs) => (Array.isArray(inputs.list) ? inputs.list.length : 0),
  "pdf.render": (inputs): BinaryResult => ({
    data: Buffer.from(`%PDF-1.4\n% ${String(inputs.title ?? "Untitled")}\n%%EOF\n`),
    contentType: "application/pdf",
  }),
};

/** The step that a payload wants to fail; otherwise the first after the trigger. */
function isToFail(wishes: PayloadWishes, flow: FlowRecord, step: FlowStep): boolean {
  if (wishes.fail === undefined) return false;
  if (wishes.failStep !== undefined)
    return [step.name, camelCase(step.name)].includes(wishes.failStep);
  return !step.isTrigger || flow.steps.length === 1;
}

/** What a step returns here, where no component runs: its inputs, but for a few actions. */
export function echo(recording: Recording, { step, inputs, loop }: StepCall): StepOutcome {
  if ("code" in inputs && step.componentKey === "code") {
    delete inputs.code;
    const message = "The emulator runs no code: the step returns its other inputs.";
    recording.log("WARN", message, { stepName: step.name, loop });
  }
  const perform = ACTIONS[`${step.componentKey}.${step.actionKey}`];
  const hasInputs = Object.keys(inputs).length > 0;
  return {
    data: perform ? perform(inputs) : hasInputs ? inputs : null,
    branch: step.branches[0]?.name,
  };
}

const DEFAULT_LOOP_ITEMS = [0, 1, 2];

/** What a loop without items of its own iterates over. */
export function loopItems(payload: unknown): readonly unknown[] {
  const items = (payload as { items?: unknown } | null)?.items;
  return Array.isArray(items) ? items : DEFAULT_LOOP_ITEMS;
}

/** The trigger's result where no component runs. */
export function echoTrigger({ request }: Pick<ExecutionRecord, "request">): object {
  const { headers, contentType } = request;
  return {
    headers,
    queryParameters: {},
    pathFragment: "",
    body: { data: parsePayload(request), contentType },
    rawBody: { data: bytesOf(request), contentType },
  };
}

/** What a flow returns: the result of its last step, or its payload where it has no other step. */
export function resultOf(
  { steps }: FlowRecord,
  results: FlowInterpreter["results"],
  payload: unknown,
): unknown {
  const last = steps.at(-1);
  return last && !last.isTrigger ? results[camelCase(last.name)]?.results : payload;
}

/**
 * Plays a flow without running any component, and returns how it will have gone; nothing of it is
 * in the store yet.
 */
export function echoFlow(
  store: Store,
  execution: ExecutionRecord,
  instance: InstanceRecord,
  flow: FlowRecord,
  triggerResult: unknown = echoTrigger(execution),
): ExecutionOutcome {
  const payload = parsePayload(execution.request);
  const wishes = payloadWishes(payload);
  const recording = new Recording(store, execution, instance, flow, () => STEP_MILLISECONDS);
  const { onStart, ...observers } = recording.observers;
  const interpreter = new FlowInterpreter({
    ...observers,
    configVar: (key) => plainConfigVariable(store, instance, key),
    loopItems: () => loopItems(payload),
    onStart(step, loop) {
      if (isToFail(wishes, flow, step)) throw new Error(wishes.fail);
      onStart(step, loop);
    },
  });
  recording.started();
  try {
    performAllNow(interpreter.steps(flow.steps), (call) =>
      call.step.isTrigger
        ? { data: triggerResult, branch: call.step.branches[0]?.name }
        : echo(recording, call),
    );
  } catch (cause) {
    // A failed step is part of the outcome; anything else is a bug of the emulator.
    if (recording.error === null) throw cause;
  }
  return recording.outcome(resultOf(flow, interpreter.results, payload));
}
