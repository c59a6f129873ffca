import { idInputs } from "./ofResource";

const ids = idInputs("Integration", {
  label: "Integration ID",
  dataSource: "selectIntegration",
});

export const integrationId = ids.required("The ID of the integration.");
export const integrationFilter = ids.optional("Only records of this integration.");

/** For actions that need a published version, which has an ID of its own. */
export const integrationVersionId = idInputs("Integration", {
  label: "Integration ID",
  dataSource: "selectIntegrationVersion",
}).required("The ID of a published version of the integration.");

/** The version that an instance moves to. */
export const newVersionId = idInputs("Integration", {
  label: "Integration ID",
  dataSource: "selectIntegrationVersion",
}).optional(
  "The ID of the version of the integration to move the instance to. Leave blank to keep the present version.",
);
