import type {
  CreateCustomerConfigVariableInput,
  InputExpression,
  UpdateCustomerConfigVariableInput,
} from "../generated/schema";
import { mergeConnectionInputs } from "./configValue";
import { requireCustomer } from "./lookups";
import { reject } from "./rejection";
import type {
  CustomerConfigVariableRecord,
  ScopedConfigVariableRecord,
} from "./reusableConnections";
import type { Store } from "./store";
import type {
  ConfigValue,
  ConnectionRecord,
  InstanceRecord,
  RequiredConfigVariableRecord,
} from "./types";

export function insertCustomerConfigVariable(
  store: Store,
  fields: Pick<CustomerConfigVariableRecord, "scopedConfigVariableId" | "customerId"> &
    Partial<CustomerConfigVariableRecord>,
): CustomerConfigVariableRecord {
  const createdAt = fields.createdAt ?? store.clock.now();
  const record: CustomerConfigVariableRecord = {
    id: fields.id ?? store.newId("CustomerConfigVariable"),
    key: null,
    isTest: false,
    value: { value: null },
    createdAt,
    updatedAt: createdAt,
    lastConfiguredAt: createdAt,
    ...fields,
  };
  store.customerConfigVariables.set(record.id, record);
  return record;
}

/** The reusable connection that a required config variable uses. */
export function scopedVariableOf(
  store: Store,
  { scopedStableKey }: RequiredConfigVariableRecord,
): ScopedConfigVariableRecord | undefined {
  if (scopedStableKey === null) return undefined;
  const all = [...store.scopedConfigVariables.values()];
  return all.find(({ stableKey }) => stableKey === scopedStableKey);
}

/**
 * The customer's connection that an instance uses for a config variable: the chosen one, or the
 * only one, which the organization manages.
 */
export function customerVariableOf(
  store: Store,
  instance: InstanceRecord,
  variable: RequiredConfigVariableRecord,
): CustomerConfigVariableRecord | undefined {
  const scoped = scopedVariableOf(store, variable);
  if (scoped?.variableScope !== "CUSTOMER") return undefined;
  const chosen = instance.config?.get(variable.key)?.customerConfigVariableId;
  const record = chosen === undefined ? undefined : store.customerConfigVariables.get(chosen);
  if (record || scoped.managedBy !== "ORG") return record;
  return [...store.customerConfigVariables.values()].find(
    (one) =>
      one.scopedConfigVariableId === scoped.id &&
      one.customerId === instance.customerId &&
      !one.isTest,
  );
}

/** What is stored of a connection, with the definition's values for the inputs that are not. */
export function withDefaults(
  { inputs }: RequiredConfigVariableRecord,
  stored: ConfigValue | undefined,
): ConfigValue | undefined {
  return inputs ? { value: null, ...stored, inputs: { ...inputs, ...stored?.inputs } } : stored;
}

/** What an instance has for a config variable, wherever it is kept; without it, the default holds. */
export function currentValueOf(
  store: Store,
  instance: InstanceRecord,
  variable: RequiredConfigVariableRecord,
): ConfigValue | undefined {
  const scoped = scopedVariableOf(store, variable);
  if (!scoped) return withDefaults(variable, instance.config?.get(variable.key));
  return scoped.variableScope === "ORG"
    ? scoped.value
    : customerVariableOf(store, instance, variable)?.value;
}

/**
 * Refuses a customer's connection that an instance of this customer cannot use for a variable.
 * @returns what is stored for the variable.
 */
export function chosenConnection(
  store: Store,
  instance: InstanceRecord,
  variable: RequiredConfigVariableRecord,
  id: string,
  field: string,
): ConfigValue {
  const scoped = scopedVariableOf(store, variable);
  if (!scoped) reject(field, `"${variable.key}" does not use a reusable connection.`);
  const record = store.customerConfigVariables.get(id);
  if (!record || record.customerId !== instance.customerId) {
    reject(field, `"${variable.key}": the customer has no such connection.`);
  }
  if (record.scopedConfigVariableId !== scoped.id) {
    reject(field, `"${variable.key}" uses another connection than "${scoped.stableKey}".`);
  }
  return { value: null, customerConfigVariableId: id };
}

