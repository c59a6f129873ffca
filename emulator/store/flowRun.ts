import { encode } from "@msgpack/msgpack";
import { camelCase, type FlowStep } from "../player/flow";
import {
  FlowInterpreter,
  type LoopPosition,
  performAllNow,
  type StepCall,
  type StepOutcome,
} from "../player/interpret";
import type { Store } from "./store";
import type {
  ExecutionOutcome,
  ExecutionRecord,
  FlowRecord,
  FlowRequest,
  InstanceRecord,
  LogRecord,
  StepResultRecord,
} from "./types";

const STEP_MILLISECONDS = 40;
export const MESSAGE_PACK = "application/x-msgpack";

/** What a payload may ask of the emulator. */
export interface PayloadWishes {
  /** The flow fails with this message. */
  fail?: string;
  /** Which step fails, as displayed; else the first after the trigger. */
  failStep?: string;
  /** How long an asynchronous execution takes. */
  durationMs?: number;
}

/** A value that MessagePack carries as binary, with its content type next to it. */
export interface BinaryResult {
  data: Uint8Array;
  contentType: string;
}

interface Run {
  store: Store;
  execution: ExecutionRecord;
  instance: InstanceRecord;
  flow: FlowRecord;
  wishes: PayloadWishes;
  stepResults: StepResultRecord[];
  logs: LogRecord[];
  time: number;
}

export function parsePayload(request: FlowRequest): unknown {
  if (request.payload === "") return null;
  try {
    return JSON.parse(request.payload);
  } catch {
    return request.payload;
  }
}

export function payloadWishes(payload: unknown): PayloadWishes {
  if (typeof payload !== "object" || payload === null) return {};
  const { fail, failStep, durationMs } = payload as Record<string, unknown>;
  return {
    fail: typeof fail === "string" ? fail : undefined,
    failStep: typeof failStep === "string" ? failStep : undefined,
    durationMs: typeof durationMs === "number" ? durationMs : undefined,
  };
}

/** A config variable's value; a step's result must not carry a connection's secrets. */
function configVariable({ store, instance }: Run, key: string): unknown {
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

interface LogPlace {
  stepName: string;
  loop?: LoopPosition;
}

function log(run: Run, severity: LogRecord["severity"], message: string, place?: LogPlace): void {
  if (run.instance.logsDisabled) return;
  const { store, execution, instance, flow } = run;
  run.logs.push({
    id: store.derivedId("Log", `${execution.id}:${run.logs.length}`),
    timestamp: run.time,
    severity,
    message,
    executionId: execution.id,
    instanceId: instance.id,
    integrationId: execution.integrationId,
    customerId: instance.customerId,
    flowId: flow.id,
    flowName: flow.name,
    stepName: place?.stepName ?? null,
    loopStepName: place?.loop?.loopStepName ?? null,
    loopStepIndex: place?.loop?.index ?? null,
    isTestExecution: execution.isTestExecution,
  });
}

function record(
  run: Run,
  step: FlowStep,
  value: unknown,
  loop?: LoopPosition,
  failed = false,
): void {
  const startedAt = run.time;
  run.time += STEP_MILLISECONDS;
  if (run.instance.stepResultsDisabled) return;
  run.stepResults.push({
    id: run.store.derivedId("InstanceStepResult", `${run.execution.id}:${run.stepResults.length}`),
    stepName: camelCase(step.name),
    displayStepName: step.name,
    startedAt,
    endedAt: run.time,
    hasError: failed,
    isRootResult: !loop,
    isLoopStep: step.componentKey === "loop",
    loopStepName: loop?.loopStepName ?? null,
    loopStepIndex: loop?.index ?? null,
    loopPath: loop?.path ?? null,
    branchName: null,
    blobKey: run.store.blobs.put(Buffer.from(encode(asReturned(value))), MESSAGE_PACK),
  });
}

/** What perform returned: the value as `data`; a file has its content type next to it. */
function asReturned(value: unknown): object {
  const isFile =
    typeof value === "object" && value !== null && "data" in value && "contentType" in value;
  return isFile ? value : { data: value };
}

/** The step that a payload wants to fail; otherwise the first after the trigger. */
function isToFail({ wishes, flow }: Run, step: FlowStep): boolean {
  if (wishes.fail === undefined) return false;
  if (wishes.failStep !== undefined)
    return [step.name, camelCase(step.name)].includes(wishes.failStep);
  return !step.isTrigger || flow.steps.length === 1;
}

/** What a step returns here, where no component runs: its inputs, but for a few actions. */
function echo(run: Run, { step, inputs, loop }: StepCall): StepOutcome {
  if ("code" in inputs && step.componentKey === "code") {
    delete inputs.code;
    const message = "The emulator runs no code: the step returns its other inputs.";
    log(run, "WARN", message, { stepName: step.name, loop });
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
function loopItems(payload: unknown): readonly unknown[] {
  const items = (payload as { items?: unknown } | null)?.items;
  return Array.isArray(items) ? items : DEFAULT_LOOP_ITEMS;
}

/** Plays a flow and returns how it will have gone; nothing of it is in the store yet. */
export function runFlow(
  store: Store,
  execution: ExecutionRecord,
  instance: InstanceRecord,
  flow: FlowRecord,
  triggerResult?: unknown,
): ExecutionOutcome {
  const { request } = execution;
  const payload = parsePayload(request);
  const contentType = request.contentType;
  const run: Run = {
    store,
    execution,
    instance,
    flow,
    wishes: payloadWishes(payload),
    stepResults: [],
    logs: [],
    time: execution.startedAt,
  };
  const triggered = triggerResult ?? {
    headers: request.headers,
    queryParameters: {},
    pathFragment: "",
    body: { data: payload, contentType },
    rawBody: { data: Buffer.from(request.payload), contentType },
  };
  let error: string | null = null;
  const interpreter = new FlowInterpreter({
    configVar: (key) => configVariable(run, key),
    loopItems: () => loopItems(payload),
    onStart(step, loop) {
      if (isToFail(run, step)) throw new Error(run.wishes.fail);
      log(run, "DEBUG", `Step "${step.name}" started.`, { stepName: step.name, loop });
    },
    onSuccess: (step, value, loop) => record(run, step, value, loop),
    onFailure(step, cause, loop, value) {
      const { message } = cause as Error;
      record(run, step, error === null ? { message } : value, loop, true);
      if (error !== null) return;
      error = `${step.name}: ${message}`;
      log(run, "ERROR", error, { stepName: step.name, loop });
    },
  });
  log(run, "INFO", `Starting Instance Execution of flow "${flow.name}".`);
  try {
    performAllNow(interpreter.steps(flow.steps), (call) =>
      call.step.isTrigger
        ? { data: triggered, branch: call.step.branches[0]?.name }
        : echo(run, call),
    );
  } catch (cause) {
    // A failed step is part of the outcome; anything else is a bug of the emulator.
    if (error === null) throw cause;
  }
  // Prismatic's command line takes these words for the end of an execution, also of a failed one.
  log(run, "INFO", `Ending Instance Execution of flow "${flow.name}".`);
  const last = flow.steps.at(-1);
  const result =
    last && !last.isTrigger ? interpreter.results[camelCase(last.name)]?.results : payload;
  return {
    error,
    stepResults: run.stepResults,
    logs: run.logs,
    endsAt: run.time,
    response: {
      statusCode: error === null ? 200 : 500,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(error === null ? (result ?? null) : { error }),
    },
  };
}
