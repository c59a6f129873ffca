import type {
  ActionRecord,
  ExecutionOutcome,
  ExecutionRecord,
  FlowRecord,
  FlowResponse,
  InstanceRecord,
} from "../types";

/** An execution whose steps are being performed. */
export interface RunningFlow {
  /** The trigger's own response, as soon as there is one; undefined where it has none. */
  readonly response: Promise<FlowResponse | undefined>;
  /** How the execution ended. Never rejected. */
  readonly outcome: Promise<ExecutionOutcome>;
  /** Ends its processes. */
  cancel(): void;
}

/** Performs what was published to the emulator. */
export interface FlowRunner {
  /** Whether one of the flow's steps belongs to a component that can be run. */
  runs(flow: FlowRecord): boolean;
  /** @param triggerResult what the trigger is to have returned; otherwise it is performed. */
  start(
    execution: ExecutionRecord,
    instance: InstanceRecord,
    flow: FlowRecord,
    triggerResult?: unknown,
  ): RunningFlow;
  /**
   * Calls the triggers' handlers of an instance that is deployed or enabled.
   * @throws Error with the message of the first handler that failed.
   */
  deployed(instance: InstanceRecord): Promise<void>;
  /** The same for an instance that is disabled or deleted. */
  removed(instance: InstanceRecord): Promise<void>;
  /** What a data source returns for an instance. */
  dataSource(
    instance: InstanceRecord | undefined,
    action: ActionRecord,
    inputs: Record<string, unknown>,
  ): Promise<unknown>;
}
