import { idInputs } from "./idInputs";

const ids = idInputs("Integration", {
  label: "Integration ID",
  dataSource: "selectIntegration",
});

/** The integration that a definition is imported into. */
export const targetIntegrationId = ids.optional(
  "The unique identifier of the integration to import into. If omitted, every run creates a new integration.",
);
export const integrationId = ids.required("The unique identifier of the integration.");
export const integrationFilter = ids.optional(
  "The unique identifier of the integration to filter by.",
);

/** For actions that need a published version, which has an ID of its own. */
export const integrationVersionId = idInputs("Integration", {
  label: "Integration Version ID",
  dataSource: "selectIntegrationVersion",
}).required(
  "The unique identifier of a published version: id in the results of Publish Integration Version or List Integrations.",
);

/** The version that an instance is upgraded to. */
export const newVersionId = idInputs("Integration", {
  label: "Integration Version ID",
  dataSource: "selectIntegrationVersion",
}).optional(
  "The unique identifier of the integration version to upgrade or downgrade the instance to. If omitted, the version is unchanged. Takes effect at the next Deploy Instance.",
);

const anyVersionIds = idInputs("Integration", {
  label: "Integration Version ID",
  dataSource: "selectAnyIntegrationVersion",
});

/** For actions that work on versions that are not available, too. */
export const anyVersionId = anyVersionIds.required(
  "The unique identifier of a published version: id in the results of List Integration Versions.",
);

/** The three ways in which the marketplace shows an integration. */
export const MARKETPLACE_CONFIGURATIONS = [
  { label: "Available and Deployable", value: "AVAILABLE_AND_DEPLOYABLE" },
  { label: "Available, Not Deployable", value: "AVAILABLE_NOT_DEPLOYABLE" },
  { label: "Not Available in Marketplace", value: "NOT_AVAILABLE_IN_MARKETPLACE" },
] as const;
