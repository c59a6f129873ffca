import type {
  CreateInstanceInput,
  DeployInstanceInput,
  InputInstanceFlowConfig,
  UpdateInstanceConfigVariablesInput,
  UpdateInstanceInput,
} from "../generated/schema";
import { instanceChanged } from "./alerts/raise";
import { configState, missingConfigVariables, setConfigValues } from "./configVariables";
import { flowConfigId } from "./executions";
import { requireCustomer, requireInstance, requireIntegration } from "./lookups";
import { cleanLabels, optionalText, reject, requireText } from "./rejection";
import type { Store } from "./store";
import type { InstanceRecord, IntegrationRecord, UserRecord } from "./types";
import { draftOf, instancesOf, latestVersion, requirePublished } from "./versions";

const NO_LABELS: string[] = [];
const NO_USER_LEVEL_CONFIGS: InstanceRecord["userLevelConfigs"] = [];

function requireEditable(store: Store, id: string | null | undefined): InstanceRecord {
  const instance = requireInstance(store, id);
  if (instance.isSystem) reject("id", "The test instance of an integration cannot be changed.");
  return instance;
}

export function insertInstance(
  store: Store,
  fields: Pick<InstanceRecord, "name" | "customerId" | "integrationId"> & Partial<InstanceRecord>,
): InstanceRecord {
  const createdAt = fields.createdAt ?? store.clock.now();
  const instance: InstanceRecord = {
    id: fields.id ?? store.newId("Instance"),
    name: fields.name,
    description: "",
    customerId: fields.customerId,
    integrationId: fields.integrationId,
    isSystem: false,
    enabled: true,
    labels: NO_LABELS,
    needsDeploy: true,
    deployedVersion: 0,
    logsDisabled: false,
    stepResultsDisabled: false,
    inFailedState: false,
    systemSuspended: false,
    lastDeployedAt: null,
    lastExecutedAt: null,
    config: null,
    userLevelConfigs: NO_USER_LEVEL_CONFIGS,
    createdAt,
    updatedAt: createdAt,
  };
  Object.assign(instance, fields);
  store.instances.set(instance.id, instance);
  return instance;
}

export function removeInstance(store: Store, instance: InstanceRecord): void {
  store.instances.delete(instance.id);
  for (const monitor of store.alerts.monitorsByInstance.get(instance.id) ?? []) {
    store.alerts.remove(monitor);
  }
}

export function createInstance(
  store: Store,
  input: CreateInstanceInput,
  user: UserRecord,
): InstanceRecord {
  const name = requireText("name", input.name);
  const customer = requireCustomer(store, input.customer, "customer");
  if (customer.isSystem) reject("customer", "The system customer has no instances of its own.");
  const version = requirePublished(store, input.integration, "integration");
  if (version.customerId !== null && version.customerId !== customer.id) {
    reject("integration", `Integration "${version.name}" belongs to another customer.`);
  }
  const description = optionalText("description", input.description, "");
  store.changed();
  const instance = insertInstance(store, {
    name,
    customerId: customer.id,
    integrationId: version.id,
    description,
    labels: cleanLabels(input.labels, []),
    logsDisabled: input.logsDisabled ?? false,
    stepResultsDisabled: input.stepResultsDisabled ?? false,
  });
  try {
    setConfigValues(store, instance, input.configVariables ?? []);
    const apiKeys = readApiKeys(store, instance, version, input.flowConfigs ?? []);
    for (const [id, keys] of apiKeys) store.flowApiKeys.set(id, keys);
  } catch (error) {
    removeInstance(store, instance);
    throw error;
  }
  store.emit("instance.created", "instance", instance, user);
  return instance;
}

function moveTo(instance: InstanceRecord, version: IntegrationRecord): boolean {
  if (instance.integrationId === version.id) return false;
  instance.integrationId = version.id;
  instance.needsDeploy = true;
  return true;
}

/** The API keys that an input has for flows of an instance, by the flows' IDs in the instance. */
function readApiKeys(
  store: Store,
  instance: InstanceRecord,
  integration: IntegrationRecord | undefined,
  inputs: ReadonlyArray<InputInstanceFlowConfig | null>,
): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const input of inputs) {
    const flow = integration?.flows.find(({ id }) => id === input?.flowId);
    if (!flow) reject("flowConfigs", `The instance has no flow "${input?.flowId}".`);
    if (!input?.apiKeys) continue;
    const keys = input.apiKeys.filter((key) => key !== null);
    if (keys.some((key) => key.trim() === "")) reject("flowConfigs", "An API key is blank.");
    found.set(flowConfigId(store, instance.id, flow.stableKey), keys);
  }
  return found;
}

