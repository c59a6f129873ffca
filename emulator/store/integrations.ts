import { stringify } from "yaml";
import type {
  CreateIntegrationInput,
  ForkIntegrationInput,
  ImportIntegrationInput,
  PublishIntegrationInput,
  UpdateIntegrationInput,
} from "../generated/schema";
import { flattenSteps } from "../player/flow";
import { findConnection, useAction } from "./components";
import { setConfigValues } from "./configVariables";
import { type ParsedDefinition, parseDefinition, withMetadata } from "./definition";
import { insertInstance, removeInstance } from "./instances";
import { requireCustomer, requireIntegration } from "./lookups";
import { cleanLabels, optionalText, reject, requireText } from "./rejection";
import type { Store } from "./store";
import type {
  FlowRecord,
  IntegrationRecord,
  RequiredConfigVariableRecord,
  UserRecord,
} from "./types";
import { draftOf, instancesOf, versionsOf } from "./versions";

function makeFlows(store: Store, integrationId: string, parsed: ParsedDefinition): FlowRecord[] {
  return parsed.flows.map((flow, sortOrder) => {
    const id = store.derivedId("IntegrationFlow", `${integrationId}:${flow.stableKey}`);
    const lastExecutedAt = store.flows.get(id)?.lastExecutedAt ?? null;
    return { ...flow, id, integrationId, sortOrder, lastExecutedAt };
  });
}

function makeConfigVariables(
  store: Store,
  integrationId: string,
  parsed: ParsedDefinition,
): RequiredConfigVariableRecord[] {
  return parsed.configVariables.map(({ connection, ...variable }) => {
    const record = connection && findConnection(store, connection);
    if (connection && !record) {
      reject(
        "definition",
        `Connection "${connection.key}" of component "${connection.componentKey}" not found.`,
      );
    }
    return {
      ...variable,
      id: store.derivedId("RequiredConfigVariable", `${integrationId}:${variable.stableKey}`),
      connectionId: record?.id ?? reusableConnectionId(store, variable),
    };
  });
}

function reusableConnectionId(
  store: Store,
  { key, scopedStableKey }: Pick<RequiredConfigVariableRecord, "key" | "scopedStableKey">,
): string | null {
  if (scopedStableKey === null) return null;
  const all = [...store.scopedConfigVariables.values()];
  const scoped = all.find(({ stableKey }) => stableKey === scopedStableKey);
  if (!scoped) {
    reject("definition", `Config variable "${key}": connection "${scopedStableKey}" not found.`);
  }
  return scoped.connectionId;
}

/** Makes a draft what its definition says. */
export function applyDefinition(
  store: Store,
  draft: IntegrationRecord,
  definition: string,
  parsed: ParsedDefinition,
): void {
  const configVariables = makeConfigVariables(store, draft.id, parsed);
  const flows = makeFlows(store, draft.id, parsed);
  for (const flow of flows) {
    for (const step of flattenSteps(flow.steps)) useAction(store, step);
  }
  for (const flow of draft.flows) store.flows.delete(flow.id);
  for (const flow of flows) store.flows.set(flow.id, flow);
  draft.flows = flows;
  draft.requiredConfigVariables = configVariables;
  draft.definition = definition;
  draft.name = parsed.name;
  draft.description = parsed.description ?? draft.description;
  draft.category = parsed.category ?? draft.category;
  draft.labels = parsed.labels.length > 0 ? cleanLabels(parsed.labels, []) : draft.labels;
  draft.documentation = parsed.documentation ?? draft.documentation;
  draft.isCodeNative = parsed.isCodeNative;
  draft.hasUnpublishedChanges = true;
}

