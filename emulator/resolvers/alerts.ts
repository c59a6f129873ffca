import type {
  AlertEventOrderField,
  AlertGroupOrderField,
  AlertMonitorEventsArgs,
  AlertMonitorOrderField,
  AlertMonitorWebhooksArgs,
  AlertTriggerOrderField,
  AlertWebhookMonitorsArgs,
  AlertWebhookOrderField,
  CreateAlertGroupInput,
  CreateAlertMonitorInput,
  CreateAlertWebhookInput,
  RootQueryAlertEventsArgs,
  RootQueryAlertGroupsArgs,
  RootQueryAlertMonitorsArgs,
  RootQueryAlertTriggersArgs,
  RootQueryAlertWebhooksArgs,
  UpdateAlertGroupInput,
  UpdateAlertMonitorInput,
  UpdateAlertWebhookInput,
} from "../generated/schema";
import type { Store } from "../store";
import {
  type AlertEventRecord,
  type AlertGroupRecord,
  type AlertMonitorRecord,
  type AlertTriggerRecord,
  type AlertWebhookRecord,
  clearAlertMonitor,
  createAlertGroup,
  createAlertMonitor,
  createAlertWebhook,
  deleteAlertGroup,
  deleteAlertMonitor,
  deleteAlertWebhook,
  settleOverdue,
  updateAlertGroup,
  updateAlertMonitor,
  updateAlertWebhook,
} from "../store/alerts";
import type { FlowRecord } from "../store/types";
import { integrationIds } from "../store/versions";
import type { EmulatorContext } from "./context";
import { flowConfigOf } from "./instances";
import { Filters, isoTime, listPage, ordersOf, type SortKeys, sortItems } from "./lists";
import { byId, mutation } from "./mutation";
import { type PageArgs, paginate } from "./pagination";

const instanceOf = (store: Store, monitor: AlertMonitorRecord) =>
  store.instances.get(monitor.instanceId) ?? null;
const monitorOf = (store: Store, event: AlertEventRecord) =>
  store.alerts.monitors.get(event.monitorId) ?? null;

function flowOf(store: Store, monitor: AlertMonitorRecord): FlowRecord | null {
  const instance = instanceOf(store, monitor);
  const flows = store.integrations.get(instance?.integrationId ?? "")?.flows ?? [];
  return flows.find(({ stableKey }) => stableKey === monitor.flowStableKey) ?? null;
}

/** The page of the records of some IDs; those that were deleted meanwhile are left out. */
function pageOf<T>(records: ReadonlyMap<string, T>, ids: readonly string[], args: PageArgs) {
  return paginate(
    ids.flatMap((id) => records.get(id) ?? []),
    args,
  );
}

const customerName = (store: Store, monitor: AlertMonitorRecord) =>
  store.customers.get(instanceOf(store, monitor)?.customerId ?? "")?.name.toLowerCase() ?? null;
const integrationName = (store: Store, monitor: AlertMonitorRecord) =>
  store.integrations.get(instanceOf(store, monitor)?.integrationId ?? "")?.name.toLowerCase() ??
  null;
const flowName = (store: Store, monitor: AlertMonitorRecord) =>
  flowOf(store, monitor)?.name.toLowerCase() ?? null;
const triggerNames = (store: Store, monitor: AlertMonitorRecord) =>
  monitor.triggerIds.map((id) => store.alerts.triggers.get(id)?.name ?? "").join();

const monitorKeys = (store: Store): SortKeys<AlertMonitorRecord, AlertMonitorOrderField> => ({
  CREATED_AT: (monitor) => monitor.createdAt,
  CUSTOMER: (monitor) => customerName(store, monitor),
  FLOW_CONFIG: (monitor) => flowName(store, monitor),
  FLOW_CONFIG__FLOW: (monitor) => flowName(store, monitor),
  INSTANCE: (monitor) => instanceOf(store, monitor)?.name.toLowerCase() ?? null,
  INTEGRATION: (monitor) => integrationName(store, monitor),
  LAST_TRIGGERED_AT: (monitor) => monitor.lastTriggeredAt,
  NAME: (monitor) => monitor.name.toLowerCase(),
  TRIGGERED: (monitor) => monitor.triggered,
  TRIGGERS: (monitor) => triggerNames(store, monitor),
  UPDATED_AT: (monitor) => monitor.updatedAt,
});

