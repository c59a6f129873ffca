import type {
  ComponentSelector,
  CreateCustomerConfigVariableInput,
  CustomerConfigVariableOrderField,
  RootQueryCustomerConfigVariablesArgs,
  RootQueryScopedConfigVariablesArgs,
  ScopedConfigVariableOrderField,
  UpdateCustomerConfigVariableInput,
  UpdateCustomerOAuth2ConnectionInput,
  UpdateScopedOAuth2ConnectionInput,
} from "../generated/schema";
import type { Store } from "../store";
import { statusOf } from "../store/configVariables";
import {
  disconnectConnection,
  disconnectCustomerConnection,
  disconnectScopedConnection,
  disconnectUserLevelConnection,
} from "../store/connections";
import {
  createCustomerConfigVariable,
  deleteCustomerConfigVariable,
  updateCustomerConfigVariable,
} from "../store/customerConnections";
import { redeploy } from "../store/instances";
import { updateCustomerOAuth2Connection, updateScopedOAuth2Connection } from "../store/oauth2";
import type {
  CustomerConfigVariableRecord,
  ScopedConfigVariableRecord,
} from "../store/reusableConnections";
import type { ComponentRecord, ConfigValue, ConnectionRecord } from "../store/types";
import type { EmulatorContext } from "./context";
import { Filters, isoTime, listPage, ordersOf, type SortKeys, sortItems } from "./lists";
import { byId, mutation } from "./mutation";

const scopedOf = (store: Store, record: CustomerConfigVariableRecord) =>
  store.scopedConfigVariables.get(record.scopedConfigVariableId);

const connectionOf = (store: Store, scoped: ScopedConfigVariableRecord | undefined) =>
  store.connections.get(scoped?.connectionId ?? "");

const componentOf = (store: Store, scoped: ScopedConfigVariableRecord | undefined) =>
  store.components.get(connectionOf(store, scoped)?.componentId ?? "");

const status = (connection: ConnectionRecord | undefined, value: ConfigValue) =>
  connection ? statusOf(connection, value) : "PENDING";

/** Any of the components, in the version that is named, if one is. */
const isOneOf =
  (selectors: ReadonlyArray<ComponentSelector | null>) =>
  (component: ComponentRecord | undefined): boolean =>
    selectors.some(
      (selector) =>
        selector?.key === component?.key &&
        selector?.isPublic === component?.public &&
        (selector?.version == null || selector.version === String(component?.versionNumber)),
    );

const ids = (values: ReadonlyArray<string | null> | null | undefined) =>
  values?.length ? new Set(values) : null;

const scopedKeys = (
  store: Store,
): SortKeys<ScopedConfigVariableRecord, ScopedConfigVariableOrderField> => ({
  COMPONENT_LABEL: (record) => componentOf(store, record)?.label.toLowerCase() ?? null,
  CREATED_AT: (record) => record.createdAt,
  KEY: (record) => record.key.toLowerCase(),
  LAST_CONFIGURED_AT: (record) => record.createdAt,
  STATUS: (record) => status(connectionOf(store, record), record.value),
  UPDATED_AT: (record) => record.createdAt,
});

const customerKeys = (
  store: Store,
): SortKeys<CustomerConfigVariableRecord, CustomerConfigVariableOrderField> => ({
  COMPONENT_LABEL: (record) =>
    componentOf(store, scopedOf(store, record))?.label.toLowerCase() ?? null,
  CREATED_AT: (record) => record.createdAt,
  KEY: (record) => record.key?.toLowerCase() ?? null,
  LAST_CONFIGURED_AT: (record) => record.lastConfiguredAt,
  STATUS: (record) => status(connectionOf(store, scopedOf(store, record)), record.value),
  UPDATED_AT: (record) => record.updatedAt,
});

function listScoped(store: Store, args: RootQueryScopedConfigVariablesArgs) {
  const found = new Filters<ScopedConfigVariableRecord>()
    .when(
      ids(args.id_In),
      (wanted) =>
        ({ id }) =>
          wanted.has(id),
    )
    .contains(args.key_Icontains, ({ key }) => key)
    // Sent in lower case, returned in upper case.
    .equals(args.managedBy?.toUpperCase(), ({ managedBy }) => managedBy)
    .equals(args.stableKey, ({ stableKey }) => stableKey)
    .when(args.connection_Component_In?.length ? args.connection_Component_In : null, (wanted) => {
      const isWanted = isOneOf(wanted);
      return (record) => isWanted(componentOf(store, record));
    })
    .apply(store.scopedConfigVariables.values());
  return sortItems(found, ordersOf(args), scopedKeys(store));
}

