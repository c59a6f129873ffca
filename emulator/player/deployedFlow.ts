import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createStates, type States } from "./context";
import { type LifecycleEvent, loadPlatform, type TriggerResult } from "./platform";
import type { LoadedComponent, LogEntry } from "./runtime.cjs";

type Params = Record<string, unknown>;

export interface DeployedFlowOptions {
  /** The name of the flow. */
  readonly name?: string;
  /** What the trigger's inputs are, unless a call says otherwise. */
  readonly params?: Params;
  /** What is kept between calls. Flows of an instance share the object of `crossFlowState`. */
  readonly states?: States;
}

/** A flow of one trigger whose URL is served on this machine. */
export interface DeployedFlow {
  readonly url: string;
  readonly logs: readonly LogEntry[];
  /** What the trigger returned for each request, in order. */
  readonly results: readonly TriggerResult[];
  readonly states: States;
  /** The flow's URL in the trigger's context; undefined for none. */
  webhookUrl: string | undefined;
  /** Does what the platform does when an instance is deployed. */
  deploy(params?: Params): Promise<void>;
  /** Does what the platform does when an instance is deleted. */
  remove(params?: Params): Promise<void>;
  stop(): Promise<void>;
}

const DEFAULT_RESPONSE: NonNullable<TriggerResult["response"]> = {
  statusCode: 200,
  contentType: "application/json",
};

/** Serves a trigger: the flow's URL, state between calls, and the trigger's own responses. */
export async function serveFlow(
  component: LoadedComponent,
  triggerKey: string,
  { name = "Flow 1", params: defaults = {}, states = createStates() }: DeployedFlowOptions = {},
): Promise<DeployedFlow> {
  const trigger = component.triggers?.[triggerKey];
  if (!trigger) throw new Error(`The component has no trigger ${triggerKey}.`);
  const logs: LogEntry[] = [];
  const results: TriggerResult[] = [];
  const platform = loadPlatform(component, {
    states,
    onLog: (entry) => logs.push(entry),
    context: () => {
      const { webhookUrl } = flow;
      return {
        flow: { id: `id of ${name}`, name, stableId: `stable ID of ${name}` },
        invokeUrl: flow.url,
        webhookUrls: webhookUrl === undefined ? {} : { [name]: webhookUrl },
      };
    },
  });
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const result = await platform.trigger(triggerKey, await payloadOf(request), defaults);
    results.push(result);
    const { statusCode, contentType, headers, body } = { ...DEFAULT_RESPONSE, ...result.response };
    response.writeHead(statusCode, { "content-type": contentType, ...headers }).end(body);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      logs.push({ level: "error", message: String(error) });
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  const url = `${await listen(server)}/trigger/flow-1`;

  const lifecycle = async (events: readonly LifecycleEvent[], params?: Params) => {
    for (const event of events) {
      if (event in trigger) await platform.lifecycle(triggerKey, event, { ...defaults, ...params });
    }
  };
  const flow: DeployedFlow = {
    url,
    logs,
    results,
    states,
    webhookUrl: url,
    deploy: (params) => lifecycle(["onInstanceDeploy", "webhookCreate"], params),
    remove: (params) => lifecycle(["webhookDelete", "onInstanceDelete"], params),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return flow;
}

async function payloadOf(request: IncomingMessage): Promise<object> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const data = Buffer.concat(chunks).toString("utf8");
  const contentType = request.headers["content-type"];
  return {
    headers: request.headers,
    queryParameters: {},
    pathFragment: "",
    rawBody: { data, contentType },
    body: { data, contentType },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
