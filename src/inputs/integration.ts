import { idInputs } from "./ofResource";

const ids = idInputs("Integration", {
  label: "Integration ID",
  dataSource: "selectIntegration",
});

export const integrationId = ids.required("The ID of the integration.");
export const integrationFilter = ids.optional("Only records of this integration.");