function eventKeys(store: Store): SortKeys<AlertEventRecord, AlertEventOrderField> {
  const keys = monitorKeys(store);
  const ofMonitor = (field: AlertMonitorOrderField) => (event: AlertEventRecord) => {
    const monitor = monitorOf(store, event);
    return monitor && keys[field](monitor);
  };
  return {
    CREATED_AT: (event) => event.createdAt,
    CUSTOMER: ofMonitor("CUSTOMER"),
    DETAILS: (event) => event.details,
    FLOW_CONFIG: ofMonitor("FLOW_CONFIG"),
    INSTANCE: ofMonitor("INSTANCE"),
    INTEGRATION: ofMonitor("INTEGRATION"),
    MONITOR: ofMonitor("NAME"),
    TRIGGERS: ofMonitor("TRIGGERS"),
  };
}

const groupKeys: SortKeys<AlertGroupRecord, AlertGroupOrderField> = {
  CREATED_AT: (group) => group.createdAt,
  NAME: (group) => group.name.toLowerCase(),
  UPDATED_AT: (group) => group.updatedAt,
};
const webhookKeys: SortKeys<AlertWebhookRecord, AlertWebhookOrderField> = {
  CREATED_AT: (webhook) => webhook.createdAt,
  NAME: (webhook) => webhook.name.toLowerCase(),
  UPDATED_AT: (webhook) => webhook.updatedAt,
  URL: (webhook) => webhook.url,
};
const triggerKeys: SortKeys<AlertTriggerRecord, AlertTriggerOrderField> = {
  NAME: (trigger) => trigger.name.toLowerCase(),
};

function listMonitors(store: Store, args: RootQueryAlertMonitorsArgs) {
  const found = new Filters<AlertMonitorRecord>()
    .equals(args.instance, (monitor) => monitor.instanceId)
    .equals(args.instance_Customer, (monitor) => instanceOf(store, monitor)?.customerId ?? null)
    .when(args.instance_Integration, (id) => {
      const ids = integrationIds(store, id);
      return (monitor) => ids.has(instanceOf(store, monitor)?.integrationId ?? "");
    })
    .contains(args.name_Icontains, (monitor) => monitor.name)
    .equals(args.triggered, (monitor) => monitor.triggered)
    .apply(store.alerts.monitors.values());
  return sortItems(found, ordersOf(args), monitorKeys(store));
}

function listEvents(store: Store, args: RootQueryAlertEventsArgs) {
  const instance = (event: AlertEventRecord) => {
    const monitor = monitorOf(store, event);
    return monitor && instanceOf(store, monitor);
  };
  const found = new Filters<AlertEventRecord>()
    .equals(args.monitor, (event) => event.monitorId)
    .equals(args.monitor_Instance, (event) => monitorOf(store, event)?.instanceId ?? null)
    .equals(args.monitor_Instance_Customer, (event) => instance(event)?.customerId ?? null)
    .when(args.monitor_Instance_Integration, (id) => {
      const ids = integrationIds(store, id);
      return (event) => ids.has(instance(event)?.integrationId ?? "");
    })
    .since(args.createdAt_Gte, (event) => event.createdAt)
    .until(args.createdAt_Lte, (event) => event.createdAt)
    .apply(store.alerts.events.values());
  return sortItems(found, ordersOf(args), eventKeys(store));
}

