import type {
  CreateIntegrationInput,
  ForkIntegrationInput,
  ImportIntegrationInput,
  IntegrationActionsArgs,
  IntegrationDefinitionArgs,
  IntegrationFlowsArgs,
  IntegrationOrderField,
  IntegrationRequiredConfigVariablesArgs,
  IntegrationTestConfigVariablesArgs,
  IntegrationVersionSequenceArgs,
  PublishIntegrationInput,
  RootQueryIntegrationArgs,
  RootQueryIntegrationsArgs,
  TestIntegrationFlowInput,
  UpdateIntegrationInput,
  UpdateIntegrationMarketplaceConfigurationInput,
  UpdateIntegrationVersionAvailabilityInput,
  ValidateIntegrationSchemaInput,
} from "../generated/schema";
import { flattenSteps } from "../player/flow";
import type { Store } from "../store";
import { useAction } from "../store/components";
import {
  type ConfigVariableView,
  configVariablesOf,
  connectionStatus,
} from "../store/configVariables";
import { parseDefinition } from "../store/definition";
import { responseOf } from "../store/executions";
import { testUrl } from "../store/flowUrls";
import { updateInstancesToLatest } from "../store/instances";
import {
  createIntegration,
  deleteIntegration,
  forkIntegration,
  importIntegration,
  publishIntegration,
  updateIntegration,
} from "../store/integrations";
import { latestDefinition } from "../store/latestDefinition";
import { preprocessFlowName } from "../store/preprocessFlow";
import { reject } from "../store/rejection";
import { testIntegrationFlow } from "../store/testRuns";
import type { FlowRecord, IntegrationRecord, StepRecord } from "../store/types";
import { findingsOf } from "../store/validateDefinition";
import {
  updateMarketplaceConfiguration,
  updateVersionAvailability,
} from "../store/versionSettings";
import { versionsOf } from "../store/versions";
import type { EmulatorContext } from "./context";
import { Filters, isoTime, listPage, ordersOf, type SortKeys, sortItems } from "./lists";
import { byId, mutation } from "./mutation";
import { paginate } from "./pagination";

const customerOf = (store: Store, integration: IntegrationRecord) =>
  integration.customerId === null ? null : (store.customers.get(integration.customerId) ?? null);

const sortKeys = (store: Store): SortKeys<IntegrationRecord, IntegrationOrderField> => ({
  CATEGORY: (integration) => integration.category?.toLowerCase() ?? null,
  CREATED_AT: (integration) => integration.createdAt,
  CUSTOMER: (integration) => customerOf(store, integration)?.name.toLowerCase() ?? null,
  DESCRIPTION: (integration) => integration.description?.toLowerCase() ?? null,
  NAME: (integration) => integration.name.toLowerCase(),
  PUBLISHED_AT: (integration) => integration.versionCreatedAt,
  UPDATED_AT: (integration) => integration.updatedAt,
  VERSION_NUMBER: (integration) => integration.versionNumber,
});

function sequencesWithInstances(store: Store): ReadonlySet<string> {
  const [sequences] = store.listCache.get("sequencesWithInstances", store.revision, () => {
    const found = new Set<string>();
    for (const instance of store.instances.values()) {
      const sequence = store.integrations.get(instance.integrationId)?.versionSequenceId;
      if (!instance.isSystem && sequence) found.add(sequence);
    }
    return [found];
  });
  return sequences ?? new Set();
}

/**
 * The integrations as people edit them or, with `allVersions`, every published version and
 * the drafts that were never published.
 */
