/** What the component promises to those who build flows with it: keys and labels do not change. */
export interface ActionContract {
  readonly label: string;
  /** Where the public documentation gives one; free otherwise. */
  readonly description?: string;
  /** Required inputs beside `connection`. */
  readonly required: readonly string[];
  /** Optional inputs that must be there, beside those of a list's pages. */
  readonly optional: readonly string[];
  /** Whether it has the inputs of a list's pages. */
  readonly paged: boolean;
}

/** The inputs that every list with pages has. */
export const PAGE_INPUTS = ["fetchAll", "maxRecords", "first", "after", "last", "before", "offset"];

/** The eighteen documented actions: what flows already rely on, odd key included. */
export const DOCUMENTED_ACTIONS: Record<string, ActionContract> = {
  deployInstance: {
    label: "Deploy Instance",
    description: "Deploy an instance to production",
    required: ["instanceId"],
    optional: ["force"],
    paged: false,
  },
  disableInstnce: {
    label: "Disable Instance",
    description: "Disable an existing instance",
    required: ["instanceId"],
    optional: [],
    paged: false,
  },
  getCurrentUser: {
    label: "Get Current User",
    description: "Get information about the current logged in user",
    required: [],
    optional: [],
    paged: false,
  },
  getCustomer: {
    label: "Get Customer",
    description: "Get a customer's information and metadata",
    required: ["customerId"],
    optional: [],
    paged: false,
  },
  getExecution: {
    label: "Get Execution",
    description: "Get the information and metadata of an execution",
    required: ["executionId"],
    optional: [],
    paged: false,
  },
  getInstance: {
    label: "Get Instance",
    description: "Get the information and metadata of an existing instance",
    required: ["instanceId"],
    optional: [],
    paged: false,
  },
  getIntegration: {
    label: "Get Integration",
    description: "Get the information and metadata of an integration",
    required: ["integrationId"],
    optional: [],
    paged: false,
  },
  importIntegration: {
    label: "Import Integration",
    description: "Import Integration",
    required: ["definition"],
    optional: ["integrationId", "customerId", "replace"],
    paged: false,
  },
  listComponents: {
    label: "List Components",
    description: "Returns a list of all the components published to your account",
    required: [],
    optional: ["key", "labelContains", "descriptionContains", "category", "public", "allVersions"],
    paged: true,
  },
  listCustomers: {
    label: "List Customers",
    description: "List all customers in an organization",
    required: [],
    optional: [
      "name",
      "nameContains",
      "nameStartsWith",
      "descriptionContains",
      "labelContains",
      "externalId",
    ],
    paged: true,
  },
  listFlows: {
    label: "List Flows",
    description: "List all flows on an integration",
    required: ["integrationId"],
    optional: [],
    paged: true,
  },
  listInstances: {
    label: "List Instances",
    description: "List all instances",
    required: [],
    optional: [
      "name",
      "nameContains",
      "description",
      "descriptionContains",
      "labelContains",
      "customerId",
      "customerExternalId",
      "integrationId",
      "enabled",
      "needsDeploy",
      "compatibility",
    ],
    paged: true,
  },
  listIntegrations: {
    label: "List Integrations",
    description: "List all available integrations",
    required: [],
    optional: [
      "name",
      "nameContains",
      "description",
      "descriptionContains",
      "category",
      "categoryContains",
      "labelContains",
      "allVersions",
      "versionIsAvailable",
      "versionNumber",
      "versionSequenceId",
      "hasInstances",
      "hasUnpublishedChanges",
      "marketplace",
      "marketplaceConfiguration",
    ],
    paged: true,
  },
  publishIntegration: {
    label: "Publish Integration Version",
    description: "Publish a new version of an existing integration",
    required: ["integrationId"],
    optional: ["comments"],
    paged: false,
  },
  rawRequest: {
    label: "Raw GraphQL Request",
    description: "Send raw GraphQL request to Prismatic",
    required: ["query"],
    optional: ["variables", "variablesJson", "failOnErrors"],
    paged: false,
  },
  testFlow: {
    label: "Test Flow",
    description: "Test an existing integration flow",
    required: ["flowId"],
    optional: ["payload", "contentType", "headers", "asynchronous"],
    paged: false,
  },
  updateInstance: {
    label: "Update Instance",
    description: "Update an existing instance",
    required: ["instanceId"],
    optional: ["name", "description", "labels", "enabled", "integrationId", "configVariables"],
    paged: false,
  },
  updateIntegration: {
    label: "Update Integration",
    description: "Update the information and metadata of an integration",
    required: ["integrationId"],
    optional: ["name", "description", "category", "labels"],
    paged: false,
  },
};

