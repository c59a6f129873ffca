import type {
  CreateInstanceInput,
  DeployInstanceInput,
  InstanceConfigVariablesArgs,
  InstanceExecutionResultsArgs,
  InstanceFlowConfigsArgs,
  InstanceOrderField,
  InstanceUserLevelConfigsArgs,
  RootQueryInstanceArgs,
  RootQueryInstancesArgs,
  TestInstanceFlowConfigInput,
  UpdateInstanceConfigVariablesInput,
  UpdateInstanceInput,
} from "../generated/schema";
import type { Store } from "../store";
import { configState, configVariablesOf, connectionStatus } from "../store/configVariables";
import { flowConfigId, responseOf, settleExecutions } from "../store/executions";
import { flowApiKeys } from "../store/flowApiKeys";
import { webhookUrl } from "../store/flowUrls";
import { createInstance, deleteInstance, updateInstanceConfigVariables } from "../store/instances";
import { testInstanceFlowConfig } from "../store/testRuns";
import type {
  ExecutionRecord,
  FlowRecord,
  InstanceRecord,
  UserLevelConfigRecord,
} from "../store/types";
import { integrationIds } from "../store/versions";
import type { EmulatorContext } from "./context";
import { deployWithHandlers, updateWithHandlers } from "./lifecycle";
import { Filters, isoTime, listPage, ordersOf, type SortKeys, sortItems } from "./lists";
import { byId, mutation } from "./mutation";
import { type PageArgs, paginate } from "./pagination";
import { executionSortKeys } from "./sortKeys";

/** A flow as an instance has it, with a URL of its own. */
export interface FlowConfigView {
  id: string;
  instance: InstanceRecord;
  flow: FlowRecord;
}

export interface UserLevelConfigView {
  id: string;
  instance: InstanceRecord;
  config: UserLevelConfigRecord;
}

export function flowConfigOf(store: Store, instance: InstanceRecord, flow: FlowRecord) {
  return { id: flowConfigId(store, instance.id, flow.stableKey), instance, flow };
}

/** Whichever version of the flow it ran; with `ended`, the last that has ended. */
function lastExecution(store: Store, { instance, flow }: FlowConfigView, ended = false) {
  const executions = store.executionsByInstance.get(instance.id) ?? [];
  return executions.findLast(
    (execution) =>
      store.flows.get(execution.flowId)?.stableKey === flow.stableKey &&
      !(ended && execution.endedAt === null),
  );
}

const customerName = (store: Store, instance: InstanceRecord) =>
  store.customers.get(instance.customerId)?.name.toLowerCase() ?? null;

const integrationOf = (store: Store, instance: InstanceRecord) =>
  store.integrations.get(instance.integrationId);

const sortKeys = (store: Store): SortKeys<InstanceRecord, InstanceOrderField> => ({
  CATEGORY: (instance) => integrationOf(store, instance)?.category?.toLowerCase() ?? null,
  CREATED_AT: (instance) => instance.createdAt,
  CUSTOMER: (instance) => customerName(store, instance),
  DESCRIPTION: (instance) => instance.description.toLowerCase(),
  ENABLED: (instance) => instance.enabled,
  INSTANCE_TYPE: (instance) => instance.isSystem,
  INTEGRATION: (instance) => integrationOf(store, instance)?.name.toLowerCase() ?? null,
  LAST_EXECUTED_AT: (instance) => instance.lastExecutedAt,
  NAME: (instance) => instance.name.toLowerCase(),
  UPDATED_AT: (instance) => instance.updatedAt,
  VERSION: (instance) => integrationOf(store, instance)?.versionNumber ?? null,
});

function listInstances(store: Store, args: RootQueryInstancesArgs): readonly InstanceRecord[] {
  const found = new Filters<InstanceRecord>()
    .equals(args.customer, (instance) => instance.customerId)
    .when(args.customer_ExternalId, (externalId) => {
      const customer = [...store.customers.values()].find((one) => one.externalId === externalId);
      return (instance) => instance.customerId === customer?.id;
    })
    .equals(args.description, (instance) => instance.description)
    .contains(args.description_Icontains, (instance) => instance.description)
    .equals(args.enabled, (instance) => instance.enabled)
    .when(args.integration, (id) => {
      const ids = integrationIds(store, id);
      return (instance) => ids.has(instance.integrationId);
    })
    .equals(args.inFailedState, (instance) => instance.inFailedState)
    .equals(
      args.integration_VersionSequenceId?.toLowerCase(),
      (instance) => integrationOf(store, instance)?.versionSequenceId,
    )
    .equals(args.isSystem, (instance) => instance.isSystem)
    .labels(args.labels_Icontains, (instance) => instance.labels)
    .equals(args.name, (instance) => instance.name)
    .contains(args.name_Icontains, (instance) => instance.name)
    .equals(args.needsDeploy, (instance) => instance.needsDeploy)
    // Every instance here is of the one generation of the runtime that there is.
    .when(args.compatibility, (wanted) => () => wanted === 1)
    .apply(store.instances.values());
  return sortItems(found, ordersOf(args), sortKeys(store));
}

