import { GraphQLError } from "graphql";
import type { RootQueryExecutionSectionsArgs, RootQueryLogsArgs } from "../generated/schema";
import type { Store } from "../store";
import { settleExecutions } from "../store/executions";
import type { LogRecord } from "../store/types";
import { flowIds, integrationIds } from "../store/versions";
import type { EmulatorContext } from "./context";
import { Filters, isoTime, listPage, ordersOf, sortItems } from "./lists";
import { paginate } from "./pagination";
import { SEVERITIES, severityId } from "./severities";
import { logSortKeys } from "./sortKeys";

/** The longest time between the two timestamps of one request. */
const MAX_SPAN_MS = 48 * 3_600_000;

function checkSpan({ timestamp_Gte: from, timestamp_Lte: to }: RootQueryLogsArgs): void {
  if (from && to && Date.parse(to) - Date.parse(from) > MAX_SPAN_MS) {
    throw new GraphQLError("The time range of logs must not be longer than 48 hours.");
  }
}

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
    .equals(args.isTestExecution, (log) => log.isTestExecution)
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

/** The sections of an execution's log in the order in which they began. */
function listSections(store: Store, args: RootQueryExecutionSectionsArgs) {
  const sections = new Map(
    (store.logsByExecution.get(args.executionResult ?? "") ?? []).flatMap(({ section }) =>
      section ? [[section.id, { sectionId: section.id, label: section.label }]] : [],
    ),
  );
  const found = new Filters<{ sectionId: string; label: string }>()
    .when(
      args.sectionId_In,
      (ids) =>
        ({ sectionId }) =>
          ids.includes(sectionId),
    )
    .apply(sections.values());
  return args.orderBy?.direction === "DESC" ? [...found].reverse() : found;
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
    sectionId: ({ section }: LogRecord) => section?.id ?? null,
    integration: (log: LogRecord, _: unknown, { store }: EmulatorContext) =>
      store.integrations.get(log.integrationId) ?? null,
  },
  RootQuery: {
    logs: (_: unknown, args: RootQueryLogsArgs, { store }: EmulatorContext) => {
      checkSpan(args);
      settleExecutions(store);
      return listPage(store, "logs", args, () => listLogs(store, args));
    },
    executionSections: (
      _: unknown,
      args: RootQueryExecutionSectionsArgs,
      { store }: EmulatorContext,
    ) => paginate(listSections(store, args), args),
    logSeverityLevels: () => SEVERITIES,
  },
};