/** Customers, users and roles. */
export const CUSTOMER_ACTIONS: Record<string, ActionContract> = {
  createCustomer: {
    label: "Create Customer",
    required: ["name"],
    optional: ["description", "externalId", "labels"],
    paged: false,
  },
  ensureCustomer: {
    label: "Ensure Customer",
    required: ["externalId", "name"],
    optional: ["description", "labels", "allowEmbeddedDesigner"],
    paged: false,
  },
  updateCustomer: {
    label: "Update Customer",
    required: ["customerId"],
    optional: ["name", "description", "externalId", "labels"],
    paged: false,
  },
  deleteCustomer: {
    label: "Delete Customer",
    required: ["customerId"],
    optional: [],
    paged: false,
  },
  createCustomerUser: {
    label: "Create Customer User",
    required: ["customerId", "email", "roleId"],
    optional: ["name", "phone", "externalId"],
    paged: false,
  },
  createOrganizationUser: {
    label: "Create Organization User",
    required: ["email", "roleId"],
    optional: ["name", "phone", "externalId"],
    paged: false,
  },
  updateUser: {
    label: "Update User",
    required: ["userId"],
    optional: ["name", "phone", "roleId", "externalId"],
    paged: false,
  },
  deleteUser: { label: "Delete User", required: ["userId"], optional: [], paged: false },
  listUsers: {
    label: "List Users",
    required: [],
    optional: [
      "customerId",
      "organizationOnly",
      "email",
      "emailContains",
      "name",
      "nameContains",
      "externalId",
    ],
    paged: true,
  },
  listCustomerRoles: { label: "List Customer Roles", required: [], optional: [], paged: false },
  listOrganizationRoles: {
    label: "List Organization Roles",
    required: [],
    optional: [],
    paged: false,
  },
};

/** Instances and their config variables. */
export const INSTANCE_ACTIONS: Record<string, ActionContract> = {
  createInstance: {
    label: "Create Instance",
    required: ["customerId", "integrationId", "name"],
    optional: ["description", "labels", "configVariables"],
    paged: false,
  },
  exportInstance: {
    label: "Export Instance",
    required: ["instanceId"],
    optional: [],
    paged: false,
  },
  applyInstance: {
    label: "Apply Instance",
    required: ["definition"],
    optional: ["secrets", "deploy", "dryRun"],
    paged: false,
  },
  ensureInstance: {
    label: "Ensure Instance",
    required: ["customerId", "integrationId", "name"],
    optional: ["description", "labels", "configVariables", "deploy"],
    paged: false,
  },
  enableInstance: {
    label: "Enable Instance",
    required: ["instanceId"],
    optional: [],
    paged: false,
  },
  deleteInstance: {
    label: "Delete Instance",
    required: ["instanceId"],
    optional: [],
    paged: false,
  },
  listConfigVariables: {
    label: "List Config Variables",
    required: ["instanceId"],
    optional: [],
    paged: false,
  },
  updateInstanceConfigVariables: {
    label: "Update Instance Config Variables",
    required: ["instanceId", "configVariables"],
    optional: [],
    paged: false,
  },
  importOAuth2Connection: {
    label: "Import OAuth 2.0 Connection",
    required: ["configVariableId"],
    optional: [
      "accessToken",
      "refreshToken",
      "refreshAt",
      "expiresIn",
      "tokenType",
      "additionalTokenFields",
    ],
    paged: false,
  },
};

/** Integrations and their versions. */
export const INTEGRATION_ACTIONS: Record<string, ActionContract> = {
  exportIntegration: {
    label: "Export Integration",
    required: ["integrationId"],
    optional: ["latestComponents"],
    paged: false,
  },
  deleteIntegration: {
    label: "Delete Integration",
    required: ["integrationId"],
    optional: [],
    paged: false,
  },
  updateInstancesToLatest: {
    label: "Update Instances to Latest Version",
    required: ["integrationId"],
    optional: [],
    paged: false,
  },
};

/** Changes of versions, and the way back. */
export const VERSION_ACTIONS: Record<string, ActionContract> = {
  listIntegrationVersions: {
    label: "List Integration Versions",
    required: ["integrationId"],
    optional: ["available"],
    paged: true,
  },
  setVersionAvailability: {
    label: "Set Version Availability",
    required: ["integrationId", "available"],
    optional: [],
    paged: false,
  },
  updateMarketplaceConfiguration: {
    label: "Update Marketplace Configuration",
    required: ["integrationId"],
    optional: ["marketplaceConfiguration", "overview", "allowMultipleInstances"],
    paged: false,
  },
  forkIntegration: {
    label: "Fork Integration",
    required: ["integrationId", "name"],
    optional: ["description"],
    paged: false,
  },
  validateDefinition: {
    label: "Validate Definition",
    required: ["definition"],
    optional: [],
    paged: false,
  },
  upgradeInstances: {
    label: "Upgrade Instances",
    required: ["integrationId"],
    optional: [
      "versionNumber",
      "customerId",
      "labelContains",
      "fromVersionNumber",
      "maxRecords",
      "deploy",
      "stopAfterFailures",
      "dryRun",
    ],
    paged: false,
  },
  rollBackInstances: {
    label: "Roll Back Instances",
    required: ["upgrade"],
    optional: ["deploy", "dryRun"],
    paged: false,
  },
};

