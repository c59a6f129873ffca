import { idInputs } from "./idInputs";

const ids = idInputs("IntegrationFlow", {
  label: "Flow ID",
  dataSource: "selectFlow",
});

export const flowId = ids.required(
  "The unique identifier of the flow: id in the results of List Flows.",
);
export const flowFilter = ids.optional("The unique identifier of the flow to filter by.");