/** A new draft with its hidden instance, in which flows are tested. */
export function insertDraft(
  store: Store,
  definition: string,
  fields: Partial<IntegrationRecord> = {},
  parsed = parseDefinition(definition),
): IntegrationRecord {
  const createdAt = store.clock.now();
  const draft: IntegrationRecord = {
    id: fields.id ?? store.newId("Integration"),
    versionSequenceId: fields.versionSequenceId ?? store.newUuid(),
    isDraft: true,
    name: parsed.name,
    description: null,
    category: null,
    labels: [],
    documentation: null,
    overview: null,
    avatarUrl: null,
    customerId: null,
    isCodeNative: false,
    marketplaceConfiguration: "NOT_AVAILABLE_IN_MARKETPLACE",
    allowMultipleMarketplaceInstances: false,
    definition: "",
    flows: [],
    requiredConfigVariables: [],
    hasUnpublishedChanges: true,
    versionNumber: 0,
    versionComment: null,
    versionCreatedAt: null,
    versionCreatedById: null,
    versionIsAvailable: false,
    lastExecutedAt: null,
    systemInstanceId: "",
    createdAt,
    updatedAt: createdAt,
    ...fields,
  };
  applyDefinition(store, draft, definition, parsed);
  store.integrations.set(draft.id, draft);
  store.drafts.set(draft.versionSequenceId, draft);
  store.versions.set(draft.versionSequenceId, []);
  const systemCustomer = [...store.customers.values()].find((customer) => customer.isSystem);
  if (!systemCustomer) throw new Error("An integration needs the system customer.");
  draft.systemInstanceId = insertInstance(store, {
    id: store.derivedId("Instance", `test of ${draft.id}`),
    name: `${draft.name} (test)`,
    customerId: systemCustomer.id,
    integrationId: draft.id,
    isSystem: true,
    createdAt: draft.createdAt,
  }).id;
  return draft;
}

export function importIntegration(
  store: Store,
  input: ImportIntegrationInput,
  user: UserRecord,
): IntegrationRecord {
  const customerId =
    input.customer == null ? null : requireCustomer(store, input.customer, "customer").id;
  if (input.integrationId == null) {
    const parsed = parseDefinition(input.definition);
    store.changed();
    const created = insertDraft(store, input.definition, { customerId }, parsed);
    store.emit("integration.created", "integration", created, user);
    return created;
  }
  const draft = draftOf(store, requireIntegration(store, input.integrationId, "integrationId"));
  const parsed = parseDefinition(input.definition);
  if (parsed.isCodeNative !== draft.isCodeNative && !input.replace) {
    reject(
      "replace",
      "A code-native integration and a low-code one only replace each other when replace is true.",
    );
  }
  applyDefinition(store, draft, input.definition, parsed);
  store.changed();
  draft.customerId = customerId ?? draft.customerId;
  draft.updatedAt = store.clock.now();
  store.emit("integration.updated", "integration", draft, user);
  return draft;
}

/** A draft with a name and, without a definition, no flows yet. */
export function createIntegration(
  store: Store,
  input: CreateIntegrationInput,
  user: UserRecord,
): IntegrationRecord {
  const name = requireText("name", input.name);
  const description = optionalText("description", input.description, "");
  const customerId =
    input.customer == null ? null : requireCustomer(store, input.customer, "customer").id;
  const empty = { definitionVersion: 7, name, flows: [], requiredConfigVars: [] };
  const definition = input.definition ?? stringify(empty);
  const own = parseDefinition(definition);
  return insertNamed(
    store,
    definition,
    { ...own, name, description, labels: cleanLabels(input.labels, own.labels) },
    customerId,
    user,
  );
}

/** A draft of its own with what another integration, or one of its versions, holds. */
export function forkIntegration(
  store: Store,
  input: ForkIntegrationInput,
  user: UserRecord,
): IntegrationRecord {
  const parent = requireIntegration(store, input.parent, "parent");
  const name = requireText("name", input.name);
  const description = optionalText("description", input.description, parent.description ?? "");
  const { category, labels } = parent;
  const metadata = { name, description, category, labels };
  return insertNamed(store, parent.definition, metadata, parent.customerId, user);
}

function insertNamed(
  store: Store,
  definition: string,
  { name, description, category, labels }: Metadata,
  customerId: string | null,
  user: UserRecord,
): IntegrationRecord {
  const named = withMetadata(definition, { name, description, category, labels });
  const parsed = parseDefinition(named);
  store.changed();
  const draft = insertDraft(store, named, { customerId }, parsed);
  store.emit("integration.created", "integration", draft, user);
  return draft;
}

type Metadata = Pick<ParsedDefinition, "name" | "description" | "category" | "labels">;

const metadataOf = ({ name, description, category, labels }: IntegrationRecord) => ({
  name,
  description,
  category,
  labels,
});