function listIntegrations(
  store: Store,
  args: RootQueryIntegrationsArgs,
): readonly IntegrationRecord[] {
  const found = new Filters<IntegrationRecord>()
    .when(
      true,
      () => (integration) =>
        args.allVersions
          ? !integration.isDraft || integration.versionNumber === 0
          : integration.isDraft,
    )
    .equals(args.category, (integration) => integration.category)
    .contains(args.category_Icontains, (integration) => integration.category)
    .equals(args.customer, (integration) => integration.customerId)
    .isNull(args.customer_Isnull, (integration) => integration.customerId)
    .equals(args.description, (integration) => integration.description)
    .contains(args.description_Icontains, (integration) => integration.description)
    .when(args.hasInstances, (wanted) => {
      const used = sequencesWithInstances(store);
      return (integration) => used.has(integration.versionSequenceId) === wanted;
    })
    .equals(args.hasUnpublishedChanges, (integration) => integration.hasUnpublishedChanges)
    .labels(args.labels_Icontains, (integration) => integration.labels)
    .when(
      args.marketplace,
      (wanted) => (integration) =>
        (integration.marketplaceConfiguration !== "NOT_AVAILABLE_IN_MARKETPLACE") === wanted,
    )
    .equals(
      args.marketplaceConfiguration_Iexact?.toUpperCase(),
      (integration): string => integration.marketplaceConfiguration,
    )
    .equals(args.name, (integration) => integration.name)
    .contains(args.name_Icontains, (integration) => integration.name)
    .equals(args.versionIsAvailable, (integration) => integration.versionIsAvailable)
    .equals(args.versionNumber, (integration) => integration.versionNumber)
    .equals(args.versionSequenceId?.toLowerCase(), (integration) => integration.versionSequenceId)
    .apply(store.integrations.values());
  return sortItems(found, ordersOf(args), sortKeys(store));
}

function integrationAction(store: Store, owner: string, step: StepRecord, index: number) {
  return {
    id: store.derivedId("IntegrationAction", `${owner}:${index}`),
    name: step.name,
    action: () => useAction(store, step),
  };
}

