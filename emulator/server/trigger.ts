import { isUtf8 } from "node:buffer";
import type { IncomingHttpHeaders } from "node:http";
import type {
  ExecutionRecord,
  FlowRecord,
  FlowRequest,
  FlowResponse,
  InstanceRecord,
  Store,
} from "../store";
import { findFlowConfig, finishExecution, responseOf, startExecution } from "../store/executions";
import { flowApiKeys, isAllowed } from "../store/flowApiKeys";
import { parsePayload, payloadWishes } from "../store/runs/payload";
import { testIntegrationFlow } from "../store/testRuns";
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
 * @param urlOf the URL of a blob, where callers are redirected to what a synchronous flow returned.
 */
export async function trigger(
  store: Store,
  path: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
  urlOf?: (blobKey: string) => string,
): Promise<Reply | undefined> {
  const request = flowRequest(headers, body);
  const isSynchronous = synchronous(headers);
  const [, , kind = "", testedId] = path.split("/").map(decodeURIComponent);
  if (testedId !== undefined) {
    const tested = kind === "test" ? store.flows.get(testedId) : undefined;
    if (!tested) return undefined;
    const integration = store.integrations.get(tested.integrationId);
    const instance = store.instances.get(integration?.systemInstanceId ?? "");
    if (instance && !hasKey(store, instance, tested, headers)) return WITHOUT_KEY;
    const input = {
      id: testedId,
      payload: request.payload,
      contentType: request.contentType,
      headers: JSON.stringify(request.headers),
      result: simulatedResult(headers),
    };
    const { execution, waits } = testIntegrationFlow(store, input, store.signedInUser, {
      isSynchronous,
      invokeType: invokeType(headers, "INTEGRATION_FLOW_TEST"),
    });
    return reply(store, execution, await responseOf(store, execution, waits));
  }
  const found = findFlowConfig(store, kind);
  if (!found) return undefined;
  const { instance, flow } = found;
  if (!instance.enabled) return json(404, { error: "This instance is disabled." });
  if (instance.lastDeployedAt === null) {
    return json(404, { error: "This instance was not deployed yet." });
  }
  if (!hasKey(store, instance, flow, headers)) return WITHOUT_KEY;
  store.changed();
  const execution = startExecution(store, {
    instance,
    flow,
    request,
    startedAt: store.clock.now(),
    invokeType: invokeType(headers, "WEBHOOK"),
  });
  const waits = isSynchronous ?? flow.isSynchronous;
  const { outcome } = execution;
  const { durationMs } = payloadWishes(parsePayload(request));
  if (waits && outcome) finishExecution(store, execution);
  else if (outcome && durationMs !== undefined) outcome.endsAt = execution.startedAt + durationMs;
  const response = await responseOf(store, execution, waits);
  if (!waits || !urlOf || response.statusCode !== 200) return reply(store, execution, response);
  const blob = store.blobs.put(Buffer.from(response.body), "application/octet-stream");
  const location = urlOf(blob);
  return reply(store, execution, { statusCode: 303, headers: { location }, body: "" });
}

const WITHOUT_KEY = json(401, { error: "This endpoint needs a valid API key." });

function hasKey(
  store: Store,
  instance: InstanceRecord,
  flow: FlowRecord,
  { "api-key": key }: IncomingHttpHeaders,
): boolean {
  return isAllowed(flowApiKeys(store, instance, flow), String(key ?? "") || undefined);
}

/** Spectral sends this header when a flow invokes another one. */
function invokeType(
  { "prismatic-invoke-type": type }: IncomingHttpHeaders,
  usual: ExecutionRecord["invokeType"],
): ExecutionRecord["invokeType"] {
  return type === "Cross Flow" ? "CROSS_FLOW" : usual;
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

function reply(
  store: Store,
  { id }: ExecutionRecord,
  { statusCode, headers, body }: FlowResponse,
): Reply {
  // The store's own time, so that the same requests have the same responses.
  const date = new Date(store.clock.now()).toUTCString();
  return { status: statusCode, headers: { ...headers, date, "prismatic-executionid": id }, body };
}