export function updateIntegration(
  store: Store,
  input: UpdateIntegrationInput,
  user: UserRecord,
): IntegrationRecord {
  const draft = draftOf(store, requireIntegration(store, input.id));
  const parsed = input.definition == null ? null : parseDefinition(input.definition);
  const name = input.name == null ? null : requireText("name", input.name);
  const description = optionalText("description", input.description, "");
  const category = optionalText("category", input.category, "", 255);
  const customerId =
    input.customer == null ? null : requireCustomer(store, input.customer, "customer").id;
  const test = store.instances.get(draft.systemInstanceId);
  if (test && input.testConfigVariables) {
    setConfigValues(store, test, input.testConfigVariables, "testConfigVariables");
  }
  if (parsed && input.definition != null) applyDefinition(store, draft, input.definition, parsed);
  store.changed();
  const metadata = {
    name: name ?? draft.name,
    description: input.description == null ? draft.description : description || null,
    category: input.category == null ? draft.category : category || null,
    labels: cleanLabels(input.labels, draft.labels),
  };
  if (JSON.stringify(metadata) !== JSON.stringify(metadataOf(draft))) {
    draft.definition = withMetadata(draft.definition, metadata);
    Object.assign(draft, metadata);
  }
  draft.customerId = customerId ?? draft.customerId;
  draft.avatarUrl = input.avatarUrl ?? draft.avatarUrl;
  draft.hasUnpublishedChanges = true;
  draft.updatedAt = store.clock.now();
  store.emit("integration.updated", "integration", draft, user);
  return draft;
}

/**
 * Makes a version of the draft. Publishing a draft without changes makes one more version with
 * the same content.
 */
export function publishVersion(
  store: Store,
  draft: IntegrationRecord,
  comment: string | null,
  publishedBy: UserRecord,
  publishedAt = store.clock.now(),
  id = store.newId("Integration"),
): IntegrationRecord {
  const versions = versionsOf(store, draft);
  const number = (versions.at(-1)?.versionNumber ?? 0) + 1;
  const parsed = parseDefinition(draft.definition);
  const version: IntegrationRecord = {
    ...draft,
    id,
    isDraft: false,
    flows: makeFlows(store, id, parsed),
    requiredConfigVariables: makeConfigVariables(store, id, parsed),
    hasUnpublishedChanges: false,
    versionNumber: number,
    versionComment: comment,
    versionCreatedAt: publishedAt,
    versionCreatedById: publishedBy.id,
    versionIsAvailable: true,
    lastExecutedAt: null,
    createdAt: publishedAt,
    updatedAt: publishedAt,
  };
  store.integrations.set(id, version);
  for (const flow of version.flows) store.flows.set(flow.id, flow);
  versions.push(version);
  draft.versionNumber = number;
  draft.versionComment = comment;
  draft.versionCreatedAt = publishedAt;
  draft.versionCreatedById = publishedBy.id;
  draft.versionIsAvailable = true;
  draft.hasUnpublishedChanges = false;
  return version;
}

function checkAttributes(attributes: string | null | undefined): void {
  if (attributes == null) return;
  try {
    JSON.parse(attributes);
  } catch {
    reject("attributes", "Enter valid JSON.");
  }
}

export function publishIntegration(
  store: Store,
  input: PublishIntegrationInput,
  user: UserRecord,
): IntegrationRecord {
  const draft = draftOf(store, requireIntegration(store, input.id));
  if (draft.flows.length === 0) reject("id", "An integration without flows cannot be published.");
  const comment = input.comment == null ? null : optionalText("comment", input.comment, "");
  checkAttributes(input.attributes);
  store.changed();
  const version = publishVersion(store, draft, comment, user);
  version.versionAttributes = input.attributes ?? null;
  store.emit("integration.published", "integration", version, user);
  return version;
}

/** Deletes all versions of an integration. */
export function deleteIntegration(
  store: Store,
  id: string | null | undefined,
  user: UserRecord,
): IntegrationRecord {
  const draft = draftOf(store, requireIntegration(store, id));
  const count = instancesOf(store, draft).length;
  if (count > 0) {
    reject("id", `Integration "${draft.name}" has ${count} instance(s); delete them first.`);
  }
  store.changed();
  const test = store.instances.get(draft.systemInstanceId);
  if (test) removeInstance(store, test);
  for (const record of [draft, ...versionsOf(store, draft)]) {
    for (const flow of record.flows) store.flows.delete(flow.id);
    store.integrations.delete(record.id);
  }
  store.drafts.delete(draft.versionSequenceId);
  store.versions.delete(draft.versionSequenceId);
  store.emit("integration.deleted", "integration", draft, user);
  return draft;
}
