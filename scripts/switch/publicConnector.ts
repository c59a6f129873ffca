/**
 * What is known of Prismatic's public connector where it differs from this component. Few of its
 * input keys are published, so an input is recognized by several likely spellings.
 */

/** The key of both components. */
export const COMPONENT_KEY = "prismatic";

/** Other spellings of our input keys; case and punctuation never matter. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  connection: ["prismaticConnection"],
  customerId: ["customer"],
  definition: ["yamlDefinition", "yaml"],
  executionId: ["execution"],
  flowId: ["flow"],
  instanceId: ["instance"],
  integrationId: ["integration"],
  marketplaceConfiguration: ["marketplaceConfig"],
  query: ["queryOrMutation", "mutation"],
  variables: ["graphqlVariables"],
  apiKey: ["refreshToken"],
  tenantId: ["tenant"],
};

/** Other spellings of action keys. */
const ACTION_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  disableInstnce: ["disableInstance"],
  publishIntegration: ["publishIntegrationVersion"],
};

/** Filters of the lists that the public connector sets unless the flow says otherwise. */
export const PUBLIC_DEFAULTS: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  listInstances: { enabled: true, needsDeploy: false },
  listIntegrations: {
    hasInstances: false,
    hasUnpublishedChanges: true,
    marketplace: false,
    versionIsAvailable: true,
  },
};

/** Inputs that older flows carry and that nothing reads: the platform has a global debug switch. */
export const OBSOLETE_INPUTS: ReadonlySet<string> = new Set(["debugRequest"]);

/** Whether the public connector returns errors as data instead of failing: seen in public flows, or likely. */
export const RETURNS_ERRORS: Readonly<Record<string, "does" | "probably does">> = {
  deployInstance: "does",
  disableInstnce: "probably does",
  importIntegration: "probably does",
  publishIntegration: "probably does",
  rawRequest: "probably does",
  testFlow: "probably does",
  updateInstance: "probably does",
  updateIntegration: "probably does",
};

const NOT_FOUND =
  "The step fails when there is no such record. The public connector might return null.";

/** What else is different, by action. */
export const DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  getCustomer: [NOT_FOUND],
  getExecution: [NOT_FOUND],
  getInstance: [NOT_FOUND],
  getIntegration: [NOT_FOUND],
  listCustomers: ["System customers are left out, and records are sorted by their creation."],
  listFlows: [NOT_FOUND],
  listInstances: [
    "System (test) instances are left out, and records are sorted by their creation.",
  ],
};

/** Our key for the public connector's action key; `undefined` when there is none. */
export const matchAction = (key: string, ours: Iterable<string>): string | undefined =>
  match(key, ours, ACTION_SPELLINGS);

/** Our key for the public connector's input key; `undefined` when there is none. */
export const matchInput = (key: string, ours: Iterable<string>): string | undefined =>
  match(key, ours, SPELLINGS);

function match(
  key: string,
  ours: Iterable<string>,
  spellings: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const keys = [...ours];
  const wanted = plain(key);
  return (
    keys.find((candidate) => candidate === key) ??
    keys.find((candidate) => plain(candidate) === wanted) ??
    keys.find((candidate) => spellings[candidate]?.some((other) => plain(other) === wanted))
  );
}

/** A name without case and punctuation, to compare with. */
export const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
