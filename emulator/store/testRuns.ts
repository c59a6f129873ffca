import type { TestInstanceFlowConfigInput, TestIntegrationFlowInput } from "../generated/schema";
import { delay, findFlowConfig, finishExecution, startExecution } from "./executions";
import { reject } from "./rejection";
import { parsePayload, payloadWishes } from "./runs/payload";
import type { Store } from "./store";
import type { ExecutionRecord, FlowRecord, FlowRequest, InstanceRecord, UserRecord } from "./types";

const ASYNCHRONOUS_MILLISECONDS = 600;

function parseHeaders(value: string | null | undefined): Record<string, string> {
  if (value == null || value.trim() === "") return {};
  let headers: unknown;
  try {
    headers = JSON.parse(value);
  } catch {
    reject("headers", "Enter valid JSON.");
  }
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) {
    reject("headers", "Enter a JSON object.");
  }
  return Object.fromEntries(Object.entries(headers).map(([key, item]) => [key, String(item)]));
}

/** The request that a test run sends to its flow. */
function requestOf(
  input: Pick<TestIntegrationFlowInput, "payload" | "contentType" | "headers">,
): FlowRequest {
  return {
    payload: input.payload ?? "",
    contentType: input.contentType || "application/json",
    headers: parseHeaders(input.headers),
  };
}

export interface FlowTestOptions {
  /** Overrules what the flow says of itself. */
  isSynchronous?: boolean;
  /** What brings it about, when it is not a test. */
  invokeType?: ExecutionRecord["invokeType"];
}

export interface FlowTest {
  flow: FlowRecord;
  execution: ExecutionRecord;
  /** Whether the response is what the flow returns, or that of its trigger. */
  waits: boolean;
}

/**
 * Runs a flow in its integration's test instance. A synchronous flow responds with what it returned,
 * unless the test is to be asynchronous; others respond immediately with the execution's ID.
 */
export function testIntegrationFlow(
  store: Store,
  input: TestIntegrationFlowInput,
  user: UserRecord,
  { isSynchronous, invokeType = "INTEGRATION_FLOW_TEST" }: FlowTestOptions = {},
): FlowTest {
  const flow = store.flows.get(input.id ?? "");
  const integration = flow && store.integrations.get(flow.integrationId);
  const instance = integration && store.instances.get(integration.systemInstanceId);
  if (!flow || !integration || !instance) reject("id", "Flow not found.");
  const request = requestOf(input);
  store.changed();
  const execution = startExecution(store, {
    instance,
    flow,
    request,
    startedAt: store.clock.now(),
    invokeType,
    triggerResult: input.result ? parsePayload({ ...request, payload: input.result }) : undefined,
  });
  store.emit("execution.started", "execution", { id: execution.id, name: flow.name }, user);
  if (execution.outcome && input.asynchronous) {
    const { durationMs } = payloadWishes(parsePayload(request));
    delay(execution.outcome, execution, durationMs ?? ASYNCHRONOUS_MILLISECONDS);
  } else if (execution.outcome) {
    finishExecution(store, execution);
  }
  const waits = (isSynchronous ?? flow.isSynchronous) && !input.asynchronous;
  return { flow, execution, waits };
}

/** Runs a flow of a deployed instance to its end. */
export function testInstanceFlowConfig(
  store: Store,
  input: TestInstanceFlowConfigInput,
): FlowTest & { instance: InstanceRecord } {
  const found = findFlowConfig(store, input.id ?? "");
  if (!found) reject("id", "Flow config not found.");
  const { instance, flow } = found;
  if (!instance.enabled) reject("id", "The instance is disabled.");
  if (instance.lastDeployedAt === null) reject("id", "The instance was not deployed yet.");
  const request = requestOf(input);
  store.changed();
  const execution = startExecution(store, {
    instance,
    flow,
    request,
    startedAt: store.clock.now(),
    invokeType: "INTEGRATION_FLOW_TEST",
  });
  if (execution.outcome) finishExecution(store, execution);
  return { instance, flow, execution, waits: flow.isSynchronous };
}
