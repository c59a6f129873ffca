import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { testing } from "@prismatic-io/spectral";
import type { Harness } from "./harness";

type Params = Record<string, unknown>;
type State = Record<string, unknown>;

interface Triggers {
  triggers: Record<string, PlatformTrigger>;
}

/** A trigger as the platform calls it. */
interface PlatformTrigger {
  perform(context: unknown, payload: unknown, params: unknown): Promise<unknown>;
  webhookCreate?(
    context: unknown,
    params: unknown,
  ): Promise<{ crossFlowState?: State } | undefined>;
  webhookDelete?(
    context: unknown,
    params: unknown,
  ): Promise<{ crossFlowState?: State } | undefined>;
}

interface TriggerResult {
  payload: { body: { data: unknown } };
  branch: string;
  response?: { statusCode: number; contentType: string; body?: string };
}

/** A flow with one trigger, deployed as the platform does, whose URL is served on this machine. */
export interface PlayedFlow {
  readonly url: string;
  readonly logs: readonly string[];
  /** What the branch of events was run with, in order. */
  readonly runs: readonly unknown[];
  /** What the other branch was given. */
  readonly refusals: readonly unknown[];
  deploy(params?: Params): Promise<void>;
  /** Deletes the instance. */
  remove(): Promise<void>;
  loseState(): void;
  /** The URL that the platform says the flow has. */
  useUrl(url: string | undefined): void;
  stop(): Promise<void>;
}

/** What all flows of an instance keep together. */
export interface SharedState {
  crossFlowState?: State;
}

/** Plays the platform's part: state between calls, the flow's URL, the response of its trigger. */
export async function playFlow(
  { connection }: Harness,
  component: unknown,
  triggerKey: string,
  defaults: Params,
  { name = "Watch Events", shared = {} }: { name?: string; shared?: SharedState } = {},
): Promise<PlayedFlow> {
  const trigger = (component as Triggers).triggers[triggerKey];
  if (!trigger) throw new Error(`There is no trigger ${triggerKey}.`);
  const runs: unknown[] = [];
  const refusals: unknown[] = [];
  const logs: string[] = [];
  const log = (...parts: unknown[]) => {
    logs.push(parts.map(String).join(" "));
  };
  let told: string | undefined;

  const context = () => ({
    logger: { ...testing.loggerMock(), debug: log, info: log, warn: log, error: log },
    crossFlowState: structuredClone(shared.crossFlowState ?? {}),
    instanceState: {},
    webhookUrls: told === undefined ? {} : { [name]: told },
    flow: { id: `id of ${name}`, name, stableId: `stable ID of ${name}` },
    instance: { id: "instance-1", name: "Watcher" },
    integration: { id: "integration-1", name: "Watcher" },
  });
  const keep = (state: State | undefined) => {
    // The platform keeps state as JSON.
    if (!state) return;
    shared.crossFlowState = JSON.parse(JSON.stringify({ ...shared.crossFlowState, ...state }));
  };

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const data = Buffer.concat(chunks).toString("utf8");
    const payload = { headers: request.headers, rawBody: { data }, body: { data } };
    const result = (await trigger.perform(context(), payload, {
      connection,
      ...defaults,
    })) as TriggerResult;
    (result.branch === "Event" ? runs : refusals).push(result.payload.body.data);
    response.writeHead(result.response?.statusCode ?? 200, {
      "content-type": result.response?.contentType ?? "application/json",
    });
    response.end(result.response?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/trigger/flow-1`;
  told = url;

  return {
    url,
    logs,
    runs,
    refusals,
    deploy: async (params) => {
      const all = { connection, ...defaults, ...params };
      keep((await trigger.webhookCreate?.(context(), all))?.crossFlowState);
    },
    remove: async () => {
      const all = { connection, ...defaults };
      keep((await trigger.webhookDelete?.(context(), all))?.crossFlowState);
    },
    loseState: () => {
      shared.crossFlowState = {};
    },
    useUrl: (next) => {
      told = next;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