/** The instances that use a customer's connection. */
export function usersOf(store: Store, record: CustomerConfigVariableRecord): InstanceRecord[] {
  return [...store.instances.values()].filter((instance) =>
    (store.integrations.get(instance.integrationId)?.requiredConfigVariables ?? []).some(
      (variable) => customerVariableOf(store, instance, variable) === record,
    ),
  );
}

function requireScoped(store: Store, id: string): ScopedConfigVariableRecord {
  const scoped = store.scopedConfigVariables.get(id);
  if (!scoped) reject("scopedConfigVariable", "Scoped config variable not found.");
  if (scoped.variableScope !== "CUSTOMER") {
    reject("scopedConfigVariable", "All customers share the value of this connection.");
  }
  return scoped;
}

function requireRecord(store: Store, id: string | null | undefined): CustomerConfigVariableRecord {
  const record = store.customerConfigVariables.get(id ?? "");
  if (!record) reject("id", "Customer config variable not found.");
  return record;
}

function withInputs(
  connection: ConnectionRecord | undefined,
  inputs: ReadonlyArray<InputExpression | null> | null | undefined,
  current: ConfigValue,
): ConfigValue {
  if (!connection) reject("scopedConfigVariable", "The connection no longer exists.");
  if (!inputs) return current;
  return mergeConnectionInputs(connection, inputs, current, "inputs");
}

export function createCustomerConfigVariable(
  store: Store,
  input: CreateCustomerConfigVariableInput,
): CustomerConfigVariableRecord {
  const scoped = requireScoped(store, input.scopedConfigVariable);
  const isTest = input.isTest ?? false;
  const customer =
    input.customer == null && isTest ? null : requireCustomer(store, input.customer, "customer");
  const other = [...store.customerConfigVariables.values()].find(
    (one) =>
      one.scopedConfigVariableId === scoped.id &&
      one.customerId === (customer?.id ?? null) &&
      one.isTest === isTest &&
      (scoped.managedBy === "ORG" || one.key === (input.key ?? null)),
  );
  if (other) reject("__all__", "The customer has this connection already.");
  const value = withInputs(store.connections.get(scoped.connectionId), input.inputs, {
    value: null,
  });
  store.changed();
  return insertCustomerConfigVariable(store, {
    scopedConfigVariableId: scoped.id,
    customerId: customer?.id ?? null,
    key: input.key ?? null,
    isTest,
    value,
  });
}

/** Instances that use it need deployment, so that they get the new values. */
export function updateCustomerConfigVariable(
  store: Store,
  input: UpdateCustomerConfigVariableInput,
  redeploy: (instance: InstanceRecord) => void,
): CustomerConfigVariableRecord {
  const record = requireRecord(store, input.id);
  const scoped = store.scopedConfigVariables.get(record.scopedConfigVariableId);
  const value = withInputs(
    store.connections.get(scoped?.connectionId ?? ""),
    input.inputs,
    record.value,
  );
  store.changed();
  record.value = value;
  record.key = input.key ?? record.key;
  record.isTest = input.isTest ?? record.isTest;
  record.updatedAt = store.clock.now();
  if (input.inputs) record.lastConfiguredAt = record.updatedAt;
  for (const instance of usersOf(store, record)) {
    instance.needsDeploy = true;
    if (input.redeploy && instance.lastDeployedAt !== null) redeploy(instance);
  }
  return record;
}

export function deleteCustomerConfigVariable(
  store: Store,
  id: string | null | undefined,
): CustomerConfigVariableRecord {
  const record = requireRecord(store, id);
  const users = usersOf(store, record);
  if (users.length > 0) {
    reject("id", `The connection is in use by ${users.length} instance(s).`);
  }
  store.changed();
  store.customerConfigVariables.delete(record.id);
  return record;
}
