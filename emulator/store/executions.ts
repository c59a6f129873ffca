import type { InstanceExecutionResultInvokeType } from "../generated/schema";
import { executionEnded, executionStarted } from "./alerts/raise";
import { MINUTE } from "./clock";
import { putMessagePack } from "./messagePack";
import { reject } from "./rejection";
import { echoFlow } from "./runs/echoFlow";
import { bytesOf, parsePayload, payloadWishes } from "./runs/payload";
import type { RunningFlow } from "./runs/runner";
import type { Store } from "./store";
import type {
  ExecutionOutcome,
  ExecutionRecord,
  FlowRecord,
  FlowRequest,
  FlowResponse,
  InstanceRecord,
  LogRecord,
  UserRecord,
} from "./types";

const REPLAY_MILLISECONDS = 250;
/** How far a store without a clock of its own moves on while someone waits for an execution. */
const POLL_MILLISECONDS = 250;

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

export function insertLog(store: Store, log: LogRecord): void {
  store.logs.set(log.id, log);
  if (log.executionId) append(store.logsByExecution, log.executionId, log);
}

export interface StartOptions {
  /** Default: a new one. */
  id?: string;
  instance: InstanceRecord;
  flow: FlowRecord;
  request: FlowRequest;
  startedAt: number;
  invokeType: InstanceExecutionResultInvokeType;
  retryCount?: number;
  retryForExecutionId?: string | null;
  replayForExecutionId?: string | null;
  triggerResult?: unknown;
}

/** Puts an execution into the store, still running. */
export function startExecution(store: Store, options: StartOptions): ExecutionRecord {
  const { instance, flow, startedAt } = options;
  const execution: ExecutionRecord = {
    id: options.id ?? store.newId("InstanceExecutionResult"),
    instanceId: instance.id,
    integrationId: instance.integrationId,
    customerId: instance.customerId,
    flowId: flow.id,
    status: "PENDING",
    resultType: null,
    invokeType: options.invokeType,
    isTestExecution: instance.isSystem,
    startedAt,
    endedAt: null,
    error: null,
    retryCount: options.retryCount ?? 0,
    maxRetryCount: flow.retryMaxAttempts,
    retryNextAt: null,
    retryForExecutionId: options.retryForExecutionId ?? null,
    replayForExecutionId: options.replayForExecutionId ?? null,
    stepResults: [],
    request: options.request,
    response: null,
    outcome: null,
  };
  if (store.runner?.runs(flow)) {
    run(store, store.runner.start(execution, instance, flow, options.triggerResult), execution);
  } else {
    execution.outcome = echoFlow(store, execution, instance, flow, options.triggerResult);
    execution.stepResults = execution.outcome.stepResults.slice(0, 1);
  }
  store.executions.set(execution.id, execution);
  append(store.executionsByInstance, instance.id, execution);
  if (execution.replayForExecutionId) {
    append(store.replays, execution.replayForExecutionId, execution);
  }
  if (execution.retryForExecutionId) {
    append(store.retries, execution.retryForExecutionId, execution);
  }
  store.pendingExecutions.add(execution);
  for (const record of [instance, flow, store.integrations.get(instance.integrationId)]) {
    if (record) record.lastExecutedAt = Math.max(record.lastExecutedAt ?? startedAt, startedAt);
  }
  executionStarted(store, execution);
  return execution;
}

function run(store: Store, running: RunningFlow, execution: ExecutionRecord): void {
  store.runningFlows.set(execution, running);
  running.outcome.then((outcome) => {
    store.runningFlows.delete(execution);
    if (execution.endedAt !== null) return;
    execution.outcome = outcome;
    store.clock.advance(Math.max(0, outcome.endsAt - store.clock.now()));
    finishExecution(store, execution);
    planRetry(store, execution);
  });
}

/** A failed execution is retried as its flow says, unless somebody waited for its response. */
function planRetry({ flows }: Store, execution: ExecutionRecord): void {
  const flow = flows.get(execution.flowId);
  const { status, endedAt, retryCount, isTestExecution } = execution;
  if (!flow || flow.isSynchronous || isTestExecution || status !== "ERROR") return;
  if (endedAt === null || retryCount >= flow.retryMaxAttempts) return;
  const factor = flow.retryUsesExponentialBackoff ? 2 ** retryCount : 1;
  execution.retryNextAt = endedAt + flow.retryDelayMinutes * factor * MINUTE;
}

/** Ends when no execution is left whose steps are being performed. */
export async function flowsEnded(store: Store): Promise<void> {
  while (store.runningFlows.size > 0) {
    await Promise.all([...store.runningFlows.values()].map(({ outcome }) => outcome));
    // The execution is finished in a callback of its own.
    await Promise.resolve();
  }
}

/**
 * The response to whoever invoked a flow: of a synchronous one what it returned, of another one
 * what its trigger responded, or the execution's ID.
 */
