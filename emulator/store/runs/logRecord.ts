import type { LoopPosition } from "../../player/interpret";
import type { ExecutionRecord, FlowRecord, InstanceRecord, LogRecord } from "../types";

/** Where in a flow an entry was written. */
export interface LogPlace {
  readonly stepName: string;
  readonly loop?: LoopPosition;
}

/** What an entry belongs to. */
export interface LogOwner {
  readonly instance: InstanceRecord;
  readonly flow: FlowRecord;
  /** None where a handler of a trigger writes while an instance is deployed or removed. */
  readonly execution?: ExecutionRecord;
}

/** An entry of the log. */
export function logRecord(
  { instance, flow, execution }: LogOwner,
  fields: Pick<LogRecord, "id" | "timestamp" | "severity" | "message" | "section">,
  place?: LogPlace,
): LogRecord {
  return {
    ...fields,
    executionId: execution?.id ?? null,
    instanceId: instance.id,
    integrationId: execution?.integrationId ?? instance.integrationId,
    customerId: instance.customerId,
    flowId: flow.id,
    flowName: flow.name,
    stepName: place?.stepName ?? null,
    loopStepName: place?.loop?.loopStepName ?? null,
    loopStepIndex: place?.loop?.index ?? null,
    isTestExecution: execution?.isTestExecution ?? instance.isSystem,
  };
}
