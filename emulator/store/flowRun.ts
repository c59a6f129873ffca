import { encode } from "@msgpack/msgpack";
import { camelCase } from "./definition";
import type { Store } from "./store";
import type {
  ExecutionOutcome,
  ExecutionRecord,
  FlowRecord,
  FlowRequest,
  InstanceRecord,
  LogRecord,
  StepRecord,
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

/** A value that MessagePack carries as binary, with its content type beside it. */
export interface BinaryResult {
  data: Uint8Array;
  contentType: string;
}

type Results = Map<string, unknown>;

interface Run {
  store: Store;
  execution: ExecutionRecord;
  instance: InstanceRecord;
  flow: FlowRecord;
  wishes: PayloadWishes;
  results: Results;
  stepResults: StepResultRecord[];
  logs: LogRecord[];
  time: number;
  error: string | null;
  payload: unknown;
  triggerResult: unknown;
}

interface LoopPlace {
  loopStepName: string;
  index: number;
  path: string;
  item: unknown;
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

/** `fetchInvoices.results.items.0` read from what the steps returned. */
function resolveReference(results: Results, path: string): unknown {
  const [step = "", ...rest] = path.split(".");
  let value: unknown = results.get(step);
  for (const key of rest[0] === "results" ? rest.slice(1) : rest) {
    if (typeof value !== "object" || value === null) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return value ?? null;
}

function resolveInput(run: Run, input: unknown): unknown {
  if (typeof input !== "object" || input === null || !("type" in input)) return input;
  const { type, value } = input as { type: string; value?: unknown };
  if (type === "reference") return resolveReference(run.results, String(value));
  if (type === "configVar") {
    const key = String(value);
    const integration = run.store.integrations.get(run.instance.integrationId);
    const variable = integration?.requiredConfigVariables.find((item) => item.key === key);
    // A step's result must not carry a connection's secrets.
    if (!variable || variable.connectionId) return null;
    return run.instance.config?.get(key)?.value ?? variable.defaultValue;
  }
  if (type === "template") {
    return String(value).replace(/\{\{#?([^}]+)\}\}/g, (_, path: string) =>
      String(resolveReference(run.results, path.trim()) ?? ""),
    );
  }
  return value ?? null;
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

function log(run: Run, severity: LogRecord["severity"], message: string, place?: LogPlace): void {
  if (run.instance.logsDisabled) return;
  const { store, execution, instance, flow } = run;
  run.logs.push({
    id: store.newId("Log"),
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

interface LogPlace {
  stepName: string;
  loop?: LoopPlace;
}

function record(
  run: Run,
  step: StepRecord,
  value: unknown,
  loop?: LoopPlace,
  failed = false,
): void {
  const startedAt = run.time;
  run.time += STEP_MILLISECONDS;
  if (run.instance.stepResultsDisabled) return;
  run.stepResults.push({
    id: run.store.newId("InstanceStepResult"),
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

/** What perform returned: the value as `data`; a file has its content type beside it. */
function asReturned(value: unknown): object {
  const isFile =
    typeof value === "object" && value !== null && "data" in value && "contentType" in value;
  return isFile ? value : { data: value };
}

function loopItems(run: Run, inputs: Record<string, unknown>): unknown[] {
  if (Array.isArray(inputs.items)) return inputs.items;
  const fromPayload = (run.payload as { items?: unknown } | null)?.items;
  if (Array.isArray(fromPayload)) return fromPayload;
  const count = number(inputs.iterationCount);
  return Array.from({ length: count > 0 ? count : 3 }, (_, index) => index);
}

/** Runs steps in their order; false where one failed. */
function runSteps(run: Run, steps: readonly StepRecord[], loop?: LoopPlace): boolean {
  for (const step of steps) {
    if (!runStep(run, step, loop)) return false;
  }
  return true;
}

function fails(run: Run, step: StepRecord): boolean {
  if (run.wishes.fail === undefined) return false;
  if (run.wishes.failStep !== undefined) {
    return [step.name, camelCase(step.name)].includes(run.wishes.failStep);
  }
  return !step.isTrigger || run.flow.steps.length === 1;
}

function runStep(run: Run, step: StepRecord, loop?: LoopPlace): boolean {
  const stepName = camelCase(step.name);
  const place = { stepName: step.name, loop };
  if (fails(run, step)) {
    run.error = `${step.name}: ${run.wishes.fail}`;
    record(run, step, { message: run.wishes.fail }, loop, true);
    log(run, "ERROR", run.error, place);
    return false;
  }
  const inputs = Object.fromEntries(
    Object.entries(step.inputs).map(([key, input]) => [key, resolveInput(run, input)]),
  );
  log(run, "DEBUG", `Step "${step.name}" started.`, place);
  let value: unknown;
  if (step.isTrigger) {
    value = run.triggerResult;
  } else if (step.componentKey === "loop") {
    const outputs: unknown[] = [];
    for (const [index, item] of loopItems(run, inputs).entries()) {
      run.results.set(stepName, { currentItem: item, index });
      const path = `${loop ? `${loop.path}.` : ""}${stepName}.${index}`;
      if (!runSteps(run, step.steps, { loopStepName: step.name, index, path, item })) {
        record(run, step, outputs, loop, true);
        return false;
      }
      const last = step.steps.at(-1);
      outputs.push(last ? run.results.get(camelCase(last.name)) : item);
    }
    value = outputs;
  } else {
    if (!runSteps(run, step.steps, loop)) return false;
    if ("code" in inputs && step.componentKey === "code") {
      delete inputs.code;
      log(run, "WARN", "The emulator runs no code: the step returns its other inputs.", place);
    }
    const perform = ACTIONS[`${step.componentKey}.${step.actionKey}`];
    const hasInputs = Object.keys(inputs).length > 0;
    value = perform ? perform(inputs) : hasInputs ? inputs : null;
  }
  run.results.set(stepName, value);
  record(run, step, value, loop);
  return true;
}

/** Plays a flow and tells how it will have gone; nothing of it is in the store yet. */
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
    results: new Map(),
    stepResults: [],
    logs: [],
    time: execution.startedAt,
    error: null,
    payload,
    triggerResult: triggerResult ?? {
      headers: request.headers,
      queryParameters: {},
      pathFragment: "",
      body: { data: payload, contentType },
      rawBody: { data: Buffer.from(request.payload), contentType },
    },
  };
  log(run, "INFO", `Starting Instance Execution of flow "${flow.name}".`);
  runSteps(run, flow.steps);
  // Prismatic's command line takes these words for the end of an execution, also of a failed one.
  log(run, "INFO", `Ending Instance Execution of flow "${flow.name}".`);
  const last = flow.steps.at(-1);
  const result = last && !last.isTrigger ? run.results.get(camelCase(last.name)) : payload;
  return {
    error: run.error,
    stepResults: run.stepResults,
    logs: run.logs,
    endsAt: run.time,
    response: {
      statusCode: run.error === null ? 200 : 500,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(run.error === null ? (result ?? null) : { error: run.error }),
    },
  };
}
