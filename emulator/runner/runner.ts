import { createStates } from "../player/context";
import { flattenSteps } from "../player/flow";
import type { LoopPosition } from "../player/interpret";
import type { LifecycleEvent } from "../player/platform";
import { resolveInput } from "../player/resolve";
import type { ComponentCall, ComponentKeys } from "../player/runtime.cjs";
import { insertLog } from "../store/executions";
import { logRecord } from "../store/runs/logRecord";
import { Recording } from "../store/runs/recording";
import type { FlowRunner, RunningFlow } from "../store/runs/runner";
import type { Store } from "../store/store";
import type {
  ActionRecord,
  ExecutionRecord,
  FlowRecord,
  InstanceRecord,
  LogRecord,
  StepRecord,
} from "../store/types";
import type { Bundles } from "./bundles";
import { echoMessage, type Published, publishedOf } from "./components";
import { LIMITS, type Limits, Processes } from "./execution";
import { configVars, contextOf } from "./flowContext";
import { performFlow } from "./performFlow";
import { severityOf } from "./severity";
import { FlowStates } from "./states";

type LogArguments = [
  severity: LogRecord["severity"],
  message: string,
  section?: LogRecord["section"],
];

/** Runs what was published to one tenant, each execution in processes of its own. */
export class Runner implements FlowRunner {
  readonly #states = new FlowStates();
  readonly #running = new Set<Processes>();
  /** The lifecycle events that the triggers of a bundle handle, by its path. */
  readonly #handlers = new Map<string, ComponentKeys["handlers"]>();

  /** @param baseUrl where the server is reached, without a trailing slash. */
  constructor(
    private readonly store: Store,
    private readonly bundles: Bundles,
    private readonly baseUrl: () => string,
    private readonly limits: Limits = LIMITS,
  ) {}

  runs(flow: FlowRecord): boolean {
    return flattenSteps(flow.steps).some((step) => publishedOf(this.store, this.bundles, step));
  }

