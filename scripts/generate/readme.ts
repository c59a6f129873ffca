/** An action as the README's table needs it. */
interface Listed {
  display: { label: string };
}

/**
 * The sections of Prismatic's API guide, and the actions that do what each of them describes.
 * Source: "Prismatic API" in Prismatic's documentation.
 */
const GUIDE: readonly (readonly [section: string, ...keys: string[]])[] = [
  ["Querying the API; raw requests", "rawRequest", "getCurrentUser"],
  [
    "Pagination",
    "listInstances",
    "listIntegrations",
    "listCustomers",
    "listUsers",
    "listComponents",
  ],
  [
    "Managing Customers",
    "createCustomer",
    "listCustomers",
    "getCustomer",
    "updateCustomer",
    "deleteCustomer",
  ],
  [
    "Managing Users",
    "listUsers",
    "listCustomerRoles",
    "listOrganizationRoles",
    "createCustomerUser",
    "createOrganizationUser",
    "updateUser",
    "deleteUser",
  ],
  ["Deploying New Instances", "createInstance", "deployInstance"],
  [
    "Updating Config Variables",
    "listConfigVariables",
    "updateInstanceConfigVariables",
    "updateInstance",
  ],
  ["Importing an OAuth 2.0 Connection", "importOAuth2Connection"],
  ["Deploying", "deployInstance", "updateInstancesToLatest"],
  ["Fetching Step Results", "getExecution", "waitForExecution", "getStepResults"],
];

/** What people come for, and the actions that do it. Every action has one job. */
const JOBS: readonly (readonly [job: string, ...keys: string[]])[] = [
  [
    "Customers and users",
    "createCustomer",
    "createCustomerUser",
    "createOrganizationUser",
    "deleteCustomer",
    "deleteUser",
    "ensureCustomer",
    "getCurrentUser",
    "getCustomer",
    "listCustomerRoles",
    "listCustomers",
    "listOrganizationRoles",
    "listUsers",
    "updateCustomer",
    "updateUser",
  ],
  [
    "Instances",
    "createInstance",
    "deleteInstance",
    "deployInstance",
    "disableInstnce",
    "enableInstance",
    "applyInstance",
    "ensureInstance",
    "exportInstance",
    "getInstance",
    "listInstances",
    "updateInstance",
    "updateInstancesToLatest",
  ],
  ["Flows of instances", "invokeFlow", "listAgentFlows", "listInstanceFlows"],
  [
    "Integrations",
    "deleteIntegration",
    "exportIntegration",
    "getIntegration",
    "importIntegration",
    "listComponents",
    "listFlows",
    "listIntegrations",
    "publishIntegration",
    "testFlow",
    "updateIntegration",
  ],
  [
    "Versions",
    "forkIntegration",
    "listIntegrationVersions",
    "rollBackInstances",
    "setVersionAvailability",
    "updateMarketplaceConfiguration",
    "upgradeInstances",
    "validateDefinition",
  ],
  [
    "Config variables and connections",
    "deleteCustomerConnection",
    "disconnectConnection",
    "importOAuth2Connection",
    "listConfigVariables",
    "listConnections",
    "listCustomerConnections",
    "listOrganizationConnections",
    "setCustomerConnection",
    "updateInstanceConfigVariables",
  ],
  [
    "Executions and logs",
    "getExecution",
    "getExecutionRequest",
    "getStepResults",
    "listExecutions",
    "listLogs",
    "replayExecution",
    "replayFailedExecutions",
    "waitForExecution",
  ],
  ["Health and usage", "auditFleet", "listOnPremiseResources", "reportUsage"],
  [
    "Alerts",
    "clearAlertMonitor",
    "createAlertGroup",
    "createAlertMonitor",
    "createAlertWebhook",
    "deleteAlertGroup",
    "deleteAlertMonitor",
    "deleteAlertWebhook",
    "ensureAlertMonitors",
    "listAlertEvents",
    "listAlertGroups",
    "listAlertMonitors",
    "listAlertTriggers",
    "listAlertWebhooks",
    "updateAlertGroup",
  ],
  ["Anything else in the API", "rawRequest"],
];

/** The actions that have a job. */
export const LISTED: ReadonlySet<string> = new Set(JOBS.flatMap(([, ...keys]) => keys));

/** The README with its table of actions, between its markers. */
export function readmeWithTables(
  readme: string,
  actions: Readonly<Record<string, Listed>>,
): string {
  const label = labelIn(
    Object.fromEntries(Object.entries(actions).map(([key, { display }]) => [key, display.label])),
  );
  const rows = JOBS.map(
    ([job, ...keys]) =>
      `| ${job} | ${keys.map((key) => `[${label(key)}](docs/actions/${key}.md)`).join(", ")} |`,
  );
  return between(readme, "actions", ["| Job | Actions |", "| --- | --- |", ...rows]);
}

/** The sections of the API guide with links to the actions, for `docs/actions.md`. */
export function guideTable(labels: Readonly<Record<string, string>>): string {
  const label = labelIn(labels);
  const rows = GUIDE.map(
    ([section, ...keys]) =>
      `| ${section} | ${keys.map((key) => `[${label(key)}](actions/${key}.md)`).join(", ")} |`,
  );
  return ["| Section | Actions |", "| --- | --- |", ...rows].join("\n");
}

function labelIn(labels: Readonly<Record<string, string>>): (key: string) => string {
  return (key) => {
    const label = labels[key];
    if (!label) throw new Error(`scripts/generate/readme.ts lists ${key}, which is not an action.`);
    return label;
  };
}

function between(text: string, marker: string, lines: readonly string[]): string {
  const pattern = new RegExp(`(<!-- ${marker}:begin -->\n)[^]*?(<!-- ${marker}:end -->)`);
  if (!pattern.test(text)) throw new Error(`README.md has no markers for the table "${marker}".`);
  return text.replace(
    pattern,
    (_, begin: string, end: string) => `${begin}${lines.join("\n")}\n${end}`,
  );
}