type Times = { createdAt: number; updatedAt: number };
const times = {
  createdAt: (record: Times) => isoTime(record.createdAt),
  updatedAt: (record: Times) => isoTime(record.updatedAt),
};

export const alerts = {
  AlertEvent: {
    createdAt: (event: AlertEventRecord) => isoTime(event.createdAt),
    monitor: (event: AlertEventRecord, _: unknown, { store }: EmulatorContext) =>
      monitorOf(store, event),
  },
  AlertGroup: {
    ...times,
    monitors: (group: AlertGroupRecord, args: PageArgs, { store }: EmulatorContext) =>
      paginate(
        [...store.alerts.monitors.values()].filter(({ groupIds }) => groupIds.includes(group.id)),
        args,
      ),
    users: (group: AlertGroupRecord, args: PageArgs, { store }: EmulatorContext) =>
      pageOf(store.users, group.userIds, args),
    webhooks: (group: AlertGroupRecord, args: PageArgs, { store }: EmulatorContext) =>
      pageOf(store.alerts.webhooks, group.webhookIds, args),
  },
  AlertMonitor: {
    ...times,
    durationSecondsCondition: (monitor: AlertMonitorRecord) => monitor.durationSeconds,
    executionOverdueMinutesCondition: (monitor: AlertMonitorRecord) => monitor.overdueMinutes,
    logSeverityLevelCondition: (monitor: AlertMonitorRecord) => monitor.logSeverity,
    lastTriggeredAt: (monitor: AlertMonitorRecord) => isoTime(monitor.lastTriggeredAt),
    systemSuspended: () => false,
    instance: (monitor: AlertMonitorRecord, _: unknown, { store }: EmulatorContext) =>
      instanceOf(store, monitor),
    flowConfig: (monitor: AlertMonitorRecord, _: unknown, { store }: EmulatorContext) => {
      const instance = instanceOf(store, monitor);
      const flow = flowOf(store, monitor);
      return instance && flow && flowConfigOf(store, instance, flow);
    },
    events: (
      monitor: AlertMonitorRecord,
      args: AlertMonitorEventsArgs,
      { store }: EmulatorContext,
    ) =>
      paginate(
        [...store.alerts.events.values()].filter(({ monitorId }) => monitorId === monitor.id),
        args,
      ),
    triggers: (monitor: AlertMonitorRecord, args: PageArgs, { store }: EmulatorContext) =>
      pageOf(store.alerts.triggers, monitor.triggerIds, args),
    users: (monitor: AlertMonitorRecord, args: PageArgs, { store }: EmulatorContext) =>
      pageOf(store.users, monitor.userIds, args),
    groups: (monitor: AlertMonitorRecord, args: PageArgs, { store }: EmulatorContext) =>
      pageOf(store.alerts.groups, monitor.groupIds, args),
    webhooks: (
      monitor: AlertMonitorRecord,
      args: AlertMonitorWebhooksArgs,
      { store }: EmulatorContext,
    ) => {
      const found = monitor.webhookIds.flatMap((id) => store.alerts.webhooks.get(id) ?? []);
      return paginate(sortItems(found, ordersOf(args), webhookKeys), args);
    },
  },
  AlertWebhook: {
    ...times,
    headers: (webhook: AlertWebhookRecord) => webhook.headers && JSON.stringify(webhook.headers),
    monitors: (
      webhook: AlertWebhookRecord,
      args: AlertWebhookMonitorsArgs,
      { store }: EmulatorContext,
    ) => {
      const monitors = [...store.alerts.monitors.values()];
      const found = monitors.filter(({ webhookIds }) => webhookIds.includes(webhook.id));
      return paginate(sortItems(found, ordersOf(args), monitorKeys(store)), args);
    },
  },
  RootQuery: {
    alertEvent: (_: unknown, { id }: { id: string }, { store }: EmulatorContext) =>
      store.alerts.events.get(id) ?? null,
    alertGroup: (_: unknown, { id }: { id: string }, { store }: EmulatorContext) =>
      store.alerts.groups.get(id) ?? null,
    alertMonitor: (_: unknown, { id }: { id: string }, { store }: EmulatorContext) => {
      settleOverdue(store);
      return store.alerts.monitors.get(id) ?? null;
    },
    alertTrigger: (_: unknown, { id }: { id: string }, { store }: EmulatorContext) =>
      store.alerts.triggers.get(id) ?? null,
    alertWebhook: (_: unknown, { id }: { id: string }, { store }: EmulatorContext) =>
      store.alerts.webhooks.get(id) ?? null,
    alertEvents: (_: unknown, args: RootQueryAlertEventsArgs, { store }: EmulatorContext) => {
      settleOverdue(store);
      return listPage(store, "alertEvents", args, () => listEvents(store, args));
    },
    alertMonitors: (_: unknown, args: RootQueryAlertMonitorsArgs, { store }: EmulatorContext) => {
      settleOverdue(store);
      return listPage(store, "alertMonitors", args, () => listMonitors(store, args));
    },
    alertGroups: (_: unknown, args: RootQueryAlertGroupsArgs, { store }: EmulatorContext) =>
      listPage(store, "alertGroups", args, () =>
        sortItems([...store.alerts.groups.values()], ordersOf(args), groupKeys),
      ),
    alertTriggers: (_: unknown, args: RootQueryAlertTriggersArgs, { store }: EmulatorContext) =>
      listPage(store, "alertTriggers", args, () => {
        const found = new Filters<AlertTriggerRecord>()
          .equals(args.isGlobal, (trigger) => trigger.isGlobal)
          .equals(args.isInstanceSpecific, (trigger) => trigger.isInstanceSpecific)
          .apply(store.alerts.triggers.values());
        return sortItems(found, ordersOf(args), triggerKeys);
      }),
    alertWebhooks: (_: unknown, args: RootQueryAlertWebhooksArgs, { store }: EmulatorContext) =>
      listPage(store, "alertWebhooks", args, () => {
        const found = new Filters<AlertWebhookRecord>()
          .contains(args.name_Icontains, (webhook) => webhook.name)
          .contains(args.url_Icontains, (webhook) => webhook.url)
          .apply(store.alerts.webhooks.values());
        return sortItems(found, ordersOf(args), webhookKeys);
      }),
  },
  RootMutation: {
    createAlertMonitor: mutation<CreateAlertMonitorInput>(
      "createAlertMonitor",
      "alertMonitor",
      createAlertMonitor,
    ),
    updateAlertMonitor: mutation<UpdateAlertMonitorInput>(
      "updateAlertMonitor",
      "alertMonitor",
      updateAlertMonitor,
    ),
    clearAlertMonitor: mutation("clearAlertMonitor", "alertMonitor", byId(clearAlertMonitor)),
    deleteAlertMonitor: mutation("deleteAlertMonitor", "alertMonitor", byId(deleteAlertMonitor)),
    createAlertGroup: mutation<CreateAlertGroupInput>(
      "createAlertGroup",
      "alertGroup",
      createAlertGroup,
    ),
    updateAlertGroup: mutation<UpdateAlertGroupInput>(
      "updateAlertGroup",
      "alertGroup",
      updateAlertGroup,
    ),
    deleteAlertGroup: mutation("deleteAlertGroup", "alertGroup", byId(deleteAlertGroup)),
    createAlertWebhook: mutation<CreateAlertWebhookInput>(
      "createAlertWebhook",
      "alertWebhook",
      createAlertWebhook,
    ),
    updateAlertWebhook: mutation<UpdateAlertWebhookInput>(
      "updateAlertWebhook",
      "alertWebhook",
      updateAlertWebhook,
    ),
    deleteAlertWebhook: mutation("deleteAlertWebhook", "alertWebhook", byId(deleteAlertWebhook)),
  },
};
