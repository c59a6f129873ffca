import type {
  InstanceConfigVariableStatus,
  UpdateCustomerOAuth2ConnectionInput,
  UpdateOAuth2ConnectionInput,
  UpdateScopedOAuth2ConnectionInput,
  UpdateUserLevelOAuth2ConnectionInput,
} from "../generated/schema";
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
import type { ConfigValue, ConnectionRecord, UserRecord } from "./types";

type Input =
  | UpdateOAuth2ConnectionInput
  | UpdateUserLevelOAuth2ConnectionInput
  | UpdateScopedOAuth2ConnectionInput
  | UpdateCustomerOAuth2ConnectionInput;

interface Target {
  /** The config variable's name for people. */
  key: string;
  connection: ConnectionRecord | undefined;
  stored: ConfigValue | undefined;
}

const STATUSES: readonly InstanceConfigVariableStatus[] = ["ACTIVE", "ERROR", "FAILED", "PENDING"];

function requireJsonObject(field: string, value: string | null | undefined): object {
  if (value == null || value === "") return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    reject(field, "Enter valid JSON.");
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    reject(field, "Enter a JSON object.");
  }
  return parsed;
}

function importToken(store: Store, { key, connection, stored }: Target, input: Input): ConfigValue {
  if (!connection?.oauth2Type) {
    reject("id", `Config variable "${key}" is not an OAuth 2.0 connection.`);
  }
  const wanted = (input.status ?? "ACTIVE").toUpperCase();
  const status = STATUSES.find((candidate) => candidate === wanted);
  if (!status) reject("status", `"${input.status}" is not a valid status.`);
  if (input.expiresIn != null && input.expiresIn < 0) {
    reject("expiresIn", "Ensure this value is greater than or equal to 0.");
  }
  const token: Record<string, unknown> = {
    ...stored?.token,
    ...requireJsonObject("additionalTokenFields", input.additionalTokenFields),
    ...requireJsonObject("context", input.context),
  };
  if (input.accessToken != null) token.access_token = input.accessToken;
  if (input.refreshToken != null) token.refresh_token = input.refreshToken;
  if (input.tokenType != null) token.token_type = input.tokenType;
  if (!token.access_token && !token.refresh_token) {
    reject("accessToken", "An access token or a refresh token is required.");
  }
  const expiresAt =
    input.expiresIn == null ? stored?.refreshAt : store.clock.now() + input.expiresIn * 1000;
  const refreshAt = input.refreshAt == null ? expiresAt : Date.parse(input.refreshAt);
  const lastSuccessfulRefreshAt =
    status === "ACTIVE" ? store.clock.now() : stored?.lastSuccessfulRefreshAt;
  return { value: null, ...stored, status, refreshAt, lastSuccessfulRefreshAt, token };
}

const isBroken = ({ status }: ConfigValue) => status === "ERROR" || status === "FAILED";
const targetOf = (
  store: Store,
  { variable, stored }: ConfigVariableView | UserLevelConfigVariableView,
): Target => ({ key: variable.key, connection: connectionOf(store, variable), stored });

export function updateOAuth2Connection(
  store: Store,
  input: UpdateOAuth2ConnectionInput,
  user: UserRecord,
): ConfigVariableView {
  const view = findConfigVariable(store, input.id ?? "");
  if (!view) reject("id", "Config variable not found.");
  const stored = importToken(store, targetOf(store, view), input);
  requireOwnValue(view);
  store.changed();
  const { instance } = view;
  instance.config ??= new Map();
  instance.config.set(view.variable.key, stored);
  instance.updatedAt = store.clock.now();
  store.emit("instance.updated", "instance", instance, user);
  if (isBroken(stored)) connectionBroke(store, instance, view.variable.key);
  return { ...view, stored };
}

export function updateUserLevelOAuth2Connection(
  store: Store,
  input: UpdateUserLevelOAuth2ConnectionInput,
  user: UserRecord,
): UserLevelConfigVariableView {
  for (const instance of store.instances.values()) {
    for (const config of instance.userLevelConfigs) {
      const view = userLevelVariablesOf(store, instance, config).find(
        (candidate) => candidate.id === input.id,
      );
      if (!view) continue;
      const stored = importToken(store, targetOf(store, view), input);
      store.changed();
      config.config.set(view.variable.key, stored);
      store.emit("instance.updated", "instance", instance, user);
      return { ...view, stored };
    }
  }
  reject("id", "User level config variable not found.");
}

export function updateScopedOAuth2Connection(
  store: Store,
  input: UpdateScopedOAuth2ConnectionInput,
): ScopedConfigVariableRecord {
  const record = store.scopedConfigVariables.get(input.id ?? "");
  if (!record) reject("id", "Scoped config variable not found.");
  const connection = store.connections.get(record.connectionId);
  const target = { key: record.key, connection, stored: record.value };
  record.value = importToken(store, target, input);
  store.changed();
  return record;
}

export function updateCustomerOAuth2Connection(
  store: Store,
  input: UpdateCustomerOAuth2ConnectionInput,
): CustomerConfigVariableRecord {
  const record = store.customerConfigVariables.get(input.id ?? "");
  const scoped = record && store.scopedConfigVariables.get(record.scopedConfigVariableId);
  if (!record || !scoped) reject("id", "Customer config variable not found.");
  const connection = store.connections.get(scoped.connectionId);
  const target = { key: scoped.key, connection, stored: record.value };
  record.value = importToken(store, target, input);
  store.changed();
  return record;
}
