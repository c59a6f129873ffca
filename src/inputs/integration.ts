import { idInputs } from "./idInputs";

const ids = idInputs("Integration", {
  label: "Integration ID",
  dataSource: "selectIntegration",
});

/** The integration that a definition is imported into. */
export const targetIntegrationId = ids.optional(
  "The ID of the integration to import into. Blank makes a new one.",
);
export const integrationId = ids.required("The ID of the integration.");
export const integrationFilter = (records: string) =>
  ids.optional(`Only ${records} of this integration.`);

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
  "The ID of the version of the integration to move the instance to. Blank keeps the present version.",
);
