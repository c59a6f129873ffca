import type { Store } from "../../emulator";
import type { InstanceRecord, IntegrationRecord } from "../../emulator/store";
import { configVariablesOf, connectionOf } from "../../emulator/store/configVariables";
import { flowConfigId } from "../../emulator/store/executions";
import { instancesOf, latestVersion } from "../../emulator/store/versions";

type Params = Record<string, unknown>;

/**
 * Params with which each action, by its key, succeeds on a freshly seeded emulator, beside
 * `connection`. The same store always gives the same params. An action that changes something
 * may take away what another one's params name: give each such action a store of its own.
 */
export function validParams(store: Store): Record<string, Params> {
  const instances = [...store.instances.values()].filter(({ isSystem }) => !isSystem);
  const drafts = [...store.drafts.values()];
  const executions = [...store.executions.values()].filter(
    ({ endedAt, isTestExecution }) => endedAt !== null && !isTestExecution,
  );

  const customer = first(store.customers, ({ isSystem, externalId }) => !isSystem && !!externalId);
  const lonely = first(
    store.customers,
    ({ id, isSystem }) =>
      !isSystem && !instances.some(({ customerId }) => customerId === id) && id !== customer.id,
    ({ id, isSystem }) => !isSystem && id !== customer.id,
  );
  const user = first(
    store.users,
    ({ id, customerId }) => customerId !== null && id !== store.signedInUser.id,
  );
  const instance = first(
    instances,
    (candidate) =>
      candidate.enabled &&
      !candidate.needsDeploy &&
      configVariablesOf(store, candidate).length > 0 &&
      executions.some(({ instanceId }) => instanceId === candidate.id),
    ({ enabled }) => enabled,
  );
  const webhookFlow = first(
    store.integrations.get(instance.integrationId)?.flows ?? [],
    ({ steps }) => steps.some(({ isTrigger, actionKey }) => isTrigger && actionKey === "webhook"),
  );
  const disabled = first(instances, ({ enabled }) => !enabled);
  const plain = first(
    instances.flatMap((candidate) =>
      candidate.enabled ? configVariablesOf(store, candidate) : [],
    ),
    ({ variable }) =>
      variable.dataType === "STRING" && !variable.collectionType && !variable.pickList,
  );
  const oauth2 = first(
    instances.flatMap((candidate) => configVariablesOf(store, candidate)),
    ({ variable }) => Boolean(connectionOf(store, variable)?.oauth2Type),
  );
  const published = first(
    drafts,
    (draft) => draft.customerId === null && Boolean(latestVersion(store, draft)),
  );
  const version = latestVersion(store, published) as IntegrationRecord;
  const [small = published] = drafts
    .filter(({ flows, requiredConfigVariables }) => flows.length * requiredConfigVariables.length)
    .sort((a, b) => a.definition.length - b.definition.length);
  const unused = first(drafts, (draft) => instancesOf(store, draft).length === 0);
  const behind = first(
    drafts,
    (draft) =>
      instancesOf(store, draft).some(
        ({ integrationId }) => integrationId !== latestVersion(store, draft)?.id,
      ),
    (draft) => instancesOf(store, draft).length > 0,
  );
  const draft = first(drafts, ({ hasUnpublishedChanges, flows }) =>
    Boolean(hasUnpublishedChanges && flows.length > 0),
  );
  const runnable = (id: string) => store.instances.get(id)?.enabled === true;
  const succeeded = first(
    executions,
    ({ status, stepResults, instanceId }) =>
      status === "SUCCESS" && stepResults.length > 0 && runnable(instanceId),
  );
  const failed = first(
    executions,
    ({ status, instanceId }) => status === "ERROR" && runnable(instanceId),
  );
  const customerRole = first(store.customerRoles);
  const organizationRole = first(store.organizationRoles, ({ name }) => name !== "Owner");
  const step = first(
    [...succeeded.stepResults].reverse(),
    ({ loopStepIndex }) => loopStepIndex === null,
  );
  const hasConnection = (customerId: string, stableKey: string) =>
    [...store.customerConfigVariables.values()].some(
      (one) =>
        one.customerId === customerId &&
        store.scopedConfigVariables.get(one.scopedConfigVariableId)?.stableKey === stableKey,
    );
  const intake = latestVersion(
    store,
    first(drafts, ({ name }) => name === "Order Intake"),
  ) as IntegrationRecord;
  const unusedConnection = first(store.customerConfigVariables);
  const flow = first(published.flows);
  const { monitors, groups, webhooks } = store.alerts;
  const triggered = first(monitors, (monitor) => monitor.triggered);
  const [monitored] = store.integrations.get(instance.integrationId)?.flows ?? [];
  const flowConfig = flowConfigId(store, instance.id, monitored?.stableKey ?? "");

  return {
    // So long that what is idle does not depend on the day.
    auditFleet: { customerId: customer.id, idleDays: "3650" },
    clearAlertMonitor: { monitorId: triggered.id },
    createAlertGroup: { name: "Warehouse", userIds: [store.signedInUser.id] },
    createAlertMonitor: {
      name: "Orders failed or took long",
      instanceId: instance.id,
      flowConfigId: flowConfig,
      triggers: ["Execution Failed", "Execution Duration Matched or Exceeded"],
      groupIds: [first(groups).id],
      durationSeconds: "60",
    },
    createAlertWebhook: {
      name: "PagerDuty",
      url: "https://events.example.com/v2/enqueue",
      payloadTemplate: '{"summary": "$NAME: $INSTANCE of $CUSTOMER", "link": "$URL"}',
      headers: [{ key: "X-Alert-Source", value: "prismatic" }],
    },
    createCustomer: {
      name: "Harbor Foods",
      description: "Wholesale, two warehouses",
      externalId: "harbor-foods",
      labels: ["pilot"],
    },
    createCustomerUser: {
      customerId: customer.id,
      email: "mia.lund@harborfoods.example",
      roleId: customerRole.id,
      name: "Mia Lund",
      externalId: "mia-lund",
    },
    createInstance: {
      customerId: customer.id,
      integrationId: version.id,
      name: "Harbor Foods Orders",
      description: "Orders of the Harbor Foods web shop",
      labels: ["pilot"],
    },
    createOrganizationUser: {
      email: "sam.ito@northwind.example",
      roleId: organizationRole.id,
      name: "Sam Ito",
    },
    deleteAlertGroup: { groupId: first(groups).id },
    deleteAlertMonitor: { monitorId: triggered.id },
    deleteAlertWebhook: { webhookId: first(webhooks).id },
    deleteCustomer: { customerId: lonely.id },
    deleteCustomerConnection: { customerConnectionId: unusedConnection.id },
    deleteInstance: { instanceId: disabled.id },
    deleteIntegration: { integrationId: unused.id },
    deleteUser: { userId: user.id },
    deployInstance: { instanceId: instance.id },
    disableInstnce: { instanceId: instance.id },
    disconnectConnection: { connectionId: oauth2.id },
    ensureAlertMonitors: {
      triggers: ["Execution Failed", "Connection Threw an Exception"],
      instanceId: instance.id,
      userEmails: [store.signedInUser.email],
      groupNames: [first(groups).name],
      namePrefix: "Managed",
    },
    ensureCustomer: {
      externalId: "harbor-foods",
      name: "Harbor Foods",
      description: "Wholesale, two warehouses",
      labels: ["pilot"],
    },
    exportInstance: { instanceId: instance.id },
    applyInstance: { definition: definitionOf(store, instance), deploy: "false" },
    ensureInstance: {
      customerId: customer.id,
      integrationId: intake.id,
      name: "Harbor Foods Orders",
      labels: ["pilot"],
      configVariables:
        '{"ERP": {"customerConnection": "customer-erp"}, "Warehouse": "North", "Page Size": 25}',
    },
    enableInstance: { instanceId: disabled.id },
    exportIntegration: { integrationId: small.id },
    forkIntegration: { integrationId: published.id, name: "Orders for Harbor Foods" },
    getCurrentUser: {},
    getCustomer: { customerId: customer.id },
    getExecution: { executionId: succeeded.id },
    getExecutionRequest: { executionId: succeeded.id },
    getInstance: { instanceId: instance.id },
    getIntegration: { integrationId: small.id },
    getStepResults: { executionId: succeeded.id, stepName: step.displayStepName },
    importIntegration: {
      definition: small.definition.replace(/^name:.*$/m, "name: Imported Orders"),
    },
    importOAuth2Connection: {
      configVariableId: oauth2.id,
      accessToken: "imported-access-token",
      refreshToken: "imported-refresh-token",
      expiresIn: "3600",
      tokenType: "bearer",
    },
    invokeFlow: {
      instanceId: instance.id,
      flowName: webhookFlow.name,
      payload: '{"orderId": 1001}',
      wait: "execution",
    },
    listAgentFlows: {},
    listAlertEvents: { monitorId: triggered.id, first: "2" },
    listAlertGroups: { first: "2" },
    listAlertMonitors: { triggered: "yes", first: "2" },
    listAlertTriggers: { first: "3" },
    listAlertWebhooks: { first: "2" },
    listComponents: { first: "2" },
    listConnections: { status: "error", includeReconnectLinks: "true" },
    listConfigVariables: { instanceId: instance.id, first: "2" },
    listCustomerConnections: { first: "2" },
    listCustomerRoles: {},
    listCustomers: { first: "2" },
    listExecutions: { instanceId: failed.instanceId, failedOnly: "true", first: "2" },
    listFlows: { integrationId: published.id, first: "2" },
    listInstanceFlows: { instanceId: instance.id, includeApiKeys: "true", first: "2" },
    listInstances: { enabled: "yes", first: "2" },
    listIntegrationVersions: { integrationId: published.id, available: "yes", first: "2" },
    listIntegrations: { first: "2" },
    listLogs: { executionId: succeeded.id, first: "2" },
    listOnPremiseResources: { customerId: customer.id, first: "2" },
    listOrganizationConnections: { managedBy: "org", first: "2" },
    listOrganizationRoles: {},
    listUsers: { customerId: user.customerId, first: "2" },
    publishIntegration: { integrationId: draft.id, comments: "Retries failed orders" },
    rawRequest: {
      query: "query Customers($first: Int) { customers(first: $first) { nodes { id name } } }",
      variables: [{ key: "first", value: "2" }],
    },
    reportUsage: { from: "2026-09-25", to: "2026-10-01", customerId: customer.id },
    replayExecution: { executionId: failed.id },
    replayFailedExecutions: { instanceId: failed.instanceId, maxRecords: "2" },
    rollBackInstances: { upgrade: upgradeOf(store, instances) },
    setVersionAvailability: { integrationId: version.id, available: "false" },
    setCustomerConnection: {
      customerId: first(
        store.customers,
        ({ id, isSystem }) => !isSystem && !hasConnection(id, "own-erp"),
      ).id,
      organizationConnection: "own-erp",
      inputs: '{"endpoint": "https://erp.example.com", "username": "sync", "apiKey": "erp-secret"}',
    },
    testFlow: { flowId: flow.id, payload: '{"orderId": 1001}', contentType: "application/json" },
    updateAlertGroup: {
      groupId: first(groups).id,
      name: "Warehouse at night",
      userIds: [store.signedInUser.id],
    },
    updateCustomer: { customerId: customer.id, description: "Renamed last spring" },
    updateInstance: { instanceId: instance.id, description: "Moved to the new warehouse" },
    updateInstanceConfigVariables: {
      instanceId: plain.instance.id,
      configVariables: JSON.stringify({ [plain.variable.key]: "a new value" }),
    },
    updateInstancesToLatest: { integrationId: behind.id },
    updateIntegration: { integrationId: published.id, description: "Orders to the ERP and back" },
    updateMarketplaceConfiguration: {
      integrationId: version.id,
      marketplaceConfiguration: "AVAILABLE_NOT_DEPLOYABLE",
      overview: "Orders of your shop in your ERP",
      allowMultipleInstances: "on",
    },
    updateUser: { userId: user.id, name: "Ada Park", phone: "+1 605 555 0100" },
    upgradeInstances: { ...versionToRun(store, instances), maxRecords: "2" },
    validateDefinition: { definition: small.definition },
    waitForExecution: { executionId: succeeded.id, timeoutSeconds: "5" },
  };
}