export const integrations = {
  Integration: {
    allowRemove: (integration: IntegrationRecord, _: unknown, { store }: EmulatorContext) =>
      !sequencesWithInstances(store).has(integration.versionSequenceId),
    configPages: ({ definition }: IntegrationRecord) =>
      JSON.stringify(parseDefinition(definition).configPages),
    createdAt: (integration: IntegrationRecord) => isoTime(integration.createdAt),
    updatedAt: (integration: IntegrationRecord) => isoTime(integration.updatedAt),
    versionCreatedAt: (integration: IntegrationRecord) => isoTime(integration.versionCreatedAt),
    versionCreatedBy: (integration: IntegrationRecord, _: unknown, { store }: EmulatorContext) =>
      store.users.get(integration.versionCreatedById ?? "") ?? null,
    lastExecutedAt: (integration: IntegrationRecord) => isoTime(integration.lastExecutedAt),
    customer: (integration: IntegrationRecord, _: unknown, { store }: EmulatorContext) =>
      customerOf(store, integration),
    definition: (
      integration: IntegrationRecord,
      args: IntegrationDefinitionArgs,
      { store }: EmulatorContext,
    ) =>
      args.useLatestComponentVersions
        ? latestDefinition(store, integration.definition)
        : integration.definition,
    preprocessFlowName,
    versionIsLatest: (integration: IntegrationRecord, _: unknown, { store }: EmulatorContext) =>
      integration.isDraft ||
      versionsOf(store, integration).at(-1)?.versionNumber === integration.versionNumber,
    flows: (integration: IntegrationRecord, args: IntegrationFlowsArgs) =>
      paginate(integration.flows, args),
    requiredConfigVariables: (
      integration: IntegrationRecord,
      args: IntegrationRequiredConfigVariablesArgs,
    ) => paginate(integration.requiredConfigVariables, args),
    actions: (
      integration: IntegrationRecord,
      args: IntegrationActionsArgs,
      { store }: EmulatorContext,
    ) => {
      const steps = integration.flows.flatMap((flow) => flattenSteps(flow.steps));
      const actions = steps.map((step, index) =>
        integrationAction(store, integration.id, step, index),
      );
      return paginate(actions, args);
    },
    systemInstance: (integration: IntegrationRecord, _: unknown, { store }: EmulatorContext) =>
      store.instances.get(integration.systemInstanceId),
    testConfigVariables: (
      integration: IntegrationRecord,
      args: IntegrationTestConfigVariablesArgs,
      { store }: EmulatorContext,
    ) => {
      const instance = store.instances.get(integration.systemInstanceId);
      const statusOf = (view: ConfigVariableView) =>
        connectionStatus(store, view.variable, view.stored)?.toLowerCase();
      const found = new Filters<ConfigVariableView>()
        .equals(args.status?.toLowerCase(), statusOf)
        .when(args.status_In, (statuses) => {
          const wanted = new Set(statuses.map((status) => status?.toLowerCase()));
          return (view) => wanted.has(statusOf(view));
        })
        .apply(instance ? configVariablesOf(store, instance) : []);
      return paginate(found, args);
    },
    versionSequence: (
      integration: IntegrationRecord,
      args: IntegrationVersionSequenceArgs,
      { store }: EmulatorContext,
    ) => {
      const found = new Filters<IntegrationRecord>()
        .equals(args.versionIsAvailable, (version) => version.versionIsAvailable)
        // Clients that send no order rely on the newest version being the first.
        .apply([...versionsOf(store, integration)].reverse());
      return paginate(sortItems(found, ordersOf(args), sortKeys(store)), args);
    },
  },
  IntegrationFlow: {
    lastExecutedAt: (flow: FlowRecord) => isoTime(flow.lastExecutedAt),
    testUrl: (flow: FlowRecord, _: unknown, { baseUrl }: EmulatorContext) => testUrl(baseUrl, flow),
    trigger: (flow: FlowRecord, _: unknown, { store }: EmulatorContext) => {
      const index = flow.steps.findIndex((step) => step.isTrigger);
      const step = flow.steps[index];
      if (!step) throw new Error(`Flow "${flow.name}" has no trigger.`);
      return integrationAction(store, flow.id, step, index);
    },
  },
  RootQuery: {
    integration: (_: unknown, { id }: RootQueryIntegrationArgs, { store }: EmulatorContext) =>
      store.integrations.get(id) ?? null,
    integrations: (_: unknown, args: RootQueryIntegrationsArgs, { store }: EmulatorContext) =>
      listPage(store, "integrations", args, () => listIntegrations(store, args)),
  },
  RootMutation: {
    createIntegration: mutation<CreateIntegrationInput>(
      "createIntegration",
      "integration",
      createIntegration,
    ),
    forkIntegration: mutation<ForkIntegrationInput>(
      "forkIntegration",
      "integration",
      forkIntegration,
    ),
    updateIntegrationVersionAvailability: mutation<UpdateIntegrationVersionAvailabilityInput>(
      "updateIntegrationVersionAvailability",
      "integration",
      updateVersionAvailability,
    ),
    updateIntegrationMarketplaceConfiguration:
      mutation<UpdateIntegrationMarketplaceConfigurationInput>(
        "updateIntegrationMarketplaceConfiguration",
        "integration",
        updateMarketplaceConfiguration,
      ),
    validateIntegrationSchema: mutation<ValidateIntegrationSchemaInput>(
      "validateIntegrationSchema",
      "result",
      (_store, { definition }) => {
        const findings = findingsOf(definition);
        if (findings.length > 0) reject("definition", ...findings);
        return { isValid: true };
      },
    ),
    importIntegration: mutation<ImportIntegrationInput>(
      "importIntegration",
      "integration",
      importIntegration,
    ),
    publishIntegration: mutation<PublishIntegrationInput>(
      "publishIntegration",
      "integration",
      publishIntegration,
    ),
    updateIntegration: mutation<UpdateIntegrationInput>(
      "updateIntegration",
      "integration",
      updateIntegration,
    ),
    deleteIntegration: mutation("deleteIntegration", "integration", byId(deleteIntegration)),
    bulkUpdateInstancesToLatestIntegrationVersion: mutation(
      "bulkUpdateInstancesToLatestIntegrationVersion",
      "integration",
      byId(updateInstancesToLatest),
    ),
    testIntegrationFlow: mutation<TestIntegrationFlowInput>(
      "testIntegrationFlow",
      "testIntegrationFlowResult",
      async (store, input, user) => {
        const { flow, execution, waits } = testIntegrationFlow(store, input, user);
        const response = await responseOf(store, execution, waits);
        return {
          flow,
          execution,
          statusCode: response.statusCode,
          headers: JSON.stringify(response.headers),
          body: response.body,
        };
      },
    ),
  },
};
