import type { InstanceExecutionResultOrderField, LogOrderField } from "../generated/schema";
import type { Store } from "../store";
import type { ExecutionRecord, LogRecord } from "../store/types";
import type { SortKeys } from "./lists";
import { severityId } from "./severities";

export const executionSortKeys: SortKeys<ExecutionRecord, InstanceExecutionResultOrderField> = {
  ENDED_AT: (execution) => execution.endedAt,
  STARTED_AT: (execution) => execution.startedAt,
};

export const logSortKeys = (store: Store): SortKeys<LogRecord, LogOrderField> => ({
  CUSTOMER: (log) => store.customers.get(log.customerId)?.name.toLowerCase() ?? null,
  FLOW: (log) => log.flowName.toLowerCase(),
  FLOW_CONFIG: (log) => log.flowId,
  INSTANCE: (log) => store.instances.get(log.instanceId)?.name.toLowerCase() ?? null,
  INTEGRATION: (log) => store.integrations.get(log.integrationId)?.name.toLowerCase() ?? null,
  LOG_TYPE: () => null,
  MESSAGE: (log) => log.message,
  SEVERITY: (log) => severityId(log.severity),
  TIMESTAMP: (log) => log.timestamp,
});
