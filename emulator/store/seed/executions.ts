import type { InstanceExecutionResultInvokeType, LogSeverityLevel } from "../../generated/schema";
import { BASE_TIME, DAY, HOUR, MINUTE } from "../clock";
import { finishExecution, insertLog, type StartOptions, startExecution } from "../executions";
import type { Store } from "../store";
import type { ExecutionRecord, FlowRecord, InstanceRecord } from "../types";

const ORDERS = JSON.stringify({
  order: "A-1001",
  items: [
    { id: 1, sku: "bolt", quantity: 12 },
    { id: 2, sku: "nut", quantity: 40 },
  ],
});

/** One object for all, since there are many executions. */
const HEADERS: Record<string, string> = {
  "content-type": "application/json",
  "user-agent": "Northwind-Shop/2.1",
};

interface Past extends Partial<Omit<StartOptions, "request">> {
  payload?: string;
  /** Fails with this message for a reason outside the request, so a replay succeeds. */
  error?: string;
}

function flowOf(store: Store, instance: InstanceRecord, index = 0): FlowRecord {
  const flow = store.integrations.get(instance.integrationId)?.flows[index];
  if (!flow) throw new Error(`"${instance.name}" has no flow ${index}.`);
  return flow;
}

/** The ID of an execution that started at that time; another one for a second one. */
function executionId(store: Store, instance: InstanceRecord, startedAt: number): string {
  const name = `${instance.id}:${startedAt}`;
  let id = store.derivedId("InstanceExecutionResult", name);
  for (let copy = 2; store.executions.has(id); copy += 1) {
    id = store.derivedId("InstanceExecutionResult", `${name}:${copy}`);
  }
  return id;
}

/** An execution that ended before the store's present. */
export function addPastExecution(
  store: Store,
  instance: InstanceRecord,
  startedAt: number,
  past: Past = {},
): ExecutionRecord {
  const { payload = ORDERS, error, ...options } = past;
  const request = { payload, contentType: "application/json", headers: HEADERS };
  const failing = { ...(JSON.parse(payload) as object), fail: error };
  const execution = startExecution(store, {
    id: executionId(store, instance, startedAt),
    instance,
    flow: flowOf(store, instance),
    startedAt,
    invokeType: "WEBHOOK",
    ...options,
    request: error ? { ...request, payload: JSON.stringify(failing) } : request,
  });
  execution.request = request;
  finishExecution(store, execution);
  return execution;
}

/**
 * Failed executions of an instance, a minute apart, of which the first `recovered` were replayed
 * later with success.
 */
export function addFailedExecutions(
  store: Store,
  instance: InstanceRecord,
  count: number,
  recovered = 0,
): ExecutionRecord[] {
  const start = BASE_TIME - 7 * DAY;
  const failed = Array.from({ length: count }, (_, index) =>
    addPastExecution(store, instance, start + index * MINUTE, {
      error: "The warehouse did not respond in time",
    }),
  );
  for (const [index, execution] of failed.slice(0, recovered).entries()) {
    addPastExecution(store, instance, start + (count + index) * MINUTE, {
      replayForExecutionId: execution.id,
    });
  }
  return failed;
}

function instanceNamed(store: Store, name: string): InstanceRecord {
  const found = [...store.instances.values()].find((instance) => instance.name === name);
  if (!found) throw new Error(`There is no instance "${name}".`);
  return found;
}

export function seedExecutions(store: Store): void {
  const orders = instanceNamed(store, "Order Sync");
  const feed = instanceNamed(store, "Inventory Feed");
  const at = (hours: number) => BASE_TIME - hours * HOUR;
  const scheduled: { invokeType: InstanceExecutionResultInvokeType } = { invokeType: "SCHEDULED" };

  for (let index = 0; index < 6; index += 1) {
    addPastExecution(store, feed, at(144 - index * 24), scheduled);
  }
  addPastExecution(store, orders, at(100));
  addPastExecution(store, orders, at(90), { flow: flowOf(store, orders, 1) });

  const retried = addPastExecution(store, orders, at(80), { error: "The ERP is down" });
  addPastExecution(store, orders, at(79), {
    retryForExecutionId: retried.id,
    retryCount: 1,
    error: "The ERP is down",
  });
  addPastExecution(store, orders, at(78), { retryForExecutionId: retried.id, retryCount: 2 });

  const replayed = addPastExecution(store, orders, at(60), { error: "Invoice number in use" });
  addPastExecution(store, orders, at(50), { replayForExecutionId: replayed.id });

  addPastExecution(store, orders, at(40), { error: "Connection reset by the ERP" });
  addPastExecution(store, orders, at(30), {
    payload: JSON.stringify({ fail: "Order A-13 has no address", items: [] }),
  });
  const waiting = addPastExecution(store, feed, at(2), { error: "The warehouse is offline" });
  waiting.retryNextAt = BASE_TIME + HOUR;

  const test = store.instances.get(version(store, orders).systemInstanceId);
  if (!test) throw new Error("An integration needs its test instance.");
  addPastExecution(store, test, at(20), { invokeType: "INTEGRATION_FLOW_TEST" });

  const running = startExecution(store, {
    id: executionId(store, orders, at(0.1)),
    instance: orders,
    flow: flowOf(store, orders),
    startedAt: at(0.1),
    invokeType: "WEBHOOK",
    request: { payload: ORDERS, contentType: "application/json", headers: HEADERS },
  });
  // It never ends, so nobody has to look whether it did.
  store.pendingExecutions.delete(running);
}

/** Scheduled executions a minute apart, one in four of them failed. */
export function seedBulkExecutions(store: Store, count: number): void {
  const feed = instanceNamed(store, "Inventory Feed");
  for (let index = 0; index < count; index += 1) {
    addPastExecution(store, feed, BASE_TIME - 6 * DAY + index * MINUTE, {
      invokeType: "SCHEDULED",
      error: index % 4 === 3 ? "The warehouse did not respond in time" : undefined,
    });
  }
}

function version(store: Store, instance: InstanceRecord) {
  const integration = store.integrations.get(instance.integrationId);
  if (!integration) throw new Error(`"${instance.name}" has no integration.`);
  return integration;
}

const SEVERITIES: LogSeverityLevel[] = [
  "INFO",
  "DEBUG",
  "INFO",
  "WARN",
  "TRACE",
  "ERROR",
  "METRIC",
  "FATAL",
];

/** Lines of all severities in turn, a tenth of a second apart. */
export function seedLogs(store: Store, series: string, count = SEVERITIES.length): void {
  const instance = instanceNamed(store, "Inventory Feed");
  const flow = flowOf(store, instance);
  for (let index = 0; index < count; index += 1) {
    insertLog(store, {
      id: store.derivedId("Log", `${series}:${index}`),
      timestamp: BASE_TIME - DAY - (count - index) * 100,
      severity: SEVERITIES[index % SEVERITIES.length] ?? "INFO",
      message: `Stock line ${index + 1} sent.`,
      executionId: null,
      instanceId: instance.id,
      integrationId: instance.integrationId,
      customerId: instance.customerId,
      flowId: flow.id,
      flowName: flow.name,
      stepName: "Upload Levels",
      loopStepName: null,
      loopStepIndex: null,
      isTestExecution: false,
    });
  }
}
