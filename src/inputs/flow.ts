import { idInputs } from "./ofResource";

const ids = idInputs("IntegrationFlow", {
  label: "Flow ID",
  dataSource: "selectFlow",
});

export const flowId = ids.required("The ID of the flow.");
export const flowFilter = ids.optional("Only records of this flow.");
