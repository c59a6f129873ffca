import { ALERT_NOTES } from "./alertNotes";
import { CUSTOMER_NOTES } from "./customerNotes";
import { FLOW_NOTES } from "./flowNotes";
import { HEALTH_NOTES } from "./healthNotes";
import { VERSION_NOTES } from "./versionNotes";

/** What an action's page says in addition to its definition. */
export interface Notes {
  /** What running it leads to, where the description does not say it. */
  consequence?: string;
  /** Paragraphs on what inputs have no room for. */
  details?: readonly string[];
  /** The errors of this action: what the message says, and what to do. */
  errors?: readonly (readonly [message: string, toDo: string])[];
  /** The permission that is needed, where it is not the sum of what the operations need. */
  permission?: string;
  /** The keys of actions that are used with it. */
  related: readonly string[];
}

const ONE_PAGE = "Returns one page of up to 100 records unless Fetch All or Max Records is set.";
const NOT_DEPLOYED = "Changes take effect at the next Deploy Instance.";
const CONFIG_VARIABLES =
  "The shapes of config variables, and what is checked before anything changes, are on [one page](../config-variables.md).";
const RETENTION =
  "Executions and step results are kept for a limited time, after which nothing is found.";
const NO_CHANGE = "Without any change the request is sent, and the log has a warning.";

const unknownConfigVariables = [
  "1 problem in Config Variables; nothing was changed …",
  "Correct the values that the message lists. Closest matches of unknown keys are included.",
] as const;

