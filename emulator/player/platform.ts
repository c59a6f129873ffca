import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type ContextData,
  copyState,
  copyStates,
  createContext,
  createStates,
  keepChanges,
  keepStates,
  type States,
} from "./context";
import {
  type Call,
  type ComponentCall,
  type ComponentKeys,
  type FunctionCall,
  invoke,
  keysOf,
  type LoadedComponent,
  type LogEntry,
  loadComponent,
  type Surroundings,
} from "./runtime.cjs";

type Params = Record<string, unknown>;

/** A function of a component failed in its own process; the message is what a flow's log shows. */
export class StepFailed extends Error {
  constructor(
    /** The name of the error's class in that process. */
    readonly errorName: string,
    message: string,
  ) {
    super(message);
  }
}

export interface PlatformOptions {
  onLog?(entry: LogEntry): void;
  /** Where calls run. A function is called before each of them. */
  readonly context?: Partial<ContextData> | (() => Partial<ContextData>);
  /** Calls an action or a trigger of another component for a code-native integration. */
  onCall?(call: ComponentCall): Promise<unknown>;
  /** Kept between calls; several platforms may share a state. Default: empty ones. */
  readonly states?: States;
}

/** What a component's own process may use. */
export interface ProcessOptions extends PlatformOptions {
  /** The size of its heap, in megabytes. Default: Node's own. */
  readonly memoryMegabytes?: number;
  /** Its environment. Default: that of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** Whether what it writes to its output is dropped. Default: it is shown. */
  readonly quiet?: boolean;
  /** A file that it loads first. What that sends to this process as `{ notice }` is passed on. */
  readonly preload?: string;
  onNotice?(notice: unknown): void;
}

/** What a trigger returns. */
export interface TriggerResult {
  payload: { body: { data: unknown } };
  branch?: string;
  /** Of a polling trigger: whether steps run at all. */
  resultType?: "completed" | "polled_no_changes";
  response?: {
    statusCode: number;
    contentType: string;
    headers?: Record<string, string>;
    body?: string;
  };
}

/** The platform's own component for code blocks. It is not sandboxed: run only your own code. */
export const CODE_COMPONENT = join(__dirname, "codeBlock.cjs");

/** What a trigger does when its flow is deployed or removed. */
export type LifecycleEvent =
  | "onInstanceDeploy"
  | "onInstanceDelete"
  | "webhookCreate"
  | "webhookDelete";

/** A loaded component, called as the platform calls it. */
export interface Platform {
  readonly keys: ComponentKeys;
  readonly states: States;
  /** Performs an action and returns what it returned. */
  action<T>(key: string, params?: Params): Promise<T>;
  dataSource<T>(key: string, params?: Params): Promise<T>;
  /** Runs a trigger on a request. */
  trigger(key: string, payload: object, params?: Params): Promise<TriggerResult>;
  /** Calls a trigger's handler for a lifecycle event. @throws when it has none. */
  lifecycle(key: string, event: LifecycleEvent, params?: Params): Promise<void>;
  /** Calls a function as another component asks for it. */
  call(call: FunctionCall): Promise<unknown>;
  stop(): void;
}

/** What a call returned, and the instance state that its context has now. */
interface Performed {
  readonly result: unknown;
  readonly instanceState: States["instanceState"];
}

/** Where calls go. */
interface Runtime {
  readonly keys: ComponentKeys;
  perform(call: Call): Promise<Performed>;
  stop(): void;
}

/** Loads a built component, or takes a loaded one, and calls it in this process. */
export function loadPlatform(
  source: string | LoadedComponent,
  options: PlatformOptions = {},
): Platform {
  const component = typeof source === "string" ? loadComponent(requireBuilt(source)) : source;
  const surroundings = surroundingsOf(options);
  return createPlatform(
    {
      keys: keysOf(component),
      perform: async (call) => {
        const result = await invoke(component, call, surroundings);
        return { result, instanceState: instanceStateOf(call) };
      },
      stop: () => {},
    },
    options,
  );
}

const surroundingsOf = ({ onLog = () => {}, onCall }: PlatformOptions): Surroundings => ({
  onLog,
  onCall,
});

/**
 * Loads a built component in a process of its own and calls it there.
 * @throws when the file cannot be loaded.
 */