export async function responseOf(
  store: Store,
  execution: ExecutionRecord,
  isSynchronous: boolean,
): Promise<FlowResponse> {
  const running = store.runningFlows.get(execution);
  const early = await running?.response;
  if (!isSynchronous) return early ?? accepted(execution);
  await running?.outcome;
  return execution.response ?? accepted(execution);
}

export function finishExecution(store: Store, execution: ExecutionRecord): void {
  const { outcome } = execution;
  store.pendingExecutions.delete(execution);
  if (!outcome) return;
  execution.outcome = null;
  execution.endedAt = outcome.endsAt;
  execution.error = outcome.error;
  execution.status = outcome.error === null ? "SUCCESS" : "ERROR";
  execution.resultType = outcome.resultType ?? (outcome.error === null ? "COMPLETED" : "ERROR");
  execution.stepResults = outcome.stepResults;
  execution.response = outcome.response;
  for (const log of outcome.logs) insertLog(store, log);
  const instance = store.instances.get(execution.instanceId);
  if (instance) instance.inFailedState = outcome.error !== null;
  store.revision += 1;
  executionEnded(store, execution);
}

/** Lets an execution last so long. */
export function delay(
  outcome: ExecutionOutcome,
  execution: ExecutionRecord,
  milliseconds: number,
): void {
  outcome.endsAt = execution.startedAt + milliseconds;
}

/** Ends what is due. Who looks at executions calls this first. */
export function settleExecutions(store: Store): void {
  if (store.pendingExecutions.size === 0) return;
  store.clock.advance(POLL_MILLISECONDS);
  const now = store.clock.now();
  for (const execution of [...store.pendingExecutions]) {
    if (execution.outcome && execution.outcome.endsAt <= now) finishExecution(store, execution);
  }
}

/** A flow of an instance by the ID that it has there. */
export function findFlowConfig(
  store: Store,
  id: string,
): { instance: InstanceRecord; flow: FlowRecord } | undefined {
  for (const instance of store.instances.values()) {
    for (const flow of store.integrations.get(instance.integrationId)?.flows ?? []) {
      if (flowConfigId(store, instance.id, flow.stableKey) === id) return { instance, flow };
    }
  }
  return undefined;
}

/** The immediate response where nobody waits for a flow's end. */
export function accepted(execution: ExecutionRecord): FlowResponse {
  return {
    statusCode: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ executionId: execution.id }),
  };
}

/** Runs the same request once more; it fails again only if the request itself makes it fail. */
export function replayExecution(
  store: Store,
  id: string | null | undefined,
  user: UserRecord,
): ExecutionRecord {
  settleExecutions(store);
  const original = store.executions.get(id ?? "");
  if (!original) reject("id", "Execution not found.");
  if (original.endedAt === null) reject("id", "A running execution cannot be replayed.");
  if (original.isTestExecution) reject("id", "A test execution cannot be replayed.");
  const instance = store.instances.get(original.instanceId);
  const flow = store.flows.get(original.flowId);
  if (!instance || !flow) reject("id", "The instance of this execution no longer exists.");
  if (!instance.enabled) reject("id", "The instance of this execution is disabled.");
  store.changed();
  const execution = startExecution(store, {
    instance,
    flow,
    request: original.request,
    startedAt: store.clock.now(),
    invokeType: original.invokeType,
    // A replay of a replay belongs to the execution that began it.
    replayForExecutionId: original.replayForExecutionId ?? original.id,
  });
  if (execution.outcome) {
    const wishes = payloadWishes(parsePayload(original.request));
    delay(execution.outcome, execution, wishes.durationMs ?? REPLAY_MILLISECONDS);
  }
  store.emit("execution.replayed", "execution", { id: execution.id, name: flow.name }, user);
  return execution;
}

/** The ID of a flow as an instance has it; it stays when the instance moves to another version. */
export function flowConfigId(store: Store, instanceId: string, flowStableKey: string): string {
  return store.derivedId("InstanceFlowConfig", `${instanceId}:${flowStableKey}`);
}

const MEMORY_MEGABYTES = 1024;

/** Megabyte-seconds, null while it runs. */
export function executionCost(execution: ExecutionRecord): number | null {
  if (execution.endedAt === null) return null;
  const seconds = Math.ceil((execution.endedAt - execution.startedAt) / 1000);
  return Math.max(1, seconds) * MEMORY_MEGABYTES;
}

/** What started an execution, as Prismatic's command line reads it: JSON with the body in base64. */
export function requestBlob(store: Store, { request }: ExecutionRecord): string {
  const { headers, contentType } = request;
  const stored = { headers, contentType, body: bytesOf(request).toString("base64") };
  return store.blobs.put(Buffer.from(JSON.stringify(stored)), "application/json");
}

export function responseBlob(store: Store, execution: ExecutionRecord): string {
  return putMessagePack(store, execution.response);
}
