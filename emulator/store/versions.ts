import { requireIntegration } from "./lookups";
import { reject } from "./rejection";
import type { Store } from "./store";
import type { IntegrationRecord } from "./types";

/** The record to edit, whichever version of an integration the ID is of. */
export function draftOf(store: Store, integration: IntegrationRecord): IntegrationRecord {
  return store.drafts.get(integration.versionSequenceId) ?? integration;
}

export function versionsOf(store: Store, integration: IntegrationRecord): IntegrationRecord[] {
  return store.versions.get(integration.versionSequenceId) ?? [];
}

export function latestVersion(
  store: Store,
  integration: IntegrationRecord,
): IntegrationRecord | undefined {
  return versionsOf(store, integration).findLast((version) => version.versionIsAvailable);
}

/**
 * The published version that instances shall run: that of the ID or, for an integration as a
 * whole, its newest.
 */
export function requirePublished(
  store: Store,
  id: string | null | undefined,
  field: string,
): IntegrationRecord {
  const integration = requireIntegration(store, id, field);
  const version = integration.isDraft ? latestVersion(store, integration) : integration;
  if (!version) reject(field, `Integration "${integration.name}" has no published version.`);
  if (!version.versionIsAvailable) {
    reject(field, `Version ${version.versionNumber} of "${version.name}" is not available.`);
  }
  return version;
}

export function instancesOf(store: Store, integration: IntegrationRecord) {
  const sequence = integration.versionSequenceId;
  return [...store.instances.values()].filter(
    (instance) =>
      !instance.isSystem &&
      store.integrations.get(instance.integrationId)?.versionSequenceId === sequence,
  );
}

/** The IDs an integration's ID stands for: a draft's for the whole integration, else one version. */
export function integrationIds(store: Store, id: string): Set<string> {
  const integration: IntegrationRecord | undefined = store.integrations.get(id);
  if (!integration?.isDraft) return new Set([id]);
  const versions = store.versions.get(integration.versionSequenceId) ?? [];
  return new Set([id, ...versions.map((version) => version.id)]);
}

/**
 * The IDs a flow's ID stands for: a draft's flow for the flow in all versions, so that the flows
 * people pick from an integration find what its instances ran.
 */
export function flowIds(store: Store, id: string): Set<string> {
  const flow = store.flows.get(id);
  const integration = flow && store.integrations.get(flow.integrationId);
  if (!integration?.isDraft) return new Set([id]);
  const versions = store.versions.get(integration.versionSequenceId) ?? [];
  const flows = [integration, ...versions].flatMap((version) => version.flows);
  return new Set(flows.filter((one) => one.stableKey === flow?.stableKey).map((one) => one.id));
}