export async function startPlatform(path: string, options: ProcessOptions = {}): Promise<Platform> {
  const { memoryMegabytes, env = process.env, quiet, preload, onNotice } = options;
  const output = quiet ? "ignore" : "inherit";
  const child = fork(join(__dirname, "child.cjs"), [requireBuilt(path)], {
    serialization: "advanced",
    execArgv: [
      ...(memoryMegabytes ? [`--max-old-space-size=${memoryMegabytes}`] : []),
      ...(preload ? ["--require", preload] : []),
    ],
    env,
    stdio: ["ignore", output, output, "ipc"],
  });
  if (onNotice) {
    child.on("message", (message: { notice?: unknown }) => {
      if (message.notice !== undefined) onNotice(message.notice);
    });
  }
  return createPlatform(
    await startRuntime(child, surroundingsOf(options), memoryMegabytes),
    options,
  );
}

function requireBuilt(path: string): string {
  if (existsSync(path)) return path;
  throw new Error(`${path} does not exist. Run \`npm run build\` first.`);
}

function createPlatform(runtime: Runtime, options: PlatformOptions): Platform {
  const states = options.states ?? createStates();
  const call = async <T>(
    part: Call["part"],
    key: string,
    method: string,
    args: readonly unknown[],
  ): Promise<T> => {
    const { context } = options;
    const fields = typeof context === "function" ? context() : context;
    const data = Object.assign(createContext(fields), copyStates(states));
    const before = copyState(data.instanceState);
    const { result, instanceState } = await runtime.perform({
      part,
      key,
      method,
      context: data,
      args,
    });
    keepChanges(states, before, instanceState);
    keepStates(states, result);
    return result as T;
  };
  return {
    keys: runtime.keys,
    states,
    action: (key, params = {}) => call("actions", key, "perform", [params]),
    dataSource: (key, params = {}) => call("dataSources", key, "perform", [params]),
    trigger: (key, payload, params = {}) => call("triggers", key, "perform", [payload, params]),
    lifecycle: (key, event, params = {}) => call("triggers", key, event, [params]),
    call: ({ part, key, method, args }) => call(part, key, method, args),
    stop: () => runtime.stop(),
  };
}

const instanceStateOf = ({ context }: Call): States["instanceState"] =>
  (context as States).instanceState;

interface Message {
  readonly ready?: ComponentKeys;
  readonly id?: number;
  readonly log?: LogEntry;
  readonly callId?: number;
  readonly componentCall?: ComponentCall;
  readonly result?: unknown;
  readonly instanceState?: States["instanceState"];
  readonly error?: { name: string; message: string };
}

interface Waiting {
  resolve(performed: Performed): void;
  reject(error: Error): void;
}

/** What a component sees of another one's error. */
function errorOf(error: unknown): { name: string; message: string } {
  if (error instanceof StepFailed) return { name: error.errorName, message: error.message };
  const { name = "Error", message = String(error) } = error as Partial<Error>;
  return { name, message };
}

/** Why a process has ended. */
function reasonOf(code: number | null, signal: string | null, memoryMegabytes?: number): string {
  if (code !== null) return `The component's process ended with exit code ${code}.`;
  return signal === "SIGABRT" && memoryMegabytes
    ? `The component needs more than ${memoryMegabytes} MB of memory.`
    : `The component's process was ended by ${signal}.`;
}

function startRuntime(
  child: ChildProcess,
  { onLog, onCall }: Surroundings,
  memoryMegabytes?: number,
): Promise<Runtime> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let hasEnded = false;
  const perform = (call: Call) =>
    new Promise<Performed>((resolve, reject) => {
      if (hasEnded) return reject(new Error("The component's process has ended."));
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      // It fails where the process is just ending, and the end says why.
      child.send({ id: lastId, call }, () => {});
    });
  const end = (error: Error) => {
    hasEnded = true;
    for (const call of waiting.values()) call.reject(error);
    waiting.clear();
  };
  const stop = () => {
    child.removeAllListeners("exit");
    child.kill();
    end(new Error("The component's process was stopped."));
  };
  const settle = ({ id = 0, result, instanceState = {}, error }: Message) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new StepFailed(error.name, error.message));
    else call?.resolve({ result, instanceState });
  };
  const callOther = async (callId: number, call: ComponentCall) => {
    let response: object;
    try {
      if (!onCall) throw new Error(`Nothing of ${call.component.key} can be called here.`);
      response = { result: await onCall(call) };
    } catch (error) {
      response = { error: errorOf(error) };
    }
    // One that has ended meanwhile needs no response.
    child.send({ callId, ...response }, () => {});
  };
  return new Promise((resolve, reject) => {
    child.once("exit", (code, signal) => {
      const error = new Error(reasonOf(code, signal, memoryMegabytes));
      reject(error);
      end(error);
    });
    child.on("message", (message: Message) => {
      if (message.ready) resolve({ keys: message.ready, perform, stop });
      else if (message.log) onLog(message.log);
      else if (message.componentCall) void callOther(message.callId ?? 0, message.componentCall);
      else settle(message);
    });
  });
}
