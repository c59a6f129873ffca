import type { IncomingHttpHeaders } from "node:http";
import type { FlowRecord, FlowRequest, FlowResponse, InstanceRecord, Store } from "../store";
import {
  finishExecution,
  flowConfigId,
  startExecution,
  testIntegrationFlow,
} from "../store/executions";
import { json, type Reply } from "./http";

const TRANSPORT_HEADERS = new Set(["authorization", "connection", "content-length", "host"]);

/** `POST /trigger/...`: runs a flow of an instance, or of an integration's test instance. */
export function trigger(
  store: Store,
  path: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): Reply | undefined {
  const request = flowRequest(headers, body);
  const [, , kind = "", testedId] = path.split("/").map(decodeURIComponent);
  if (testedId !== undefined) {
    if (kind !== "test" || !store.flows.has(testedId)) return undefined;
    const input = {
      id: testedId,
      payload: request.payload,
      contentType: request.contentType,
      headers: JSON.stringify(request.headers),
    };
    return answer(testIntegrationFlow(store, input, store.signedInUser).response);
  }
  const found = findFlow(store, kind);
  if (!found) return undefined;
  const { instance, flow } = found;
  if (!instance.enabled) return json(404, { error: "This instance is disabled." });
  if (instance.lastDeployedAt === null) {
    return json(404, { error: "This instance was not deployed yet." });
  }
  store.changed();
  const execution = startExecution(store, {
    instance,
    flow,
    request,
    startedAt: store.clock.now(),
    invokeType: "WEBHOOK",
  });
  if (!flow.isSynchronous) return json(200, { executionId: execution.id });
  finishExecution(store, execution);
  return execution.response ? answer(execution.response) : json(200, { executionId: execution.id });
}

function findFlow(
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

function flowRequest(headers: IncomingHttpHeaders, body: Buffer): FlowRequest {
  const kept = Object.entries(headers).filter(([name]) => !TRANSPORT_HEADERS.has(name));
  return {
    payload: body.toString("utf8"),
    contentType: headers["content-type"] ?? "application/json",
    headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
  };
}

function answer({ statusCode, headers, body }: FlowResponse): Reply {
  return { status: statusCode, headers, body };
}
