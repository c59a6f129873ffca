import { idInputs } from "./idInputs";

const ids = idInputs("IntegrationFlow", {
  label: "Flow ID",
  dataSource: "selectFlow",
});

export const flowId = ids.required("The ID of the flow.");
export const flowFilter = (records: string) => ids.optional(`Only ${records} of this flow.`);
