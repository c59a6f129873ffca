import { connectionBroke } from "./alerts/raise";
import {
  type ConfigVariableView,
  connectionOf,
  findConfigVariable,
  requireOwnValue,
  type UserLevelConfigVariableView,
  userLevelVariablesOf,
} from "./configVariables";
import { reject } from "./rejection";
import type {
  CustomerConfigVariableRecord,
  ScopedConfigVariableRecord,
} from "./reusableConnections";
import type { Store } from "./store";
import type { ConfigValue, ConnectionRecord, InstanceRecord } from "./types";

type Id = string | null | undefined;

/** Without its tokens, so that somebody has to authorize it again. */
function disconnected(value: ConfigValue | undefined): ConfigValue {
  const { token, refreshAt, ...kept } = value ?? { value: null };
  return { ...kept, status: "PENDING" };
}

function requireOAuth2(connection: ConnectionRecord | undefined): void {
  if (!connection?.oauth2Type) reject("id", "Only OAuth 2.0 connections can be disconnected.");
}

function setValue(instance: InstanceRecord, key: string, value: ConfigValue): void {
  instance.config ??= new Map();
  instance.config.set(key, value);
}

export function disconnectConnection(store: Store, id: Id): ConfigVariableView {
  const view = findConfigVariable(store, id ?? "");
  if (!view) reject("id", "Config variable not found.");
  requireOAuth2(connectionOf(store, view.variable));
  requireOwnValue(view);
  store.changed();
  const stored = disconnected(view.stored);
  setValue(view.instance, view.variable.key, stored);
  return { ...view, stored };
}

export function disconnectUserLevelConnection(store: Store, id: Id): UserLevelConfigVariableView {
  for (const instance of store.instances.values()) {
    for (const config of instance.userLevelConfigs) {
      const views = userLevelVariablesOf(store, instance, config);
      const view = views.find((candidate) => candidate.id === id);
      if (!view) continue;
      requireOAuth2(connectionOf(store, view.variable));
      store.changed();
      const stored = disconnected(view.stored);
      config.config.set(view.variable.key, stored);
      return { ...view, stored };
    }
  }
  reject("id", "User level config variable not found.");
}

export function disconnectScopedConnection(store: Store, id: Id): ScopedConfigVariableRecord {
  const record = store.scopedConfigVariables.get(id ?? "");
  if (!record) reject("id", "Scoped config variable not found.");
  requireOAuth2(store.connections.get(record.connectionId));
  store.changed();
  record.value = disconnected(record.value);
  return record;
}

export function disconnectCustomerConnection(store: Store, id: Id): CustomerConfigVariableRecord {
  const record = store.customerConfigVariables.get(id ?? "");
  if (!record) reject("id", "Customer config variable not found.");
  const scoped = store.scopedConfigVariables.get(record.scopedConfigVariableId);
  requireOAuth2(store.connections.get(scoped?.connectionId ?? ""));
  store.changed();
  record.value = disconnected(record.value);
  return record;
}

/** What an exception in a connection does: it is in error, and monitors of it are set off. */
export function breakConnection(store: Store, instance: InstanceRecord, key: string): void {
  const stored = instance.config?.get(key) ?? { value: null };
  setValue(instance, key, { ...stored, status: "ERROR" });
  store.changed();
  connectionBroke(store, instance, key);
}

/**
 * What happens when somebody follows an OAuth 2.0 connection's link and agrees. False where
 * nothing can be authorized.
 */
export function authorizeConnection(store: Store, id: string): boolean {
  const view = findConfigVariable(store, id);
  if (!view || connectionOf(store, view.variable)?.oauth2Type !== "AUTHORIZATION_CODE")
    return false;
  if (view.variable.scopedStableKey !== null) return false;
  store.changed();
  const now = store.clock.now();
  setValue(view.instance, view.variable.key, {
    value: null,
    ...view.stored,
    status: "ACTIVE",
    refreshAt: now + 60 * 60 * 1000,
    lastSuccessfulRefreshAt: now,
    token: { access_token: `authorized-${now}`, token_type: "Bearer" },
  });
  return true;
}
