import { join } from "node:path";
import type { ContextData, States } from "../../../emulator/player/context";
import { type Platform, startPlatform } from "../../../emulator/player/platform";
import type { LogEntry } from "../../../emulator/player/runtime.cjs";
import { triggerPayload } from "../../../emulator/runner/triggerPayload";
import type { RunRequest, SentRequest } from "../../shared/api";
import type { ComponentDescription, EntryDescription } from "../component/description";
import { RecordingProxy } from "../proxy/recordingProxy";
import type { Scrubber } from "../scrub";
import type { Target } from "../target";
import { connectionOf, paramsOf } from "./params";
import { requestOf } from "./request";

/** What a run may use: the time that the platform gives a step, and its memory. */
export interface RunLimits {
  readonly seconds: number;
  readonly memoryMegabytes: number;
}

export const RUN_LIMITS: RunLimits = { seconds: 900, memoryMegabytes: 1024 };

export interface RunToPerform {
  readonly request: RunRequest;
  readonly entry: EntryDescription;
  readonly component: ComponentDescription;
  /** The built component. */
  readonly path: string;
  readonly target: Target;
  readonly allowChanges: boolean;
  readonly scrubber: Scrubber;
  readonly states: States;
  readonly context: Partial<ContextData>;
  readonly limits: RunLimits;
  /** Ends the run; its reason is an Error. */
  readonly signal: AbortSignal;
  onLog(entry: LogEntry): void;
  onRequest(request: SentRequest): void;
  clock(): number;
}

/** What `watchRequests.cjs` reports. */
interface Notice {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly status?: number;
  readonly bytes?: number;
  readonly error?: string;
}

/**
 * Runs an entry in a process of its own and returns what it returned. The process has no environment,
 * and its connection leads to a proxy that records what it sends.
 * @throws the entry's error, or the reason of the signal.
 */
export async function performRun(run: RunToPerform): Promise<unknown> {
  const { target, allowChanges, scrubber, onRequest, clock, signal, limits } = run;
  signal.throwIfAborted();
  const { endpoint } = target;
  const proxy = await RecordingProxy.start({ endpoint, allowChanges, scrubber, onRequest, clock });
  const begunAt = performance.timeOrigin + performance.now() - clock();
  let platform: Platform | undefined;
  const ended = new Promise<never>((_, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
  const [late, timer] = failAfter(limits.seconds);
  try {
    const starting = startPlatform(run.path, {
      memoryMegabytes: limits.memoryMegabytes,
      env: {},
      quiet: true,
      preload: join(__dirname, "watchRequests.cjs"),
      states: run.states,
      context: run.context,
      onLog: ({ level, message }) => run.onLog({ level, message: shown(message, proxy, endpoint) }),
      onNotice: (notice) => {
        const { host } = notice as Notice;
        if (host !== proxy.host) onRequest(elsewhere(notice as Notice, begunAt));
      },
    });
    starting.then(
      (started) => {
        platform = started;
        if (signal.aborted) started.stop();
      },
      () => {},
    );
    const calling = starting.then((started) => call(started, run, proxy.url));
    calling.catch(() => {});
    return await Promise.race([calling, ended, late]);
  } catch (error) {
    if (error instanceof Error) error.message = shown(error.message, proxy, endpoint);
    throw error;
  } finally {
    clearTimeout(timer);
    platform?.stop();
    proxy.stop();
  }
}

async function call(platform: Platform, run: RunToPerform, endpoint: string): Promise<unknown> {
  const { request, entry, component, target, context } = run;
  const { part, key, inputs, payload } = request;
  const params = paramsOf(entry, inputs, connectionOf(component, target, endpoint));
  switch (part) {
    case "actions":
      return (await platform.action<{ data?: unknown } | undefined>(key, params))?.data;
    case "dataSources":
      return platform.dataSource(key, params);
    case "triggers":
      return platform.trigger(key, triggerPayload(requestOf(payload), context), params);
  }
}

function failAfter(seconds: number): [Promise<never>, NodeJS.Timeout] {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`The run took longer than ${seconds} seconds.`);
    timer = setTimeout(() => reject(error), seconds * 1000);
  });
  late.catch(() => {});
  return [late, timer as NodeJS.Timeout];
}

/** Where people read it, the proxy is the endpoint that it stands for. */
function shown(text: string, proxy: RecordingProxy, endpoint: string): string {
  return text.replaceAll(proxy.url, endpoint).replaceAll(proxy.host, new URL(endpoint).host);
}

/** A request that went past the proxy: a download, or a flow's webhook. */
function elsewhere(notice: Notice, begunAt: number): SentRequest {
  const { method, host, path, startedAt, durationMs, ...outcome } = notice;
  return {
    name: `${method} ${host}${path}`,
    type: "other",
    atMs: Math.max(0, startedAt - begunAt),
    durationMs,
    attempt: 1,
    ...outcome,
  };
}