/** Executions, their results and their logs. */
export const EXECUTION_ACTIONS: Record<string, ActionContract> = {
  listExecutions: {
    label: "List Executions",
    required: [],
    optional: [
      "instanceId",
      "integrationId",
      "customerId",
      "flowId",
      "status",
      "failedOnly",
      "startedAfter",
      "startedBefore",
    ],
    paged: true,
  },
  waitForExecution: {
    label: "Wait for Execution",
    required: ["executionId"],
    optional: ["timeoutSeconds", "failOnError"],
    paged: false,
  },
  getExecutionRequest: {
    label: "Get Execution Request",
    required: ["executionId"],
    optional: [],
    paged: false,
  },
  getStepResults: {
    label: "Get Step Results",
    required: ["executionId"],
    optional: ["stepName"],
    paged: false,
  },
  replayExecution: {
    label: "Replay Execution",
    required: ["executionId"],
    optional: [],
    paged: false,
  },
  replayFailedExecutions: {
    label: "Replay Failed Executions",
    required: [],
    optional: [
      "instanceId",
      "integrationId",
      "customerId",
      "startedAfter",
      "startedBefore",
      "maxRecords",
      "dryRun",
    ],
    paged: false,
  },
  listLogs: {
    label: "List Logs",
    required: [],
    optional: [
      "instanceId",
      "executionId",
      "integrationId",
      "customerId",
      "flowId",
      "severity",
      "messageContains",
    ],
    paged: true,
  },
};

/** What connects instances to other systems. */
export const CONNECTION_ACTIONS: Record<string, ActionContract> = {
  listConnections: {
    label: "List Connections",
    required: [],
    optional: [
      "status",
      "instanceId",
      "integrationId",
      "customerId",
      "componentKey",
      "includeReconnectLinks",
      "maxRecords",
    ],
    paged: false,
  },
  listOrganizationConnections: {
    label: "List Organization Connections",
    required: [],
    optional: ["keyContains", "componentKey", "managedBy"],
    paged: true,
  },
  listCustomerConnections: {
    label: "List Customer Connections",
    required: [],
    optional: ["customerId", "organizationConnectionId"],
    paged: true,
  },
  setCustomerConnection: {
    label: "Set Customer Connection",
    required: ["customerId", "organizationConnection", "inputs"],
    optional: ["redeploy"],
    paged: false,
  },
  deleteCustomerConnection: {
    label: "Delete Customer Connection",
    required: ["customerConnectionId"],
    optional: [],
    paged: false,
  },
  disconnectConnection: {
    label: "Disconnect Connection",
    required: ["connectionId"],
    optional: [],
    paged: false,
  },
};

/** Flows of instances, by their webhooks. */
export const FLOW_ACTIONS: Record<string, ActionContract> = {
  invokeFlow: {
    label: "Invoke Flow",
    required: ["flowName"],
    optional: [
      "instanceId",
      "customerExternalId",
      "integrationName",
      "payload",
      "contentType",
      "headers",
      "wait",
      "timeoutSeconds",
    ],
    paged: false,
  },
  listAgentFlows: {
    label: "List Agent Flows",
    required: [],
    optional: ["integrationId"],
    paged: false,
  },
  listInstanceFlows: {
    label: "List Instance Flows",
    required: ["instanceId"],
    optional: ["includeApiKeys"],
    paged: true,
  },
};

/** Who is notified of what. */
export const HEALTH_ACTIONS: Record<string, ActionContract> = {
  reportUsage: {
    label: "Report Usage",
    required: ["from", "to"],
    optional: ["by", "customerId", "format"],
    paged: false,
  },
  auditFleet: {
    label: "Audit Fleet",
    required: [],
    optional: ["integrationId", "customerId", "labelContains", "idleDays", "format"],
    paged: false,
  },
};