/** A version that a deployed instance can be upgraded to and deployed with, as it is configured. */
function versionToRun(store: Store, instances: readonly InstanceRecord[]) {
  const next = ({ integrationId }: InstanceRecord) => {
    const now = store.integrations.get(integrationId) as IntegrationRecord;
    const versions = store.versions.get(now.versionSequenceId) ?? [];
    const later = versions.find(({ versionNumber }) => versionNumber === now.versionNumber + 1);
    const keys = now.requiredConfigVariables.map(({ key }) => key);
    const fits = later?.requiredConfigVariables.every(({ key }) => keys.includes(key));
    return fits ? later : undefined;
  };
  const instance = first(
    instances,
    (one) => one.enabled && !one.needsDeploy && next(one) !== undefined,
  );
  const version = next(instance) as IntegrationRecord;
  const draft = store.drafts.get(version.versionSequenceId) as IntegrationRecord;
  return { integrationId: draft.id, versionNumber: String(version.versionNumber) };
}

/** The account of an upgrade that a deployed instance could have had. */
function upgradeOf(store: Store, instances: readonly InstanceRecord[]) {
  const before = ({ integrationId }: InstanceRecord) => {
    const now = store.integrations.get(integrationId);
    return store.versions
      .get(now?.versionSequenceId ?? "")
      ?.find(({ versionNumber }) => versionNumber === (now?.versionNumber ?? 0) - 1);
  };
  const { id, name, customerId, integrationId } = first(
    instances,
    (one) => one.enabled && !one.needsDeploy && before(one) !== undefined,
  );
  const now = store.integrations.get(integrationId) as IntegrationRecord;
  const earlier = before({ integrationId } as InstanceRecord) as IntegrationRecord;
  const entry = {
    instance: { id, name },
    customer: { id: customerId, name: store.customers.get(customerId)?.name },
    fromVersionId: earlier.id,
    fromVersion: earlier.versionNumber,
    wasDeployed: true,
    hadUndeployedChanges: false,
    deployed: true,
  };
  const to = { id: now.id, versionNumber: now.versionNumber };
  return JSON.stringify({ upgradeInstances: { to, upgraded: [entry] } });
}

/** The first record that meets the first of the conditions that any record meets. */
function first<T>(records: Iterable<T> | Map<string, T>, ...conditions: ((r: T) => boolean)[]): T {
  const all = records instanceof Map ? [...records.values()] : [...records];
  for (const meets of conditions.length > 0 ? conditions : [() => true]) {
    const found = all.find(meets);
    if (found !== undefined) return found;
  }
  throw new Error(`The emulator's seed has no record for: ${conditions.join(" or ")}`);
}

/** An instance as another tenant gets it, with another description and another value. */
function definitionOf(store: Store, instance: InstanceRecord): string {
  const customer = store.customers.get(instance.customerId);
  const integration = store.integrations.get(instance.integrationId);
  const text = integration?.requiredConfigVariables.find(
    ({ dataType, collectionType }) => dataType === "STRING" && !collectionType,
  );
  return JSON.stringify({
    // Another one each time, so that it is created.
    name: `${instance.name} ${store.instances.size}`,
    description: "Orders of the new shop",
    labels: instance.labels,
    customer: { externalId: customer?.externalId, name: customer?.name },
    integration: { name: integration?.name, version: integration?.versionNumber },
    configVariables: text ? { [text.key]: "Welcome" } : {},
  });
}
