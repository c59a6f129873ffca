import type {
  UpdateCustomerOAuth2ConnectionInput,
  UpdateScopedOAuth2ConnectionInput,
} from "../generated/schema";
import type { Store } from "../store";
import {
  disconnectConnection,
  disconnectCustomerConnection,
  disconnectScopedConnection,
  disconnectUserLevelConnection,
} from "../store/connections";
import { updateCustomerOAuth2Connection, updateScopedOAuth2Connection } from "../store/oauth2";
import type {
  CustomerConfigVariableRecord,
  ScopedConfigVariableRecord,
} from "../store/reusableConnections";
import type { RequiredConfigVariableRecord } from "../store/types";
import type { EmulatorContext } from "./context";
import { isoTime } from "./lists";
import { byId, mutation } from "./mutation";

/** The reusable connection that a required config variable uses. */
export function reusableConnectionOf(store: Store, variable: RequiredConfigVariableRecord) {
  const { scopedStableKey } = variable;
  if (scopedStableKey === null) return null;
  const all = [...store.scopedConfigVariables.values()];
  return all.find(({ stableKey }) => stableKey === scopedStableKey) ?? null;
}

export const connections = {
  ScopedConfigVariable: {
    refreshAt: ({ value }: ScopedConfigVariableRecord) => isoTime(value.refreshAt),
    status: ({ value }: ScopedConfigVariableRecord) => value.status ?? "PENDING",
  },
  CustomerConfigVariable: {
    customer: (record: CustomerConfigVariableRecord, _: unknown, { store }: EmulatorContext) =>
      store.customers.get(record.customerId) ?? null,
    refreshAt: ({ value }: CustomerConfigVariableRecord) => isoTime(value.refreshAt),
    status: ({ value }: CustomerConfigVariableRecord) => value.status ?? "PENDING",
    scopedConfigVariable: (
      record: CustomerConfigVariableRecord,
      _: unknown,
      { store }: EmulatorContext,
    ) => store.scopedConfigVariables.get(record.scopedConfigVariableId),
  },
  RootQuery: {
    scopedConfigVariable: (_: unknown, { id }: { id: string }, { store }: EmulatorContext) =>
      store.scopedConfigVariables.get(id) ?? null,
    customerConfigVariable: (_: unknown, { id }: { id: string }, { store }: EmulatorContext) =>
      store.customerConfigVariables.get(id) ?? null,
  },
  RootMutation: {
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
