import { isUtf8 } from "node:buffer";
import type { IncomingHttpHeaders } from "node:http";
import type { ExecutionRecord, FlowRequest, FlowResponse, Store } from "../store";
import { findFlowConfig, finishExecution, responseOf, startExecution } from "../store/executions";
import { flowApiKeys, isAllowed } from "../store/flowApiKeys";
import { testIntegrationFlow } from "../store/flowTests";
import { json, type Reply } from "./http";

const TRANSPORT_HEADERS = new Set([
  "api-key",
  "authorization",
  "connection",
  "content-length",
  "host",
]);

/**
 * `POST /trigger/...`: runs a flow of an instance, or of an integration's test instance. The
 * header `prismatic-synchronous` overrules whether the caller waits for the flow's response. A flow with API
 * keys runs for requests with one of them in the header `Api-Key` only.
 */
export async function trigger(
  store: Store,
  path: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): Promise<Reply | undefined> {
  const request = flowRequest(headers, body);
  const isSynchronous = synchronous(headers);
  const [, , kind = "", testedId] = path.split("/").map(decodeURIComponent);
  if (testedId !== undefined) {
    if (kind !== "test" || !store.flows.has(testedId)) return undefined;
    const input = {
      id: testedId,
      payload: request.payload,
      contentType: request.contentType,
      headers: JSON.stringify(request.headers),
      result: simulatedResult(headers),
    };
    const { execution, waits } = testIntegrationFlow(
      store,
      input,
      store.signedInUser,
      isSynchronous,
    );
    return reply(execution, await responseOf(store, execution, waits));
  }
  const found = findFlowConfig(store, kind);
  if (!found) return undefined;
  const { instance, flow } = found;
  if (!instance.enabled) return json(404, { error: "This instance is disabled." });
  if (instance.lastDeployedAt === null) {
    return json(404, { error: "This instance was not deployed yet." });
  }
  const key = headers["api-key"];
  if (!isAllowed(flowApiKeys(store, instance, flow), String(key ?? "") || undefined)) {
    return json(401, { error: "This endpoint needs a valid API key." });
  }
  store.changed();
  const execution = startExecution(store, {
    instance,
    flow,
    request,
    startedAt: store.clock.now(),
    invokeType: "WEBHOOK",
  });
  const waits = isSynchronous ?? flow.isSynchronous;
  if (waits && execution.outcome) finishExecution(store, execution);
  return reply(execution, await responseOf(store, execution, waits));
}

function synchronous({ "prismatic-synchronous": value }: IncomingHttpHeaders) {
  return value === undefined ? undefined : value === "true";
}

/** What a polling trigger shall have found, as `prism integrations:flows:test` sends it. */
function simulatedResult(headers: IncomingHttpHeaders): string | undefined {
  const text = headers["prismatic-simulated-trigger-result"];
  if (typeof text !== "string") return undefined;
  try {
    return JSON.stringify((JSON.parse(text) as { payload?: unknown } | null)?.payload);
  } catch {
    return undefined;
  }
}

function flowRequest(headers: IncomingHttpHeaders, body: Buffer): FlowRequest {
  const kept = Object.entries(headers).filter(([name]) => !TRANSPORT_HEADERS.has(name));
  return {
    payload: body.toString("utf8"),
    ...(isUtf8(body) ? {} : { binary: body }),
    contentType: headers["content-type"] ?? "application/json",
    headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
  };
}

function reply({ id }: ExecutionRecord, { statusCode, headers, body }: FlowResponse): Reply {
  return { status: statusCode, headers: { ...headers, "prismatic-executionid": id }, body };
}