export const ALERT_ACTIONS: Record<string, ActionContract> = {
  listAlertTriggers: {
    label: "List Alert Triggers",
    required: [],
    optional: [],
    paged: true,
  },
  listAlertMonitors: {
    label: "List Alert Monitors",
    required: [],
    optional: ["instanceId", "integrationId", "customerId", "nameContains", "triggered"],
    paged: true,
  },
  listAlertEvents: {
    label: "List Alert Events",
    required: [],
    optional: [
      "monitorId",
      "instanceId",
      "integrationId",
      "customerId",
      "createdAfter",
      "createdBefore",
    ],
    paged: true,
  },
  listAlertGroups: {
    label: "List Alert Groups",
    required: [],
    optional: [],
    paged: true,
  },
  listAlertWebhooks: {
    label: "List Alert Webhooks",
    required: [],
    optional: ["nameContains", "urlContains"],
    paged: true,
  },
  createAlertMonitor: {
    label: "Create Alert Monitor",
    required: ["name", "instanceId", "triggers"],
    optional: [
      "flowConfigId",
      "userIds",
      "groupIds",
      "webhookIds",
      "durationSeconds",
      "overdueMinutes",
      "logSeverity",
    ],
    paged: false,
  },
  clearAlertMonitor: {
    label: "Clear Alert Monitor",
    required: ["monitorId"],
    optional: [],
    paged: false,
  },
  deleteAlertMonitor: {
    label: "Delete Alert Monitor",
    required: ["monitorId"],
    optional: [],
    paged: false,
  },
  createAlertGroup: {
    label: "Create Alert Group",
    required: ["name"],
    optional: ["userIds", "webhookIds"],
    paged: false,
  },
  updateAlertGroup: {
    label: "Update Alert Group",
    required: ["groupId"],
    optional: ["name", "userIds", "webhookIds"],
    paged: false,
  },
  deleteAlertGroup: {
    label: "Delete Alert Group",
    required: ["groupId"],
    optional: [],
    paged: false,
  },
  createAlertWebhook: {
    label: "Create Alert Webhook",
    required: ["name", "url", "payloadTemplate"],
    optional: ["headers"],
    paged: false,
  },
  ensureAlertMonitors: {
    label: "Ensure Alert Monitors",
    required: ["triggers"],
    optional: [
      "instanceId",
      "integrationId",
      "customerId",
      "labelContains",
      "perFlow",
      "userEmails",
      "groupNames",
      "webhookNames",
      "durationSeconds",
      "overdueMinutes",
      "logSeverity",
      "namePrefix",
      "dryRun",
    ],
    paged: false,
  },
  deleteAlertWebhook: {
    label: "Delete Alert Webhook",
    required: ["webhookId"],
    optional: [],
    paged: false,
  },
};

const ON_PREMISE_ACTIONS: Record<string, ActionContract> = {
  listOnPremiseResources: {
    label: "List On-Premise Resources",
    required: [],
    optional: ["customerId", "name", "nameContains"],
    paged: true,
  },
};

/**
 * Every action by its key: the documented ones, and those added by what they work on. A new action
 * goes into the group of its resource, or begins one.
 */
export const ACTIONS: Record<string, ActionContract> = {
  ...DOCUMENTED_ACTIONS,
  ...CUSTOMER_ACTIONS,
  ...INSTANCE_ACTIONS,
  ...INTEGRATION_ACTIONS,
  ...VERSION_ACTIONS,
  ...EXECUTION_ACTIONS,
  ...CONNECTION_ACTIONS,
  ...FLOW_ACTIONS,
  ...HEALTH_ACTIONS,
  ...ALERT_ACTIONS,
  ...ON_PREMISE_ACTIONS,
};

/** The one connection and its inputs. */
export const CONNECTION = {
  key: "apiKey",
  label: "Prismatic Refresh Token",
  inputs: ["endpoint", "apiKey", "tenantId"],
};

export const DATA_SOURCES = [
  "integrationConfigForm",
  "selectAlertGroup",
  "selectAlertMonitor",
  "selectAlertTrigger",
  "selectAlertWebhook",
  "selectAnyInstance",
  "selectAnyInstanceUnfiltered",
  "selectAnyIntegrationVersion",
  "selectComponent",
  "selectCustomer",
  "selectCustomerRole",
  "selectCustomerUnfiltered",
  "selectDisabledInstance",
  "selectEventType",
  "selectFlow",
  "selectFlows",
  "selectInstance",
  "selectIntegration",
  "selectIntegrationUnfiltered",
  "selectIntegrationVersion",
  "selectOrganizationConnection",
  "selectOrganizationRole",
  "selectUser",
];

export const TRIGGERS = [
  "alertWebhook",
  "connectionErrors",
  "eventWebhook",
  "failedExecutions",
  "instancesNeedingAttention",
  "logLines",
];
