import type { LogOrderField, LogSeverityLevel, RootQueryLogsArgs } from "../generated/schema";
import type { Store } from "../store";
import { settleExecutions } from "../store/executions";
import type { LogRecord } from "../store/types";
import type { EmulatorContext } from "./context";
import { flowIds } from "./executions";
import { integrationIds } from "./instances";
import { Filters, isoTime, listPage, ordersOf, type SortKeys, sortItems } from "./lists";

/** Least severe first: a log's severity filter names one of these by its ID. */
const SEVERITIES: readonly { id: number; name: LogSeverityLevel }[] = [
  { id: 0, name: "TRACE" },
  { id: 1, name: "DEBUG" },
  { id: 2, name: "INFO" },
  { id: 3, name: "WARN" },
  { id: 4, name: "ERROR" },
  { id: 5, name: "FATAL" },
  { id: 6, name: "METRIC" },
];

const severityId = (name: LogSeverityLevel) =>
  SEVERITIES.find((severity) => severity.name === name)?.id ?? null;

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

function listLogs(store: Store, args: RootQueryLogsArgs): readonly LogRecord[] {
  const all = args.executionResult
    ? (store.logsByExecution.get(args.executionResult) ?? [])
    : store.logs.values();
  const found = new Filters<LogRecord>()
    .equals(args.customer, (log) => log.customerId)
    .when(args.flow, (id) => {
      const ids = flowIds(store, id);
      return (log) => ids.has(log.flowId);
    })
    .equals(args.instance, (log) => log.instanceId)
    .when(args.integration, (id) => {
      const ids = integrationIds(store, id);
      return (log) => ids.has(log.integrationId);
    })
    .contains(args.message_Icontains, (log) => log.message)
    .equals(args.severity, (log) => severityId(log.severity))
    .since(args.timestamp_Gte, (log) => log.timestamp)
    .until(args.timestamp_Lte, (log) => log.timestamp)
    .apply(all);
  return sortItems(found, ordersOf(args), logSortKeys(store));
}

export const logs = {
  Log: {
    timestamp: (log: LogRecord) => isoTime(log.timestamp),
    customer: (log: LogRecord, _: unknown, { store }: EmulatorContext) =>
      store.customers.get(log.customerId) ?? null,
    executionResult: (log: LogRecord, _: unknown, { store }: EmulatorContext) =>
      log.executionId === null ? null : (store.executions.get(log.executionId) ?? null),
    flow: (log: LogRecord, _: unknown, { store }: EmulatorContext) =>
      store.flows.get(log.flowId) ?? null,
    instance: (log: LogRecord, _: unknown, { store }: EmulatorContext) =>
      store.instances.get(log.instanceId) ?? null,
    integration: (log: LogRecord, _: unknown, { store }: EmulatorContext) =>
      store.integrations.get(log.integrationId) ?? null,
  },
  RootQuery: {
    logs: (_: unknown, args: RootQueryLogsArgs, { store }: EmulatorContext) => {
      settleExecutions(store);
      return listPage(store, "logs", args, () => listLogs(store, args));
    },
    logSeverityLevels: () => SEVERITIES,
  },
};