  start(
    execution: ExecutionRecord,
    instance: InstanceRecord,
    flow: FlowRecord,
    triggerResult?: unknown,
  ): RunningFlow {
    const { store, bundles } = this;
    const isCodeNative = store.integrations.get(instance.integrationId)?.isCodeNative;
    const recording = new Recording(store, execution, instance, flow, stopwatch());
    let step: { stepName: string; loop?: LoopPosition } | undefined;
    const processes = this.#processes(instance, flow, {
      execution,
      stepId: () => step?.stepName ?? "",
      log: (severity, message, section) =>
        recording.log(severity, message, step, isCodeNative ? section : undefined),
    });
    const [responded, respond] = promised<Awaited<RunningFlow["response"]>>();
    const outcome = performFlow({
      recording,
      processes,
      bundles,
      publishedOf: (one) => publishedOf(store, bundles, one),
      context: () => contextOf(store, this.baseUrl(), instance, flow, execution),
      onStep: ({ name }, loop) => {
        step = { stepName: name, loop };
      },
      onResponse: respond,
      triggerResult,
    }).finally(() => {
      this.#end(processes);
      respond(undefined);
    });
    return { response: responded, outcome, cancel: () => processes.cancel() };
  }

  async deployed(instance: InstanceRecord): Promise<void> {
    await this.#callHandlers(instance, ["onInstanceDeploy", "webhookCreate"]);
  }

  async removed(instance: InstanceRecord): Promise<void> {
    await this.#callHandlers(instance, ["webhookDelete", "onInstanceDelete"]);
  }

  async dataSource(
    instance: InstanceRecord | undefined,
    action: ActionRecord,
    inputs: Record<string, unknown>,
  ): Promise<unknown> {
    const processes = this.#processes(instance);
    try {
      return await processes.call(this.bundles.path(action.componentId), (platform) =>
        platform.dataSource(action.key, inputs),
      );
    } finally {
      this.#end(processes);
    }
  }

  /** Ends all processes. */
  stop(): void {
    for (const processes of this.#running) processes.cancel("The emulator was stopped.");
    this.#running.clear();
  }

  /** Calls the handlers of each flow's trigger, in order; all of them, also when one has failed. */
  async #callHandlers(instance: InstanceRecord, events: readonly LifecycleEvent[]): Promise<void> {
    const integration = this.store.integrations.get(instance.integrationId);
    let failure: Error | undefined;
    for (const flow of integration?.flows ?? []) {
      const trigger = flow.steps.find(({ isTrigger }) => isTrigger);
      const published = trigger && publishedOf(this.store, this.bundles, trigger);
      if (!published) continue;
      try {
        await this.#callHandlersOf(published, instance, flow, trigger, events);
      } catch (error) {
        const message = `${trigger.name} of flow "${flow.name}": ${(error as Error).message}`;
        insertLog(this.store, logOf(this.store, instance, flow, "ERROR", message));
        failure ??= new Error(message);
      }
    }
    if (failure) throw failure;
  }

  async #callHandlersOf(
    { component }: Published,
    instance: InstanceRecord,
    flow: FlowRecord,
    trigger: StepRecord,
    events: readonly LifecycleEvent[],
  ): Promise<void> {
    const path = this.bundles.path(component.id);
    if (!this.#handles(path, trigger.actionKey, events)) return;
    const processes = this.#processes(instance, flow);
    const values = configVars(this.store, instance);
    const scope = { results: {}, configVar: (key: string) => values[key] };
    const params = Object.fromEntries(
      Object.entries(trigger.inputs).map(([key, input]) => [key, resolveInput(input, scope)]),
    );
    try {
      await processes.call(path, async (platform) => {
        this.#handlers.set(path, platform.keys.handlers);
        const handlers = platform.keys.handlers[trigger.actionKey] ?? [];
        for (const event of events) {
          if (handlers.includes(event)) {
            await platform.lifecycle(trigger.actionKey, event, params);
          }
        }
      });
    } finally {
      this.#end(processes);
    }
  }

  /** Whether a trigger has a handler for one of the events; true where that is not known yet. */
  #handles(path: string, triggerKey: string, events: readonly LifecycleEvent[]): boolean {
    const handlers = this.#handlers.get(path);
    return !handlers || events.some((event) => handlers[triggerKey]?.includes(event));
  }

  #processes(
    instance?: InstanceRecord,
    flow?: FlowRecord,
    run?: {
      execution: ExecutionRecord;
      stepId: () => string;
      log: (...entry: LogArguments) => void;
    },
  ): Processes {
    const { store, limits } = this;
    const integration = store.integrations.get(instance?.integrationId ?? "");
    const log = (...[severity, message, section]: LogArguments) => {
      if (run) run.log(severity, message, section);
      else if (instance && flow) insertLog(store, logOf(store, instance, flow, severity, message));
    };
    const processes = new Processes({
      limits,
      states: instance && flow ? this.#states.of(instance, flow, integration) : createStates(),
      context: () =>
        instance && flow
          ? {
              ...contextOf(store, this.baseUrl(), instance, flow, run?.execution),
              stepId: run?.stepId() ?? "",
            }
          : {},
      onLog: ({ level, message, section }) => log(severityOf(level), message, section),
      onCall: (call, processes) => this.#call(call, processes, log),
    });
    this.#running.add(processes);
    return processes;
  }

  /** Calls an action or a trigger for a code-native integration; others are echoed, as steps are. */
  async #call(
    { component, part, key, method, args }: ComponentCall,
    processes: Processes,
    log: (severity: LogRecord["severity"], message: string) => void,
  ): Promise<unknown> {
    const published = publishedOf(this.store, this.bundles, {
      componentKey: component.key,
      componentIsPublic: component.isPublic ?? true,
      componentVersion: null,
      actionKey: key,
    });
    if (!published) {
      log("WARN", echoMessage(component.key));
      return part === "triggers" ? { payload: args[0] } : { data: args[0] };
    }
    return processes.call(this.bundles.path(published.component.id), (platform) =>
      platform.call({ part, key, method, args }),
    );
  }

  #end(processes: Processes): void {
    processes.stop();
    this.#running.delete(processes);
  }
}

/** An entry of the log that belongs to no execution: a handler of a trigger wrote it. */
function logOf(
  store: Store,
  instance: InstanceRecord,
  flow: FlowRecord,
  severity: LogRecord["severity"],
  message: string,
): LogRecord {
  const id = store.derivedId("Log", `${instance.id}:${flow.id}:${store.logs.size}`);
  return logRecord({ instance, flow }, { id, timestamp: store.clock.now(), severity, message });
}

/** Milliseconds since it was last called, at least one. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const lapsed = Math.max(1, Math.round(now - last));
    last = now;
    return lapsed;
  };
}

function promised<T>(): [Promise<T>, (value: T) => void] {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return [promise, resolve];
}