function listOfCustomers(store: Store, args: RootQueryCustomerConfigVariablesArgs) {
  const found = new Filters<CustomerConfigVariableRecord>()
    .equals(args.customer, ({ customerId }) => customerId)
    .equals(args.scopedConfigVariable, ({ scopedConfigVariableId }) => scopedConfigVariableId)
    .equals(args.isTest, ({ isTest }) => isTest)
    .apply(store.customerConfigVariables.values());
  return sortItems(found, ordersOf(args), customerKeys(store));
}

export const connections = {
  ScopedConfigVariable: {
    connection: (record: ScopedConfigVariableRecord, _: unknown, { store }: EmulatorContext) =>
      connectionOf(store, record) ?? null,
    customer: (
      { customerId }: ScopedConfigVariableRecord,
      _: unknown,
      { store }: EmulatorContext,
    ) => store.customers.get(customerId ?? "") ?? null,
    lastConfiguredAt: ({ createdAt }: ScopedConfigVariableRecord) => isoTime(createdAt),
    lastSuccessfulRefreshAt: ({ value }: ScopedConfigVariableRecord) =>
      isoTime(value.lastSuccessfulRefreshAt),
    refreshAt: ({ value }: ScopedConfigVariableRecord) => isoTime(value.refreshAt),
    status: (record: ScopedConfigVariableRecord, _: unknown, { store }: EmulatorContext) =>
      status(connectionOf(store, record), record.value),
  },
  CustomerConfigVariable: {
    customer: (
      { customerId }: CustomerConfigVariableRecord,
      _: unknown,
      { store }: EmulatorContext,
    ) => store.customers.get(customerId ?? "") ?? null,
    lastConfiguredAt: (record: CustomerConfigVariableRecord) => isoTime(record.lastConfiguredAt),
    lastSuccessfulRefreshAt: ({ value }: CustomerConfigVariableRecord) =>
      isoTime(value.lastSuccessfulRefreshAt),
    refreshAt: ({ value }: CustomerConfigVariableRecord) => isoTime(value.refreshAt),
    status: (record: CustomerConfigVariableRecord, _: unknown, { store }: EmulatorContext) =>
      status(connectionOf(store, scopedOf(store, record)), record.value),
    scopedConfigVariable: (
      record: CustomerConfigVariableRecord,
      _: unknown,
      { store }: EmulatorContext,
    ) => scopedOf(store, record),
  },
  RootQuery: {
    scopedConfigVariable: (_: unknown, { id }: { id: string }, { store }: EmulatorContext) =>
      store.scopedConfigVariables.get(id) ?? null,
    customerConfigVariable: (_: unknown, { id }: { id: string }, { store }: EmulatorContext) =>
      store.customerConfigVariables.get(id) ?? null,
    scopedConfigVariables: (
      _: unknown,
      args: RootQueryScopedConfigVariablesArgs,
      { store }: EmulatorContext,
    ) => listPage(store, "scopedConfigVariables", args, () => listScoped(store, args)),
    customerConfigVariables: (
      _: unknown,
      args: RootQueryCustomerConfigVariablesArgs,
      { store }: EmulatorContext,
    ) => listPage(store, "customerConfigVariables", args, () => listOfCustomers(store, args)),
  },
  RootMutation: {
    createCustomerConfigVariable: mutation<CreateCustomerConfigVariableInput>(
      "createCustomerConfigVariable",
      "customerConfigVariable",
      createCustomerConfigVariable,
    ),
    updateCustomerConfigVariable: mutation<UpdateCustomerConfigVariableInput>(
      "updateCustomerConfigVariable",
      "customerConfigVariable",
      (store, input, user) =>
        updateCustomerConfigVariable(store, input, (instance) => redeploy(store, instance, user)),
    ),
    deleteCustomerConfigVariable: mutation(
      "deleteCustomerConfigVariable",
      "customerConfigVariable",
      byId(deleteCustomerConfigVariable),
    ),
    disconnectConnection: mutation(
      "disconnectConnection",
      "instanceConfigVariable",
      byId(disconnectConnection),
    ),
    disconnectUserLevelConnection: mutation(
      "disconnectUserLevelConnection",
      "userLevelConfigVariable",
      byId(disconnectUserLevelConnection),
    ),
    disconnectScopedConnection: mutation(
      "disconnectScopedConnection",
      "scopedConfigVariable",
      byId(disconnectScopedConnection),
    ),
    disconnectCustomerConnection: mutation(
      "disconnectCustomerConnection",
      "customerConfigVariable",
      byId(disconnectCustomerConnection),
    ),
    updateScopedOAuth2Connection: mutation<UpdateScopedOAuth2ConnectionInput>(
      "updateScopedOAuth2Connection",
      "scopedConfigVariable",
      updateScopedOAuth2Connection,
    ),
    updateCustomerOAuth2Connection: mutation<UpdateCustomerOAuth2ConnectionInput>(
      "updateCustomerOAuth2Connection",
      "customerConfigVariable",
      updateCustomerOAuth2Connection,
    ),
  },
};