/** Config variables that the input omits return to their defaults, as in the API. */
export function updateInstance(
  store: Store,
  input: UpdateInstanceInput,
  user: UserRecord,
): InstanceRecord {
  const instance = requireInstance(store, input.id);
  if (instance.isSystem && input.integration != null) {
    reject("integration", "The test instance of an integration has no other version.");
  }
  const name = input.name == null ? instance.name : requireText("name", input.name);
  const description = optionalText("description", input.description, instance.description);
  const previous = store.integrations.get(instance.integrationId);
  const version =
    input.integration == null
      ? previous
      : requirePublished(store, input.integration, "integration");
  if (version && version.versionSequenceId !== previous?.versionSequenceId) {
    reject("integration", "An instance can only move to another version of its own integration.");
  }
  const { integrationId, needsDeploy } = instance;
  const apiKeys = readApiKeys(store, instance, version, input.flowConfigs ?? []);
  if (version) moveTo(instance, version);
  if (input.configVariables) {
    try {
      setConfigValues(store, instance, input.configVariables, "configVariables", true);
    } catch (error) {
      Object.assign(instance, { integrationId, needsDeploy });
      throw error;
    }
    instance.needsDeploy = true;
  }
  store.changed();
  for (const [id, keys] of apiKeys) store.flowApiKeys.set(id, keys);
  if (input.preserveDeployState) instance.needsDeploy = needsDeploy;
  const wasEnabled = instance.enabled;
  instance.name = name;
  instance.description = description;
  instance.labels = cleanLabels(input.labels, instance.labels);
  instance.enabled = input.enabled ?? wasEnabled;
  instance.logsDisabled = input.logsDisabled ?? instance.logsDisabled;
  instance.globalDebug = input.globalDebug ?? instance.globalDebug;
  instance.stepResultsDisabled = input.stepResultsDisabled ?? instance.stepResultsDisabled;
  instance.updatedAt = store.clock.now();
  if (instance.isSystem) return instance;
  store.emit("instance.updated", "instance", instance, user);
  if (instance.enabled !== wasEnabled) {
    const event = instance.enabled ? "instance.enabled" : "instance.disabled";
    store.emit(event, "instance", instance, user);
    instanceChanged(store, instance, instance.enabled ? "enabled" : "disabled");
  }
  return instance;
}

export function updateInstanceConfigVariables(
  store: Store,
  input: UpdateInstanceConfigVariablesInput,
  user: UserRecord,
): InstanceRecord {
  const instance = requireEditable(store, input.id);
  setConfigValues(store, instance, input.configVariables ?? []);
  store.changed();
  instance.needsDeploy = true;
  instance.updatedAt = store.clock.now();
  store.emit("instance.updated", "instance", instance, user);
  return instance;
}

/** The instance that is to be deployed, if it may be. */
export function requireDeployable(store: Store, input: DeployInstanceInput): InstanceRecord {
  const instance = requireEditable(store, input.id);
  if (!input.force && configState(store, instance) === "NEEDS_INSTANCE_CONFIGURATION") {
    const missing = missingConfigVariables(store, instance).map((key) => `"${key}"`);
    reject("id", `The instance is not fully configured: ${missing.join(", ")} must be set.`);
  }
  return instance;
}

export function deployInstance(
  store: Store,
  input: DeployInstanceInput,
  user: UserRecord,
): InstanceRecord {
  const instance = requireDeployable(store, input);
  const integration = requireIntegration(store, instance.integrationId);
  store.changed();
  markDeployed(store, instance, integration, user);
  return instance;
}

/** Deploys an instance again that was deployed before. */
export function redeploy(store: Store, instance: InstanceRecord, user: UserRecord): void {
  markDeployed(store, instance, requireIntegration(store, instance.integrationId), user);
}

function markDeployed(
  store: Store,
  instance: InstanceRecord,
  { versionNumber }: IntegrationRecord,
  user: UserRecord,
): void {
  instance.needsDeploy = false;
  instance.deployedVersion = versionNumber;
  instance.lastDeployedAt = store.clock.now();
  instance.updatedAt = instance.lastDeployedAt;
  store.emit("instance.deployed", "instance", instance, user);
}

export function deleteInstance(
  store: Store,
  id: string | null | undefined,
  user: UserRecord,
): InstanceRecord {
  const instance = requireEditable(store, id);
  if (instance.enabled) reject("id", "An enabled instance cannot be deleted; disable it first.");
  store.changed();
  instanceChanged(store, instance, "removed");
  removeInstance(store, instance);
  store.emit("instance.deleted", "instance", instance, user);
  return instance;
}

/**
 * Moves all instances of an integration to its newest version, and deploys those again that were
 * deployed before and are fully configured for it.
 */
export function updateInstancesToLatest(
  store: Store,
  integrationId: string | null | undefined,
  user: UserRecord,
): IntegrationRecord {
  const integration = requireIntegration(store, integrationId);
  const latest = latestVersion(store, integration);
  if (!latest) reject("id", `Integration "${integration.name}" has no published version.`);
  store.changed();
  for (const instance of instancesOf(store, integration)) {
    if (!moveTo(instance, latest)) continue;
    instance.updatedAt = store.clock.now();
    store.emit("instance.updated", "instance", instance, user);
    const deployable = configState(store, instance) !== "NEEDS_INSTANCE_CONFIGURATION";
    if (instance.lastDeployedAt !== null && deployable) markDeployed(store, instance, latest, user);
  }
  return draftOf(store, latest);
}