export const instances = {
  Instance: {
    allowRemove: (instance: InstanceRecord) => !instance.enabled && !instance.isSystem,
    configState: (instance: InstanceRecord, _: unknown, { store }: EmulatorContext) =>
      configState(store, instance),
    createdAt: (instance: InstanceRecord) => isoTime(instance.createdAt),
    globalDebug: (instance: InstanceRecord) => instance.globalDebug ?? false,
    updatedAt: (instance: InstanceRecord) => isoTime(instance.updatedAt),
    lastDeployedAt: (instance: InstanceRecord) => isoTime(instance.lastDeployedAt),
    lastExecutedAt: (instance: InstanceRecord) => isoTime(instance.lastExecutedAt),
    customer: (instance: InstanceRecord, _: unknown, { store }: EmulatorContext) =>
      store.customers.get(instance.customerId),
    integration: (instance: InstanceRecord, _: unknown, { store }: EmulatorContext) =>
      integrationOf(store, instance),
    configVariables: (
      instance: InstanceRecord,
      args: InstanceConfigVariablesArgs,
      { store }: EmulatorContext,
    ) => {
      const statuses = args.status_In?.map((status) => status?.toUpperCase());
      const views = configVariablesOf(store, instance).filter(
        ({ variable, stored }) =>
          !statuses || statuses.includes(connectionStatus(store, variable, stored) ?? undefined),
      );
      return paginate(views, args);
    },
    monitors: (instance: InstanceRecord, args: PageArgs, { store }: EmulatorContext) =>
      paginate(store.alerts.monitorsByInstance.get(instance.id) ?? [], args),
    flowConfigs: (
      instance: InstanceRecord,
      args: InstanceFlowConfigsArgs,
      { store }: EmulatorContext,
    ) => {
      const flows = integrationOf(store, instance)?.flows ?? [];
      const views = flows.map((flow) => flowConfigOf(store, instance, flow));
      return paginate(views, args);
    },
    userLevelConfigs: (instance: InstanceRecord, args: InstanceUserLevelConfigsArgs) => {
      const views = instance.userLevelConfigs.map((config) => ({
        id: config.id,
        instance,
        config,
      }));
      return paginate(views, args);
    },
    executionResults: (
      instance: InstanceRecord,
      args: InstanceExecutionResultsArgs,
      { store }: EmulatorContext,
    ) => {
      settleExecutions(store);
      return listPage(store, `instance.executionResults:${instance.id}`, args, () => {
        const found = new Filters<ExecutionRecord>()
          .isNull(args.error_Isnull, (execution) => execution.error)
          .apply(store.executionsByInstance.get(instance.id) ?? []);
        return sortItems(found, ordersOf(args), executionSortKeys);
      });
    },
  },
  InstanceFlowConfig: {
    monitors: (view: FlowConfigView, args: PageArgs, { store }: EmulatorContext) => {
      const monitors = store.alerts.monitorsByInstance.get(view.instance.id) ?? [];
      return paginate(
        monitors.filter(({ flowStableKey }) => flowStableKey === view.flow.stableKey),
        args,
      );
    },
    apiKeys: ({ instance, flow }: FlowConfigView, _: unknown, { store }: EmulatorContext) =>
      flowApiKeys(store, instance, flow),
    inFailedState: (view: FlowConfigView, _: unknown, { store }: EmulatorContext) =>
      lastExecution(store, view, true)?.status === "ERROR",
    lastExecutedAt: (view: FlowConfigView, _: unknown, { store }: EmulatorContext) =>
      isoTime(lastExecution(store, view)?.startedAt),
    webhookUrl: ({ id }: FlowConfigView, _: unknown, { store, baseUrl }: EmulatorContext) =>
      store.webhookUrls.get(id) ?? webhookUrl(baseUrl, id),
  },
  RootQuery: {
    instance: (_: unknown, { id }: RootQueryInstanceArgs, { store }: EmulatorContext) =>
      store.instances.get(id) ?? null,
    instances: (_: unknown, args: RootQueryInstancesArgs, { store }: EmulatorContext) =>
      listPage(store, "instances", args, () => listInstances(store, args)),
  },
  RootMutation: {
    createInstance: mutation<CreateInstanceInput>("createInstance", "instance", createInstance),
    updateInstance: mutation<UpdateInstanceInput>("updateInstance", "instance", updateWithHandlers),
    updateInstanceConfigVariables: mutation<UpdateInstanceConfigVariablesInput>(
      "updateInstanceConfigVariables",
      "instance",
      updateInstanceConfigVariables,
    ),
    deployInstance: mutation<DeployInstanceInput>("deployInstance", "instance", deployWithHandlers),
    deleteInstance: mutation("deleteInstance", "instance", byId(deleteInstance)),
    testInstanceFlowConfig: mutation<TestInstanceFlowConfigInput>(
      "testInstanceFlowConfig",
      "testInstanceFlowConfigResult",
      async (store, input) => {
        const { instance, flow, execution, waits } = testInstanceFlowConfig(store, input);
        const response = await responseOf(store, execution, waits);
        return {
          flowConfig: flowConfigOf(store, instance, flow),
          execution,
          statusCode: response.statusCode,
          headers: JSON.stringify(response.headers),
          body: response.body,
        };
      },
    ),
  },
};