/** The notes of each action by its key. */
export const NOTES: Readonly<Record<string, Notes>> = {
  ...ALERT_NOTES,
  ...FLOW_NOTES,
  ...VERSION_NOTES,
  ...CUSTOMER_NOTES,
  ...HEALTH_NOTES,
  createCustomer: {
    consequence: "Every run creates another customer, unless the external ID exists already.",
    errors: [
      [
        "External ID (externalId): … already exists",
        "Use Update Customer, or another external ID.",
      ],
    ],
    related: ["ensureCustomer", "updateCustomer", "createCustomerUser", "createInstance"],
  },
  createCustomerUser: {
    consequence: "The invitation is sent immediately.",
    errors: [["Email: … already exists", "Find the user with List Users, then use Update User."]],
    related: ["listCustomerRoles", "updateUser", "listUsers"],
  },
  createInstance: {
    consequence: "The instance does not run before it is deployed.",
    details: [CONFIG_VARIABLES],
    errors: [
      unknownConfigVariables,
      [
        "Integration version … was not found",
        "Pass the ID of a published version, not of the integration's draft.",
      ],
    ],
    related: ["publishIntegration", "updateInstanceConfigVariables", "deployInstance"],
  },
  createOrganizationUser: {
    consequence: "The invitation is sent immediately.",
    errors: [["Email: … already exists", "Find the user with List Users, then use Update User."]],
    related: ["listOrganizationRoles", "updateUser", "listUsers"],
  },
  deleteCustomer: { related: ["listCustomers", "listInstances"] },
  deleteInstance: {
    errors: [
      ["Instance ID (id): … disable it first", "Use Disable Instance, then delete the instance."],
    ],
    related: ["disableInstnce", "listInstances"],
  },
  deleteIntegration: {
    errors: [
      [
        "Integration ID (id): … instance(s)",
        "Delete the instances that List Instances returns for this integration.",
      ],
    ],
    related: ["listInstances", "deleteInstance", "exportIntegration"],
  },
  deleteUser: { related: ["listUsers"] },
  deployInstance: {
    consequence: "Deploys what was configured last; the previous deployment is replaced.",
    errors: [
      [
        "… not fully configured …",
        "Set the missing values with Update Instance Config Variables, or turn on Force.",
      ],
    ],
    related: [
      "updateInstance",
      "updateInstanceConfigVariables",
      "updateInstancesToLatest",
      "listInstances",
    ],
  },
  disableInstnce: {
    consequence:
      "The instance stops running until it is enabled again. Its key is spelled as documented.",
    related: ["enableInstance", "deleteInstance"],
  },
  enableInstance: {
    consequence: "The instance runs again.",
    related: ["disableInstnce", "deployInstance"],
  },
  exportIntegration: {
    errors: [
      [
        "Prismatic has no YAML definition of this integration",
        "A code-native integration has none: use its source repository.",
      ],
    ],
    related: ["importIntegration", "getIntegration"],
  },
  getCurrentUser: {
    consequence: "The user is the one whom the connection's refresh token belongs to.",
    related: ["listUsers", "rawRequest"],
  },
  getCustomer: { related: ["listCustomers", "updateCustomer"] },
  getExecution: {
    details: [RETENTION],
    related: ["listExecutions", "waitForExecution", "getStepResults"],
  },
  getExecutionRequest: {
    details: [
      "A JSON body is its value, other text is text, and binary is a Buffer, as steps that write files take it. A number that JavaScript cannot hold is text. Without a body, the body is null.",
      "The headers are those of the original request: they might include credentials of the sender.",
      RETENTION,
    ],
    errors: [
      [
        "Execution … has no stored request",
        "Check with Get Execution what started it: a schedule sends no request.",
      ],
      [
        "The stored request of execution … could not be downloaded",
        "Run the step again: links to requests are short-lived.",
      ],
    ],
    related: ["getExecution", "getStepResults", "replayExecution"],
  },
  getInstance: { related: ["listInstances", "listConfigVariables", "updateInstance"] },
  getIntegration: { related: ["listIntegrations", "listFlows", "exportIntegration"] },
  getStepResults: {
    details: [
      "With Step Name, the output is exactly what that step returned, so that the next step can use it as if it were that step. Binary data comes with its content type. A whole number that JavaScript cannot hold is the text of its digits.",
      "Without Step Name, a step whose result could not be read does not fail the others: `failed` lists its name and the reason. One result among several has at most 64 MiB, all together at most 192 MiB, and 384 MiB as values in memory; one alone has at most 256 MiB.",
      RETENTION,
    ],
    errors: [
      ["Execution … is still running", "Add a Wait for Execution step before this one."],
      ["Step … has no result in execution …", "Use one of the step names that the message lists."],
      [
        "The stored result of step … could not be downloaded",
        "Run the step again: links to results are short-lived.",
      ],
      [
        "The stored result of step … is not MessagePack …",
        "The message says what it is instead. Run the flow again; if it continues, contact Prismatic's support.",
      ],
      [
        "The results of all … steps take more memory than one step has",
        "Enter one of the listed names in Step Name.",
      ],
    ],
    related: ["waitForExecution", "getExecution", "listExecutions"],
  },
  importIntegration: {
    consequence:
      "With Integration ID, replaces the draft of that integration; without it, every run creates a new integration. Nothing is published.",
    errors: [
      ["YAML Definition is not YAML at line …", "Correct the YAML at that position."],
      ["YAML Definition has no name", "Add a name at the top level."],
      [
        "Replace requires an Integration ID",
        "Enter the ID of the integration to replace, or turn Replace off.",
      ],
    ],
    related: ["exportIntegration", "publishIntegration", "updateIntegration"],
  },
  importOAuth2Connection: {
    permission:
      "`org_manage_instances` for a connection of an instance or a user, and one of `org_manage_customers`, `org_manage_integrations` for a connection of the organization or a customer",
    details: [
      "The connection is one of an instance, of a user, of the organization or of a customer; the type of the ID decides which.",
      "By default the access token is refreshed immediately, so that an expired one can be imported with its refresh token. Without a refresh token, no time is sent.",
    ],
    errors: [
      ["Access Token and Refresh Token are both missing", "Enter at least one of them."],
      [
        "Refresh At is in the past, but without Refresh Token",
        "Enter the refresh token, a future time, or no time.",
      ],
    ],
    related: ["listConfigVariables", "updateInstanceConfigVariables"],
  },
  listComponents: {
    consequence: ONE_PAGE,
    details: ["Lists public components too, unless Public is No."],
    related: ["listIntegrations"],
  },
  listConfigVariables: {
    consequence: ONE_PAGE,
    details: [
      "Secrets are returned blank.",
      "The nodes can be passed to Update Instance Config Variables or Create Instance as they are: [config variables](../config-variables.md).",
    ],
    related: ["updateInstanceConfigVariables", "importOAuth2Connection"],
  },
  listCustomerRoles: { related: ["createCustomerUser", "updateUser"] },
  listCustomers: {
    consequence: ONE_PAGE,
    related: ["getCustomer", "createCustomer", "listInstances"],
  },
  listExecutions: {
    consequence: ONE_PAGE,
    details: [
      RETENTION,
      "Failed Only filters by error message, Status by the state of the execution. Canceled executions have no error message.",
      "Tests in the designer are left out unless Test Executions is Any or Yes.",
    ],
    errors: [["Failed Only cannot be combined with Status …", "Clear one of them."]],
    related: ["getExecution", "replayFailedExecutions", "listLogs"],
  },
  listFlows: { consequence: ONE_PAGE, related: ["testFlow", "getIntegration"] },
  listInstances: {
    consequence: ONE_PAGE,
    details: ["System instances, which the designer uses for tests, are not listed."],
    related: ["getInstance", "deployInstance", "updateInstance"],
  },
  listIntegrations: {
    consequence: ONE_PAGE,
    details: ["Without All Versions, each integration is listed once, with its latest version."],
    related: ["getIntegration", "listFlows", "publishIntegration"],
  },
  listLogs: {
    consequence: ONE_PAGE,
    details: [
      "Prismatic searches 48 hours of log entries in one request. A longer span (at most 366 days, up to now if Logged Before is omitted) is read in parts, one after the other: `totalCount` then counts the parts that were read, `pageInfo` has no cursors, and the log says where to continue. Cursors, Last and Offset need a span of at most 48 hours.",
      "Entries of tests in the designer are left out unless Test Executions is Any or Yes, or an Execution ID is provided.",
      "The cursors are called After Cursor and Before Cursor here.",
    ],
    errors: [["Logged After … must be earlier than Logged Before …", "Swap or correct the times."]],
    related: ["listExecutions", "getExecution"],
  },
  listOnPremiseResources: {
    consequence: ONE_PAGE,
    details: ["Statuses: AVAILABLE, PENDING, UNAVAILABLE and UNKNOWN."],
    related: ["listCustomers", "listConnections"],
  },
  listOrganizationRoles: { related: ["createOrganizationUser", "updateUser"] },
  listUsers: {
    consequence: ONE_PAGE,
    errors: [["Organization Only cannot be combined with Customer ID", "Clear one of them."]],
    related: ["createCustomerUser", "createOrganizationUser", "updateUser"],
  },
  publishIntegration: {
    consequence: "The new version has an ID of its own. Instances are not upgraded.",
    related: ["importIntegration", "createInstance", "upgradeInstances", "listIntegrationVersions"],
  },
  rawRequest: {
    consequence: "Sends queries and mutations; a mutation changes data.",
    details: [
      "The output is the response body: data is at `results.data.data`, GraphQL errors at `results.data.errors`.",
      "The document is parsed before it is sent. Values of variables are converted to the types that the document declares; blank values are left out.",
    ],
    errors: [
      [
        "Query or Mutation is not valid GraphQL at line …",
        "Correct the document at that position.",
      ],
      [
        "GraphQL Variables do not match the query …",
        "Correct the variables that the message lists.",
      ],
      [
        "Prismatic returned GraphQL errors …",
        "Read the messages; turn Fail on Errors off to handle them in the flow.",
      ],
    ],
    related: ["getCurrentUser"],
  },
  replayExecution: {
    errors: [
      ["A running execution cannot be replayed", "Add a Wait for Execution step before this one."],
    ],
    related: ["replayFailedExecutions", "waitForExecution"],
  },
  replayFailedExecutions: {
    permission: "`org_manage_instances`",
    consequence:
      "All steps of each replayed execution run again. An execution that cannot be replayed does not fail the step.",
    details: [
      "The output lists what was `replayed`, `skipped` and `failed`, each with its reason. `outcomeUnknown` marks an execution that might have been replayed: check it before replaying it again.",
      "At least one of Instance ID, Integration ID and Customer ID is needed; several narrow the choice. Test executions are not replayed.",
      "With Dry Run, nothing is replayed and `wouldReplay` lists what would be.",
      "Replaying stops when the connection is rejected or five executions in a row fail because of an outage.",
      RETENTION,
    ],
    related: ["listExecutions", "replayExecution", "waitForExecution"],
  },
  testFlow: {
    consequence: "The steps of the flow run for real, with the test configuration of the designer.",
    errors: [["Header … must be a string", "Enter one value for each header."]],
    related: ["listFlows", "waitForExecution", "getStepResults"],
  },
  updateCustomer: { details: [NO_CHANGE], related: ["getCustomer", "listCustomers"] },
  updateInstance: {
    consequence: `${NOT_DEPLOYED} Replace All Config Variables resets every config variable that is left out.`,
    details: [CONFIG_VARIABLES, NO_CHANGE],
    errors: [
      [
        "1 problem in Replace All Config Variables; nothing was changed …",
        "Correct the values that the message lists. Closest matches of unknown keys are included.",
      ],
    ],
    related: ["updateInstanceConfigVariables", "deployInstance", "getInstance"],
  },
  updateInstanceConfigVariables: {
    consequence: NOT_DEPLOYED,
    details: [CONFIG_VARIABLES],
    errors: [unknownConfigVariables],
    related: ["listConfigVariables", "deployInstance", "updateInstance"],
  },
  updateInstancesToLatest: {
    consequence:
      "Instances need deployment afterwards, some also configuration; the output counts both.",
    errors: [
      [
        "The instances were upgraded to the latest version, but could not be listed",
        "Do not repeat the upgrade: use List Instances.",
      ],
    ],
    related: [
      "upgradeInstances",
      "deployInstance",
      "updateInstanceConfigVariables",
      "listInstances",
    ],
  },
  updateIntegration: {
    consequence: "Changes how the integration is listed, not its definition.",
    details: [NO_CHANGE],
    related: ["importIntegration", "publishIntegration"],
  },
  updateUser: {
    details: [NO_CHANGE],
    related: ["listUsers", "listCustomerRoles", "listOrganizationRoles"],
  },
  waitForExecution: {
    details: [
      "The step counts towards the 15 minutes that a flow can run: leave time for the steps after it.",
    ],
    errors: [
      [
        "Execution … failed: …",
        "Read the message; turn Fail on Error off to handle it in the flow.",
      ],
      [
        "The execution did not finish within …",
        "Raise Timeout Seconds, or check it later with Get Execution.",
      ],
    ],
    related: ["testFlow", "replayExecution", "getStepResults"],
  },
};
