import type {
  InstanceExecutionResultLogsArgs,
  InstanceExecutionResultReplaysArgs,
  InstanceExecutionResultRetryAttemptsArgs,
  InstanceExecutionResultStepResultsArgs,
  InstanceStepResultOrderField,
  RootQueryExecutionResultArgs,
  RootQueryExecutionResultsArgs,
} from "../generated/schema";
import type { Store } from "../store";
import {
  executionCost,
  flowConfigId,
  replayExecution,
  requestBlob,
  responseBlob,
  settleExecutions,
} from "../store/executions";
import type { ExecutionRecord, StepResultRecord } from "../store/types";
import { flowIds, integrationIds } from "../store/versions";
import type { EmulatorContext } from "./context";
import { flowConfigOf } from "./instances";
import { Filters, isoTime, listPage, ordersOf, type SortKeys, sortItems } from "./lists";
import { byId, mutation } from "./mutation";
import { paginate } from "./pagination";
import { executionSortKeys, logSortKeys } from "./sortKeys";

const stepSortKeys: SortKeys<StepResultRecord, InstanceStepResultOrderField> = {
  ENDED_AT: (step) => step.endedAt,
  STARTED_AT: (step) => step.startedAt,
};

function flowConfigIdOf(store: Store, execution: ExecutionRecord): string | null {
  const flow = store.flows.get(execution.flowId);
  return flow ? flowConfigId(store, execution.instanceId, flow.stableKey) : null;
}

function listExecutions(
  store: Store,
  args: RootQueryExecutionResultsArgs,
): readonly ExecutionRecord[] {
  const all = args.instance
    ? (store.executionsByInstance.get(args.instance) ?? [])
    : store.executions.values();
  const filters = new Filters<ExecutionRecord>();
  for (const flow of [args.flow, args.flowConfig_Flow]) {
    filters.when(flow, (id) => {
      const ids = flowIds(store, id);
      return (execution) => ids.has(execution.flowId);
    });
  }
  const found = filters
    .isNull(args.endedAt_Isnull, (execution) => execution.endedAt)
    .isNull(args.error_Isnull, (execution) => execution.error)
    .equals(args.flowConfig, (execution) => flowConfigIdOf(store, execution))
    .equals(args.instance_Customer, (execution) => execution.customerId)
    .when(args.instance_Integration, (id) => {
      const ids = integrationIds(store, id);
      return (execution) => ids.has(execution.integrationId);
    })
    .equals(args.isTestExecution, (execution) => execution.isTestExecution)
    .isNull(args.replayForExecution_Isnull, (execution) => execution.replayForExecutionId)
    .isNull(args.retryForExecution_Isnull, (execution) => execution.retryForExecutionId)
    .since(args.endedAt_Gte, (execution) => execution.endedAt)
    .since(args.startedAt_Gte, (execution) => execution.startedAt)
    .until(args.startedAt_Lte, (execution) => execution.startedAt)
    .equals(args.status, (execution) => execution.status)
    .apply(all);
  return sortItems(found, ordersOf(args), executionSortKeys);
}

const linked = (store: Store, id: string | null) =>
  id === null ? null : (store.executions.get(id) ?? null);

export const executions = {
  InstanceExecutionResult: {
    startedAt: (execution: ExecutionRecord) => isoTime(execution.startedAt),
    endedAt: (execution: ExecutionRecord) => isoTime(execution.endedAt),
    retryNextAt: (execution: ExecutionRecord) => isoTime(execution.retryNextAt),
    flow: (execution: ExecutionRecord, _: unknown, { store }: EmulatorContext) =>
      store.flows.get(execution.flowId) ?? null,
    flowConfig: (execution: ExecutionRecord, _: unknown, { store }: EmulatorContext) => {
      const instance = store.instances.get(execution.instanceId);
      const flow = store.flows.get(execution.flowId);
      return instance && flow ? flowConfigOf(store, instance, flow) : null;
    },
    instance: (execution: ExecutionRecord, _: unknown, { store }: EmulatorContext) =>
      store.instances.get(execution.instanceId) ?? null,
    integration: (execution: ExecutionRecord, _: unknown, { store }: EmulatorContext) =>
      store.integrations.get(execution.integrationId) ?? null,
    replayForExecution: (execution: ExecutionRecord, _: unknown, { store }: EmulatorContext) =>
      linked(store, execution.replayForExecutionId),
    retryForExecution: (execution: ExecutionRecord, _: unknown, { store }: EmulatorContext) =>
      linked(store, execution.retryForExecutionId),
    replays: (
      execution: ExecutionRecord,
      args: InstanceExecutionResultReplaysArgs,
      { store }: EmulatorContext,
    ) => {
      const found = new Filters<ExecutionRecord>()
        .isNull(args.error_Isnull, (replay) => replay.error)
        .apply(store.replays.get(execution.id) ?? []);
      return paginate(found, args);
    },
    retryAttempts: (
      execution: ExecutionRecord,
      args: InstanceExecutionResultRetryAttemptsArgs,
      { store }: EmulatorContext,
    ) => paginate(store.retries.get(execution.id) ?? [], args),
    logs: (
      execution: ExecutionRecord,
      args: InstanceExecutionResultLogsArgs,
      { store }: EmulatorContext,
    ) =>
      listPage(store, `execution.logs:${execution.id}`, args, () =>
        sortItems(
          store.logsByExecution.get(execution.id) ?? [],
          ordersOf(args),
          logSortKeys(store),
        ),
      ),
    stepCount: (execution: ExecutionRecord) => execution.stepResults.length,
    spendMbSecs: (execution: ExecutionRecord) => executionCost(execution),
    stepResults: (execution: ExecutionRecord, args: InstanceExecutionResultStepResultsArgs) => {
      const found = new Filters<StepResultRecord>()
        .equals(args.stepName, (step) => step.stepName)
        .equals(args.displayStepName, (step) => step.displayStepName)
        .apply(execution.stepResults);
      return paginate(sortItems(found, ordersOf(args), stepSortKeys), args);
    },
    requestPayloadUrl: (
      execution: ExecutionRecord,
      _: unknown,
      { store, signUrl }: EmulatorContext,
    ) => signUrl(requestBlob(store, execution)),
    responsePayloadUrl: (
      execution: ExecutionRecord,
      _: unknown,
      { store, signUrl }: EmulatorContext,
    ) => signUrl(responseBlob(store, execution)),
  },
  InstanceStepResult: {
    startedAt: (step: StepResultRecord) => isoTime(step.startedAt),
    endedAt: (step: StepResultRecord) => isoTime(step.endedAt),
    resultsUrl: (step: StepResultRecord, _: unknown, { signUrl }: EmulatorContext) =>
      signUrl(step.blobKey),
  },
  RootQuery: {
    executionResult: (
      _: unknown,
      { id }: RootQueryExecutionResultArgs,
      { store }: EmulatorContext,
    ) => {
      settleExecutions(store);
      return store.executions.get(id) ?? null;
    },
    executionResults: (
      _: unknown,
      args: RootQueryExecutionResultsArgs,
      { store }: EmulatorContext,
    ) => {
      settleExecutions(store);
      return listPage(store, "executionResults", args, () => listExecutions(store, args));
    },
  },
  RootMutation: {
    replayExecution: mutation("replayExecution", "instanceExecutionResult", byId(replayExecution)),
  },
};
