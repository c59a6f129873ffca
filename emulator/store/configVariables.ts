import type {
  InputInstanceConfigVariable,
  InstanceConfigState,
  InstanceConfigVariableStatus,
} from "../generated/schema";
import { readConfigInput } from "./configValue";
import { chosenConnection, currentValueOf, withDefaults } from "./customerConnections";
import { reject } from "./rejection";
import type { Store } from "./store";
import type {
  ConfigValue,
  ConnectionRecord,
  InstanceRecord,
  RequiredConfigVariableRecord,
  UserLevelConfigRecord,
} from "./types";

/** A config variable of an instance, as it stands: what is stored, else the default. */
export interface ConfigVariableView {
  id: string;
  instance: InstanceRecord;
  variable: RequiredConfigVariableRecord;
  stored: ConfigValue | undefined;
}

export interface UserLevelConfigVariableView {
  id: string;
  variable: RequiredConfigVariableRecord;
  stored: ConfigValue | undefined;
}

const NO_VARIABLES: RequiredConfigVariableRecord[] = [];

function requiredVariables(store: Store, instance: InstanceRecord, userLevel: boolean) {
  const integration = store.integrations.get(instance.integrationId);
  const variables = integration?.requiredConfigVariables ?? NO_VARIABLES;
  return variables.filter((variable) => variable.userLevel === userLevel);
}

function configVariableId(store: Store, instance: InstanceRecord, key: string): string {
  return store.derivedId("InstanceConfigVariable", `${instance.id}:${key}`);
}

export function configVariablesOf(store: Store, instance: InstanceRecord): ConfigVariableView[] {
  return requiredVariables(store, instance, false).map((variable) => {
    const id = configVariableId(store, instance, variable.key);
    store.configVariableOwners.set(id, { instance, key: variable.key });
    return { id, instance, variable, stored: currentValueOf(store, instance, variable) };
  });
}

/** Beyond this many instances only config variables that were shown can be found by their ID. */
const SEARCH_LIMIT = 5_000;

export function findConfigVariable(store: Store, id: string): ConfigVariableView | undefined {
  if (!store.configVariableOwners.has(id) && store.instances.size <= SEARCH_LIMIT) {
    for (const instance of store.instances.values()) configVariablesOf(store, instance);
  }
  const owner = store.configVariableOwners.get(id);
  if (!owner || !store.instances.has(owner.instance.id)) return undefined;
  return configVariablesOf(store, owner.instance).find((view) => view.id === id);
}

/** Refuses a config variable that uses a reusable connection: its value is kept there. */
export function requireOwnValue({ variable }: ConfigVariableView): void {
  if (variable.scopedStableKey === null) return;
  reject("id", `"${variable.key}" uses the reusable connection "${variable.scopedStableKey}".`);
}

export function userLevelVariablesOf(
  store: Store,
  instance: InstanceRecord,
  config: UserLevelConfigRecord,
): UserLevelConfigVariableView[] {
  return requiredVariables(store, instance, true).map((variable) => ({
    id: store.derivedId("UserLevelConfigVariable", `${config.id}:${variable.key}`),
    variable,
    stored: withDefaults(variable, config.config.get(variable.key)),
  }));
}

export function connectionOf(
  store: Store,
  variable: RequiredConfigVariableRecord,
): ConnectionRecord | undefined {
  return variable.connectionId ? store.connections.get(variable.connectionId) : undefined;
}

/** The status of a connection with these values. */
export function statusOf(
  connection: ConnectionRecord,
  stored: ConfigValue | undefined,
): InstanceConfigVariableStatus {
  if (connection.oauth2Type) return stored?.status ?? "PENDING";
  if (stored?.status === "ERROR" || stored?.status === "FAILED") return stored.status;
  const complete = connection.inputs.every(
    (input) => !input.required || (stored?.inputs?.[input.key]?.value ?? "") !== "",
  );
  return complete ? "ACTIVE" : "PENDING";
}

/** Null for what is not a connection. */
export function connectionStatus(
  store: Store,
  variable: RequiredConfigVariableRecord,
  stored: ConfigValue | undefined,
): InstanceConfigVariableStatus | null {
  const connection = connectionOf(store, variable);
  return connection ? statusOf(connection, stored) : null;
}

function isConfigured(
  store: Store,
  variable: RequiredConfigVariableRecord,
  stored: ConfigValue | undefined,
): boolean {
  const status = connectionStatus(store, variable, stored);
  if (status !== null) return status === "ACTIVE";
  return (stored?.value ?? variable.defaultValue) !== null;
}

/** What keeps an instance from being deployed, by key. */
export function missingConfigVariables(store: Store, instance: InstanceRecord): string[] {
  return requiredVariables(store, instance, false)
    .filter((variable) => !isConfigured(store, variable, currentValueOf(store, instance, variable)))
    .map((variable) => variable.key);
}

export function configState(store: Store, instance: InstanceRecord): InstanceConfigState {
  if (missingConfigVariables(store, instance).length > 0) return "NEEDS_INSTANCE_CONFIGURATION";
  if (requiredVariables(store, instance, true).length === 0) return "FULLY_CONFIGURED";
  const ready = instance.userLevelConfigs.some((config) =>
    userLevelVariablesOf(store, instance, config).every((view) =>
      isConfigured(store, view.variable, view.stored),
    ),
  );
  return ready ? "FULLY_CONFIGURED" : "NEEDS_USER_LEVEL_CONFIGURATION";
}

/**
 * Sets the config variables of the input. With `resetOthers`, all others lose their
 * values and have their defaults again. Nothing changes when one of them is rejected.
 */
export function setConfigValues(
  store: Store,
  instance: InstanceRecord,
  inputs: ReadonlyArray<InputInstanceConfigVariable | null>,
  field = "configVariables",
  resetOthers = false,
): void {
  const variables = requiredVariables(store, instance, false);
  const next = new Map<string, ConfigValue>(resetOthers ? [] : instance.config);
  const named = new Set<string>();
  for (const input of inputs) {
    if (!input) reject(field, "A config variable must not be null.");
    const variable = variables.find((candidate) => candidate.key === input.key);
    if (!variable) reject(field, `Config variable "${input.key}" not found.`);
    if (named.has(input.key)) reject(field, `Config variable "${input.key}" is set twice.`);
    named.add(input.key);
    if (input.customerConfigVariableId != null) {
      const id = input.customerConfigVariableId;
      next.set(input.key, chosenConnection(store, instance, variable, id, field));
      continue;
    }
    if (variable.scopedStableKey !== null && input.values != null) {
      reject(field, `"${input.key}" uses a reusable connection, which has its own inputs.`);
    }
    const connection = connectionOf(store, variable);
    const value = readConfigInput(variable, connection, input, next.get(input.key), field);
    if (value) next.set(input.key, value);
    else next.delete(input.key);
  }
  instance.config = next.size > 0 ? next : null;
}
